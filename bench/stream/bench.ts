import { parseArgs } from 'node:util'
import type { PartyId } from '../../src/domain/recordId.ts'
import { streamHandler } from '../../src/server/stream/streamHandler.ts'
import type { Write } from '../../src/store/table.ts'
import type { App, RequestContext } from '../../src/usecases/context.ts'
import { recordInteraction } from '../../src/usecases/interaction/interactionCommands.ts'
import { mapAtMost } from '../../src/usecases/mapAtMost.ts'
import { registerOrganization } from '../../src/usecases/party/partyCommands.ts'
import { openRelationship } from '../../src/usecases/relationship/relationshipCommands.ts'
import { openOrgUnit, registerEmployee } from '../../src/usecases/staff/employeeCommands.ts'
import { countedApp, putsOf, type TableCall, transactionsIn } from '../../test/support/countedTable.ts'
import { done } from '../../test/support/done.ts'
import type { Bench, BenchReport, Measured } from '../harness/bench.ts'
import { type BenchEngine, openEngine, TENANT } from '../harness/openEngine.ts'
import { ratios, spread } from '../harness/spread.ts'
import { type Timed, type Took, timer } from '../harness/timer.ts'

const OPTIONS = {
  rounds: { type: 'string', default: '3' },
  contacts: { type: 'string', default: '1000' },
} as const

const CUSTOMERS = 100
const LEADS = 10
/** As `serverless.yml` has the event source hand them over. */
const BATCH = 100
const DAY_MS = 86_400_000

type Round = {
  readonly contacts: number
  readonly raw: Took
  readonly commands: Took
  readonly first: Took
  readonly again: Took
  /** Of the first: calls of the table, and writes of items. */
  readonly calls: number
  readonly writes: number
}

export const bench: Bench = {
  name: 'stream',
  about:
    'What follows from changes, derived by the stream of one shard, against the rate at which they can be written',
  usage: '[--rounds 3] [--contacts 1000]',
  run: async ({ args, progress }) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const engine = await openEngine()
    try {
      const rounds: Round[] = []
      for (let n = 1; n <= Number(values.rounds); n += 1) {
        rounds.push(await oneRound(engine, Number(values.contacts)))
        progress(
          `round ${n}: ${Math.round(Number(values.contacts) / (rounds.at(-1)?.first.seconds ?? 0))} a second`,
        )
      }
      return reported(rounds)
    } finally {
      await engine.stop()
    }
  },
}

async function oneRound(engine: BenchEngine, contacts: number): Promise<Round> {
  const timed = timer(engine)
  const { app, context } = await engine.newTable()
  const customers = await customersOf(context())
  const recording: TableCall[] = []
  let ids: readonly string[] = []
  const commands = await timed(async () => {
    const recorder = countedApp(app, recording)
    ids = await mapAtMost(1, [...Array(contacts).keys()], (n) =>
      contact(context(recorder), customers[n % CUSTOMERS] as PartyId, n),
    )
  })
  const raw = await writtenRaw(engine, timed, transactionsIn(recording))

  const calls: TableCall[] = []
  await deliver(app, customers)
  const first = await timed(() => deliver(countedApp(app, calls), ids))
  const again = await timed(() => deliver(app, ids))
  const writes = transactionsIn(calls).reduce((sum, { length }) => sum + length, 0)
  return { contacts, raw, commands, first, again, calls: calls.length, writes }
}

/** The same transactions, planned beforehand, one after the other: no command could be faster. */
async function writtenRaw(
  engine: BenchEngine,
  timed: Timed,
  transactions: readonly (readonly Write[])[],
): Promise<Took> {
  const { table } = await engine.newTable()
  const unconditional = transactions.map((writes) =>
    putsOf(writes).map((item) => ({ kind: 'put', item }) as const),
  )
  return timed(async () => {
    for (const writes of unconditional) if (writes.length > 0) await table.transact(writes)
  })
}

/** A shard hands over one batch after the other. */
async function deliver(app: App, ids: readonly string[]): Promise<void> {
  const handler = streamHandler(app)
  for (let n = 0; n < ids.length; n += BATCH) {
    const event = { Records: ids.slice(n, n + BATCH).map(changeOf) }
    const { batchItemFailures } = await handler(event, { getRemainingTimeInMillis: () => 600_000 })
    if (batchItemFailures.length > 0) throw new Error('the stream handler failed')
  }
}

