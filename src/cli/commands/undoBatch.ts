import { isRecordId } from '../../domain/recordId.ts'
import { undoImport } from '../../usecases/import/undoImport.ts'
import { EXIT } from '../exitCodes.ts'
import { lineProgress, NO_PROGRESS } from '../progress.ts'
import { A_DAY_MS, type DataFlags, withLocal } from '../withLocal.ts'

/** `guanxi import undo <batch>` */
export async function undoBatch(
  batchId: string,
  flags: DataFlags & { readonly json: boolean },
): Promise<void> {
  if (!isRecordId(batchId, 'bat')) {
    throw new Error(
      `expected a batch, such as bat_01J…, but got ${batchId}. \`guanxi import list\` shows them.`,
    )
  }
  const progress = flags.json ? NO_PROGRESS : lineProgress(undefined, (line) => process.stderr.write(line))
  const undone = await withLocal(flags, (newContext) =>
    undoImport(newContext(A_DAY_MS), batchId, (done) => progress.update(done, 'undo')),
  )
  if (flags.json) console.log(JSON.stringify(undone, null, 2))
  else {
    const { restored, withdrawn, skipped } = undone
    console.log(`${restored} records restored, ${withdrawn} withdrawn, ${skipped.length} left as they are.`)
    for (const { id, reason } of skipped) console.log(`  ${id}: ${reason}`)
  }
  if (undone.skipped.length > 0) process.exitCode = EXIT.refused
}
