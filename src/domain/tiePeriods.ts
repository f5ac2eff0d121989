import {
  type CalendarDate,
  dateOfEpochDay,
  FIRST_DATE,
  FIRST_EPOCH_DAY,
  LAST_DATE,
  LAST_EPOCH_DAY,
} from './calendarDate.ts'
import type { Decimal } from './decimal.ts'
import type { Instant } from './instant.ts'
import { type PartialDate, type Precision, precisionOf } from './partialDate.ts'
import {
  byWinning,
  contains,
  type DayRange,
  knownStatements,
  type ReadStatement,
  saysInForce,
  type TieClaim,
  type TieQuestion,
} from './tieStatements.ts'

/** A longest stretch of days on which the tie was in force with one share. Both ends included. */
export type TiePeriod = {
  /** Absent: since ever. */
  readonly from?: CalendarDate
  /** Absent: until further notice. */
  readonly to?: CalendarDate
  /** How precisely the ends are known. There exactly when the end is. */
  readonly fromPrecision?: Precision
  readonly toPrecision?: Precision
  /** In percent. */
  readonly share?: Decimal
  /** The statement that decides the newest of these days. */
  readonly statementId: string
}

/** Days that are all decided by the same statement, in the same way. */
type Stretch = DayRange & { readonly winner: TieClaim | undefined; readonly inForce: boolean }

/**
 * Every period in which the tie was in force, as far as was known at an instant: none touches another with the same
 * share, and together they are the days on which `tieAt` says that it was.
 *
 * @returns the newest first.
 * @throws RangeError when a date is not one, or an END has no last day.
 */
export function tiePeriods(statements: readonly TieClaim[], knownAt: Instant): readonly TiePeriod[] {
  const stretches = stretchesOf(knownStatements(statements, knownAt))
  const periods: TiePeriod[] = []
  let first = 0
  stretches.forEach((stretch, last) => {
    const next = stretches[last + 1]
    if (next && saysTheSame(stretch, next)) return
    const period = stretch.inForce ? periodOf(stretches, first, last) : undefined
    if (period) periods.push(period)
    first = last + 1
  })
  return periods.reverse()
}

/** The period that a day lies in, or undefined when the tie was not in force on it. */
export function currentPeriod(
  statements: readonly TieClaim[],
  { validAt, knownAt }: TieQuestion,
): TiePeriod | undefined {
  return tiePeriods(statements, knownAt).find(
    ({ from = FIRST_DATE, to = LAST_DATE }) => from <= validAt && validAt <= to,
  )
}

/** All of time, oldest first, cut wherever a statement begins or ceases to say something. */
function stretchesOf(known: readonly ReadStatement[]): readonly Stretch[] {
  const ranges = known.flatMap(({ decided, held }) => [decided, held])
  const starts = [...new Set([-Infinity, ...ranges.flatMap(({ from, to }) => [from, to + 1])])]
    .filter((day) => day < Infinity)
    .sort((a, b) => a - b)
  return starts.map((from, place) => {
    const to = (starts[place + 1] ?? Infinity) - 1
    const winner = known.find(({ decided }) => contains(decided, from))
    return { from, to, winner: winner?.statement, inForce: winner !== undefined && saysInForce(winner, from) }
  })
}

function saysTheSame(a: Stretch, b: Stretch): boolean {
  return a.inForce === b.inForce && (!a.inForce || a.winner?.share === b.winner?.share)
}

/** @returns undefined for what lies beyond the calendar: 9999-12-31 is often written where no end is meant. */
function periodOf(stretches: readonly Stretch[], first: number, last: number): TiePeriod | undefined {
  const [oldest, newest] = [stretches[first], stretches[last]]
  if (!oldest || !newest?.winner)
    throw new RangeError('a period must have a stretch that a statement decides')
  const { from } = oldest
  const { to, winner } = newest
  if (from > LAST_EPOCH_DAY || to < FIRST_EPOCH_DAY) return undefined
  return {
    ...(from > -Infinity && {
      from: dateOfEpochDay(from),
      fromPrecision: edgePrecision(stretches[first - 1], oldest),
    }),
    ...(to < Infinity && { to: dateOfEpochDay(to), toPrecision: edgePrecision(newest, stretches[last + 1]) }),
    ...(winner.share !== undefined && { share: winner.share }),
    statementId: winner.id,
  }
}

/** How precisely the edge between two stretches is known: as the date that drew it. */
function edgePrecision(before: Stretch | undefined, after: Stretch | undefined): Precision {
  const date = edgeDate(before, after)
  if (date === undefined) throw new RangeError('an edge must be drawn by a date of one of its two statements')
  return precisionOf(date)
}

/** The one that wins over the other begins or ceases here; the other would have gone on. */
function edgeDate(before: Stretch | undefined, after: Stretch | undefined): PartialDate | undefined {
  const [left, right] = [before?.winner, after?.winner]
  if (left && left === right) return before?.inForce ? left.validTo : left.validFrom
  if (right && (!left || byWinning(right, left) < 0))
    return right.kind === 'END' ? right.validTo : right.validFrom
  return left?.validTo
}
