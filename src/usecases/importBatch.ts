import { createHash } from 'node:crypto'
import { enter, type Scope } from '../access/viewer.ts'
import { isRecordId, newRecordId, prefixOf, type RecordId, type RecordPrefix } from '../domain/recordId.ts'
import type { ImportRecord } from '../imports/importRecord.ts'
import { coalescedReads } from '../store/coalescedReads.ts'
import {
  type BatchEntry,
  type BatchId,
  batchEntries,
  batchEntryWrites,
  findBatch,
  findBatches,
  type ImportBatch,
  saveBatch,
} from '../store/importBatches.ts'
import type { KeptPrefix, KeptRecord } from '../store/recordKinds.ts'
import { findRecord, findRecords, findVersion } from '../store/records.ts'
import type { Placed } from '../store/storedRecord.ts'
import {
  type Attempt,
  assertSize,
  attemptAt,
  beforeNextTry,
  idFromSource,
  type Plan,
  written,
} from './command.ts'
import type { RequestContext } from './context.ts'
import { groupsOf, mapAtMost, type PlannedWrites } from './importGroups.ts'
import { importerOf } from './importRecordPlan.ts'
import { afterOverwrite, overwrite } from './overwrite.ts'
import { invalid, Refused } from './refused.ts'

export type ImportOutcome =
  | { readonly kind: 'created' | 'changed' | 'unchanged' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }

/** Begins an import: what it writes can be undone by its id. */
export async function startImport(context: RequestContext): Promise<BatchId> {
  const scope = enter(context.viewer, 'WRITE')
  const now = context.app.now()
  const id = newRecordId('bat', now.getTime(), context.app.randomBytes(10))
  await saveBatch(context.table, scope.tenant, { id, startedAt: now.toISOString(), by: scope.actor })
  return id
}

export async function listImports(context: RequestContext): Promise<readonly ImportBatch[]> {
  return findBatches(context.table, enter(context.viewer, 'READ').tenant)
}

/**
 * Imports up to 100 records of one kind. Each is written by itself, once: what is there already as it should be is left
 * alone, what differs gets another version, what was withdrawn comes back.
 *
 * @returns the outcomes in the order of the records.
 */
export async function applyImport(
  request: RequestContext,
  batchId: string,
  records: readonly ImportRecord[],
): Promise<readonly ImportOutcome[]> {
  const context = { ...request, table: coalescedReads(request.table) }
  const scope = enter(context.viewer, 'WRITE')
  if (!isRecordId(batchId, 'bat')) throw new RangeError(`expected the id of an import, but got ${batchId}`)
  const resolved = records.map((record) => withIds(scope.tenant, record))
  const known = await findRecords(
    context.table,
    scope.tenant,
    resolved.map((record) => idOfRecord(scope.tenant, record)),
  )
  const applications = resolved.map((record): Application => {
    const before = known.get(idOfRecord(scope.tenant, record))
    return { context, scope, batchId, record, before }
  })
  const planned = await Promise.all(applications.map(planOrOutcome))
  const { groups, alone } = groupsOf(planned.filter((one): one is PlannedImport => one.kind === 'planned'))
  const outcomes = new Map<ImportRecord, ImportOutcome>()
  for (const one of planned) if (one.kind === 'outcome') outcomes.set(one.application.record, one.outcome)

  const writtenTogether = await mapAtMost(GROUPS_AT_ONCE, groups, (group) => writeGroup(context, group))
  const overtaken = groups.flatMap((group, n) => (writtenTogether[n] ? [] : group))
  const others = [...alone, ...overtaken]
  const later = await mapAtMost(ALONE_AT_ONCE, others, ({ application }) => applyRecord(application))
  for (const group of groups) {
    if (overtaken.includes(group[0] as PlannedImport)) continue
    for (const { application } of group) outcomes.set(application.record, outcomeOf(application))
  }
  for (const [n, { application }] of others.entries())
    outcomes.set(application.record, later[n] as ImportOutcome)
  return resolved.map((record) => outcomes.get(record) as ImportOutcome)
}

