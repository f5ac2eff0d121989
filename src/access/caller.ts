import type { DataCategory } from '../domain/dataCategory.ts'
import type { Purpose } from '../domain/purpose.ts'
import type {
  EmployeeId,
  InsiderListId,
  OrgUnitId,
  PartnerAppId,
  PartyId,
  WallExceptionId,
} from '../domain/recordId.ts'
import type { LineOfBusiness } from '../domain/relationship.ts'
import type { PostKind } from './postDuties.ts'
import type { Viewer } from './viewer.ts'

/** A post in force, with what access is decided by. */
export type ActivePost = {
  readonly kind: PostKind
  /** The post's unit, and all units above it, nearest first. */
  readonly unitPath: readonly OrgUnitId[]
  /** The unit that the post works for: the branch or head office, for a post in one of its departments. */
  readonly serves: OrgUnitId
  /** As the post says, or as its kind has them. */
  readonly lines: readonly LineOfBusiness[]
}

/** An approved, expiring way through a wall, to one party in one line of business. */
export type WallPass = {
  readonly exceptionId: WallExceptionId
  readonly partyId: PartyId
  readonly line: LineOfBusiness
  /** An instant. */
  readonly until: string
}

export type OperatorCaller = { readonly kind: 'operator'; readonly viewer: Viewer }

export type EmployeeCaller = {
  readonly kind: 'employee'
  readonly viewer: Viewer
  readonly employeeId: EmployeeId
  /** Those in force today. Empty for somebody who is unknown, or has left. */
  readonly posts: readonly ActivePost[]
  /** Whose books the employee works too, until the delegation ends. */
  readonly standsInFor: readonly EmployeeId[]
  readonly insiderLists: ReadonlySet<InsiderListId>
  readonly wallPasses: readonly WallPass[]
}

export type PartnerCaller = {
  readonly kind: 'partner'
  readonly viewer: Viewer
  /** Undefined when no such app is registered, or it is suspended: it may ask nothing. */
  readonly app: CallingApp | undefined
  readonly purpose: Purpose
  /** The text of the registered operation that the request asks for. */
  readonly operation: string | undefined
}

/** What decisions need of a partner app's registration. */
export type CallingApp = {
  readonly id: PartnerAppId
  /** What it may ask for data for. */
  readonly purposes: readonly Purpose[]
  /** What it may ask for at all, whoever consents to more. */
  readonly categories: readonly DataCategory[]
  /** Its own bounds on how much it may ask, where they differ from those of all partners. Read units, and units a second. */
  readonly limits?: { readonly maximum: number; readonly restoreRate: number }
}

/** Who is asking, with all that decides what they may: loaded once per request, in one read at most. */
export type Caller = OperatorCaller | EmployeeCaller | PartnerCaller
