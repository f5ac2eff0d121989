import type { EmployeeId } from '../domain/recordId.ts'
import type { WorkPlace } from '../domain/workPlace.ts'
import type { ActivePost, Caller } from './caller.ts'
import { POST_DUTIES } from './postDuties.ts'
import { inspects } from './staffSight.ts'

/** Whose work it is, and where they do it. */
export type SeenWork = WorkPlace & { readonly employeeId?: EmployeeId }

/** What somebody may do with what an employee plans and logs, or with what is published of a unit. */
export type WorkSight = {
  /** It is their own. */
  readonly owns: boolean
  /** They supervise those whose it is. */
  readonly supervises: boolean
}

/**
 * What a caller may do with a colleague's work. Undefined when it is not there for them: it is for who does it, for who
 * supervises them in all lines of business they work in, and for inspectors, who change nothing.
 */
export function workSight(caller: Caller, work: SeenWork): WorkSight | undefined {
  if (caller.kind === 'operator') return { owns: true, supervises: true }
  if (caller.kind === 'partner' || caller.posts.length === 0) return undefined
  const owns = caller.employeeId === work.employeeId
  // Nobody supervises what they do themselves.
  const supervises = !owns && caller.posts.some((post) => supervisesAt(post, work))
  return owns || supervises || inspects(caller) ? { owns, supervises } : undefined
}

/** Whether a post supervises work in this place: it reaches the units, and works in all of the lines of business. */
export function supervisesAt({ kind, unitPath, serves, lines }: ActivePost, work: WorkPlace): boolean {
  if (!work.lines.every((line) => lines.includes(line))) return false
  switch (POST_DUTIES[kind].supervise) {
    case 'UNIT':
      return unitPath[0] !== undefined && work.unitIds.includes(unitPath[0])
    case 'SERVED':
      return work.unitIds.includes(serves)
    default:
      return false
  }
}
