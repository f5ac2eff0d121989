import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Viewer } from '../../src/access/viewer.ts'
import { openLocal } from '../../src/local/openLocal.ts'
import { operatorRequest } from '../../src/server/requestContext.ts'
import { knownCustomer } from '../../test/support/knownCustomer.ts'
import { startNode } from '../../test/support/runNode.ts'

/** `npm start`, as a process of its own, on a folder of its own, with one well known customer in it. */
export type Server = {
  readonly address: string
  /** Of several operators: none has room for all that the process works on. */
  readonly tokens: readonly string[]
  /** The customer's id. */
  readonly firm: string
  /** What the gateway's process holds in memory now, without the engine's. MiB. */
  readonly memoryMiB: () => number
  readonly stop: () => Promise<void>
}

const OPERATOR: Viewer = { kind: 'operator', tenant: 'demo', subject: 'load' }
const OPERATORS = 8

export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-load-'))
  const { child, ended, printed } = startNode('src/local/start.ts', ['--no-demo', '--data', folder], {
    env: { PORT: '0' },
  })
  const text = await printed('Ctrl-C')
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? ''
  const local = await openLocal({ folder, env: {}, ifBusy: 'share' })
  const { firm } = await knownCustomer(operatorRequest(local.app, OPERATOR, Date.now() + 600_000))
  const tokens = await Promise.all(
    Array.from({ length: OPERATORS }, (_, n) => local.issuer.issue({ ...OPERATOR, subject: `load-${n}` })),
  )
  await local.close()
  return {
    address,
    tokens,
    firm,
    memoryMiB: () => residentKiB(child.pid) / 1024,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** @see https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
function residentKiB(pid: number | undefined): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}
