import { type CalendarDate, daysOff } from './calendarDate.ts'
import { compareDecimals, type Decimal, multiplyDecimals, subtractDecimals } from './decimal.ts'

/** An amount on a day. */
export type Point = { readonly on: CalendarDate; readonly amount: Decimal }

/** What is seen of a borrower, in any order. */
export type Borrowing = {
  /** What was repaid before it was due: above 0. */
  readonly prepayments: readonly Point[]
  /** What is left with us, or owed to us, on a day. */
  readonly balances: readonly Point[]
  /** The days on which somebody else was seen to lend. */
  readonly newLenderOn: readonly CalendarDate[]
}

export type FlightPattern = {
  readonly windowDays: number
  readonly steps: number
  readonly balanceFallPercent: number
  readonly withNewLender: boolean
}

export type Flight = {
  /** Prepayments in the window. */
  readonly steps: number
  readonly prepaid: readonly Point[]
  /** The highest balance in the window, and the last. */
  readonly highest: Point
  readonly last: Point
  readonly newLender: boolean
}

/**
 * Whether a borrower is leaving: it repays early, step by step, its balances fall, and somebody else lends. Each by itself
 * is good news; together they are a customer on the way to another bank.
 *
 * @param day the last day that is looked at; the window ends with it.
 * @returns undefined when the pattern is not there.
 */
export function prepaymentFlight(
  { prepayments, balances, newLenderOn }: Borrowing,
  pattern: FlightPattern,
  day: CalendarDate,
): Flight | undefined {
  const from = daysOff(day, 1 - pattern.windowDays)
  const isWithin = (on: CalendarDate) => on >= from && on <= day
  const prepaid = prepayments.filter(({ on }) => isWithin(on)).toSorted(byDay)
  const seen = balances.filter(({ on }) => isWithin(on)).toSorted(byDay)
  const newLender = newLenderOn.some(isWithin)
  const last = seen.at(-1)
  const highest = seen.reduce<Point | undefined>(
    (top, point) => (top && compareDecimals(top.amount, point.amount) >= 0 ? top : point),
    undefined,
  )
  if (!last || !highest || prepaid.length < pattern.steps) return undefined
  if (pattern.withNewLender && !newLender) return undefined
  if (!hasFallen(highest, last, pattern.balanceFallPercent)) return undefined
  return { steps: prepaid.length, prepaid, highest, last, newLender }
}

/** Compared without division, which would round. */
function hasFallen(highest: Point, last: Point, percent: number): boolean {
  if (last.on <= highest.on) return false
  const fall = subtractDecimals(highest.amount, last.amount)
  const enough = multiplyDecimals(multiplyDecimals(highest.amount, String(percent)), '0.01')
  return compareDecimals(fall, '0') > 0 && compareDecimals(fall, enough) >= 0
}

function byDay(a: Point, b: Point): number {
  if (a.on === b.on) return 0
  return a.on < b.on ? -1 : 1
}
