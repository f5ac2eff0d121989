import type { Scope } from '../../access/viewer.ts'
import type { ImportBatchId } from '../../domain/recordId.ts'
import type { ImportRecord } from '../../imports/importRecord.ts'
import { MOST_WRITES } from '../../store/dynamoTable.ts'
import { batchEntryWrites } from '../../store/importBatches.ts'
import type { KeptRecord } from '../../store/recordKinds.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Table, Write } from '../../store/table.ts'
import { type Attempt, assertSize, attemptAt, type Plan } from '../command.ts'
import type { RequestContext } from '../context.ts'
import { Refused } from '../refused.ts'
import type { ImportMemory } from './importMemory.ts'
import { importerOf } from './importRecordPlan.ts'
import { fingerprint } from './importReferences.ts'
import { overwrite } from './overwrite.ts'

export type ImportOutcome =
  | { readonly kind: 'created' | 'changed' | 'unchanged' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }

/** A record to import, and what is there of it. */
export type Application = {
  readonly context: RequestContext
  readonly scope: Scope
  readonly batchId: ImportBatchId
  readonly record: ImportRecord
  readonly before: Placed<KeptRecord> | undefined
  /** It was not looked for: writing it tells. */
  readonly isGuess?: boolean
  readonly memory: ImportMemory
}

/** What came of a record; with the record that is there now, unless it was refused. */
export type Applied = {
  readonly application: Application
  readonly outcome: ImportOutcome
  readonly kept?: KeptRecord
  /** Its transaction had no room for all of it. */
  readonly followUp?: boolean
}

export type PlannedImport = {
  readonly kind: 'planned'
  readonly application: Application
  readonly plan: Plan<KeptRecord>
  readonly writes: readonly Write[]
}

/** What is done with a record, as far as that is known without writing. */
export type Considered = PlannedImport | ({ readonly kind: 'applied' } & Applied)

/**
 * What a record would write; or what came of it, when it is as it should be or cannot be taken in.
 *
 * @param table as it will be when it is written, where that is with others.
 */
export async function planImport(application: Application, table?: Table): Promise<Considered> {
  const { scope, batchId, record, before } = application
  const importer = importerOf(record)
  if (before?.meta.active && before.meta.source.print === fingerprint(record)) {
    return { kind: 'applied', application, outcome: { kind: 'unchanged' }, kept: before }
  }
  const known = before?.meta.source.revision
  if (known !== undefined && record.revision !== undefined && record.revision < known) {
    const message = `the source's version ${known} of it has come in, and this is version ${record.revision} 已导入较新版本`
    return { kind: 'applied', application, outcome: { kind: 'refused', code: 'OLDER_VERSION', message } }
  }
  const attempt = importAttempt(application, table)
  try {
    const plan = before
      ? await overwrite(attempt, importer.prefix, before as never, {
          data: (await importer.next(attempt, record.input, before as never)) as never,
          active: true,
        })
      : await importer.create(attempt, record.input)
    const writes = [
      ...plan.writes,
      ...batchEntryWrites(scope.tenant, batchId, { before, after: plan.record }),
    ]
    assertSize(writes, MOST_WRITES - 1)
    return { kind: 'planned', application, plan, writes }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const [fault] = error.faults
    const outcome = { kind: 'refused', code: fault?.code ?? 'INVALID', message: error.message } as const
    return { kind: 'applied', application, outcome }
  }
}

/** What came of a planned record, once it is written. */
export function applied({ application, plan }: PlannedImport): Applied {
  const outcome = { kind: application.before ? 'changed' : 'created' } as const
  return { application, outcome, kept: plan.record, followUp: plan.followUp ?? false }
}

export function importAttempt(
  { context, scope, record, batchId }: Application,
  table = context.table,
): Attempt {
  const { change, ...attempt } = attemptAt({ ...context, table }, scope, record.input, batchId)
  const { revision } = record
  const source = {
    ...change.source,
    print: fingerprint(record),
    ...(revision === undefined ? {} : { revision }),
  }
  return { ...attempt, change: { ...change, source }, importing: true }
}
