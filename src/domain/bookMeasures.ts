import type { AlertSeverity } from './alert.ts'
import type { Channel, Initiation } from './interaction.ts'
import type { LineOfBusiness, RelationshipStage } from './relationship.ts'
import type { ProblemDegree, RelationshipType } from './typeStates.ts'

/** What a relationship is counted under in a book, one of each at a time. */
export type Standing = {
  /** The type on the day. Undefined before the first that was stated. */
  readonly type?: RelationshipType
  /** How far a problem has come. Undefined for one of another type. */
  readonly problem?: ProblemDegree
  readonly stage: RelationshipStage
  /** The tier of one that is kept, `''` when it has none. Undefined for one that is not kept. */
  readonly tier?: string
}

export const STANDING_KINDS = ['type', 'problem', 'stage', 'tier'] as const
export type StandingKind = (typeof STANDING_KINDS)[number]

/** How relationships come to be kept in a book, and how they cease to be: what is kept is the first three less the last two. */
export const KEPT_IN = ['new', 'wonBack', 'handedIn'] as const
export const KEPT_OUT = ['lost', 'handedOut'] as const
export type KeptMove = (typeof KEPT_IN)[number] | (typeof KEPT_OUT)[number]

export const OBLIGATION_OUTCOMES = ['kept', 'keptLate', 'missed', 'waived'] as const
export type ObligationOutcome = (typeof OBLIGATION_OUTCOMES)[number]

/** Not in the book at all, at one end of a migration. */
export const ABSENT = '~'

/**
 * The names of what is counted in books: parts joined by `.`, the line of business first. What comes in and what goes out
 * are counted apart, so that a stock is the one less the other, and both can be told.
 */
export const MEASURES = {
  standing: (line: LineOfBusiness, kind: StandingKind, way: 'In' | 'Out', value: string) =>
    named(line, `${kind}${way}`, part(value)),
  kept: (line: LineOfBusiness, move: KeptMove) => named(line, move),
  /** How many tiers changed from one to the other over a period as a whole: `''` for none, `~` for not in the book. */
  tierMove: (line: LineOfBusiness, from: string, to: string) => named(line, 'move', end(from), end(to)),
  contact: (line: LineOfBusiness, channel: Channel, by: Initiation) => named(line, 'contact', channel, by),
  obligation: (line: LineOfBusiness, what: 'due' | 'overdue' | ObligationOutcome) =>
    named(line, 'obligation', what),
  alert: (line: LineOfBusiness, what: 'raised' | 'open', severity: AlertSeverity) =>
    named(line, 'alert', what, severity),
  exposure: (line: LineOfBusiness, currency: string) => named(line, 'exposure', currency),
  /** Of the exposures in one bucket: how many, and their sum. */
  bucket: (line: LineOfBusiness, bucket: number, what: 'count' | 'sum') =>
    named(line, 'x', String(bucket), what),
  /** Of a party, whatever the lines of business it is in. */
  partyExposure: (currency: string) => named('exposure', currency),
} as const

/** The parts of a measure's name, as they were given. */
export function partsOfMeasure(measure: string): readonly string[] {
  return measure.split('.').map((each) => (each === ABSENT ? each : decodeURIComponent(each)))
}

function named(...parts: readonly string[]): string {
  return parts.join('.')
}

/** Tiers are the institution's own words: what parts a name, or means something in it, is written by its code. */
function part(value: string): string {
  return value.replace(/[%.~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function end(tier: string): string {
  return tier === ABSENT ? ABSENT : part(tier)
}
