import { enter } from '../../access/enter.ts'
import {
  type AlertFigures,
  alerts,
  bucketsIn,
  type ChannelContacts,
  contacts,
  exposures,
  keptByLine,
  keptMoves,
  type Movement,
  type ObligationFigures,
  obligations,
  standings,
} from '../../domain/bookFigures.ts'
import type { KeptMove } from '../../domain/bookMeasures.ts'
import { type CalendarDate, daysBetween } from '../../domain/calendarDate.ts'
import { type Concentration, concentration } from '../../domain/concentration.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Money } from '../../domain/money.ts'
import type { LineOfBusiness } from '../../domain/relationship.ts'
import { AppError } from '../../errors.ts'
import type { FiguresOfInput } from '../../generated/resolvers.ts'
import type { RequestContext } from '../context.ts'
import { admitFigures, readFigures } from './readFigures.ts'

/** How a book stood at the ends of a period, and what happened in it. */
export type PortfolioModel = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly lines: readonly LineOfBusiness[]
  readonly completeUpTo: Instant | undefined
  readonly byLine: ReadonlyMap<LineOfBusiness, Movement>
  readonly byType: ReadonlyMap<string, Movement>
  readonly byProblem: ReadonlyMap<string, Movement>
  readonly byStage: ReadonlyMap<string, Movement>
  readonly byTier: ReadonlyMap<string, Movement>
  readonly moves: Readonly<Record<KeptMove, number>>
  readonly contacts: readonly ChannelContacts[]
  readonly obligations: ObligationFigures
  readonly alerts: readonly AlertFigures[]
  readonly exposures: readonly Money[]
  readonly concentrations: readonly ConcentrationModel[]
}

export type ConcentrationModel = Concentration & { readonly currency: string }

const LONGEST_DAYS = 400
const EARLIEST = '1900-01-01'
const LATEST = '2999-12-31'

/**
 * The figures of a book over a period.
 *
 * @throws AppError BAD_REQUEST for a period that is none, or too long.
 */
export async function readPortfolio(
  context: RequestContext,
  { of, from, to }: { readonly of: FiguresOfInput; readonly from: CalendarDate; readonly to: CalendarDate },
): Promise<PortfolioModel | undefined> {
  enter(context.caller, 'INSIDE')
  assertPeriod(from, to)
  const figures = await readFigures(context, { of, from, to })
  if (!figures) return undefined
  const { tally, always, spreads, recent } = figures
  const { lines } = tally
  const model: PortfolioModel = {
    from,
    to,
    lines,
    completeUpTo: figures.completeUpTo,
    byLine: keptByLine(tally),
    byType: standings(tally, 'type'),
    byProblem: standings(tally, 'problem'),
    byStage: standings(tally, 'stage'),
    byTier: standings(tally, 'tier'),
    moves: keptMoves(tally),
    contacts: contacts(tally),
    obligations: obligations(tally),
    alerts: alerts(tally, recent),
    exposures: exposures(lines, always),
    concentrations: [...spreads].flatMap(([currency, sums]) => {
      const buckets = bucketsIn(lines, sums)
      return buckets.length === 0 ? [] : [{ currency, ...concentration(buckets) }]
    }),
  }
  return admitFigures(context, model, lines)
}

function assertPeriod(from: CalendarDate, to: CalendarDate): void {
  if (from < EARLIEST || to > LATEST) {
    throw new AppError('BAD_REQUEST', `from and to must be from ${EARLIEST} to ${LATEST}.`)
  }
  if (to < from) throw new AppError('BAD_REQUEST', `to must not be before from, but got ${to}.`)
  const days = daysBetween(from, to) + 1
  if (days > LONGEST_DAYS) {
    throw new AppError('BAD_REQUEST', `The period may have ${LONGEST_DAYS} days at most, but has ${days}.`)
  }
}
