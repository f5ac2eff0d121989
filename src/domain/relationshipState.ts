import type { ProblemDegree, RelationshipType, TypeState } from './typeStates.ts'

/** The types as the states of a machine: a problem that only threatens is another state than one that is there. */
export const RELATIONSHIP_STATES = [
  'STRATEGIC',
  'TRANSACTIONAL',
  'GROWTH',
  'PROBLEM_WATCH',
  'PROBLEM_ACTIVE',
  'TERMINATED',
] as const

/** 战略型, 交易型, 成长型, 问题型（观察）, 问题型（处置）, 终止型. */
export type RelationshipState = (typeof RELATIONSHIP_STATES)[number]

/** The state that a statement of a type says. A problem of which it was not said how bad it is counts as the worse. */
export function stateOf({ type, problem }: Pick<TypeState, 'type' | 'problem'>): RelationshipState {
  if (type !== 'PROBLEM') return type
  return problem === 'WATCH' ? 'PROBLEM_WATCH' : 'PROBLEM_ACTIVE'
}

/** What a statement must say for a state. */
export function typeOf(state: RelationshipState): {
  readonly type: RelationshipType
  readonly problem?: ProblemDegree
} {
  switch (state) {
    case 'PROBLEM_WATCH':
      return { type: 'PROBLEM', problem: 'WATCH' }
    case 'PROBLEM_ACTIVE':
      return { type: 'PROBLEM', problem: 'ACTIVE' }
    default:
      return { type: state }
  }
}
