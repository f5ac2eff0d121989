import { addDays, type CalendarDate, daysBetween, daysOff, LAST_DATE } from './calendarDate.ts'
import { addDecimals, compareDecimals, type Decimal } from './decimal.ts'
import type { Instant } from './instant.ts'
import { prepaymentFlight } from './prepaymentFlight.ts'
import type { SignalId } from './recordId.ts'
import type { RelationshipData } from './relationship.ts'
import { heldOn } from './relationshipCourse.ts'
import { evidenceAt, type Signal } from './signal.ts'
import {
  appliesTo,
  type MinimumEvidence,
  type PrepaymentFlightTest,
  type RuleTest,
  type SignalsTest,
  type SilenceTest,
  type WarningRuleData,
} from './warningRule.ts'

/** What a rule is held against. */
export type RuleFacts = {
  readonly relationship: Pick<RelationshipData, 'lineOfBusiness' | 'types' | 'tiers' | 'openedOn'>
  /** Those observed within the longest window of the rules, in any order; withdrawn ones are not among them. */
  readonly signals: readonly Pick<Signal, 'id' | 'data'>[]
  /** The day of the last contact by a person, on or before the day that is asked about. Machines do not count. */
  readonly lastHumanOn?: CalendarDate
}

export type Moment = {
  /** The day in the institution's zone. */
  readonly day: CalendarDate
  /** What became known later is not known yet. */
  readonly at: Instant
}

export type AlertFact = { readonly name: string; readonly value: string; readonly threshold: string }

/** That a rule's warning holds, and on what it stands. */
export type Finding = {
  /** Which warning it is: the same evidence is the same occurrence, in whatever order it came. */
  readonly occurrence: string
  readonly signalIds: readonly SignalId[]
  readonly facts: readonly AlertFact[]
}

/** Whether a rule's warning holds at a moment. Undefined when not. Whether the rule is on is not looked at. */
export function evaluateRule(
  { test, appliesTo: of }: Pick<WarningRuleData, 'test' | 'appliesTo'>,
  facts: RuleFacts,
  moment: Moment,
): Finding | undefined {
  if (moment.day < facts.relationship.openedOn || !appliesTo(of, facts.relationship, moment)) return undefined
  switch (test.kind) {
    case 'SIGNALS':
      return ofSignals(test, facts, moment)
    case 'SILENCE':
      return ofSilence(test, facts, moment)
    case 'PREPAYMENT_FLIGHT':
      return ofFlight(test, facts, moment)
  }
}

/** How far back a rule looks, in days. */
export function windowDaysOf(test: RuleTest): number {
  return test.kind === 'SILENCE' ? 0 : test.windowDays
}

/**
 * The next day on which time alone may change what a rule finds, if nothing new becomes known before: the first of a silence
 * that is long enough, the first that a signal is too old for the window, or one from which the relationship is of another
 * type or tier. Undefined when there is none.
 */
export function changesOn(test: RuleTest, facts: RuleFacts, day: CalendarDate): CalendarDate | undefined {
  const ofTest =
    test.kind === 'SILENCE'
      ? daysAfter(lastSpokenOn(facts), silenceDays(test, facts, day))
      : facts.signals.flatMap(({ data }) => daysAfter(data.observedOn, test.windowDays))
  const { openedOn, types, tiers } = facts.relationship
  const ofRelationship = [
    openedOn,
    ...types.map(({ validFrom }) => validFrom),
    ...tiers.map(({ from }) => from),
  ]
  return [...ofTest, ...ofRelationship].filter((each) => each > day).toSorted()[0]
}

/** One day, or none where the calendar ends before. */
function daysAfter(day: CalendarDate, days: number): readonly CalendarDate[] {
  return daysBetween(day, LAST_DATE) < days ? [] : [addDays(day, days)]
}

type SeenSignal = { readonly id: SignalId; readonly data: Signal['data'] }

