import { AppError } from '../errors.ts'
import type { Caller, EmployeeCaller } from './caller.ts'
import { POST_DUTIES, type PostDuties } from './postDuties.ts'
import { actorOf, type Scope } from './viewer.ts'

/** What a use case needs of its caller before it looks at any record. What it may do with a record is decided by `sight`. */
export type Permission =
  /** To ask. */
  | 'READ'
  /** To look into how the institution works: its people, units, books, the history of what it knows. Nobody from outside. */
  | 'INSIDE'
  /** To record contacts and what was promised in them. */
  | 'CONTACT'
  /** To keep parties, ties, relationships, consents. */
  | 'KEEP'
  /** To say what may go wrong: ratings, signals, loan classes, what is done about alerts. */
  | 'JUDGE'
  /** To supervise: to sign off, countersign, publish, to see the figures of units. */
  | 'SUPERVISE'
  /** To check what somebody else said or made in investor relations: who supervises it, and who inspects. */
  | 'CHECK'
  /** To keep the rules that obligations, warnings and service standards follow. */
  | 'RULES'
  /** To feed what the core systems book: holdings, transactions. */
  | 'FEED'
  /** To keep units and employees. */
  | 'STAFF'
  /** To register partner apps and their operations. */
  | 'PARTNERS'
  /** To open insider lists, and keep those one is on. */
  | 'INSIDER_LISTS'
  /** To decide on exceptions from walls, and on every insider list. */
  | 'WALLS'
  /** To read the audit log, what has left to partners, and who uses which field. */
  | 'AUDIT'

const DUTY_FOR: Readonly<Record<Permission, (duties: PostDuties) => boolean>> = {
  READ: () => true,
  INSIDE: () => true,
  CONTACT: ({ contact }) => contact !== 'NONE',
  KEEP: ({ keep }) => keep !== 'NONE',
  JUDGE: ({ judge }) => judge !== 'NONE',
  SUPERVISE: ({ supervise }) => supervise !== 'NONE',
  CHECK: ({ supervise, inspects }) => supervise !== 'NONE' || inspects,
  RULES: ({ inspects }) => inspects,
  FEED: () => false,
  STAFF: () => false,
  PARTNERS: ({ inspects }) => inspects,
  INSIDER_LISTS: ({ contact, inspects }) => contact !== 'NONE' || inspects,
  WALLS: ({ inspects }) => inspects,
  AUDIT: ({ inspects }) => inspects,
}

/**
 * Lets the caller into their institution.
 *
 * @throws AppError FORBIDDEN when nothing that the caller is gives the permission.
 */
export function enter(caller: Caller, permission: Permission): Scope {
  if (!hasPermission(caller, permission)) {
    throw new AppError(
      'FORBIDDEN',
      `This needs the permission ${permission}, which this ${caller.kind} does not have.`,
    )
  }
  return { tenant: caller.viewer.tenant, actor: actorOf(caller.viewer) } as Scope
}

export function hasPermission(caller: Caller, permission: Permission): boolean {
  switch (caller.kind) {
    case 'operator':
      return true
    case 'employee':
      return hasAlways(permission) || hasDuty(caller, DUTY_FOR[permission])
    case 'partner':
      return permission === 'READ' && caller.app?.purposes.includes(caller.purpose) === true
  }
}

/** Somebody without a post in force is asked too, so that the answer says what is missing: there are no rows for them. */
function hasAlways(permission: Permission): boolean {
  return permission === 'READ' || permission === 'INSIDE'
}

/** Whether one of the employee's posts is there to do this. */
function hasDuty({ posts }: EmployeeCaller, duty: (duties: PostDuties) => boolean): boolean {
  return posts.some(({ kind }) => duty(POST_DUTIES[kind]))
}