const ALONE_AT_ONCE = 4
const GROUPS_AT_ONCE = 6

type Application = {
  readonly context: RequestContext
  readonly scope: Scope
  readonly batchId: BatchId
  readonly record: ImportRecord
  readonly before: Placed<KeptRecord> | undefined
}

function outcomeOf({ before }: Application): ImportOutcome {
  return { kind: before ? 'changed' : 'created' }
}

type PlannedImport = PlannedWrites & {
  readonly kind: 'planned'
  readonly application: Application
  readonly attempt: Attempt
  readonly plan: Plan<KeptRecord>
}

type Considered =
  | PlannedImport
  | { readonly kind: 'outcome'; readonly application: Application; readonly outcome: ImportOutcome }

/** What a record would write; or its outcome, when it is as it should be or cannot be taken in. */
async function planOrOutcome(application: Application): Promise<Considered> {
  const { context, scope, batchId, record, before } = application
  const importer = importerOf(record)
  const print = fingerprint(record)
  if (before?.meta.active && before.meta.source.print === print) {
    return { kind: 'outcome', application, outcome: { kind: 'unchanged' } }
  }
  const attempt = importAttempt(attemptAt(context, scope, record.input, batchId), print)
  try {
    const plan = before
      ? await overwrite(attempt, importer.prefix, before as never, {
          data: (await importer.next(attempt, record.input, before as never)) as never,
          active: true,
        })
      : await importer.create(attempt, record.input)
    const entries = batchEntryWrites(scope.tenant, batchId, { before, after: plan.record })
    assertSize([...plan.writes, ...entries])
    return { kind: 'planned', application, attempt, plan, writes: [...plan.writes, ...entries] }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const [fault] = error.faults
    const outcome = { kind: 'refused', code: fault?.code ?? 'INVALID', message: error.message } as const
    return { kind: 'outcome', application, outcome }
  }
}

function importAttempt(attempt: Attempt, print: string): Attempt {
  const { change } = attempt
  return { ...attempt, importing: true, change: { ...change, source: { ...change.source, print } } }
}

/** All records of a group in one transaction. False, with nothing written, when somebody was faster with one of them. */
async function writeGroup(context: RequestContext, group: readonly PlannedImport[]): Promise<boolean> {
  if (
    !(await written(
      context,
      group.flatMap(({ writes }) => writes),
    ))
  )
    return false
  await mapAtMost(ALONE_AT_ONCE, group, follow)
  return true
}

async function follow({ application, attempt, plan }: PlannedImport): Promise<void> {
  if (plan.followUp !== false)
    await importerOf(application.record).afterwards?.(attempt, plan.record as never)
}

/** One record by itself, looking again as long as somebody else is faster. */
async function applyRecord(application: Application): Promise<ImportOutcome> {
  const { context, scope, record } = application
  for (let tries = 0; ; tries += 1) {
    const before = await findRecord(context.table, scope.tenant, idOfRecord(scope.tenant, record))
    const considered = await planOrOutcome({ ...application, before })
    if (considered.kind === 'outcome') return considered.outcome
    if (await writeGroup(context, [considered])) return outcomeOf(considered.application)
    await beforeNextTry(context, tries)
  }
}

/** What an import's record says, in short: the same again is no change. */
function fingerprint({ kind, input }: ImportRecord): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, input]))
    .digest('base64url')
    .slice(0, 16)
}

function idOfRecord(tenant: string, record: ImportRecord): RecordId<KeptPrefix> {
  return idFromSource(tenant, importerOf(record).prefix, record.input.source)
}

