import { enter } from '../access/enter.ts'
import { isRecordId, prefixOf } from '../domain/recordId.ts'
import { isKept, type KeptPrefix, type KeptRecord, type RecordByPrefix } from '../store/recordKinds.ts'
import type { RequestContext } from './context.ts'

/** A record to show, by an id of any kind. Undefined when there is none, also when the text is no id. */
export async function readAnyRecord(
  { caller, loaders }: RequestContext,
  id: string,
): Promise<KeptRecord | undefined> {
  enter(caller, 'READ')
  if (!isRecordId(id)) return undefined
  const prefix = prefixOf(id)
  return isKept(prefix) ? loaders.record(id as KeptRecord['id']) : undefined
}

/** The same for several ids, in their order. */
export async function readAnyRecords(
  context: RequestContext,
  ids: readonly string[],
): Promise<readonly (KeptRecord | undefined)[]> {
  enter(context.caller, 'READ')
  return Promise.all(ids.map((id) => readAnyRecord(context, id)))
}

/** A record of one kind to show. Undefined when there is none, also when the id is another kind's. */
export async function readRecord<P extends KeptPrefix>(
  context: RequestContext,
  prefix: P,
  id: string,
): Promise<RecordByPrefix[P] | undefined> {
  const record = await readAnyRecord(context, id)
  return record && prefixOf(record.id) === prefix ? (record as RecordByPrefix[P]) : undefined
}

/**
 * A record that another refers to.
 *
 * @throws Error when it is not there: records are never deleted, so that is our mistake.
 */
export async function readReferred<P extends KeptPrefix>(
  context: RequestContext,
  prefix: P,
  id: string,
): Promise<RecordByPrefix[P]> {
  const record = await readRecord(context, prefix, id)
  if (!record) throw new Error(`a record refers to ${id}, which is not there`)
  return record
}
