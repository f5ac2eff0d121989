import { enron } from '../../src/imports/adapters/enron.ts'
import { runImport } from '../../src/imports/runImport.ts'
import { idFromSource } from '../../src/usecases/command.ts'
import { derive } from '../../src/usecases/derive/derive.ts'
import { openEngines } from '../../src/usecases/derive/openEngines.ts'
import { readContactHistory } from '../../src/usecases/history/readContactHistory.ts'
import { readHistorySummary } from '../../src/usecases/history/readHistorySummary.ts'
import { applyImport, startImport } from '../../src/usecases/import/importBatch.ts'
import { counted } from '../harness/counted.ts'
import { printReport } from '../harness/printReport.ts'
import { startScaleTable } from '../scale/scaleTable.ts'
import { recount } from './recount.ts'

// The contact history of the person whom most e-mail of Enron went to or came from: by quarter as the summary says, by walking
// through the history, and counted anew from the raw file. Ends with 1 when they differ.

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Say where enron_people.csv and enron_messages.csv.gz are: npm run bench -- histories FOLDER')
  process.exit(1)
}

const TENANT = 'enron'
const YEAR = '2001'

const table = await startScaleTable()
try {
  const context = () => table.context(TENANT)
  const ids = new Set<Parameters<typeof derive>[1][number]>()
  const batchId = await startImport(context(), 'enron')
  const begun = performance.now()
  await runImport({
    adapter: enron,
    path: folder,
    apply: async (records) => {
      const outcomes = await applyImport(context(), batchId, records)
      for (const { kind, input } of records) {
        const prefix = kind === 'interaction' ? 'int' : kind === 'tie' ? 'tie' : 'prt'
        ids.add(idFromSource(TENANT, prefix, input.source as { system: string; externalId: string }))
      }
      return outcomes
    },
    onProgress: ({ done }, kind) => done % 2_000 === 0 && console.error(`${done} ${kind}`),
  })
  console.error(`imported in ${seconds(begun)} s; deriving ${ids.size}`)
  const all = [...ids]
  for (let at = 0; at < all.length; at += 100) {
    const [engine] = await openEngines(context())
    if (engine) await derive(engine, all.slice(at, at + 100))
  }
  console.error(`derived after ${seconds(begun)} s`)

  const counts = recount(folder, context().app.timeZone)
  const total = (of: ReadonlyMap<string, number>) => [...of.values()].reduce((sum, each) => sum + each, 0)
  const [person = '', raw = new Map()] =
    [...counts].toSorted(([, one], [, other]) => total(other) - total(one))[0] ?? []
  const partyId = idFromSource(TENANT, 'prt', { system: 'enron', externalId: `person/${person}` })
  const summary = await readHistorySummary(context(), { partyId, quarters: 400 })
  const walked = new Map<string, number>()
  const [from, to] = [`${Number(YEAR) - 1}-12-01T00:00:00.000Z`, `${Number(YEAR) + 1}-02-01T00:00:00.000Z`]
  const monthIn = new Intl.DateTimeFormat('sv', {
    timeZone: context().app.timeZone,
    year: 'numeric',
    month: '2-digit',
  })
  let [after, calls, pages]: [string | undefined, number, number] = [undefined, 0, 0]
  do {
    const asked = context()
    const page = await readContactHistory(asked, {
      of: { personId: partyId },
      range: { from, to },
      order: 'OLDEST_FIRST',
      first: 100,
      ...(after === undefined ? {} : { after }),
    })
    calls += asked.meter.calls
    pages += 1
    for (const { node } of page.edges) {
      const [year, month] = monthIn.format(new Date(node.interaction.summary.occurredAt)).split('-')
      const quarter = `${year}-Q${Math.ceil(Number(month) / 3)}`
      walked.set(quarter, (walked.get(quarter) ?? 0) + 1)
    }
    after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined
  } while (after !== undefined)
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((nth) => `${YEAR}-${nth}`)
  const rows = quarters.map((quarter) => {
    const told = (summary?.quarters ?? [])
      .filter((row) => row.quarter === quarter)
      .reduce((sum, row) => sum + row.human + row.automated, 0)
    return { quarter, numbers: [raw.get(quarter) ?? 0, told, walked.get(quarter) ?? 0] }
  })
  const ways = ['raw file, counted by itself', 'contactHistorySummary', 'contactHistory, walked'] as const
  printReport({
    goals: rows.map(({ quarter, numbers }) => ({
      what: `${quarter}: the three differ by`,
      measured: Math.max(...numbers) - Math.min(...numbers),
      limit: 0,
      unit: 'contacts',
      better: 'lower' as const,
    })),
    rows: rows.flatMap(({ quarter, numbers }) =>
      ways.map((way, n) => counted(way, quarter, numbers[n] ?? Number.NaN, '')),
    ),
    notes: [
      `FOLDER has the Enron e-mail network of igraphdata: \`enron_people.csv\` and \`enron_messages.csv.gz\`. Of Enron's people, the one in most messages (${total(raw)}, all years), by quarter of ${YEAR}.`,
      `The walk took ${pages} pages of 100 and ${calls} DynamoDB calls.`,
    ],
  })
} finally {
  await table.stop()
}

function seconds(since: number): number {
  return Math.round((performance.now() - since) / 1000)
}
