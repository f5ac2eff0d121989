import { type CalendarDate, LAST_DATE } from './calendarDate.ts'
import type { EmployeeId } from './recordId.ts'
import { type Course, leadOf, type RelationshipData, type Since } from './relationship.ts'

/**
 * How a relationship stood on each day, after it says this from `today` on.
 *
 * @param before how it stood until now; undefined for one that is opened.
 */
export function courseAfter(
  data: Omit<RelationshipData, keyof Course>,
  before: Course | undefined,
  today: CalendarDate,
): Course {
  const { stage, tier, unitPath, openedOn } = data
  const follow = <T>(entries: readonly Since<T>[], now: T) => opened(openedOn, followed(entries, now, today))
  return {
    stages: follow(before?.stages ?? [], { stage }),
    tiers: follow<{ readonly tier?: string }>(before?.tiers ?? [], tier === undefined ? {} : { tier }),
    keepers: follow(before?.keepers ?? [], { leadId: leadOf(data), unitPath }),
  }
}

/** What held on a day. Undefined before the first. */
export function heldOn<T>(entries: readonly Since<T>[], day: CalendarDate): Since<T> | undefined {
  return entries.findLast(({ from }) => from <= day)
}

/** Whether somebody led a relationship on a day, or has since. */
export function hasLedSince(keepers: Course['keepers'], employeeId: EmployeeId, day: CalendarDate): boolean {
  return keepers.some(({ leadId }, n) => leadId === employeeId && (keepers[n + 1]?.from ?? LAST_DATE) >= day)
}

/**
 * What held when a day began, or at first: what was settled on the day is said to be of that, as what is said of the rest
 * of the day may still change.
 */
export function heldAtDawn<T>(entries: readonly Since<T>[], day: CalendarDate): Since<T> | undefined {
  return entries.findLast(({ from }) => from < day) ?? entries[0]
}

function followed<T>(entries: readonly Since<T>[], now: T, today: CalendarDate): readonly Since<T>[] {
  const last = entries.at(-1)
  if (last && isSame(last, { ...now, from: last.from })) return entries
  const earlier = entries.filter(({ from }) => from < today)
  const previous = earlier.at(-1)
  if (previous && isSame(previous, { ...now, from: previous.from })) return earlier
  return [...earlier, { ...now, from: today }]
}

/** The first holds from the day of opening on, also when that is corrected later. */
function opened<T>(openedOn: CalendarDate, entries: readonly Since<T>[]): readonly Since<T>[] {
  const first = heldOn(entries, openedOn) ?? entries[0]
  if (!first) return []
  return [
    { ...first, from: openedOn },
    ...entries.filter((entry) => entry !== first && entry.from > openedOn),
  ]
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))
}

function canonical(value: unknown): unknown {
  return Object.entries(value as object).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
