import { type AuditReport, verifyAudit } from '../../usecases/audit/verifyAudit.ts'
import { countingProgress } from '../countingProgress.ts'
import { EXIT } from '../exitCodes.ts'
import { faultText } from '../faultText.ts'
import { A_DAY_MS, type DataFlags, withLocal } from '../withLocal.ts'

type VerifyFlags = DataFlags & {
  readonly json: boolean
  readonly from?: string
  readonly to?: string
  readonly root?: string
}

/** `guanxi audit verify` */
export async function verifyDays({ from, to, root, json, ...flags }: VerifyFlags): Promise<void> {
  const onEntries = countingProgress('verify', !json)
  const report = await withLocal(flags, (newContext) =>
    verifyAudit(newContext(A_DAY_MS), { from, to, root, onEntries }),
  )
  console.log(json ? JSON.stringify(report, null, 2) : textOf(report))
  if (report.faults.length > 0) process.exitCode = EXIT.failed
}

function textOf({ from, to, chains, entries, sealed, faults }: AuditReport): string {
  const upTo = sealed
    ? `Sealed up to ${sealed.day}, root ${sealed.root}.`
    : 'No day is sealed yet: see `guanxi audit seal`.'
  return [
    `${from} to ${to}: ${entries} entries in ${chains} chains. ${upTo}`,
    faults.length === 0 ? 'All is as it was written.' : `${faults.length} faults:`,
    ...faults.map(faultText),
  ].join('\n')
}
