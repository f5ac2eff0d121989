import type { CalendarDate } from './calendarDate.ts'
import type { CommitmentData } from './commitment.ts'
import type { Count } from './count.ts'
import type { Holding } from './holding.ts'
import type { InteractionData } from './interaction.ts'
import { latestDay } from './partialDate.ts'
import type { PartyId } from './recordId.ts'
import { LINES_OF_BUSINESS, type LineOfBusiness } from './relationship.ts'
import type { SignalData } from './signal.ts'
import {
  type ContactWeight,
  contactWeight,
  EVENT_WEIGHT,
  type StrengthSide,
  strengthMeasure,
  strengthTerm,
} from './strength.ts'
import type { Transaction } from './transaction.ts'

/**
 * What a health is made of is counted for the party, by line of business: so it is the same whenever a relationship in that
 * line is opened, and nothing has to be counted anew when one is.
 */
type Place = { readonly partyId: PartyId; readonly line: LineOfBusiness }

/** What a contact adds to the strength of each relationship that it touched, or will have touched. */
export function contactHealthCounts(
  { channel, initiation, direction, occurredAt }: InteractionData,
  touched: readonly Place[],
): readonly Count[] {
  const weight = contactWeight(channel, initiation)
  const isInbound = initiation === 'HUMAN' && direction === 'INBOUND'
  const sides: readonly StrengthSide[] = isInbound ? [initiation, 'INBOUND'] : [initiation]
  return touched.flatMap(({ partyId, line }) =>
    sides.map((side) => strengthCount({ partyId, line, side, weight }, Date.parse(occurredAt))),
  )
}

/** Only what is confirmed: neither a rumour, nor what was refuted. */
export function signalHealthCounts({
  partyId,
  lineOfBusiness,
  status,
  observedOn,
}: SignalData): readonly Count[] {
  if (status !== 'CONFIRMED') return []
  const of = { partyId, line: lineOfBusiness, side: 'ADVERSE', weight: EVENT_WEIGHT } as const
  return [strengthCount(of, startMs(observedOn))]
}

export function transactionHealthCounts({ partyId, occurredOn }: Transaction['data']): readonly Count[] {
  return [strengthCount({ partyId, side: 'TRADE', weight: EVENT_WEIGHT }, startMs(occurredOn))]
}

/** Promises kept and broken, on either side. One that only insiders know of tells nobody. */
export function commitmentHealthCounts({
  state,
  partyIds,
  insiderListId,
  lineOfBusiness,
}: CommitmentData): readonly Count[] {
  if ((state !== 'KEPT' && state !== 'BROKEN') || insiderListId !== undefined) return []
  const lines = lineOfBusiness === undefined ? LINES_OF_BUSINESS : [lineOfBusiness]
  return partyIds.flatMap((partyId) =>
    lines.map((line) => always(partyId, `${line}.${PROMISES[state]}`, '1')),
  )
}

/** A holding is held until the day on which it is closed, or the last that may be. */
export function holdingHealthCounts(
  { partyId, kind, closedOn }: Holding['data'],
  day: CalendarDate,
): readonly Count[] {
  const isClosed = closedOn !== undefined && latestDay(closedOn) <= day
  return isClosed ? [] : [always(partyId, `${HELD}${kind}`, '1')]
}

export const PROMISES = { KEPT: 'promises.kept', BROKEN: 'promises.broken' } as const
export const HELD = 'held.'

type Strength = {
  readonly partyId: PartyId
  /** Undefined for what is of no line of business. */
  readonly line?: LineOfBusiness
  readonly side: StrengthSide
  readonly weight: ContactWeight
}

function strengthCount({ partyId, line, side, weight }: Strength, atMs: number): Count {
  const { era, amount } = strengthTerm(weight, atMs)
  const measure = strengthMeasure(side, weight.halfLifeDays, era)
  return always(partyId, line === undefined ? measure : `${line}.${measure}`, amount)
}

function always(scope: PartyId, measure: string, amount: string): Count {
  return { scope, time: { kind: 'ALWAYS' }, measure, amount }
}

function startMs(day: CalendarDate): number {
  return Date.parse(`${day}T00:00:00Z`)
}
