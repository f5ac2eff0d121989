import { findEpochs } from '../../store/derivedEpochs.ts'
import type { TenantScan } from '../../store/tenantScan.ts'
import type { RequestContext } from '../context.ts'
import { allRecords } from './allRecords.ts'
import { checkRecords } from './checkRecords.ts'
import { type DerivedFault, derivedFaults, emptyTally, faultPath, take } from './derivedTally.ts'
import { DERIVERS, type Derivers } from './derivers.ts'
import { enginesOf } from './openEngines.ts'

export type VerifyReport = {
  readonly epoch: string
  readonly records: number
  readonly markers: number
  /** Numbers that are kept: by scope, time and measure. */
  readonly numbers: number
  /** Records whose time has come but that were not woken yet: what is derived of them was not compared. */
  readonly waiting: number
  readonly faults: readonly DerivedFault[]
}

export type VerifyOptions = {
  readonly newContext: () => RequestContext
  readonly scan: TenantScan
  readonly derivers?: Derivers
  readonly onRecords?: (count: number) => void
}

/** What is at work leaves differences for a moment; what is wrong stays. */
const MOST_LOOKS = 3
const BETWEEN_LOOKS_MS = 2_000

/**
 * Makes everything that is derived anew, without writing it, and compares: each record with its marker, the sum of what all
 * markers say with the numbers, what they put elsewhere with what stands there. A difference that is gone at the next look
 * was somebody at work.
 */
export async function verifyDerived(options: VerifyOptions): Promise<VerifyReport> {
  let report = await look(options)
  for (let looks = 1; report.faults.length > 0 && looks < MOST_LOOKS; looks += 1) {
    await options.newContext().app.sleep(BETWEEN_LOOKS_MS)
    const before = new Set(report.faults.map(faultPath))
    const next = await look(options)
    report = { ...next, faults: next.faults.filter((fault) => before.has(faultPath(fault))) }
  }
  return report
}

async function look({
  newContext,
  scan,
  derivers = DERIVERS,
  onRecords,
}: VerifyOptions): Promise<VerifyReport> {
  const { table, viewer } = newContext()
  const { tenant } = viewer
  const { serving } = await findEpochs(table, tenant)
  const tally = emptyTally({ tenant, epoch: serving })
  for await (const items of scan(tenant)) for (const item of items) take(tally, item)
  const faults: DerivedFault[] = [...derivedFaults(tally)]
  let [records, waiting] = [0, 0]
  const newEngine = () => {
    const [engine] = enginesOf(newContext(), { serving }, derivers)
    if (!engine) throw new RangeError('there is no generation that is read')
    return engine
  }
  for await (const ids of allRecords(newEngine(), scan)) {
    const checked = await checkRecords(newEngine(), ids)
    faults.push(...checked.faults)
    waiting += checked.waiting
    records += ids.length
    onRecords?.(ids.length)
  }
  return { epoch: serving, records, markers: tally.markers, numbers: tally.kept.size, waiting, faults }
}
