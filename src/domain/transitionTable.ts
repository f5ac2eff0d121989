import type { Grade } from './ratingScale.ts'
import type { CaseKind } from './relationshipCase.ts'
import { RELATIONSHIP_STATES, type RelationshipState } from './relationshipState.ts'

/** The numbers that guards compare with: the institution's policy, published with the table. */
export type TransitionPolicy = {
  /** The worst newest rating of a strategic relationship. */
  readonly leastRating: Grade
  /** How old that rating may be, in days. */
  readonly ratingDays: number
  /** How long a relationship under watch must have been there, in days, before it counts as cured. */
  readonly watchDays: number
  /** How long new terms are watched at least, in days. */
  readonly leastObservationDays: number
  /** For how many years records are kept after a relationship has ended. */
  readonly retentionYears: number
}

/**
 * A year of observation is the least that Chinese banks must watch a restructured loan for. Ten years of keeping records
 * are what the law against money laundering asks for since 2025, where it asked for five before.
 *
 * @see 商业银行金融资产风险分类办法 (2023) on 重组资产; 反洗钱法 (2006 article 19; as revised in 2024, article 34)
 */
export const TRANSITION_POLICY: TransitionPolicy = {
  leastRating: 'A-',
  ratingDays: 365,
  watchDays: 90,
  leastObservationDays: 365,
  retentionYears: 10,
}

export const GUARDS = [
  'AGREEMENT_IN_FORCE',
  'RATING_GOOD',
  'QUALIFICATION_SIGNED_OFF',
  'PROJECT_OVER',
  'WATCHED_LONG_ENOUGH',
  'NO_REMEDY_UNFINISHED',
  'RESTRUCTURING_SIGNED_OFF',
  'CONDITIONS_MET',
  'OBSERVATION_OVER',
  'EXPOSURE_ZERO',
  'EXPOSURE_SETTLED',
  'EXIT_SIGNED_OFF',
  'WIN_BACK_SIGNED_OFF',
] as const
export type GuardName = (typeof GUARDS)[number]

