import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { Meter } from '../../src/store/table.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { readPortfolio } from '../../src/usecases/figures/readPortfolio.ts'
import { readStructureReport } from '../../src/usecases/figures/readStructureReport.ts'
import { type KnownBook, knownBook, LAST_DAY, withContacts } from '../../test/support/knownBook.ts'
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

type Measured = Meter & { readonly medianMs: number }

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
  times.sort((a, b) => a - b)
  return { ...meter, medianMs: times[(TIMES - 1) / 2] ?? Number.NaN }
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
  const names = Object.keys(columns[0]?.figures ?? {})
  const text = `# A dashboard, however many contacts are behind it

Written by \`npm run bench:dashboards -- --interactions ${interactions}\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, the embedded engine.

A branch with 40 customers, 4 leads, and as many contacts as each column says, spread over the 400 days up to ${LAST_DAY} and
all 14 channels. Each cell: DynamoDB calls, read units (strongly consistent, from \`ReturnConsumedCapacity\`), and the median time
on this machine. The last line: how many contacts a second were written and counted, in blocks of 100, by one process.

| contacts | ${columns.map(({ size }) => size.toLocaleString('en')).join(' | ')} |
|---|${columns.map(() => '---|').join('')}
${names.map((name) => `| ${name} | ${columns.map(({ figures }) => cell(figures[name])).join(' | ')} |`).join('\n')}
| written and counted, a second | ${columns.map(({ perSecond }) => Math.round(perSecond).toLocaleString('en')).join(' | ')} |
`
  writeFileSync(new URL('../results/dashboards.md', import.meta.url), text)
  console.log(text)
} finally {
  await table.stop()
}

function cell(figures: Measured | undefined): string {
  if (!figures) return ''
  return `${figures.calls} calls, ${figures.readUnits} RU, ${figures.medianMs.toFixed(1)} ms`
}
