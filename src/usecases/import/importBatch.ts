import { enter } from '../../access/enter.ts'
import { type ImportBatchId, isRecordId, newRecordId } from '../../domain/recordId.ts'
import type { ImportRecord } from '../../imports/importRecord.ts'
import { coalescedReads } from '../../store/coalescedReads.ts'
import { MOST_WRITES } from '../../store/dynamoTable.ts'
import { findBatches, type ImportBatch, saveBatch } from '../../store/importBatches.ts'
import { findRecord, findRecords } from '../../store/records.ts'
import { partiesConcerned } from '../audit/partiesConcerned.ts'
import { beforeNextTry, recorded } from '../command.ts'
import type { RequestContext } from '../context.ts'
import { mapAtMost } from '../mapAtMost.ts'
import { groupsOf } from './importGroups.ts'
import { importerOf } from './importRecordPlan.ts'
import { idOfRecord, withIds } from './importReferences.ts'
import { knownByEmail } from './knownByEmail.ts'
import {
  type Application,
  type Applied,
  applied,
  type ImportOutcome,
  importAttempt,
  type PlannedImport,
  planImport,
} from './planImport.ts'

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
 * @returns the outcomes in the order of the records.
 */
export async function applyImport(
  request: RequestContext,
  batchId: string,
  records: readonly ImportRecord[],
): Promise<readonly ImportOutcome[]> {
  const context = { ...request, table: coalescedReads(request.table) }
  const scope = enter(context.caller, 'FEED')
  if (!isRecordId(batchId, 'bat')) throw new RangeError(`expected the id of an import, but got ${batchId}`)

  const named = records.map((record) => withIds(scope.tenant, record))
  const resolved = await knownByEmail(context.table, scope.tenant, named)
  const ids = resolved.map((record) => idOfRecord(scope.tenant, record))
  const known = await findRecords(context.table, scope.tenant, ids)
  const applications = resolved.map(
    (record): Application => ({
      context,
      scope,
      batchId,
      record,
      before: known.get(idOfRecord(scope.tenant, record)),
    }),
  )
  const all = await applyAll(applications)
  await Promise.all([settle(all), context.audit.settle()])
  const outcomes = new Map(all.map(({ application, outcome }) => [application.record, outcome]))
  return resolved.map((record) => outcomes.get(record) as ImportOutcome)
}

const GROUPS_AT_ONCE = 6
const ALONE_AT_ONCE = 4

/**
 * Writes what can be written together. Those that would change the same item are planned anew, on what the first have left:
 * together again as long as most go, by themselves when most of them change one item.
 */
async function applyAll(applications: readonly Application[]): Promise<readonly Applied[]> {
  const considered = await Promise.all(applications.map(planImport))
  const planned = considered.filter((one): one is PlannedImport => one.kind === 'planned')
  const { groups, alone } = groupsOf(planned, MOST_WRITES - 1)
  const together = await mapAtMost(GROUPS_AT_ONCE, groups, async (group) => ({
    group,
    done: await writeGroup(group),
  }))
  const overtaken = together.flatMap(({ group, done }) => (done ? [] : group))
  const again = 2 * alone.length <= planned.length ? alone : []
  const byThemselves = [...(again.length > 0 ? [] : alone), ...overtaken]
  return [
    ...considered.filter((one): one is Applied & { kind: 'applied' } => one.kind === 'applied'),
    ...together.flatMap(({ group, done }) => (done ? group.map(applied) : [])),
    ...(await mapAtMost(ALONE_AT_ONCE, byThemselves, ({ application }) => applyAlone(application))),
    ...(again.length > 0 ? await applyAll(await asTheyAreNow(again)) : []),
  ]
}

async function asTheyAreNow(planned: readonly PlannedImport[]): Promise<readonly Application[]> {
  const [first] = planned
  if (!first) return []
  const { context, scope } = first.application
  const idOf = ({ record }: Application) => idOfRecord(scope.tenant, record)
  const applications = planned.map(({ application }) => application)
  const known = await findRecords(context.table, scope.tenant, applications.map(idOf))
  return applications.map((application) => ({ ...application, before: known.get(idOf(application)) }))
}

/** All records of a group in one transaction. False, with nothing written, when somebody was faster with one of them. */
async function writeGroup(group: readonly PlannedImport[]): Promise<boolean> {
  const [first] = group
  if (!first) return true
  const { context, batchId } = first.application
  const partyIds = [...new Set(group.flatMap(({ plan }) => partiesConcerned(plan.record, plan.before)))]
  return recorded(
    context,
    { action: 'import', partyIds, about: batchId, isOneOfMany: true },
    { writes: group.flatMap(({ writes }) => writes) },
  )
}

/** One record by itself, looking again as long as somebody else is faster. */
async function applyAlone(application: Application): Promise<Applied> {
  const { context, scope, record } = application
  for (let tries = 0; ; tries += 1) {
    const before = await findRecord(context.table, scope.tenant, idOfRecord(scope.tenant, record))
    const considered = await planImport({ ...application, before })
    if (considered.kind === 'applied') return considered
    if (await writeGroup([considered])) return applied(considered)
    await beforeNextTry(context, tries)
  }
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
  await importerOf(first.application.record).settle?.(importAttempt(first.application), kept as never)
}
