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

export const LONGEST_SHARE_DAYS = 366
/** They are in the records of the relationship and of its party. */
export const MOST_SHARES = 20

/** Those that still let somebody in at an instant. */
export function sharesAt(shares: readonly Share[], at: string): readonly Share[] {
  return shares.filter(({ until }) => until > at)
}

/** One share with each: a further one says how it is from now on. */
export function withShare(shares: readonly Share[], share: Share): readonly Share[] {
  return [...withoutShare(shares, share.withId), share]
}

export function withoutShare(shares: readonly Share[], withId: Share['withId']): readonly Share[] {
  return shares.filter((share) => share.withId !== withId)
}
