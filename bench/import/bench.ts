import { parseArgs } from 'node:util'
import { adapterOfRecords } from '../../src/imports/adapterOfRecords.ts'
import type { ImportRecord } from '../../src/imports/importRecord.ts'
import { runImport } from '../../src/imports/runImport.ts'
import { demoRecords } from '../../src/local/demo/demoRecords.ts'
import { chunked } from '../../src/store/chunked.ts'
import { pathOf } from '../../src/store/keys.ts'
import type { StoredItem, Write } from '../../src/store/table.ts'
import { applyImport, startImport } from '../../src/usecases/import/importBatch.ts'
import { newImportMemory } from '../../src/usecases/import/importMemory.ts'
import { mapAtMost } from '../../src/usecases/mapAtMost.ts'
import { countedApp, type TableCall, transactionsIn } from '../../test/support/countedTable.ts'
import type { Bench, BenchReport, Measured } from '../harness/bench.ts'
import { type BenchTable, openEngine } from '../harness/openEngine.ts'
import { ratios, spread } from '../harness/spread.ts'
import { type Timed, type Took, timer } from '../harness/timer.ts'

const OPTIONS = {
  rounds: { type: 'string', default: '3' },
  scale: { type: 'string', default: '1' },
} as const

/** As many calls under way as an import has. */
const AT_ONCE = 6
const PER_BATCH = 25
const PER_TRANSACTION = 100

/** What one contender did in one round. */
type Sample = Took & { readonly items: number }

type Round = {
  readonly ours: Sample
  readonly batches: Sample
  readonly transactions: Sample
  /** As in `batches`, but one after the other as the import has made them: a scan has them by their keys. */
  readonly inOrder: Sample
  /** Of ours: writes of items in all transactions and batches, and calls. */
  readonly writes: number
  readonly calls: number
  readonly records: number
}

export const bench: Bench = {
  name: 'import',
  about: 'An import of a bank, against the same items written raw: BatchWriteItem, TransactWriteItems',
  usage: '[--rounds 3] [--scale 1, of 20,000 records]',
  run: async ({ args, progress }) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const records = [...demoRecords({ scale: Number(values.scale) })]
    const engine = await openEngine()
    try {
      const rounds: Round[] = []
      for (let n = 1; n <= Number(values.rounds); n += 1) {
        const timed = timer(engine)
        const { ours, items, made, ...counts } = await imported(timed, await engine.newTable(), records)
        progress(`round ${n}: ${Math.round(items.length / ours.seconds)} items a second`)
        const batches = await writtenInBatches(timed, await engine.newTable(), items)
        const transactions = await writtenInTransactions(timed, await engine.newTable(), items)
        const inOrder = await writtenInBatches(timed, await engine.newTable(), asMade(items, made))
        rounds.push({ ours, batches, transactions, inOrder, ...counts })
      }
      return reported(rounds)
    } finally {
      await engine.stop()
    }
  },
}

async function imported(timed: Timed, { app, context, items }: BenchTable, records: readonly ImportRecord[]) {
  const calls: TableCall[] = []
  const batchId = await startImport(context(), 'bench')
  const counted = countedApp(app, calls)
  const memory = newImportMemory()
  const measured = await timed(async () => {
    const report = await runImport({
      adapter: adapterOfRecords('bench', records),
      path: 'bench',
      apply: (batch) => applyImport(context(counted), batchId, batch, memory),
    })
    if (report.issues.length > 0) throw new Error(`refused: ${JSON.stringify(report.issues[0])}`)
  })
  const all = await items()
  return {
    ours: { ...measured, items: all.length },
    items: all,
    made: transactionsIn(calls).flat(),
    writes: calls.reduce((sum, call) => sum + writesOf(call), 0),
    calls: calls.length,
    records: records.length,
  }
}

