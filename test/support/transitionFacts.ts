import type { FrameworkAgreement } from '../../src/domain/frameworkAgreement.ts'
import type { Rating } from '../../src/domain/rating.ts'
import { firstMeta } from '../../src/domain/record.ts'
import type { RelationshipCase, RelationshipCaseData } from '../../src/domain/relationshipCase.ts'
import type { TransitionFacts } from '../../src/domain/transitionFacts.ts'

export const TODAY = '2026-11-22'

const meta = firstMeta({ at: '2026-01-05T01:00:00.000Z', by: 'employee:maker', source: { system: 'guanxi' } })
const about = {
  relationshipId: 'rel_01J00000000000000000000001',
  partyId: 'prt_01J00000000000000000000001',
  lineOfBusiness: 'CUSTOMER',
} as const

export function anAgreement(data: Partial<FrameworkAgreement['data']> = {}): FrameworkAgreement {
  return {
    kind: 'frameworkAgreement',
    id: 'agr_01J00000000000000000000001',
    meta,
    data: { ...about, scope: 'All', validFrom: '2025-11-23', validTo: TODAY, ...data },
  }
}

export function aRating(data: Partial<Rating['data']> = {}): Rating {
  return {
    kind: 'rating',
    id: 'rtg_01J00000000000000000000001',
    meta,
    data: { ...about, origin: 'AGENCY', rater: 'CCXI', grade: 'A-', ratedOn: '2025-11-22', ...data },
  }
}

export function aCase(
  kind: RelationshipCaseData['kind'],
  data: Partial<RelationshipCaseData> = {},
): RelationshipCase {
  return {
    kind: 'relationshipCase',
    id: `cas_01J0000000000000000000000${['QUALIFICATION', 'RESTRUCTURING', 'EXIT', 'LEGAL_RECOVERY', 'WIN_BACK'].indexOf(kind)}`,
    meta,
    data: {
      ...about,
      kind,
      reason: 'Because',
      state: 'SIGNED_OFF',
      checklistsVersion: 1,
      steps: [],
      exposureAtOpening: [],
      ...data,
    },
  }
}

/** A restructuring whose observation ended yesterday, and whose only condition is met. */
export function aCuredRestructuring(data: Partial<RelationshipCaseData> = {}): RelationshipCase {
  return aCase('RESTRUCTURING', {
    steps: [
      {
        key: 'CONDITION_1',
        en: 'Interest is paid',
        zh: '按期付息',
        way: 'CURE',
        done: { by: 'employee:maker', at: '2026-11-01T01:00:00.000Z', evidence: [] },
      },
    ],
    restructuring: {
      oldTerms: '6 % by 2025',
      newTerms: '4 % by 2028',
      observedFrom: '2025-11-21',
      observedUntil: '2026-11-21',
    },
    ...data,
  })
}

/** In which every guard is met. */
export function goodFacts(more: Partial<TransitionFacts> = {}): TransitionFacts {
  return {
    today: TODAY,
    lineOfBusiness: 'CUSTOMER',
    state: 'GROWTH',
    since: '2026-08-24',
    stage: 'DEVELOPED',
    project: { name: 'Plant', endsOn: TODAY },
    agreements: [anAgreement()],
    ratings: [aRating()],
    cases: [
      aCase('QUALIFICATION'),
      aCuredRestructuring(),
      aCase('EXIT'),
      aCase('LEGAL_RECOVERY'),
      aCase('WIN_BACK'),
    ],
    exposures: [],
    ...more,
  }
}
