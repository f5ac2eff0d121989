import { enter } from '../access/enter.ts'
import { isRecordId, prefixOf } from '../domain/recordId.ts'
import { isKept, type KeptPrefix, type KeptRecord, type RecordByPrefix } from '../store/recordKinds.ts'
import { admitAsKnown, asKnown } from './asKnown.ts'
import type { RequestContext } from './context.ts'
import { Withheld } from './policy/withheld.ts'

/** A record to show, by an id of any kind. Undefined when there is none for this caller, also when the text is no id. */
export async function readAnyRecord(context: RequestContext, id: string): Promise<KeptRecord | undefined> {
  enter(context.caller, 'READ')
  if (!isRecordId(id)) return undefined
  const prefix = prefixOf(id)
  if (!isKept(prefix)) return undefined
  const record = await admitAsKnown(context, await context.loaders.record(id as KeptRecord['id']))
  if (record) context.returned.nodes += 1
  return record
}

/** The same for several ids, in their order. */
export async function readAnyRecords(
  context: RequestContext,
  ids: readonly string[],
): Promise<readonly (KeptRecord | undefined)[]> {
  enter(context.caller, 'READ')
  return Promise.all(ids.map((id) => readAnyRecord(context, id)))
}

/**
 * A record of one kind to show. Undefined when there is none, also when the id is another kind's, or it was not known yet at the
 * request's moment.
 */
export async function readRecord<P extends KeptPrefix>(
  context: RequestContext,
  prefix: P,
  id: string,
): Promise<RecordByPrefix[P] | undefined> {
  const record = await readOfKind(context, prefix, id)
  const { knownAt } = context
  return record && (knownAt === undefined || record.meta.createdAt <= knownAt) ? record : undefined
}

async function readOfKind<P extends KeptPrefix>(
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
 * @throws Withheld when it is not for this caller; Error when it is not there: records are never deleted, so that is our
 *   mistake.
 */
export async function readReferred<P extends KeptPrefix>(
  context: RequestContext,
  prefix: P,
  id: string,
): Promise<RecordByPrefix[P]> {
  const record = await readOfKind(context, prefix, id)
  if (record) return record
  if (context.caller.kind === 'operator') throw new Error(`a record refers to ${id}, which is not there`)
  if (context.caller.kind === 'employee') throw new Withheld('NOT_YOURS')
  throw new Withheld(OURS.includes(prefix) ? 'INTERNAL' : 'NO_CONSENT')
}

/** What no partner is shown, whoever consents. */
const OURS: readonly KeptPrefix[] = ['emp', 'unt']

/** The whole of a record of which the caller has been let see a part already, such as its place in a list. */
export async function readRest<P extends KeptPrefix>(
  context: RequestContext,
  id: RecordByPrefix[P]['id'],
): Promise<RecordByPrefix[P]> {
  const record = await context.loaders.record(id)
  if (!record) throw new Error(`a list shows ${id}, which is not there`)
  return (await asKnown(context, record)) as unknown as RecordByPrefix[P]
}
