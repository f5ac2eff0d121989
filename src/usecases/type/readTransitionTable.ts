import { enter } from '../../access/enter.ts'
import { CASE_CHECKLISTS, CHECKLISTS_VERSION, type ChecklistStep } from '../../domain/caseChecklists.ts'
import {
  CLASSIFICATION_RULES,
  type ClassificationRule,
  RULE_SET_VERSION,
} from '../../domain/classification.ts'
import { RATING_SCALE } from '../../domain/ratingScale.ts'
import { CASE_KINDS, type CaseKind } from '../../domain/relationshipCase.ts'
import { STAGE_TABLE, STAGE_TABLE_VERSION, type StageRule } from '../../domain/stageTable.ts'
import {
  TRANSITION_POLICY,
  TRANSITION_TABLE,
  TRANSITION_TABLE_VERSION,
  type TransitionPolicy,
  type TransitionRule,
} from '../../domain/transitionTable.ts'
import type { RequestContext } from '../context.ts'

export type TransitionTableModel = TransitionPolicy & {
  readonly version: number
  readonly rules: readonly TransitionRule[]
  readonly stagesVersion: number
  readonly stages: readonly StageRule[]
  readonly checklistsVersion: number
  readonly checklists: readonly { readonly kind: CaseKind; readonly steps: readonly ChecklistStep[] }[]
  readonly classificationVersion: number
  readonly classification: readonly ClassificationRule[]
  readonly ratingScale: readonly string[]
}

/** The rules as they are published: the same for everybody in the institution. */
export function readTransitionTable({ caller }: RequestContext): TransitionTableModel {
  enter(caller, 'INSIDE')
  return {
    ...TRANSITION_POLICY,
    version: TRANSITION_TABLE_VERSION,
    rules: TRANSITION_TABLE,
    stagesVersion: STAGE_TABLE_VERSION,
    stages: STAGE_TABLE,
    checklistsVersion: CHECKLISTS_VERSION,
    checklists: CASE_KINDS.map((kind) => ({ kind, steps: CASE_CHECKLISTS[kind] })),
    classificationVersion: RULE_SET_VERSION,
    classification: CLASSIFICATION_RULES,
    ratingScale: RATING_SCALE,
  }
}