/** What a transition can be made to stand on. */
export const EVIDENCE_KINDS = [
  'INTERACTION',
  'CASE',
  'AGREEMENT',
  'RATING',
  'SIGNAL',
  'ALERT',
  'TEXT',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** KEEP: those who keep the relationship. JUDGE: also those who judge its risk. */
export type TransitionDuty = 'KEEP' | 'JUDGE'

export type AllowedTransition = {
  readonly guards: readonly GuardName[]
  /** A case of this kind is used up by it. */
  readonly closes: readonly CaseKind[]
  /** Evidence of one of these kinds must be named; none when empty. */
  readonly evidence: readonly EvidenceKind[]
  readonly duty: TransitionDuty
  /** What else must be said. */
  readonly says?: 'PROBLEM_REASON' | 'TERMINATION_REASON'
}

export type TransitionRule = { readonly from: RelationshipState; readonly to: RelationshipState } & (
  | ({ readonly allowed: true } & AllowedTransition)
  | { readonly allowed: false; readonly en: string; readonly zh: string }
)

/** Of the table: what is stored of a transition names the version it was allowed by. */
export const TRANSITION_TABLE_VERSION = 1

const FREE: AllowedTransition = { guards: [], closes: [], evidence: [], duty: 'KEEP' }

const TO_STRATEGIC: AllowedTransition = {
  ...FREE,
  guards: ['AGREEMENT_IN_FORCE', 'RATING_GOOD', 'QUALIFICATION_SIGNED_OFF'],
  closes: ['QUALIFICATION'],
}

const TO_PROBLEM: AllowedTransition = {
  ...FREE,
  evidence: ['INTERACTION', 'RATING', 'SIGNAL', 'ALERT', 'TEXT'],
  duty: 'JUDGE',
  says: 'PROBLEM_REASON',
}

const TO_END: AllowedTransition = {
  ...FREE,
  guards: ['EXIT_SIGNED_OFF', 'EXPOSURE_ZERO', 'NO_REMEDY_UNFINISHED'],
  closes: ['EXIT'],
  says: 'TERMINATION_REASON',
}

/** A problem that was there ends with nothing owed, or with what the law gave back and the rest written off. */
const PROBLEM_TO_END: AllowedTransition = {
  ...TO_END,
  guards: ['EXIT_SIGNED_OFF', 'EXPOSURE_SETTLED'],
  closes: ['EXIT', 'RESTRUCTURING', 'LEGAL_RECOVERY'],
}

const FROM_WATCH: AllowedTransition = {
  ...FREE,
  guards: ['WATCHED_LONG_ENOUGH', 'NO_REMEDY_UNFINISHED'],
  closes: ['RESTRUCTURING', 'LEGAL_RECOVERY'],
  evidence: ['INTERACTION', 'RATING', 'CASE', 'TEXT'],
  duty: 'JUDGE',
}

const CURED: AllowedTransition = {
  ...FROM_WATCH,
  guards: ['RESTRUCTURING_SIGNED_OFF', 'CONDITIONS_MET', 'OBSERVATION_OVER', 'NO_REMEDY_UNFINISHED'],
}

const WON_BACK: AllowedTransition = { ...FREE, guards: ['WIN_BACK_SIGNED_OFF'], closes: ['WIN_BACK'] }

const NEVER_FROM_PROBLEM = {
  en: 'A relationship in trouble becomes transactional or growing first.',
  zh: '问题型关系须先转为交易型或成长型。',
}
const NEVER_FROM_END = {
  en: 'A relationship that is won back begins as transactional or growing.',
  zh: '挽回的关系须先转为交易型或成长型。',
}

type Cell = AllowedTransition | { readonly en: string; readonly zh: string }
type Others<From extends RelationshipState> = Readonly<Record<Exclude<RelationshipState, From>, Cell>>

/** From each state to each other. */
const CELLS: { readonly [From in RelationshipState]: Others<From> } = {
  STRATEGIC: {
    TRANSACTIONAL: FREE,
    GROWTH: FREE,
    PROBLEM_WATCH: TO_PROBLEM,
    PROBLEM_ACTIVE: TO_PROBLEM,
    TERMINATED: TO_END,
  },
  TRANSACTIONAL: {
    STRATEGIC: TO_STRATEGIC,
    GROWTH: { ...FREE, guards: ['PROJECT_OVER'] },
    PROBLEM_WATCH: TO_PROBLEM,
    PROBLEM_ACTIVE: TO_PROBLEM,
    TERMINATED: TO_END,
  },
  GROWTH: {
    STRATEGIC: TO_STRATEGIC,
    TRANSACTIONAL: FREE,
    PROBLEM_WATCH: TO_PROBLEM,
    PROBLEM_ACTIVE: TO_PROBLEM,
    TERMINATED: TO_END,
  },
  PROBLEM_WATCH: {
    STRATEGIC: NEVER_FROM_PROBLEM,
    TRANSACTIONAL: FROM_WATCH,
    GROWTH: FROM_WATCH,
    PROBLEM_ACTIVE: TO_PROBLEM,
    TERMINATED: { ...PROBLEM_TO_END, guards: ['EXIT_SIGNED_OFF', 'EXPOSURE_ZERO'] },
  },
  PROBLEM_ACTIVE: {
    STRATEGIC: NEVER_FROM_PROBLEM,
    TRANSACTIONAL: CURED,
    GROWTH: CURED,
    // The case goes on: its conditions are still to be met.
    PROBLEM_WATCH: {
      ...FROM_WATCH,
      guards: ['RESTRUCTURING_SIGNED_OFF'],
      closes: [],
      says: 'PROBLEM_REASON',
    },
    TERMINATED: PROBLEM_TO_END,
  },
  TERMINATED: {
    STRATEGIC: NEVER_FROM_END,
    TRANSACTIONAL: WON_BACK,
    GROWTH: WON_BACK,
    PROBLEM_WATCH: NEVER_FROM_END,
    PROBLEM_ACTIVE: NEVER_FROM_END,
  },
}

const NO_CHANGE = { en: 'It is that already.', zh: '已处于该状态。' }

/** What the table says of going from one state to another, or staying. */
export function transitionRule(from: RelationshipState, to: RelationshipState): TransitionRule {
  const cells: Partial<Record<RelationshipState, Cell>> = CELLS[from]
  const cell = cells[to] ?? NO_CHANGE
  return 'guards' in cell ? { from, to, allowed: true, ...cell } : { from, to, allowed: false, ...cell }
}

/** Every pair of states, in their order. */
export const TRANSITION_TABLE: readonly TransitionRule[] = RELATIONSHIP_STATES.flatMap((from) =>
  RELATIONSHIP_STATES.map((to) => transitionRule(from, to)),
)
