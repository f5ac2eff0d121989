import { ALL, type Sight } from '../../access/sight.ts'
import type { RequestContext } from '../context.ts'
import type { KeptRecord } from '../models.ts'
import { sightOfRecord } from './recordSight.ts'

/**
 * Lets a record through to the caller, if it is there for them. What has not come through here cannot be shown: the guard
 * around its fields finds no sight of it.
 *
 * @param newest when the record is what it once was: what it is now. It says who may see either.
 */
export async function admit<R extends KeptRecord>(
  context: RequestContext,
  record: R | undefined,
  newest: R | undefined = record,
): Promise<R | undefined> {
  const sight = record && newest && (await sightOfRecord(context, newest))
  return sight && admitAs(context, record, sight)
}

/** The same for what a record once was. */
export async function admitEarlier(
  context: RequestContext,
  record: KeptRecord,
): Promise<KeptRecord | undefined> {
  return admit(context, record, await context.loaders.record(record.id))
}

/** The same for what was decided on already: something that stands for a record, or is about a party that was decided. */
export function admitAs<T extends object>({ sights }: RequestContext, shown: T, sight: Sight): T {
  if (sight !== ALL) sights.ofRecord.set(shown, sight)
  return shown
}

/** The same for what is part of something that was let through, and is guarded by itself. */
export function admitLike<T extends object>(context: RequestContext, shown: T, whole: object): T {
  const sight = context.sights.ofRecord.get(whole)
  return sight ? admitAs(context, shown, sight) : shown
}
