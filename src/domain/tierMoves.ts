import { bookCourse } from './bookCourse.ts'
import { ABSENT, MEASURES } from './bookMeasures.ts'
import { addDays, FIRST_DATE } from './calendarDate.ts'
import { type CalendarPeriod, periodOf } from './calendarPeriod.ts'
import type { Count } from './count.ts'
import type { RelationshipData } from './relationship.ts'
import { standingIn } from './relationshipCounts.ts'
import { heldOn } from './relationshipCourse.ts'

/** Over how long moves between tiers are counted. */
export const MIGRATION_PERIODS = ['MONTH', 'QUARTER', 'YEAR'] as const

/**
 * From which tier to which a relationship has moved over each calendar month, quarter and year in which something of it
 * changed: from the day before the period to its last day, whatever was in between. Those that are not kept, or in another
 * book, are absent: so coming and going are moves too. Who stays is not counted: that follows.
 */
export function tierMoves(data: RelationshipData): readonly Count[] {
  const course = bookCourse(data)
  const periods = new Map(
    course.flatMap(({ from }) => MIGRATION_PERIODS.map((length) => periodOf(length, from))).map(named),
  )
  return [...periods].flatMap(([period, { from: first, to: last }]) => {
    const before = first === FIRST_DATE ? undefined : heldOn(course, addDays(first, -1))
    const after = heldOn(course, last)
    const scopes = new Set([...(before?.scopes ?? []), ...(after?.scopes ?? [])])
    return [...scopes].flatMap((scope) => {
      const from = standingIn(before, scope)?.tier ?? ABSENT
      const to = standingIn(after, scope)?.tier ?? ABSENT
      if (from === to) return []
      const measure = MEASURES.tierMove(data.lineOfBusiness, from, to)
      return [{ scope, time: { kind: 'PERIOD' as const, period }, measure, amount: '1' }]
    })
  })
}

function named(period: CalendarPeriod): readonly [string, CalendarPeriod] {
  return [period.name, period]
}
