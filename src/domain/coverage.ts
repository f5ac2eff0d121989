import type { EmployeeId, OrgUnitId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

/** What a share lets do: read, or read and record contacts. Never to change the relationship. */
export const SHARE_SCOPES = ['READ', 'CONTACT'] as const
export type ShareScope = (typeof SHARE_SCOPES)[number]

/** Lets somebody into one relationship who does not look after it: an employee, or whoever has a post in a unit or below. */
export type Share = {
  readonly withId: EmployeeId | OrgUnitId
  readonly scope: ShareScope
  /** An instant: from then on it lets nobody in. */
  readonly until: string
}

/**
 * Who looks after a party in one line of business, as far as access is decided by it. Kept in the party's record, derived
 * from its relationship, so that whoever reads the party can decide without reading more.
 */
export type LineCoverage = {
  readonly line: LineOfBusiness
  /** The unit that keeps the relationship, and all units above it, nearest first. */
  readonly unitPath: readonly OrgUnitId[]
  readonly team: readonly EmployeeId[]
  readonly shares: readonly Share[]
}