/** The items in the order in which they were first written. What was written outside transactions comes last. */
function asMade(items: readonly StoredItem[], made: readonly Write[]): readonly StoredItem[] {
  const paths = made.map((write) => pathOf(write.kind === 'put' ? write.item : write.key))
  const first = new Map(paths.map((path, n) => [path, n] as const).toReversed())
  const placeOf = (item: StoredItem) => first.get(pathOf(item)) ?? made.length
  return items.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function writesOf(call: TableCall): number {
  if (call.kind === 'transact') return call.writes.length
  if (call.kind === 'batchWrite') return call.items
  return call.kind === 'update' ? 1 : 0
}

async function writtenInBatches(
  timed: Timed,
  { table }: BenchTable,
  items: readonly StoredItem[],
): Promise<Sample> {
  const chunks = chunked(items, PER_BATCH)
  const measured = await timed(() =>
    mapAtMost(AT_ONCE, chunks, (chunk) => table.batchWrite(chunk.map((put) => ({ put })))),
  )
  return { ...measured, items: items.length }
}

async function writtenInTransactions(
  timed: Timed,
  { table }: BenchTable,
  items: readonly StoredItem[],
): Promise<Sample> {
  const chunks = chunked(items, PER_TRANSACTION)
  const measured = await timed(() =>
    mapAtMost(AT_ONCE, chunks, (chunk) =>
      table.transact(chunk.map((item) => ({ kind: 'put', item }) as const)),
    ),
  )
  return { ...measured, items: items.length }
}

function reported(rounds: readonly Round[]): BenchReport {
  const rate = (sample: Sample) => sample.items / sample.seconds
  const row = (contender: string, what: string, unit: string, value: (round: Round) => number): Measured => ({
    contender,
    what,
    unit,
    ...spread(rounds.map(value)),
  })
  const rows = (contender: string, of: (round: Round) => Sample) => [
    row(contender, 'items', '1/s', (round) => rate(of(round))),
    row(
      contender,
      'CPU of the engine',
      'µs/item',
      (round) => (1e6 * of(round).engineCpuSeconds) / of(round).items,
    ),
    row(contender, 'CPU of the client', 'µs/item', (round) => (1e6 * of(round).cpuSeconds) / of(round).items),
  ]
  const against = (of: (round: Round) => Sample) =>
    100 *
    spread(
      ratios(
        rounds.map(({ ours }) => rate(ours)),
        rounds.map((round) => rate(of(round))),
      ),
    ).median
  const [first] = rounds
  return {
    goals: [
      {
        what: 'items a second, against BatchWriteItem of the same items',
        measured: against(({ batches }) => batches),
        limit: 70,
        unit: '%',
        better: 'higher',
      },
    ],
    rows: [
      ...rows('ours', ({ ours }) => ours),
      row('ours', 'records', '1/s', ({ records, ours }) => records / ours.seconds),
      row(
        'ours',
        'writes of items, of which some are of the same item',
        '1/s',
        ({ writes, ours }) => writes / ours.seconds,
      ),
      row('ours', 'calls', 'per 100 records', ({ calls, records }) => (100 * calls) / records),
      ...rows('BatchWriteItem', ({ batches }) => batches),
      ...rows('TransactWriteItems, no conditions', ({ transactions }) => transactions),
      ...rows('BatchWriteItem, in the order of the import', ({ inOrder }) => inOrder),
    ],
    notes: [
      `${first?.records} records of the demo bank become ${first?.ours.items} items (indexes not counted) by ${first?.writes} writes: the record, what it is found by, totals, the entry of the import, the audit log. What is compared is how fast the same final items are there; ours also reads, checks, and makes them. Each contender has a table of its own in the same engine, ${AT_ONCE} calls under way, and the same door to it.`,
      `Against TransactWriteItems of the same items, without conditions: ${against(({ transactions }) => transactions).toFixed(0)} %.`,
      `Against BatchWriteItem of the same items as they come from the source, and not sorted by their keys as a scan gives them: ${against(({ inOrder }) => inOrder).toFixed(0)} %. Sorted keys are easier for the embedded engine's file.`,
    ],
  }
}
