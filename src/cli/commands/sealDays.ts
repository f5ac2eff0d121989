import { sealAudit } from '../../usecases/audit/sealAudit.ts'
import { countingProgress } from '../countingProgress.ts'
import { EXIT } from '../exitCodes.ts'
import { faultText } from '../faultText.ts'
import { A_DAY_MS, type DataFlags, withLocal } from '../withLocal.ts'

type SealFlags = DataFlags & { readonly json: boolean; readonly day?: string }

/** `guanxi audit seal` */
export async function sealDays({ day: through, json, ...flags }: SealFlags): Promise<void> {
  const onEntries = countingProgress('seal', !json)
  const sealed = await withLocal(flags, (newContext) =>
    sealAudit(newContext(A_DAY_MS), { through, onEntries }),
  )
  const faults = sealed.flatMap((day) => day.faults)
  if (json) console.log(JSON.stringify(sealed, null, 2))
  else if (sealed.length === 0) console.log('There is no day to seal.')
  else {
    for (const { day, root, chains, entries } of sealed) {
      console.log(`${day}  ${root}  ${entries} entries in ${chains} chains`)
    }
    for (const fault of faults) console.log(faultText(fault))
  }
  if (faults.length > 0) process.exitCode = EXIT.failed
}
