import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, inject, it } from 'vitest'
import { startHttpServer } from '../../../src/local/httpServer.ts'
import { bankOf, type CommandName } from '../../support/bank.ts'
import { expectAllWell, summary } from '../../support/faults/afterwards.ts'
import { calmGateway } from '../../support/faults/calmGateway.ts'
import { FAULT_KINDS, ratesOf } from '../../support/faults/faultPlan.ts'
import { startFaultProxy } from '../../support/faults/faultProxy.ts'
import { newJournal, patientClient } from '../../support/faults/patientClient.ts'
import { type RandomBank, randomBank } from '../../support/randomOperations.ts'
import { seededDice } from '../../support/seededRandom.ts'
import { COMMANDS } from '../access/commands.ts'
import { buildWorld } from '../access/world.ts'

/** The whole of it: `npm run test:faults`. */
const MUTATIONS = Number(process.env['FAULT_MUTATIONS'] ?? 250)
/** Of each kind of fault, of the calls that it can strike: at 0.2 three calls of four meet one. */
const RATE = Number(process.env['FAULT_RATE'] ?? 0.08)
const CLIENTS = 16
/** Of the clients, those in whose banks anything happens at random; the others give every command there is. */
const BANKS = 4

const STORE_TIMEOUT_MS = 250
const REQUEST_TIMEOUT_MS = 5_000
/** Beyond its budget no answer is late by more than this, on a machine that is free to notice. */
const MARGIN_MS = 2_000
const PROGRESS_MS = 60_000

/** Ends when the test does, whatever comes of it. */
const ends: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ends.toReversed()) await end()
})

/** A gateway behind whose back everything fails, and clients of it that never give up. */
async function startBehindFaults() {
  // Another in each run. What happens at the same time is not repeated by it, what happens to each call is.
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  process.stdout.write(`seed ${seed}\n`)
  const dice = seededDice(seed)
  const behind = inject('dynamodbEndpoint')
  const proxy = await startFaultProxy({ behind, seed, patienceMs: STORE_TIMEOUT_MS })
  ends.push(proxy.stop)
  const clock = { now: () => new Date(), sleep: async (ms: number) => void (await sleep(ms)) }
  const env = {
    DYNAMODB_ENDPOINT: proxy.endpoint,
    STORE_TIMEOUT_MS: String(STORE_TIMEOUT_MS),
    REQUEST_TIMEOUT_MS: String(REQUEST_TIMEOUT_MS),
  }
  const world = await buildWorld({ clock, env })
  const server = await startHttpServer({ handler: world.gateway.handler, pages: new Map(), port: 0 })
  ends.push(() => server.close(0))
  const journal = newJournal()
  const address = () => server.address
  const patienceMs = 4 * REQUEST_TIMEOUT_MS
  const gateway = patientClient(world.gateway, { address, dice, journal, patienceMs })
  const as = (viewer: object) => bankOf(gateway, viewer)
  return {
    proxy,
    dice,
    journal,
    world: { ...world, gateway, bank: bankOf(gateway), as },
    served: world.gateway,
  }
}

it('whatever goes wrong on the way to the table, what was acknowledged is there once, and all that must hold does', async () => {
  const { proxy, dice, journal, world, served } = await startBehindFaults()
  let queue: CommandName[] = []
  const banks = new Map<number, Promise<RandomBank>>()

  async function command(): Promise<void> {
    if (queue.length === 0) queue = dice.shuffled(Object.keys(COMMANDS) as CommandName[])
    const name = queue.pop() as CommandName
    const input = await COMMANDS[name](world)
    await world.as({ subject: dice.oneOf(['test', 'checker']) }).run(name, { ...input })
  }

  async function operation(n: number): Promise<void> {
    const bank = banks.get(n) ?? randomBank(world.gateway, dice)
    banks.set(n, bank)
    await (await bank).operate()
  }

  async function client(n: number): Promise<void> {
    while (journal.sent.length < MUTATIONS) {
      // What a command needs may be refused, as others change the same records: then another is given.
      await (n < BANKS ? operation(n) : command()).catch(() => undefined)
    }
  }

  const standing = monitorEventLoopDelay()
  standing.enable()
  const tell = () =>
    process.stdout.write(summary(journal, { ...proxy.counts(), stoodMs: Math.round(standing.max / 1e6) }))
  const ticker = setInterval(tell, PROGRESS_MS)
  ends.push(() => clearInterval(ticker))
  proxy.strike(ratesOf(RATE))
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)))
  proxy.strike(ratesOf(0))
  tell()
  // What was given up may still be at work.
  await sleep(REQUEST_TIMEOUT_MS)
  await proxy.settled()

  expect(served.bugs).toEqual([])
  // While this process gets no time, nobody in it can notice that a request's is over.
  const stoodMs = standing.max / 1e6
  expect(journal.longestMs).toBeLessThan(REQUEST_TIMEOUT_MS + MARGIN_MS + 2 * stoodMs)
  for (const kind of FAULT_KINDS) expect(proxy.counts()[kind], kind).toBeGreaterThan(0)
  await expectAllWell(calmGateway(served, inject('dynamodbEndpoint')), journal)
})
