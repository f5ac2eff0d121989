import { type CalendarDate, epochDay } from './calendarDate.ts'
import type { Decimal } from './decimal.ts'
import type { Instant } from './instant.ts'
import { earliestDay, latestDay, type PartialDate } from './partialDate.ts'

export const TIE_STATEMENT_KINDS = ['STATE', 'CORRECT', 'END', 'RETRACT'] as const

/**
 * What a statement decides, in days of valid time:
 *
 * - STATE: from its first day to its last, the tie is in force.
 * - CORRECT: every day there is. In force from its first day to its last, not in force on any other.
 * - END: every day after its last. Not in force.
 * - RETRACT: every day there is. Never in force: the tie was a mistake.
 *
 * Of a date known to the month or year, the earliest day it could mean is the first, the latest it could mean the last.
 */
export type TieStatementKind = (typeof TIE_STATEMENT_KINDS)[number]

/** One thing that one source said of a tie. It is never changed: what turns out otherwise is another statement. */
export type TieStatement = {
  readonly id: string
  readonly kind: TieStatementKind
  /** Absent: since ever. */
  readonly validFrom?: PartialDate
  /** The LAST day the tie held. Absent: until further notice. An END must have one. */
  readonly validTo?: PartialDate
  /** In percent, 0 to 100, of what the catalogue says. */
  readonly share?: Decimal
  readonly note?: string
  /** When its source asserted it. Of two statements that decide a day, the later asserted wins. */
  readonly statedAt: Instant
  /** When we learned it: known time. Decides only whether we knew it, never who wins. */
  readonly recordedAt: Instant
  readonly recordedBy: string
  readonly source: { readonly system: string; readonly externalId?: string }
}

/** What a statement says of when its tie held, without who said it and why: all that the answers below stand on. */
export type TieClaim = Omit<TieStatement, 'note' | 'recordedBy' | 'source'>

/** A day of valid time, asked about with what was known at an instant. */
export type TieQuestion = { readonly validAt: CalendarDate; readonly knownAt: Instant }

export type TieAnswer = {
  readonly inForce: boolean
  /** In percent. Only of a tie in force. */
  readonly share?: Decimal
  /** The one that decided. Absent when none has: then the tie is not in force. */
  readonly statement?: TieClaim
  /** POSSIBLE on a day that only a date known to the month or year may or may not reach. */
  readonly certainty: 'CERTAIN' | 'POSSIBLE'
}

/** Days since 1970, both included, infinite where open. Empty when `to` is before `from`. */
export type DayRange = { readonly from: number; readonly to: number }

/** A statement, its dates read: reading them is most of the work. */
export type ReadStatement = {
  readonly statement: TieClaim
  /** The days it decides, one way or the other. */
  readonly decided: DayRange
  /** From the earliest day the tie could have begun to the latest it could have held. */
  readonly held: DayRange
}

const EVER: DayRange = { from: -Infinity, to: Infinity }

/**
 * What is true of a tie on a day, as far as was known at an instant.
 *
 * Among the statements known by then that decide the day, the one asserted last wins, and of those asserted in the same
 * instant the one with the greatest id. So the order in which they arrived does not matter, once they have.
 *
 * @throws RangeError when a date is not one, or an END has no last day.
 */
export function tieAt(statements: readonly TieClaim[], { validAt, knownAt }: TieQuestion): TieAnswer {
  const day = epochDay(validAt)
  const known = knownStatements(statements, knownAt)
  const place = known.findIndex(({ decided }) => contains(decided, day))
  const winner = known[place]
  if (!winner) return { inForce: false, certainty: 'CERTAIN' }

  const { statement } = winner
  const inForce = saysInForce(winner, day)
  const doubted =
    inForce &&
    (mayFallOutside(statement, day) ||
      known.slice(0, place).some((over) => mayEndBefore(over.statement, day)))
  return {
    inForce,
    ...(inForce && statement.share !== undefined ? { share: statement.share } : {}),
    statement,
    certainty: doubted ? 'POSSIBLE' : 'CERTAIN',
  }
}

/** What was known at an instant. The statement that wins over all the others comes first. */
export function knownStatements(statements: readonly TieClaim[], knownAt: Instant): readonly ReadStatement[] {
  return statements
    .filter(({ recordedAt }) => recordedAt <= knownAt)
    .sort(byWinning)
    .map((statement) => ({ statement, decided: decidedRange(statement), held: heldRange(statement) }))
}

/** Below 0 when `a` wins where both decide. */
export function byWinning(a: TieClaim, b: TieClaim): number {
  return descending(a.statedAt, b.statedAt) || descending(a.id, b.id)
}

/** Whether the tie is in force on a day that this statement decides. */
export function saysInForce({ statement: { kind }, held }: ReadStatement, day: number): boolean {
  return (kind === 'STATE' || kind === 'CORRECT') && contains(held, day)
}

export function contains({ from, to }: DayRange, day: number): boolean {
  return from <= day && day <= to
}

function decidedRange(statement: TieClaim): DayRange {
  switch (statement.kind) {
    case 'STATE':
      return heldRange(statement)
    case 'END':
      return { from: lastDayOfEnd(statement) + 1, to: Infinity }
    case 'CORRECT':
    case 'RETRACT':
      return EVER
  }
}

function heldRange({ validFrom, validTo }: TieClaim): DayRange {
  return {
    from: validFrom === undefined ? -Infinity : epochDay(earliestDay(validFrom)),
    to: validTo === undefined ? Infinity : epochDay(latestDay(validTo)),
  }
}

/** Whether a day on which the statement says that the tie held may be one before it began, or after it was over. */
function mayFallOutside({ validFrom, validTo }: TieClaim, day: number): boolean {
  const beforeItBegan = validFrom !== undefined && day < epochDay(latestDay(validFrom))
  return beforeItBegan || mayBeOver(validTo, day)
}

/** An END known to the month or year does not decide that month or year, but leaves it in doubt. */
function mayEndBefore({ kind, validTo }: TieClaim, day: number): boolean {
  return kind === 'END' && mayBeOver(validTo, day)
}

function mayBeOver(validTo: PartialDate | undefined, day: number): boolean {
  return validTo !== undefined && day > epochDay(earliestDay(validTo))
}

function lastDayOfEnd({ id, validTo }: TieClaim): number {
  if (validTo === undefined) throw new RangeError(`an END must say the last day, but ${id} says none`)
  return epochDay(latestDay(validTo))
}

function descending(a: string, b: string): number {
  if (a === b) return 0
  return a > b ? -1 : 1
}
