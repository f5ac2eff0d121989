import { parseArgs } from 'node:util'
import type { Meter } from '../../src/store/table.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { readPortfolio } from '../../src/usecases/figures/readPortfolio.ts'
import { readStructureReport } from '../../src/usecases/figures/readStructureReport.ts'
import { type KnownBook, knownBook, LAST_DAY, withContacts } from '../../test/support/knownBook.ts'
import { counted } from '../harness/counted.ts'
import { printReport } from '../harness/printReport.ts'
import { spread } from '../harness/spread.ts'
import { startScaleTable } from '../scale/scaleTable.ts'

const { values } = parseArgs({ options: { interactions: { type: 'string', default: '1000000' } } })
const interactions = Number(values.interactions)
if (!Number.isSafeInteger(interactions) || interactions < 100) {
  console.error('--interactions must be a whole number of 100 or more')
  process.exit(1)
}

const BLOCK = 1_000
const TIMES = 21

/** Neither begins nor ends with a month; a quarter of whole months. */
const PERIODS = {
  'a portfolio over 92 days': { from: '2026-06-16', to: '2026-09-15' },
  'a portfolio over a quarter': { from: '2026-07-01', to: '2026-09-30' },
  'a portfolio over a year': { from: '2025-09-16', to: '2026-09-15' },
} as const

type Reads = Readonly<Record<string, (context: RequestContext) => Promise<unknown>>>

function readsOf({ branch }: KnownBook): Reads {
  const of = { unitId: branch }
  return {
    ...Object.fromEntries(
      Object.entries(PERIODS).map(([name, period]) => [
        name,
        (context: RequestContext) => readPortfolio(context, { of, ...period }),
      ]),
    ),
    'a structure report of a year': (context) => readStructureReport(context, { of, period: { year: 2026 } }),
  }
}

type Measured = Meter & { readonly times: readonly number[] }

async function measured(newContext: () => RequestContext, read: Reads[string]): Promise<Measured> {
  const times: number[] = []
  let meter: Meter = newContext().meter
  for (let n = 0; n < TIMES; n += 1) {
    const context = newContext()
    const from = performance.now()
    await read?.(context)
    times.push(performance.now() - from)
    meter = context.meter
  }
  return { ...meter, times }
}

const table = await startScaleTable()
try {
  // Tenants of one length: their names are part of every key.
  const sizes = [100, Math.min(10_000, interactions), interactions]
  const columns: { size: number; perSecond: number; figures: Record<string, Measured> }[] = []
  for (const [n, size] of sizes.entries()) {
    const context = () => table.context(`book-${n}`)
    const book = await knownBook(context())
    const begun = performance.now()
    for (let from = 0; from < size; from += BLOCK) {
      await withContacts(context(), book, { from, count: Math.min(BLOCK, size - from), of: size })
      if (from % 10_000 === 0) console.error(`${size.toLocaleString('en')}: ${from.toLocaleString('en')}`)
    }
    const perSecond = size / ((performance.now() - begun) / 1000)
    const figures: Record<string, Measured> = {}
    for (const [name, read] of Object.entries(readsOf(book))) figures[name] = await measured(context, read)
    columns.push({ size, perSecond, figures })
  }
  printReport({
    goals: [],
    rows: columns.flatMap(({ size, perSecond, figures }) => {
      const contender = `${size.toLocaleString('en')} contacts`
      return [
        ...Object.entries(figures).flatMap(([name, { calls, readUnits, times }]) => [
          counted(contender, `${name}: calls`, calls, ''),
          counted(contender, `${name}: read units`, readUnits, 'RU'),
          { contender, what: `${name}: time`, unit: 'ms', ...spread(times) },
        ]),
        counted(contender, 'contacts written and counted, a second', Math.round(perSecond), ''),
      ]
    }),
    notes: [
      `A branch with 40 customers, 4 leads, and as many contacts as each column says, spread over the 400 days up to ${LAST_DAY} and all 14 channels; on the embedded engine.`,
      "Read units are strongly consistent, from `ReturnConsumedCapacity`. The time is the engine's more than ours. Contacts are written in blocks of 100, by one process.",
    ],
  })
} finally {
  await table.stop()
}