function changeOf(id: string, n: number) {
  const Keys = { pk: { S: `${TENANT}#${id}` }, sk: { S: 'REC' } }
  return { eventName: 'MODIFY', dynamodb: { Keys, SequenceNumber: String(n) } } as const
}

async function customersOf(context: RequestContext): Promise<readonly PartyId[]> {
  const { id: unitId } = await done(context, openOrgUnit, { name: { en: 'Branch' }, kind: 'BRANCH' })
  const posts = [{ unitId, kind: 'RELATIONSHIP_MANAGER' as const }]
  const leads = await mapAtMost(4, Array.from({ length: LEADS }), () =>
    done(context, registerEmployee, { names: [{ full: 'Li Ming' }], posts }),
  )
  return mapAtMost(
    4,
    Array.from({ length: CUSTOMERS }, (_, n) => n),
    async (n) => {
      const { id: partyId } = await done(context, registerOrganization, {
        names: [{ legal: 'Ernst Handel' }],
      })
      await done(context, openRelationship, {
        partyId,
        unitId,
        coverage: [{ employeeId: leads[n % LEADS]?.id ?? '', part: 'LEAD' }],
        lineOfBusiness: 'CUSTOMER',
        type: 'GROWTH',
        typeReason: 'Small yet',
      })
      return partyId
    },
  )
}

/** The nth contact: somewhere in the last year, the same in every run of a day. */
async function contact(context: RequestContext, partyId: PartyId, n: number): Promise<string> {
  const occurredAt = new Date(Date.now() - ((n * 37) % 365) * DAY_MS - n * 1_000).toISOString()
  const said = { channel: 'PHONE', direction: 'INBOUND', initiation: 'HUMAN', subject: `Call ${n}` } as const
  const participants = [{ partyId, part: 'INITIATOR' as const }]
  return (await done(context, recordInteraction, { ...said, occurredAt, participants })).id
}

function reported(rounds: readonly Round[]): BenchReport {
  const row = (contender: string, what: string, unit: string, value: (round: Round) => number): Measured => ({
    contender,
    what,
    unit,
    ...spread(rounds.map(value)),
  })
  const rows = (contender: string, of: (round: Round) => Took) => [
    row(contender, 'changes', '1/s', (round) => round.contacts / of(round).seconds),
    row(
      contender,
      'CPU of the client',
      'ms/change',
      (round) => (1e3 * of(round).cpuSeconds) / round.contacts,
    ),
    row(
      contender,
      'CPU of the engine',
      'ms/change',
      (round) => (1e3 * of(round).engineCpuSeconds) / round.contacts,
    ),
  ]
  const secondsOf = (of: (round: Round) => Took) => rounds.map((round) => of(round).seconds)
  const share = (of: (round: Round) => Took) =>
    100 *
    spread(
      ratios(
        secondsOf(of),
        secondsOf(({ first }) => first),
      ),
    ).median
  return {
    goals: [
      {
        what: 'changes a second, against how fast they can be written raw',
        measured: share(({ raw }) => raw),
        limit: 50,
        unit: '%',
        better: 'higher',
      },
    ],
    rows: [
      ...rows('derived', ({ first }) => first),
      row('derived', 'calls', 'per 100 changes', ({ calls, contacts }) => (100 * calls) / contacts),
      row('derived', 'writes of items', 'per change', ({ writes, contacts }) => writes / contacts),
      ...rows('derived again, nothing to write', ({ again }) => again),
      ...rows('written raw', ({ raw }) => raw),
      ...rows('written by commands', ({ commands }) => commands),
    ],
    notes: [
      `A change is a contact of one of ${CUSTOMERS} customers of a branch, recorded by a command. Derived: in batches of ${BATCH}, one after the other, as a shard without parallelizationFactor hands them over; figures of the lead, the branch and the institution, of the party and the relationship, obligations, warnings and health. Written raw: the items of the same transactions, planned beforehand, without conditions, one transaction after the other: as fast as one writer can fill a shard.`,
      `Against the commands that record them, one after the other: ${share(({ commands }) => commands).toFixed(0)} %.`,
    ],
  }
}
