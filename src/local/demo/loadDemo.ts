import { adapterOfRecords } from '../../imports/adapterOfRecords.ts'
import type { ImportIssue, ImportKind, ImportRecord } from '../../imports/importRecord.ts'
import { runImport } from '../../imports/runImport.ts'
import type { RequestContext } from '../../usecases/context.ts'
import { applyImport, startImport } from '../../usecases/import/importBatch.ts'
import { newImportMemory } from '../../usecases/import/importMemory.ts'
import { asOf, storyInstant } from './branchMonth/storyClock.ts'
import { type DemoOptions, demoRecords } from './demoRecords.ts'
import { DEMO_SYSTEM } from './refs.ts'

const REASONS_SHOWN = 5

/** Who is there, and with whom a relationship is kept, is known before the month that the story tells of. */
const KNOWN_BEFORE: readonly ImportKind[] = ['orgUnit', 'employee', 'person', 'organization', 'relationship']
const KNOWN_AT = storyInstant('10-20 06:00')

/**
 * Brings the demo bank into the table, as an import like any other. What is there already stays as it is, so that a
 * load that was stopped is simply run again.
 *
 * @param newContext one for each batch: a context has a deadline, and all batches together take longer.
 * @throws Error with the first reasons when a record is refused: the generator has a bug then.
 */
export async function loadDemo(
  newContext: () => RequestContext,
  onProgress: (done: number, total: number) => void = () => {},
  options: DemoOptions = {},
): Promise<{ readonly records: number }> {
  const records = [...demoRecords(options)]
  const batchId = await startImport(newContext(), 'demo')
  const memory = newImportMemory()
  const refusals: ImportIssue[] = []
  await runImport({
    adapter: adapterOfRecords(DEMO_SYSTEM, records),
    path: DEMO_SYSTEM,
    apply: (batch) => applyImport(contextFor(newContext(), batch), batchId, batch, memory),
    onIssue: (issue) => refusals.push(issue),
    onProgress: ({ done }) => onProgress(done, records.length),
  })
  if (refusals.length > 0) throw new Error(refusalText(refusals, records.length))
  return { records: records.length }
}

function contextFor(context: RequestContext, [first]: readonly ImportRecord[]): RequestContext {
  return first && KNOWN_BEFORE.includes(first.kind) ? asOf(context, KNOWN_AT) : context
}

function refusalText(refusals: readonly ImportIssue[], total: number): string {
  const reasons = refusals
    .slice(0, REASONS_SHOWN)
    .map(({ place, code, message }) => `${place.file}:${place.line} ${code} ${message}`)
  return [`${refusals.length} of ${total} demo records were refused:`, ...reasons].join('\n')
}
