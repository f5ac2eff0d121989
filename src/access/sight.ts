import type { DataCategory } from '../domain/dataCategory.ts'
import type { PartyId, WallExceptionId } from '../domain/recordId.ts'
import type { LineOfBusiness } from '../domain/relationship.ts'

/** What an operator sees: all there is. */
export type OperatorSight = { readonly kind: 'ALL' }

/** What an employee sees of a party, and of what is about it, and what they may do with it. */
export type StaffSight = {
  readonly kind: 'STAFF'
  /** IDENTITY: who it is, and no more. */
  readonly level: 'FULL' | 'IDENTITY'
  /** The lines of business whose side of the party is seen. */
  readonly lines: readonly LineOfBusiness[]
  /** Those in which the employee may record contacts. */
  readonly contact: readonly LineOfBusiness[]
  /** Those in which the employee keeps the party and the relationship. */
  readonly keep: readonly LineOfBusiness[]
  /** Those in which the employee says what may go wrong. */
  readonly judge: readonly LineOfBusiness[]
  /** Those in which the employee supervises those who look after the party. */
  readonly supervise: readonly LineOfBusiness[]
  /** Identifiers, account numbers and days of birth are shown in full. */
  readonly clear: boolean
  /** Reads what only insiders and inspectors may: never changes it. */
  readonly inspects: boolean
  /** The approved exceptions from walls by which some of it is seen: each use is recorded. */
  readonly exceptions: readonly WallExceptionId[]
}

/** Of somebody who may do nothing with what they see, and sees it by no exception. */
export const NO_DUTIES = {
  contact: [],
  keep: [],
  judge: [],
  supervise: [],
  clear: false,
  inspects: false,
  exceptions: [],
} as const satisfies Partial<StaffSight>

/** What a partner app sees of a party, for the purpose of its token: what is consented to, and registered. */
export type PartnerSight = {
  readonly kind: 'PARTNER'
  /** Whose consent it stands on. */
  readonly partyId: PartyId
  readonly registered: ReadonlySet<DataCategory>
  readonly consented: ReadonlySet<DataCategory>
  /** Those for which there is a separate consent: sensitive facts need one. */
  readonly separately: ReadonlySet<DataCategory>
}

/** What somebody sees of one party, or of a record about it. Without one, it is not there for them. */
export type Sight = OperatorSight | StaffSight | PartnerSight

export const ALL: Sight = { kind: 'ALL' }
