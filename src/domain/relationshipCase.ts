import type { CalendarDate } from './calendarDate.ts'
import type { StepWay } from './caseChecklists.ts'
import type { Instant } from './instant.ts'
import type { Money } from './money.ts'
import type { RecordOf } from './record.ts'
import type { PartyId, RelationshipCaseId, RelationshipId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'
import type { Evidence } from './typeStates.ts'

/** 战略客户准入, 债务重组, 退出, 法律追偿, 客户挽回. */
export const CASE_KINDS = ['QUALIFICATION', 'RESTRUCTURING', 'EXIT', 'LEGAL_RECOVERY', 'WIN_BACK'] as const
export type CaseKind = (typeof CASE_KINDS)[number]

/** SIGNED_OFF: what it is for may be done. CLOSED: it was, or it was given up. */
export const CASE_STATES = ['OPEN', 'SIGNED_OFF', 'CLOSED'] as const
export type CaseState = (typeof CASE_STATES)[number]

export const CASE_OUTCOMES = ['COMPLETED', 'ABANDONED'] as const
export type CaseOutcome = (typeof CASE_OUTCOMES)[number]

/** Whose doing it was, and when. */
type Deed = { readonly by: string; readonly at: Instant; readonly note?: string }

export type CaseStep = {
  readonly key: string
  readonly en: string
  readonly zh: string
  /** CURE: a condition of a restructuring, which is met after the sign-off or not at all. */
  readonly way: StepWay | 'CURE'
  readonly done?: Deed & { readonly evidence: readonly Evidence[] }
}

/** What a debtor owes otherwise from now on. */
export type Restructuring = {
  readonly oldTerms: string
  readonly newTerms: string
  /** The first and the last day on which it is watched whether the new terms are kept. */
  readonly observedFrom: CalendarDate
  readonly observedUntil: CalendarDate
}

/** What the law gave back, by currency, and who says so. */
export type Recovery = Deed & {
  readonly principalRecovered: readonly Money[]
  readonly interestRecovered: readonly Money[]
  /** What is not to be had: written off. */
  readonly shortfall: readonly Money[]
}

export type RelationshipCaseData = {
  readonly relationshipId: RelationshipId
  /** The relationship's. */
  readonly partyId: PartyId
  readonly lineOfBusiness: LineOfBusiness
  readonly kind: CaseKind
  readonly reason: string
  readonly state: CaseState
  readonly checklistsVersion: number
  readonly steps: readonly CaseStep[]
  readonly restructuring?: Restructuring
  readonly recovery?: Recovery
  /** What was lent or promised, by currency, when it was opened. */
  readonly exposureAtOpening: readonly Money[]
  readonly signOff?: Deed
  readonly closure?: Deed & { readonly outcome: CaseOutcome }
  /** Of an exit: the first day on which the party's records need not be kept any more. */
  readonly retainUntil?: CalendarDate
}

/** Something that must be done, step by step, before a relationship may become what it is to become. */
export type RelationshipCase = RecordOf<'relationshipCase', RelationshipCaseId, RelationshipCaseData>

/** Whether whoever signs off has worked on it: opened it, done one of its steps, or said what was recovered. */
export function isMakerOf({ data, meta }: Pick<RelationshipCase, 'data' | 'meta'>, actor: string): boolean {
  return [meta.createdBy, data.recovery?.by, ...data.steps.map(({ done }) => done?.by)].includes(actor)
}

/** The steps that somebody must still do before it can be signed off. */
export function undoneByHand({ steps }: Pick<RelationshipCaseData, 'steps'>): readonly CaseStep[] {
  return steps.filter(({ way, done }) => way === 'BY_HAND' && !done)
}

/** The conditions of a cure that are not met yet. */
export function unmetConditions({ steps }: Pick<RelationshipCaseData, 'steps'>): readonly CaseStep[] {
  return steps.filter(({ way, done }) => way === 'CURE' && !done)
}

/** The data with a step done. */
export function withStep(
  data: RelationshipCaseData,
  key: string,
  done: CaseStep['done'] | undefined,
): RelationshipCaseData {
  const steps = data.steps.map((step) => {
    if (step.key !== key) return step
    const { done: _, ...undone } = step
    return done === undefined ? undone : { ...undone, done }
  })
  return { ...data, steps }
}
