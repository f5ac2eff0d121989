import { type CalendarDate, daysBetween } from './calendarDate.ts'
import type { RelationshipType } from './typeStates.ts'

/** 信任, 沟通, 价值创造, 持续互动. */
export const HEALTH_DIMENSIONS = ['TRUST', 'COMMUNICATION', 'VALUE', 'CONTINUITY'] as const
export type HealthDimension = (typeof HEALTH_DIMENSIONS)[number]

/** What a score is made of. All strengths are as of the moment it is asked for. */
export type HealthFacts = {
  readonly day: CalendarDate
  readonly type?: RelationshipType
  readonly tier?: string
  readonly openedOn: CalendarDate
  /** Who answered for the relationship, one after the other: 1 or more. */
  readonly leads: number
  /** Whether somebody at the top is in the coverage team. */
  readonly hasSponsor: boolean
  readonly humanStrength: number
  /** Shown beside the score, and no part of it: what a machine sends is no contact. */
  readonly automatedStrength: number
  /** Of the human strength, what came from the other side. */
  readonly inboundStrength: number
  /** The day of the last contact by a person. */
  readonly lastHumanOn?: CalendarDate
  readonly commitmentsKept: number
  readonly commitmentsBroken: number
  /** Confirmed signals, each 1 on its day, decaying. Neither rumours nor what was refuted. */
  readonly adverseStrength: number
  /** Transactions, each 1 on its day, decaying. */
  readonly tradeStrength: number
  /** How many kinds of holdings there are. */
  readonly holdingKinds: number
}

/** One part of a score: what went in, how much it can give, and how much it gives. */
export type HealthTerm = {
  readonly dimension: HealthDimension
  readonly code: HealthCode
  /** What was looked at, in words of numbers: `kept 3, broken 1`. */
  readonly input: string
  /** The most points it can give. */
  readonly weight: number
  /** 0 to `weight`, in hundredths. */
  readonly pointsHundredths: number
}

export type RelationshipHealth = {
  /** 0 to 10,000: the sum of the terms' points. */
  readonly scoreHundredths: number
  readonly terms: readonly HealthTerm[]
  readonly weightsVersion: number
}

/**
 * The most points of each term: 100 together. Our own choice, as data. Whoever changes it gives it another version, so that
 * two scores can be told apart.
 */
export const HEALTH_WEIGHTS = {
  version: 1,
  points: {
    COMMITMENTS: 12,
    SIGNALS: 12,
    SPONSOR: 6,
    STRENGTH: 20,
    TWO_WAY: 10,
    TRADE: 10,
    BREADTH: 10,
    TENURE: 6,
    SILENCE: 8,
    LEADS: 6,
  },
  /** A contact is expected every so many days, by tier. */
  cadenceDays: { A: 30, B: 60, C: 90, D: 180 },
  usualCadenceDays: 90,
  /** The expected contact is a call: what it weighs, and the days after which half of it is left. */
  expectedWeight: 1.5,
  expectedHalfLifeDays: 60,
  fullBreadthKinds: 4,
  fullTenureYears: 5,
} as const

export type HealthCode = keyof typeof HEALTH_WEIGHTS.points

const DIMENSION_OF: Readonly<Record<HealthCode, HealthDimension>> = {
  COMMITMENTS: 'TRUST',
  SIGNALS: 'TRUST',
  SPONSOR: 'TRUST',
  STRENGTH: 'COMMUNICATION',
  TWO_WAY: 'COMMUNICATION',
  TRADE: 'VALUE',
  BREADTH: 'VALUE',
  TENURE: 'CONTINUITY',
  SILENCE: 'CONTINUITY',
  LEADS: 'CONTINUITY',
}

/**
 * How well a relationship is, from trust, communication, value and continuity.
 *
 * Safety comes before profit: of a relationship in trouble, or ended, value gives nothing, however much it brings in.
 */
export function relationshipHealth(facts: HealthFacts): RelationshipHealth {
  const terms = [...trust(facts), ...communication(facts), ...value(facts), ...continuity(facts)]
  return {
    scoreHundredths: terms.reduce((sum, { pointsHundredths }) => sum + pointsHundredths, 0),
    terms,
    weightsVersion: HEALTH_WEIGHTS.version,
  }
}

