import type { LineOfBusiness, RelationshipStage, RelationshipType } from '../../generated/resolvers.ts'
import type { OrganizationPlan, PartyPlan, PersonSegment, Size } from './plan.ts'
import type { Random } from './random.ts'

/** How types are spread over a line. */
export const TYPE_WEIGHTS: Readonly<
  Record<LineOfBusiness, readonly (readonly [RelationshipType, number])[]>
> = {
  CUSTOMER: [
    ['STRATEGIC', 6],
    ['TRANSACTIONAL', 38],
    ['GROWTH', 40],
    ['PROBLEM', 6],
    ['TERMINATED', 10],
  ],
  INVESTOR: [
    ['STRATEGIC', 20],
    ['TRANSACTIONAL', 30],
    ['GROWTH', 35],
    ['PROBLEM', 5],
    ['TERMINATED', 10],
  ],
  SUPPLIER: [
    ['STRATEGIC', 12],
    ['TRANSACTIONAL', 55],
    ['GROWTH', 15],
    ['PROBLEM', 8],
    ['TERMINATED', 10],
  ],
  PARTNER: [
    ['STRATEGIC', 30],
    ['TRANSACTIONAL', 25],
    ['GROWTH', 35],
    ['PROBLEM', 4],
    ['TERMINATED', 6],
  ],
}

/** How far relationships of a type have come. */
export const STAGE_WEIGHTS: Readonly<
  Record<RelationshipType, readonly (readonly [RelationshipStage, number])[]>
> = {
  STRATEGIC: [
    ['RETAINED', 8],
    ['DEVELOPED', 2],
  ],
  TRANSACTIONAL: [
    ['SELECTED', 3],
    ['DEVELOPED', 3],
    ['RETAINED', 3],
    ['WON_BACK', 1],
  ],
  GROWTH: [
    ['ASSESSED', 1],
    ['COURTED', 3],
    ['DEVELOPED', 6],
    ['WON_BACK', 1],
  ],
  PROBLEM: [
    ['RETAINED', 3],
    ['DEVELOPED', 1],
  ],
  TERMINATED: [['LOST', 1]],
}

const PERSON_WEIGHTS: Readonly<Record<PersonSegment, readonly [number, number]>> = {
  retail: [3, 8],
  private: [8, 18],
  family: [1, 3],
  contact: [3, 7],
}

const FIRM_WEIGHTS: Readonly<Record<Size, readonly [number, number]>> = {
  large: [20, 42],
  medium: [8, 18],
  small: [3, 9],
}

const SEGMENT_FACTORS: Partial<Record<OrganizationPlan['segment'], number>> = { fund: 0.4, manager: 1.5 }

/** How many contacts in three years. */
export function usualWeight(random: Random, party: PartyPlan, type: RelationshipType): number {
  const range = party.type === 'person' ? PERSON_WEIGHTS[party.segment] : FIRM_WEIGHTS[party.size]
  const factor = party.type === 'organization' ? (SEGMENT_FACTORS[party.segment] ?? 1) : 1
  return (
    random.int(...range) *
    factor *
    { STRATEGIC: 2, PROBLEM: 1.6, GROWTH: 1.1, TRANSACTIONAL: 0.8, TERMINATED: 0.6 }[type]
  )
}
