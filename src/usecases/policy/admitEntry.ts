import {
  guardedInteraction,
  isKeptFrom,
  isOnThisSide,
  isSharedWithPartner,
} from '../../access/interactionSight.ts'
import type { Sight } from '../../access/sight.ts'
import { ownIds, tookPart } from '../../domain/interaction.ts'
import { isRecordId, type PartyId } from '../../domain/recordId.ts'
import { isShownAsKnown } from '../asKnown.ts'
import type { RequestContext } from '../context.ts'
import type { TimelineModel } from '../models.ts'
import { admitAs } from './admit.ts'
import { sightOfRecord } from './recordSight.ts'

/** Whose timeline an entry is on: somebody's of whom this much is seen. */
export type TimelineOwner = {
  /** Absent when each row is decided by itself. */
  readonly id?: PartyId
  readonly sight: Sight | undefined
  /** A party that relationships are kept with: what is on its timeline is seen with it. */
  readonly isCovered: boolean
}

/**
 * Lets an entry of a timeline through to the caller. Most are decided by what the entry says; the rest, such as those of a
 * contact person whom several firms have sent, by the whole interaction: as when it is asked for by its id.
 */
export function admitEntry(
  context: RequestContext,
  owner: TimelineOwner,
  entry: TimelineModel,
  hasLeft = false,
): boolean | Promise<boolean> {
  const quick = quickSight(context, owner, entry)
  // What it was when it stood there does not say who may know of it now: neither alone lets anybody know.
  if (quick === undefined || (hasLeft && quick !== 'NONE')) {
    return wholeSight(context, entry).then((sight) => admitWith(context, entry, sight))
  }
  return admitWith(context, entry, quick)
}

function admitWith(
  context: RequestContext,
  { interaction }: TimelineModel,
  sight: Sight | 'NONE' | undefined,
): boolean | Promise<boolean> {
  if (sight === undefined || sight === 'NONE') return false
  admitAs(context, interaction, sight)
  return isShownAsKnown(context, interaction)
}

/** Undefined when the entry does not say enough. */
function quickSight(
  { caller }: RequestContext,
  { id, sight, isCovered }: TimelineOwner,
  entry: TimelineModel,
): Sight | 'NONE' | undefined {
  const guarded = guardedInteraction(entry.interaction.summary)
  if (sight?.kind === 'ALL') return sight
  if (caller.kind === 'employee') {
    if (isKeptFrom(caller, guarded)) return 'NONE'
    const decides =
      id !== undefined &&
      isCovered &&
      sight?.kind === 'STAFF' &&
      guarded.insiderListId === undefined &&
      // What somebody said for a firm is the firm's.
      !entry.spokeForFirm &&
      !isAboutOthers(id, entry)
    return decides && isOnThisSide(sight, guarded) ? sight : undefined
  }
  if (id === undefined || sight === undefined || guarded.participantIds === undefined) return undefined
  return isSharedWithPartner(guarded, ownIds(id, entry.via)) ? sight : 'NONE'
}

/** The owner of the timeline was only spoken of, by others whose contact it is. */
function isAboutOthers(
  ownerId: PartyId,
  { interaction, isContact, via }: Pick<TimelineModel, 'interaction' | 'via' | 'isContact'>,
): boolean {
  if (isContact) return false
  const { participants } = interaction.summary
  // Of a large one only the record knows.
  if (participants === undefined) return true
  const others = participants.some(({ id, part }) => isRecordId(id, 'prt') && part !== 'MENTIONED')
  return others && !tookPart(participants, ownerId, via)
}

async function wholeSight(
  context: RequestContext,
  { interaction }: TimelineModel,
): Promise<Sight | undefined> {
  const whole = await context.loaders.record(interaction.id)
  return whole && sightOfRecord(context, whole)
}
