import { enter } from '../../access/enter.ts'
import { type Movement, standings, type TierMove, tierMigration } from '../../domain/bookFigures.ts'
import type { CalendarDate } from '../../domain/calendarDate.ts'
import { type CalendarPeriod, periodOf } from '../../domain/calendarPeriod.ts'
import type { Instant } from '../../domain/instant.ts'
import type { LineOfBusiness } from '../../domain/relationship.ts'
import { AppError } from '../../errors.ts'
import type { CalendarPeriodInput, FiguresOfInput } from '../../generated/resolvers.ts'
import type { RequestContext } from '../context.ts'
import { admitFigures, readFigures } from './readFigures.ts'

/** How the tiers of a book were filled before a period and at its end, and who moved between them. */
export type StructureModel = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly lines: readonly LineOfBusiness[]
  readonly completeUpTo: Instant | undefined
  readonly tiers: readonly TierStructure[]
  readonly moves: readonly TierMove[]
}

export type TierStructure = Pick<Movement, 'opening' | 'closing'> & {
  readonly tier: string
  /** In the tier before and at the end. */
  readonly stayed: number
}

/** @throws AppError BAD_REQUEST for a period that is none. */
export async function readStructureReport(
  context: RequestContext,
  { of, period: input }: { readonly of: FiguresOfInput; readonly period: CalendarPeriodInput },
): Promise<StructureModel | undefined> {
  enter(context.caller, 'INSIDE')
  const { name, from, to } = calendarPeriod(input)
  const figures = await readFigures(context, { of, from, to, period: name })
  if (!figures) return undefined
  const { tally, ofPeriod, completeUpTo } = figures
  const moves = tierMigration(tally.lines, ofPeriod)
  const left = (tier: string) =>
    moves.filter((move) => move.from === tier).reduce((total, { relationships }) => total + relationships, 0)
  const stood = standings(tally, 'tier')
  const named = new Set([...stood.keys(), ...moves.flatMap((move) => [move.from, move.to])])
  const tiers = [...named]
    .flatMap((tier) => (tier === undefined ? [] : [tier]))
    .toSorted()
    .map((tier) => {
      const { opening = 0, closing = 0 } = stood.get(tier) ?? {}
      return { tier, opening, closing, stayed: opening - left(tier) }
    })
  return admitFigures(context, { from, to, lines: tally.lines, completeUpTo, tiers, moves }, tally.lines)
}

function calendarPeriod({ year, quarter, month }: CalendarPeriodInput): CalendarPeriod {
  const isWithin = (number: number, least: number, most: number) => number >= least && number <= most
  if (!isWithin(year, 1900, 2999)) throw wrong('period.year must be 1900 to 2999', year)
  if (quarter && month) throw wrong('period must not have both a quarter and a month', month)
  const yearText = String(year)
  if (typeof quarter === 'number') {
    if (!isWithin(quarter, 1, 4)) throw wrong('period.quarter must be 1 to 4', quarter)
    return periodOf('QUARTER', `${yearText}-${twoDigits(quarter * 3)}-01`)
  }
  if (typeof month === 'number') {
    if (!isWithin(month, 1, 12)) throw wrong('period.month must be 1 to 12', month)
    return periodOf('MONTH', `${yearText}-${twoDigits(month)}-01`)
  }
  return periodOf('YEAR', `${yearText}-01-01`)
}

function wrong(expected: string, got: number): AppError {
  return new AppError('BAD_REQUEST', `${expected}, but got ${got}.`)
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}
