import { parseArgs } from 'node:util'
import { printReport } from '../harness/printReport.ts'
import { buildParty, type Size } from './buildParty.ts'
import { measureReads } from './measureReads.ts'
import { type MeasuredSize, report } from './report.ts'
import { startScaleTable } from './scaleTable.ts'

const { values } = parseArgs({
  options: {
    interactions: { type: 'string', default: '1000000' },
    ties: { type: 'string', default: '100000' },
  },
})
const [interactions, ties] = [Number(values.interactions), Number(values.ties)]
if (!Number.isSafeInteger(interactions) || !Number.isSafeInteger(ties) || interactions < 100 || ties < 100) {
  console.error('--interactions and --ties must be whole numbers of 100 or more')
  process.exit(1)
}

/** Tenants of one length: their names are part of every key, and are read with it. */
const SIZES: readonly Size[] = [
  { tenant: 'bank-1', interactions: 20, ties: 10 },
  { tenant: 'bank-2', interactions: 10_000, ties: 2_000 },
  { tenant: 'bank-3', interactions, ties },
]

const PROGRESS_MS = 5_000
let lastLineAt = 0

function printProgress(what: string, done: number, of: number): void {
  if (done < of && Date.now() - lastLineAt < PROGRESS_MS) return
  lastLineAt = Date.now()
  console.error(`${what}: ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`)
}

const table = await startScaleTable()
try {
  const all: MeasuredSize[] = []
  for (const size of SIZES) {
    const partyId = await buildParty(table.context, size, printProgress)
    all.push({ size, figures: await measureReads(() => table.context(size.tenant), partyId) })
  }
  printReport(report(all))
} finally {
  await table.stop()
}
