import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { createApp } from '../../src/createApp.ts'
import { startFileEngine } from '../../src/local/engine.ts'
import { operatorRequest } from '../../src/server/requestContext.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { createStreamlessTable } from '../harness/createStreamlessTable.ts'

export type ScaleTable = {
  /** A new request's context, with a meter at zero, of an operator of this tenant. */
  readonly context: (tenant: string) => RequestContext
  readonly stop: () => Promise<void>
}

const TABLE_NAME = 'scale'
const HOURS_MS = 24 * 3_600_000

/** A table that can take millions of items: in memory's file system where there is one, for its speed. */
export async function startScaleTable(): Promise<ScaleTable> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'guanxi-scale-'))
  const engine = await startFileEngine(folder, { ifBusy: 'refuse' })
  await createStreamlessTable(engine.endpoint, TABLE_NAME)
  const app = createApp(configFor(engine.endpoint))
  return {
    context: (tenant) =>
      operatorRequest(app, { kind: 'operator', tenant, subject: 'bench' }, Date.now() + HOURS_MS),
    stop: async () => {
      await engine.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

function configFor(endpoint: string) {
  return readConfig({
    TABLE_NAME,
    DYNAMODB_ENDPOINT: endpoint,
    CURSOR_SECRET: Buffer.alloc(32, 1).toString('base64'),
    TOKEN_ISSUERS: JSON.stringify([
      {
        issuer: 'https://issuer.test',
        audience: 'bench',
        jwks: 'https://issuer.test/jwks.json',
        kinds: ['operator'],
      },
    ]),
  })
}
