import type { LineCoverage } from '../../src/domain/coverage.ts'
import { nthId } from './seedRecords.ts'

/** A bank with a branch that has a desk, and another branch beside it. */
export const HERE = {
  desk: nthId('unt', 1),
  branch: nthId('unt', 2),
  office: nthId('unt', 3),
  sibling: nthId('unt', 4),
} as const

export const [ME, SOMEONE, OTHER] = [nthId('emp', 1), nthId('emp', 2), nthId('emp', 3)] as const

/** A relationship that somebody looks after in the branch. */
export function coveredBy(more: Partial<LineCoverage> = {}): LineCoverage {
  return {
    line: 'CUSTOMER',
    unitPath: [HERE.branch, HERE.office],
    team: [SOMEONE],
    shares: [],
    ...more,
  }
}