/** The record with real ids in place of `@prt:EXTERNAL`, which are those of the same source system. */
function withIds<Record extends ImportRecord>(tenant: string, record: Record): Record {
  const { system } = record.input.source
  const resolve = (value: unknown): unknown => {
    if (typeof value === 'string') return resolveReference(tenant, system, value)
    if (Array.isArray(value)) return value.map((each) => deep(each, resolve))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        /Id$/.test(name) ? resolve(field) : deep(field, resolve),
      ]),
    )
  }
  return { ...record, input: resolve(record.input) as Record['input'] }
}

/** Goes on into lists and objects, and leaves texts alone: only the fields that hold ids have references. */
function deep(value: unknown, resolve: (value: unknown) => unknown): unknown {
  return typeof value === 'string' ? value : resolve(value)
}

function resolveReference(tenant: string, system: string, text: string): string {
  const [, prefix, externalId] = /^@([a-z]{3}):(.+)$/su.exec(text) ?? []
  if (prefix === undefined || externalId === undefined) return text
  return idFromSource(tenant, prefix as RecordPrefix, { system, externalId })
}

export type Undone = {
  readonly restored: number
  readonly withdrawn: number
  /** What was changed by others since, and is left as it is. */
  readonly skipped: readonly { readonly id: string; readonly reason: string }[]
}

/** Undoes an import: what it made is withdrawn, what it changed says again what it said before. Nothing is deleted. */
export async function undoImport(
  context: RequestContext,
  batchId: string,
  onProgress: (done: number) => void = () => {},
): Promise<Undone> {
  const scope = enter(context.viewer, 'WRITE')
  const batch = isRecordId(batchId, 'bat') ? await findBatch(context.table, scope.tenant, batchId) : undefined
  if (!batch)
    throw invalid(['batch'], 'the id of an import: see `guanxi import list`', '导入批次编号', batchId)
  const counts = { restored: 0, withdrawn: 0 }
  const skipped: { id: string; reason: string }[] = []
  let done = 0
  for await (const entry of batchEntries(context.table, scope.tenant, batch.id)) {
    const outcome = await undoEntry(context, { scope, batchId: batch.id, entry })
    if (outcome === 'restored' || outcome === 'withdrawn') counts[outcome] += 1
    else if (outcome !== 'done before') skipped.push({ id: entry.id, reason: outcome })
    done += 1
    onProgress(done)
  }
  await saveBatch(context.table, scope.tenant, { ...batch, undoneAt: context.app.now().toISOString() })
  return { ...counts, skipped }
}

type Undoing = { readonly scope: Scope; readonly batchId: BatchId; readonly entry: BatchEntry }

async function undoEntry(context: RequestContext, { scope, batchId, entry }: Undoing): Promise<string> {
  const { tenant } = scope
  for (let tries = 0; ; tries += 1) {
    const now = await findRecord(context.table, tenant, entry.id)
    if (!now) return 'it is not there'
    if (now.meta.reason === undoReason(batchId)) return 'done before'
    if (now.meta.source.batchId !== batchId) return 'it was changed since by somebody else'
    const old =
      entry.before === undefined
        ? undefined
        : await findVersion(context.table, tenant, entry.id, entry.before)
    const attempt = undoAttempt(attemptAt(context, scope, { reason: undoReason(batchId) }), old)
    const plan = await overwrite(attempt, prefixOf(entry.id) as KeptPrefix, now as never, {
      data: (old ?? now).data as never,
      active: old?.meta.active ?? false,
    })
    if (await written(context, plan.writes)) {
      await afterOverwrite(attempt, plan.record)
      return old ? 'restored' : 'withdrawn'
    }
    await beforeNextTry(context, tries)
  }
}

/** What is restored comes from where it came from before. */
function undoAttempt(attempt: Attempt, old: KeptRecord | undefined): Attempt {
  if (!old) return attempt
  return { ...attempt, change: { ...attempt.change, source: old.meta.source } }
}

function undoReason(batchId: BatchId): string {
  return `undo of ${batchId}`
}
