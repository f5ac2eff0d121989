import type { CalendarDate } from './calendarDate.ts'
import type { CountScope } from './count.ts'
import type { Keeper, RelationshipData, RelationshipStage, Since } from './relationship.ts'
import { heldOn } from './relationshipCourse.ts'
import { type TypeState, typeAt } from './typeStates.ts'

/** How a relationship stood in the books, from a day on. */
export type BookState = {
  readonly scopes: readonly CountScope[]
  /** Undefined before the first that was stated. */
  readonly type?: Pick<TypeState, 'type' | 'problem'>
  readonly stage: RelationshipStage
  readonly tier?: string
  /** Neither ended nor lost. */
  readonly isKept: boolean
}

const END_OF_KNOWLEDGE = '9999-12-31T23:59:59.999Z'

/**
 * How a relationship stood in the books on each day since it was opened, as all that is known by now says: a type that was
 * stated late counts from the day it was true.
 */
export function bookCourse(data: RelationshipData): readonly Since<BookState>[] {
  const { openedOn, types, stages, tiers, keepers } = data
  const changes = [
    ...types.map(({ validFrom }) => validFrom),
    ...[...stages, ...tiers, ...keepers].map(fromOf),
  ]
  const days = [...new Set([openedOn, ...changes])].filter((day) => day >= openedOn).toSorted()
  return days.flatMap((from) => {
    const state = stateOn(data, from)
    return state ? [{ ...state, from }] : []
  })
}

function stateOn(
  { types, stages, tiers, keepers }: RelationshipData,
  day: CalendarDate,
): BookState | undefined {
  const keeper = heldOn(keepers, day)
  const stage = heldOn(stages, day)?.stage
  if (!keeper || !stage) return undefined
  const type = typeAt(types, { validAt: day, knownAt: END_OF_KNOWLEDGE })
  const tier = heldOn(tiers, day)?.tier
  return {
    scopes: scopesOf(keeper),
    stage,
    isKept: type?.type !== 'TERMINATED' && stage !== 'LOST',
    ...(type === undefined ? {} : { type }),
    ...(tier === undefined ? {} : { tier }),
  }
}

/** The books that a relationship is in: its lead's, its unit's and those of all units above it, the institution's. */
export function scopesOf({ leadId, unitPath }: Keeper): readonly CountScope[] {
  return [leadId, ...unitPath, 'institution']
}

function fromOf({ from }: Since<unknown>): CalendarDate {
  return from
}
