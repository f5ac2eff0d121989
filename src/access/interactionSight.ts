import type { Interaction } from '../domain/interaction.ts'
import type { Party } from '../domain/party.ts'
import type { LineOfBusiness } from '../domain/relationship.ts'
import type { EmployeeCaller } from './caller.ts'
import type { StaffSight } from './sight.ts'
import { fullSight, inspects } from './staffSight.ts'

/** What decides who may see an interaction, beside the parties on whose timelines it is. */
export type GuardedInteraction = {
  readonly lineOfBusiness: LineOfBusiness | undefined
  /** Undefined unless it is confidential or inside information. */
  readonly insiderListId: Interaction['data']['insiderListId']
  /** Among ourselves, about them. */
  readonly isInternal: boolean
  /** Those who took part; undefined when that is not known here. */
  readonly participantIds: readonly string[] | undefined
}

/** The same of an interaction, or of what a timeline shows of it. */
export function guardedInteraction({
  lineOfBusiness,
  insiderListId,
  direction,
  participants,
}: Pick<Interaction['data'], 'lineOfBusiness' | 'insiderListId' | 'direction'> &
  Partial<Pick<Interaction['data'], 'participants'>>): GuardedInteraction {
  return {
    lineOfBusiness,
    insiderListId,
    isInternal: direction === 'INTERNAL',
    participantIds: participants?.map(({ id }) => id),
  }
}

/** A party on whose timelines an interaction is, as the caller sees it. */
export type SeenParty = {
  readonly id: Party['id']
  readonly isCovered: boolean
  /** Was spoken of, and did not take part. */
  readonly isMentioned?: boolean
  /** Took part for a firm that a relationship is kept with. */
  readonly isSpeaker?: boolean
  readonly sight: StaffSight | undefined
}

/** Whether an insider list keeps an interaction from an employee, wherever it stands. */
export function isKeptFrom(
  caller: EmployeeCaller,
  { insiderListId }: Pick<GuardedInteraction, 'insiderListId'>,
): boolean {
  return insiderListId !== undefined && !caller.insiderLists.has(insiderListId) && !inspects(caller)
}

/** Whether an interaction on a party's timeline is on the side of the wall from which the party is seen. */
export function isOnThisSide(sight: StaffSight, { lineOfBusiness }: GuardedInteraction): boolean {
  return sight.level === 'FULL' && (lineOfBusiness === undefined || sight.lines.includes(lineOfBusiness))
}

/**
 * What an employee sees of an interaction. Undefined when it is not there for them.
 *
 * Those on its insider list see it whoever looks after the parties; without a list, those who took part, and those who
 * see one of its parties. Where relationships are kept with some of the parties, only these count: a contact person
 * whom anybody may know does not open a firm's contacts. Of these, those who took part before those who were only spoken
 * of: what one client says of another is the first one's. And what somebody says for a firm is the firm's, whoever looks
 * after the person. Whoever has no post any more sees none, not even their own.
 */
export function interactionSightOfStaff(
  caller: EmployeeCaller,
  interaction: GuardedInteraction,
  parties: readonly SeenParty[],
): StaffSight | undefined {
  if (caller.posts.length === 0 || isKeptFrom(caller, interaction)) return undefined
  const isInsider = interaction.insiderListId !== undefined
  const tookPart = interaction.participantIds?.includes(caller.employeeId) ?? false
  const covered = parties.filter(({ isCovered, isSpeaker }) => isCovered && !isSpeaker)
  const there = covered.filter(({ isMentioned }) => !isMentioned)
  const [deciding = []] = [there, covered, parties].filter(({ length }) => length > 0)
  const seen = deciding.flatMap(({ sight }) => (sight && isOnThisSide(sight, interaction) ? [sight] : []))
  const [best] = seen.toSorted((a, b) => rank(b) - rank(a))
  if (best) return best
  return isInsider || tookPart ? { ...fullSight(caller), keep: [], judge: [], supervise: [] } : undefined
}

function rank({ keep, contact, clear, exceptions }: StaffSight): number {
  return keep.length * 8 + contact.length * 4 + (clear ? 2 : 0) + (exceptions.length > 0 ? 0 : 1)
}

/**
 * Whether a partner may be told of an interaction on the timeline of a party that consented: not when it is confidential,
 * or among ourselves, nor when other parties took part than the party and those who spoke for it that day. Without a look at all who took
 * part: not.
 */
export function isSharedWithPartner(
  { insiderListId, isInternal, participantIds }: GuardedInteraction,
  ownIds: readonly string[],
): boolean {
  if (insiderListId !== undefined || isInternal || participantIds === undefined) return false
  return participantIds.every((id) => !id.startsWith('prt_') || ownIds.includes(id))
}