/** What counts as known by then, in the order it was observed. */
function signalsSeen(
  { signals }: RuleFacts,
  { day, at }: Moment,
  { windowDays, minimumEvidence }: { readonly windowDays: number; readonly minimumEvidence: MinimumEvidence },
): readonly SeenSignal[] {
  const from = daysOff(day, 1 - windowDays)
  return signals
    .filter(({ data }) => data.observedOn >= from && data.observedOn <= day)
    .filter(({ data }) => isSureEnough(evidenceAt(data, at)?.status, minimumEvidence))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function isSureEnough(status: string | undefined, minimum: MinimumEvidence): boolean {
  return status === 'CONFIRMED' || (status === 'RUMOUR' && minimum === 'RUMOUR')
}

function orderOf({ id, data }: SeenSignal): string {
  return `${data.observedOn}#${id}`
}

function ofSignals(test: SignalsTest, facts: RuleFacts, moment: Moment): Finding | undefined {
  const seen = signalsSeen(facts, moment, test).filter(
    ({ data }) => test.categories.includes(data.category) || test.codes.includes(data.code),
  )
  const value = aggregated(test, seen)
  const last = seen.at(-1)
  if (!last || value === undefined || compareDecimals(value, test.threshold) < 0) return undefined
  return {
    occurrence: last.id,
    signalIds: seen.map(({ id }) => id),
    facts: [{ name: test.aggregate, value, threshold: test.threshold }],
  }
}

/** Undefined where there is nothing to measure: a signal without a value is counted, and adds nothing. */
function aggregated({ aggregate }: SignalsTest, seen: readonly SeenSignal[]): Decimal | undefined {
  if (aggregate === 'COUNT') return String(seen.length)
  const values = seen.flatMap(({ data }) => data.value ?? [])
  if (values.length === 0) return undefined
  switch (aggregate) {
    case 'SUM':
      return values.reduce(addDecimals)
    case 'MAX':
      return values.reduce((most, value) => (compareDecimals(value, most) > 0 ? value : most))
    case 'TREND':
      return String(risingToTheEnd(values))
  }
}

/** How many in a row, up to the last, are each larger than the one before: 1 when the last is not. */
function risingToTheEnd(values: readonly Decimal[]): number {
  const fall = values.findLastIndex(
    (value, n) => n > 0 && compareDecimals(value, values[n - 1] ?? value) <= 0,
  )
  return values.length - Math.max(fall, 0)
}

function ofSilence(test: SilenceTest, facts: RuleFacts, { day }: Moment): Finding | undefined {
  const last = lastSpokenOn(facts)
  const days = silenceDays(test, facts, day)
  const silent = daysBetween(last, day)
  if (silent < days) return undefined
  return {
    occurrence: `silent since ${last}`,
    signalIds: [],
    facts: [{ name: 'SILENT_DAYS', value: String(silent), threshold: String(days) }],
  }
}

/** Who was never spoken with has been silent since the relationship was opened. */
function lastSpokenOn({ lastHumanOn, relationship: { openedOn } }: RuleFacts): CalendarDate {
  return lastHumanOn !== undefined && lastHumanOn > openedOn ? lastHumanOn : openedOn
}

function silenceDays(
  { days, tierDays }: SilenceTest,
  { relationship }: RuleFacts,
  day: CalendarDate,
): number {
  const tier = heldOn(relationship.tiers, day)?.tier
  return tierDays.find((each) => each.tier === tier)?.days ?? days
}

function ofFlight(test: PrepaymentFlightTest, facts: RuleFacts, moment: Moment): Finding | undefined {
  const seen = signalsSeen(facts, moment, test)
  const withCode = (code: string) => seen.filter(({ data }) => data.code === code)
  const points = (code: string) =>
    withCode(code).flatMap(({ data: { observedOn: on, value } }) =>
      value === undefined ? [] : [{ on, amount: value }],
    )
  const borrowing = {
    prepayments: points('PREPAYMENT'),
    balances: points('BALANCE_FALL'),
    newLenderOn: withCode('NEW_LENDER').map(({ data }) => data.observedOn),
  }
  const flight = prepaymentFlight(borrowing, test, moment.day)
  const evidence = ['PREPAYMENT', 'BALANCE_FALL', 'NEW_LENDER']
    .flatMap(withCode)
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const last = evidence.at(-1)
  if (!flight || !last) return undefined
  return {
    occurrence: last.id,
    signalIds: evidence.map(({ id }) => id),
    facts: [
      { name: 'PREPAYMENTS', value: String(flight.steps), threshold: String(test.steps) },
      {
        name: 'BALANCE',
        value: flight.last.amount,
        threshold: `${flight.highest.amount} −${test.balanceFallPercent}%`,
      },
      { name: 'NEW_LENDER', value: String(flight.newLender), threshold: String(test.withNewLender) },
    ],
  }
}
