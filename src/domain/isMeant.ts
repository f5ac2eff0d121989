import type { CalendarDate } from './calendarDate.ts'
import type { Instant } from './instant.ts'
import type { MeantRelationships } from './obligationRule.ts'
import type { RelationshipData } from './relationship.ts'
import { heldOn } from './relationshipCourse.ts'
import { typeAt } from './typeStates.ts'

/**
 * Whether a rule is about a relationship, as that stood on a day. Terminated and lost ones are meant only by rules that
 * name them.
 */
export function isMeant(
  { lineOfBusiness, types, tiers, stages, openedOn }: RelationshipData,
  meant: MeantRelationships,
  { day, now }: { readonly day: CalendarDate; readonly now: Instant },
): boolean {
  if (day < openedOn) return false
  const type = typeAt(types, { validAt: day, knownAt: now })?.type
  const tier = heldOn(tiers, day)?.tier
  const stage = heldOn(stages, day)?.stage
  return (
    isAmong(lineOfBusiness, meant.lines, true) &&
    isAmong(type, meant.types, type !== 'TERMINATED') &&
    isAmong(tier, meant.tiers, true) &&
    isAmong(stage, meant.stages, stage !== 'LOST')
  )
}

/** @param otherwise when nothing is named. */
function isAmong<T>(value: T | undefined, named: readonly T[], otherwise: boolean): boolean {
  return named.length === 0 ? otherwise : value !== undefined && named.includes(value)
}
