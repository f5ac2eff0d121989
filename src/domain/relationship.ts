import type { CalendarDate } from './calendarDate.ts'
import type { Share } from './coverage.ts'
import type { InvestorTarget } from './investorTarget.ts'
import type { RecordOf } from './record.ts'
import type { EmployeeId, OrgUnitId, PartyId, RelationshipId } from './recordId.ts'
import type { TypeState } from './typeStates.ts'

export const LINES_OF_BUSINESS = ['CUSTOMER', 'INVESTOR', 'SUPPLIER', 'PARTNER'] as const
export type LineOfBusiness = (typeof LINES_OF_BUSINESS)[number]

export const RELATIONSHIP_STAGES = [
  'ASSESSED',
  'SELECTED',
  'COURTED',
  'DEVELOPED',
  'RETAINED',
  'LOST',
  'WON_BACK',
] as const
export type RelationshipStage = (typeof RELATIONSHIP_STAGES)[number]

export const COVERAGE_PARTS = [
  'LEAD',
  'ASSOCIATE',
  'PRODUCT',
  'SERVICE',
  'CREDIT',
  'RISK',
  'EXECUTIVE_SPONSOR',
] as const

export type CoverageMember = {
  readonly employeeId: EmployeeId
  readonly part: (typeof COVERAGE_PARTS)[number]
  /** The first day. */
  readonly since: string
}

/** Something that held from a day on, until the next of its kind. */
export type Since<T> = T & { readonly from: CalendarDate }

/** Who keeps a relationship: whose book it is in, and of which unit and all above it, nearest first. */
export type Keeper = { readonly leadId: EmployeeId; readonly unitPath: readonly OrgUnitId[] }

/**
 * How a relationship stood on each day, earliest first and a day at most once: where it stood at the end of a day counts
 * for the day. The first is from the day it was opened on. Derived when the relationship changes; what is counted of books
 * follows from it.
 */
export type Course = {
  readonly stages: readonly Since<{ readonly stage: RelationshipStage }>[]
  readonly tiers: readonly Since<{ readonly tier?: string }>[]
  readonly keepers: readonly Since<Keeper>[]
}

export type RelationshipData = Course & {
  readonly partyId: PartyId
  readonly lineOfBusiness: LineOfBusiness
  /** Every statement of its type, in the order they were recorded. */
  readonly types: readonly TypeState[]
  readonly stage: RelationshipStage
  readonly tier?: string
  readonly unitId: OrgUnitId
  /** Derived: the unit and all above it, nearest first. */
  readonly unitPath: readonly OrgUnitId[]
  /** The lead first. */
  readonly coverage: readonly CoverageMember[]
  /** Who else is let in. Those that are over may still be here. */
  readonly shares: readonly Share[]
  readonly nextReviewOn?: string
  /** With an investor only. */
  readonly investorTarget?: InvestorTarget
  readonly openedOn: string
  /** What books are sorted by: derived from the party's name, and kept up with it. */
  readonly partySortName: string
}

export type Relationship = RecordOf<'relationship', RelationshipId, RelationshipData>

/** When a party was last in contact, by whom. Derived from interactions, so no part of the record's versions. */
export type LastContact = {
  readonly humanAt?: string
  readonly automatedAt?: string
}

export function leadOf({ coverage }: Pick<RelationshipData, 'coverage'>): EmployeeId {
  const lead = coverage.find(({ part }) => part === 'LEAD')
  if (!lead) throw new RangeError('a coverage team must have a LEAD')
  return lead.employeeId
}
