import { enter } from '../../access/enter.ts'
import type { Scope } from '../../access/viewer.ts'
import { type ImportBatchId, isRecordId, prefixOf } from '../../domain/recordId.ts'
import { type BatchEntry, batchEntries, findBatch, saveBatch } from '../../store/importBatches.ts'
import type { KeptPrefix, KeptRecord } from '../../store/recordKinds.ts'
import { findRecord, findVersion } from '../../store/records.ts'
import { partiesConcerned } from '../audit/partiesConcerned.ts'
import { type Attempt, attemptAt, beforeNextTry, recorded } from '../command.ts'
import type { RequestContext } from '../context.ts'
import { mapAtMost } from '../mapAtMost.ts'
import { invalid, Refused } from '../refused.ts'
import { afterOverwrite, overwrite } from './overwrite.ts'

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
  const scope = enter(context.caller, 'FEED')
  const batch = isRecordId(batchId, 'bat') ? await findBatch(context.table, scope.tenant, batchId) : undefined
  if (!batch)
    throw invalid(['batch'], 'the id of an import: see `guanxi import list`', '导入批次编号', batchId)
  const counts = { restored: 0, withdrawn: 0 }
  const skipped: { id: string; reason: string }[] = []
  let done = 0
  for await (const entries of together(batchEntries(context.table, scope.tenant, batch.id))) {
    const outcomes = await mapAtMost(AT_ONCE, entries, (entry) =>
      outcomeOf(() => undoEntry(context, { scope, batchId: batch.id, entry })),
    )
    for (const [n, { id }] of entries.entries()) {
      const outcome = outcomes[n] ?? ''
      if (outcome === 'restored' || outcome === 'withdrawn') counts[outcome] += 1
      else if (outcome !== 'done before') skipped.push({ id, reason: outcome })
    }
    done += entries.length
    onProgress(done)
  }
  await saveBatch(context.table, scope.tenant, { ...batch, undoneAt: context.app.now().toISOString() })
  return { ...counts, skipped }
}

const AT_ONCE = 8
const MOST_TOGETHER = 100

/** Records of one kind, which may be undone at the same time. */
async function* together(entries: AsyncIterable<BatchEntry>): AsyncGenerator<readonly BatchEntry[]> {
  let some: BatchEntry[] = []
  for await (const entry of entries) {
    const [first] = some
    const fits = first === undefined || prefixOf(first.id) === prefixOf(entry.id)
    if (!fits || some.length === MOST_TOGETHER) {
      yield some
      some = []
    }
    some.push(entry)
  }
  if (some.length > 0) yield some
}

/** What cannot be as it was, because others have taken its place since, is left as it is. */
async function outcomeOf(undo: () => Promise<string>): Promise<string> {
  try {
    return await undo()
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}

type Undoing = { readonly scope: Scope; readonly batchId: ImportBatchId; readonly entry: BatchEntry }

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
    const fact = {
      action: 'undoImport',
      partyIds: partiesConcerned(plan.record, plan.before),
      about: batchId,
    }
    if (await recorded(context, fact, { writes: plan.writes })) {
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

function undoReason(batchId: ImportBatchId): string {
  return `undo of ${batchId}`
}
