import { enter } from '../../access/enter.ts'
import { NO_DUTIES } from '../../access/sight.ts'
import type { BookTally, Tally } from '../../domain/bookFigures.ts'
import type { CalendarDate } from '../../domain/calendarDate.ts'
import { addDays } from '../../domain/calendarDate.ts'
import { addMonths, type CalendarMonth, monthOf } from '../../domain/calendarMonth.ts'
import { type CountedAfter, countedAfter } from '../../domain/countedAfter.ts'
import { completeUpTo } from '../../domain/freshness.ts'
import type { Instant } from '../../domain/instant.ts'
import type { LineOfBusiness } from '../../domain/relationship.ts'
import type { FiguresOfInput } from '../../generated/resolvers.ts'
import { type BookItems, type BookPart, readBookItems } from '../../store/bookItems.ts'
import { sumsOf } from '../../store/countItems.ts'
import { freshnessKey, parseFreshness } from '../../store/freshness.ts'
import type { StoredItem } from '../../store/table.ts'
import type { RequestContext } from '../context.ts'
import { admitAs } from '../policy/admit.ts'
import { today } from '../today.ts'
import { askedOwner, linesOrWithheld } from './figuresOwner.ts'

export type FiguresQuestion = {
  readonly of: FiguresOfInput
  /** The first and the last day. */
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** A calendar period that is wanted as a whole too. */
  readonly period?: string
}

/** The numbers of a book, as far as they are for the caller. */
export type Figures = {
  readonly tally: BookTally
  readonly always: ReadonlyMap<string, string>
  readonly spreads: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** This month, the last, and the one before. */
  readonly recent: readonly [Tally, Tally, Tally]
  readonly ofPeriod: Tally
  /** Undefined while that cannot be said. */
  readonly completeUpTo: Instant | undefined
}

/** In two reads, whatever the size of the book. Undefined when there is nobody of whom they could be. */
export async function readFigures(
  context: RequestContext,
  { of, from, to, period }: FiguresQuestion,
): Promise<Figures | undefined> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const owner = askedOwner(context, of)
  const [opening, closing] = [countedAfter(addDays(from, -1)), countedAfter(to)]
  const thisMonth = monthOf(today(context.app))
  const recentMonths = [thisMonth, addMonths(thisMonth, -1), addMonths(thisMonth, -2)] as const
  const days = [...new Set([...opening.days, ...closing.days])]
  const parts: readonly BookPart[] = [
    ...days.map((day) => ({ kind: 'DAY', day }) as const),
    ...(period === undefined ? [] : [{ kind: 'PERIOD', period } as const]),
  ]
  const items = await readBookItems(
    context.table,
    {
      tenant,
      scope: owner.scope,
      monthsFrom: [opening.monthsFrom, recentMonths[2]].toSorted()[0] ?? opening.monthsFrom,
      parts,
      beside: [freshnessKey(tenant), ...owner.beside],
    },
    context.app.knownEpochs,
  )
  const [freshness, ...beside] = items.beside
  const lines = linesOrWithheld(context, owner, beside)
  if (!lines) return undefined
  context.returned.nodes += 1

  const always = sumsOf(items.always)
  const months = new Map(items.months.map((each) => [each.month, tallyOf(each.items)]))
  const ofParts = items.parts.map(tallyOf)
  const ofDays = new Map(days.map((day, n) => [day, ofParts[n] ?? NONE]))
  const monthTally = (month: CalendarMonth) => months.get(month) ?? NONE
  return {
    tally: {
      lines,
      always: numbersOf(always),
      sinceOpening: addedUp(opening, months, ofDays),
      sinceClosing: addedUp(closing, months, ofDays),
    },
    always,
    spreads: spreadsOf(items),
    recent: [monthTally(recentMonths[0]), monthTally(recentMonths[1]), monthTally(recentMonths[2])],
    ofPeriod: ofParts[days.length] ?? NONE,
    completeUpTo: completeUpTo(parseFreshness(freshness)),
  }
}

const NONE: Tally = new Map()

function tallyOf(items: readonly StoredItem[]): Tally {
  return numbersOf(sumsOf(items))
}

/** What is counted day by day is whole, and far below what JavaScript's numbers hold; exposures are not taken from here. */
function numbersOf(sums: ReadonlyMap<string, string>): Tally {
  return new Map([...sums].map(([measure, sum]) => [measure, Number(sum)]))
}

function spreadsOf({ spreads }: BookItems): Figures['spreads'] {
  return new Map([...spreads].map(([currency, items]) => [currency, sumsOf(items)]))
}

function addedUp(
  { monthsFrom, days, sign }: CountedAfter,
  months: ReadonlyMap<CalendarMonth, Tally>,
  ofDays: ReadonlyMap<CalendarDate, Tally>,
): Tally {
  const total = new Map<string, number>()
  const add = (tally: Tally | undefined, times: 1 | -1) => {
    for (const [measure, number] of tally ?? NONE)
      total.set(measure, (total.get(measure) ?? 0) + times * number)
  }
  for (const [month, tally] of months) if (month >= monthsFrom) add(tally, 1)
  for (const day of days) add(ofDays.get(day), sign)
  return total
}

/** Lets figures through to the caller: they are of the lines that were added up, and of nothing else. */
export function admitFigures<T extends object>(
  context: RequestContext,
  shown: T,
  lines: readonly LineOfBusiness[],
): T {
  return admitAs(context, shown, { kind: 'STAFF', level: 'FULL', lines, ...NO_DUTIES })
}
