import type { POST_KINDS } from '../domain/employee.ts'
import type { LineOfBusiness } from '../domain/relationship.ts'

export type PostKind = (typeof POST_KINDS)[number]

/**
 * How far a duty reaches: relationships the employee covers; those of the post's unit and all below it; those of the unit
 * that the post works for, which for a department is the branch or head office it belongs to, and all below that; all of
 * the post's lines of business in the whole institution. Each includes what the employee covers.
 */
export type Reach = 'NONE' | 'BOOK' | 'UNIT' | 'SERVED' | 'LINE'

/** What a post is there to do. Permissions come from here and from nowhere else: never from the person. */
export type PostDuties = {
  /** Whose relationships it sees. */
  readonly see: Reach
  /** For whose parties it records contacts and commitments. */
  readonly contact: Reach
  /** Whose parties and relationships it keeps: changes them, hands them over, shares them, takes consents. */
  readonly keep: Reach
  /** About whose parties it says what may go wrong: ratings, signals, alerts, loan classes, problem relationships. */
  readonly judge: Reach
  /** Whose work it supervises: countersigns, signs off, publishes, sees the figures of the unit. */
  readonly supervise: Reach
  /** In which lines of business, where the post itself does not say. */
  readonly lines: readonly LineOfBusiness[]
  /** Sees identifiers, account numbers and days of birth in full, where it sees the party. */
  readonly clear: boolean
  /** Inspects: also what only insiders see, the audit log, consents; decides on exceptions from walls. Never writes the rest. */
  readonly inspects: boolean
}

/** The commercial side of the wall. */
const COMMERCIAL: readonly LineOfBusiness[] = ['CUSTOMER', 'SUPPLIER', 'PARTNER']
/** The side of those who speak with holders of our own securities. */
const INVESTORS: readonly LineOfBusiness[] = ['INVESTOR']
const BOTH: readonly LineOfBusiness[] = [...COMMERCIAL, ...INVESTORS]

const NOTHING: PostDuties = {
  see: 'NONE',
  contact: 'NONE',
  keep: 'NONE',
  judge: 'NONE',
  supervise: 'NONE',
  lines: COMMERCIAL,
  clear: false,
  inspects: false,
}

export const POST_DUTIES: Readonly<Record<PostKind, PostDuties>> = {
  // Who is nearest to a customer hears first: a signal may be told by all who keep the relationship.
  RELATIONSHIP_MANAGER: {
    ...NOTHING,
    see: 'BOOK',
    contact: 'BOOK',
    keep: 'BOOK',
    judge: 'BOOK',
    clear: true,
  },
  HEAD: {
    ...NOTHING,
    see: 'UNIT',
    contact: 'UNIT',
    keep: 'UNIT',
    judge: 'UNIT',
    supervise: 'UNIT',
    clear: true,
  },
  INVESTOR_RELATIONS: {
    ...NOTHING,
    see: 'LINE',
    contact: 'LINE',
    keep: 'LINE',
    judge: 'LINE',
    lines: INVESTORS,
    clear: true,
  },
  // Supervisors read what they inspect, and write of it only their own judgement.
  RISK: { ...NOTHING, see: 'SERVED', judge: 'SERVED', supervise: 'SERVED', clear: true },
  COMPLIANCE: { ...NOTHING, see: 'LINE', lines: BOTH, clear: true, inspects: true },
  PRODUCT_SPECIALIST: { ...NOTHING, see: 'BOOK', contact: 'BOOK' },
  SERVICE: { ...NOTHING, see: 'SERVED', contact: 'SERVED' },
  EXECUTIVE: { ...NOTHING, see: 'SERVED', contact: 'SERVED', supervise: 'SERVED', lines: BOTH },
  OTHER: NOTHING,
}
