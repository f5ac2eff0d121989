import { RELATIONSHIP_STAGES, type RelationshipStage } from './relationship.ts'

export type StageRule = {
  readonly from: RelationshipStage
  readonly to: RelationshipStage
  readonly allowed: boolean
  /** Only with a win-back case that was signed off, which is used up by it. */
  readonly needsWinBack: boolean
}

/** Of the stages. */
export const STAGE_TABLE_VERSION = 1

/** One step on, one step back while it is being won, lost from anywhere; and from there only one way. */
const NEXT: Readonly<Record<RelationshipStage, readonly RelationshipStage[]>> = {
  ASSESSED: ['SELECTED', 'LOST'],
  SELECTED: ['ASSESSED', 'COURTED', 'LOST'],
  COURTED: ['SELECTED', 'DEVELOPED', 'LOST'],
  DEVELOPED: ['RETAINED', 'LOST'],
  RETAINED: ['DEVELOPED', 'LOST'],
  LOST: ['WON_BACK'],
  WON_BACK: ['DEVELOPED', 'RETAINED', 'LOST'],
}

export function stageRule(from: RelationshipStage, to: RelationshipStage): StageRule {
  return { from, to, allowed: NEXT[from].includes(to), needsWinBack: to === 'WON_BACK' }
}

/** Every pair of stages, in their order. */
export const STAGE_TABLE: readonly StageRule[] = RELATIONSHIP_STAGES.flatMap((from) =>
  RELATIONSHIP_STAGES.map((to) => stageRule(from, to)),
)
