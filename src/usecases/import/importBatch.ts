import { enter } from '../../access/enter.ts'
import { type ImportBatchId, isRecordId, newRecordId } from '../../domain/recordId.ts'
import type { ImportRecord } from '../../imports/importRecord.ts'
import { coalescedReads } from '../../store/coalescedReads.ts'
import { findBatches, type ImportBatch, saveBatch } from '../../store/importBatches.ts'
import { findRecords } from '../../store/records.ts'
import type { RequestContext } from '../context.ts'
import { applyTogether } from './applyTogether.ts'
import { memoryOfBatch } from './importMemory.ts'
import { importerOf } from './importRecordPlan.ts'
import { idOfRecord, withIds } from './importReferences.ts'
import { knownByEmail } from './knownByEmail.ts'
import { type Application, type Applied, type ImportOutcome, importAttempt } from './planImport.ts'

/**
 * Begins an import: what it writes can be undone by its id.
 *
 * @param about what is imported, for those who read the list of imports.
 */
export async function startImport(context: RequestContext, about: string): Promise<ImportBatchId> {
  const scope = enter(context.caller, 'FEED')
  const now = context.app.now()
  const id = newRecordId('bat', now.getTime(), context.app.randomBytes(10))
  await saveBatch(context.table, scope.tenant, { id, about, startedAt: now.toISOString(), by: scope.actor })
  return id
}

export async function listImports(context: RequestContext): Promise<readonly ImportBatch[]> {
  return findBatches(context.table, enter(context.caller, 'FEED').tenant)
}

/**
 * Imports up to 100 records of one kind. Each is written once: what is there already as it should be is left alone, what
 * differs gets another version, what was withdrawn comes back. Many go together in one transaction; those of which
 * somebody else was faster go by themselves.
 *
 * @param memory one for all batches of a run, from the first.
 * @returns the outcomes in the order of the records.
 */
export async function applyImport(
  request: RequestContext,
  batchId: string,
  records: readonly ImportRecord[],
  memory = memoryOfBatch(),
): Promise<readonly ImportOutcome[]> {
  const context = { ...request, table: coalescedReads(request.table) }
  const scope = enter(context.caller, 'FEED')
  if (!isRecordId(batchId, 'bat')) throw new RangeError(`expected the id of an import, but got ${batchId}`)

  const named = records.map((record) => withIds(scope.tenant, record))
  const resolved = await knownByEmail(context.table, scope.tenant, named)
  const ids = resolved.map((record) => idOfRecord(scope.tenant, record))
  const isGuess = memory.there === 'NONE'
  const known = isGuess ? new Map<string, undefined>() : await findRecords(context.table, scope.tenant, ids)
  if (known.size > 0) memory.there = 'SOME'
  else if (memory.there === 'UNKNOWN') memory.there = 'NONE'
  const applications = resolved.map((record, n): Application => {
    const before = known.get(ids[n] ?? '')
    return { context, scope, batchId, record, before, isGuess, memory }
  })
  const all = await applyTogether(applications)
  await Promise.all([settle(all), context.audit.settle()])
  const outcomes = new Map(all.map(({ application, outcome }) => [application.record, outcome]))
  return resolved.map((record) => outcomes.get(record) as ImportOutcome)
}

/**
 * What follows from the records, once for all of a batch. Those that were there already too: an import that was cut off
 * between writing and this is run again.
 */
async function settle(all: readonly Applied[]): Promise<void> {
  const [first] = all
  if (!first) return
  const kept = all.flatMap(({ kept: record, outcome, followUp = false }) =>
    record ? [{ record, isChanged: outcome.kind === 'changed', followUp }] : [],
  )
  await importerOf(first.application.record).settle?.(
    importAttempt(first.application),
    kept as never,
    first.application.memory,
  )
}
