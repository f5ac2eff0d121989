import { ALL } from '../../access/sight.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { RequestContext } from '../context.ts'
import type { TimelineOwner } from './admitEntry.ts'
import { wideSightOfParty } from './recordSight.ts'

/** A party as the owner of its timeline. Undefined when it is not there for the caller. */
export async function timelineOwner(
  context: RequestContext,
  id: PartyId,
): Promise<TimelineOwner | undefined> {
  if (context.caller.kind === 'operator') return { id, sight: ALL, isCovered: true }
  const sight = await wideSightOfParty(context, id)
  const party = sight && (await context.loaders.record(id))
  return party && { id, sight, isCovered: party.data.coverage.length > 0 }
}

/**
 * The owner of a list that opens nothing by itself, such as an employee's contacts: each row is decided by the interaction it
 * shows. Whose contact it was, or what about, says nothing of who may see it.
 */
export function ownerRowByRow({ caller }: RequestContext): TimelineOwner {
  return { sight: caller.kind === 'operator' ? ALL : undefined, isCovered: false }
}
