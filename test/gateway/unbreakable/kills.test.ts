import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import type { Viewer } from '../../../src/access/viewer.ts'
import { developmentIssuer } from '../../../src/local/developmentIssuer.ts'
import { developmentSecrets } from '../../../src/local/developmentSecrets.ts'
import { openLocal } from '../../../src/local/openLocal.ts'
import { expectAllWell, summary } from '../../support/faults/afterwards.ts'
import { calmGateway } from '../../support/faults/calmGateway.ts'
import { startGatewayProcess } from '../../support/faults/gatewayProcess.ts'
import { newJournal, patientClient } from '../../support/faults/patientClient.ts'
import type { Gateway } from '../../support/gateway.ts'
import { randomBank } from '../../support/randomOperations.ts'
import { seededDice } from '../../support/seededRandom.ts'

/** The whole of it: `npm run test:kills`. */
const KILLS = Number(process.env['KILLS'] ?? 4)
const CLIENTS = 6
/** Each is several clients', who change the same records. */
const BANKS = 2

/** So long it is let work before it is killed, at most. */
const LONGEST_LIFE_MS = 1_500
const PATIENCE_MS = 12_000

const OPERATOR: Viewer = { kind: 'operator', tenant: 'demo', subject: 'test' }

const folder = mkdtempSync(join(tmpdir(), 'guanxi-killed-'))
const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
afterAll(async () => {
  for (const end of ends.toReversed()) await end()
})

it('kill -9 of the gateway and of its engine, at any moment, loses nothing that was acknowledged and does nothing twice', async () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  process.stdout.write(`seed ${seed}\n`)
  const dice = seededDice(seed)
  const running = await startGatewayProcess(folder)
  ends.push(running.stop)
  const issuer = developmentIssuer(await developmentSecrets(folder))
  const journal = newJournal()
  const far = {
    app: { now: () => new Date() },
    token: (viewer) => issuer.issue({ ...OPERATOR, ...viewer }),
  } as Gateway
  const gateway = patientClient(far, {
    address: () => running.address,
    dice,
    journal,
    patienceMs: PATIENCE_MS,
  })

  let isOver = false
  const banks = await Promise.all(Array.from({ length: BANKS }, () => randomBank(gateway, dice)))
  async function client(_: unknown, n: number): Promise<void> {
    // Of two that change one record, one may be refused.
    while (!isOver) await banks[n % BANKS]?.operate().catch(() => undefined)
  }
  const clients = Array.from({ length: CLIENTS }, client)
  const kills = { gateway: 0, engine: 0, both: 0 }
  for (let n = 0; n < KILLS; n += 1) {
    await sleep(200 + dice.below(LONGEST_LIFE_MS))
    const whom =
      n < 3 ? (['gateway', 'engine', 'both'] as const)[n] : dice.oneOf(['gateway', 'engine', 'both'] as const)
    if (whom === undefined) continue
    kills[whom] += 1
    await running.revive()
    if (whom !== 'engine') await running.killGateway()
    if (whom !== 'gateway') await running.killEngine()
    if (whom !== 'engine') await running.start()
    if (KILLS > 10) process.stdout.write(summary(journal, { kills }))
  }
  await running.revive()
  isOver = true
  await Promise.all(clients)
  process.stdout.write(summary(journal, { kills }))
  await running.stop()

  const local = await openLocal({ folder, env: { STORE_TIMEOUT_MS: '20000' }, ifBusy: 'refuse' })
  ends.push(local.close)
  const bugs: unknown[] = []
  const reportBug = (error: unknown) => void bugs.push({ error, context: {} })
  const opened = { ...far, config: local.config, app: { ...local.app, reportBug }, bugs } as Gateway
  await expectAllWell(calmGateway(opened, local.config.DYNAMODB_ENDPOINT ?? ''), journal)
  expect(journal.sent.length).toBeGreaterThan(KILLS)
})