/** What strength is expected right after a contact by who is in contact as often as the tier asks for. */
export function expectedStrength(tier: string | undefined): number {
  const { expectedWeight, expectedHalfLifeDays } = HEALTH_WEIGHTS
  return expectedWeight / (1 - 2 ** (-cadenceDaysOf(tier) / expectedHalfLifeDays))
}

/** In hundredths, of one dimension. */
export function dimensionHundredths({ terms }: RelationshipHealth, dimension: HealthDimension): number {
  return terms
    .filter((term) => term.dimension === dimension)
    .reduce((sum, { pointsHundredths }) => sum + pointsHundredths, 0)
}

function trust({
  commitmentsKept: kept,
  commitmentsBroken: broken,
  adverseStrength,
  hasSponsor,
}: HealthFacts): readonly HealthTerm[] {
  return [
    // As if one had been kept and one broken before: one promise says little.
    term('COMMITMENTS', `kept ${kept}, broken ${broken}`, (kept + 1) / (kept + broken + 2)),
    term('SIGNALS', shown(adverseStrength), 2 ** -adverseStrength),
    term('SPONSOR', hasSponsor ? 'yes' : 'no', hasSponsor ? 1 : 0),
  ]
}

function communication({ tier, humanStrength, inboundStrength }: HealthFacts): readonly HealthTerm[] {
  const expected = expectedStrength(tier)
  const inbound = humanStrength > 0 ? inboundStrength / humanStrength : 0
  return [
    term('STRENGTH', `${shown(humanStrength)} of ${shown(expected)}`, humanStrength / expected),
    // Best when both speak: the nearer to one half each, the better.
    term('TWO_WAY', `${shown(inbound)} inbound`, 2 * Math.min(inbound, 1 - inbound)),
  ]
}

function value({ type, tradeStrength, holdingKinds }: HealthFacts): readonly HealthTerm[] {
  const isUnsafe = type === 'PROBLEM' || type === 'TERMINATED'
  const gate = isUnsafe ? 0 : 1
  const because = isUnsafe ? `, ${type}` : ''
  return [
    term('TRADE', `${shown(tradeStrength)}${because}`, gate * (1 - 2 ** -tradeStrength)),
    term(
      'BREADTH',
      `${holdingKinds} kinds${because}`,
      (gate * holdingKinds) / HEALTH_WEIGHTS.fullBreadthKinds,
    ),
  ]
}

function continuity({ day, tier, openedOn, lastHumanOn, leads }: HealthFacts): readonly HealthTerm[] {
  const years = Math.max(0, daysBetween(openedOn, day)) / 365.25
  const spokenOn = lastHumanOn !== undefined && lastHumanOn > openedOn ? lastHumanOn : openedOn
  const silent = Math.max(0, daysBetween(spokenOn, day))
  const cadence = cadenceDaysOf(tier)
  return [
    term('TENURE', `${shown(years)} years`, years / HEALTH_WEIGHTS.fullTenureYears),
    term('SILENCE', `${silent} days of ${cadence}`, 2 ** -Math.max(0, silent / cadence - 1)),
    term('LEADS', `${leads} leads`, 2 ** -Math.max(0, leads - 1)),
  ]
}

/** After how many days without a person's contact the tier asks for one. */
export function cadenceDaysOf(tier: string | undefined): number {
  const { cadenceDays, usualCadenceDays } = HEALTH_WEIGHTS
  const known: Readonly<Record<string, number>> = cadenceDays
  return (tier === undefined ? undefined : known[tier]) ?? usualCadenceDays
}

/** @param share of the weight: below 0 counts as 0, above 1 as 1. */
function term(code: HealthCode, input: string, share: number): HealthTerm {
  const weight = HEALTH_WEIGHTS.points[code]
  const pointsHundredths = Math.round(100 * weight * Math.min(1, Math.max(0, share)))
  return { dimension: DIMENSION_OF[code], code, input, weight, pointsHundredths }
}

function shown(number: number): string {
  return number.toFixed(2)
}
