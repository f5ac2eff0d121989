import type { Event } from '../domain/event.ts'
import type { LineOfBusiness } from '../domain/relationship.ts'
import type { Caller, EmployeeCaller } from './caller.ts'
import { POST_DUTIES } from './postDuties.ts'
import { NO_DUTIES, type StaffSight } from './sight.ts'
import { inspects } from './staffSight.ts'

type Guarded = Pick<Event, 'meta' | 'data'>

/**
 * What an employee sees of an event, and may do with it. Undefined when it is not there for them: it is for those whose posts
 * reach its line of business, and for those who hold it.
 */
export function eventSight(caller: EmployeeCaller, event: Guarded): StaffSight | undefined {
  const { lineOfBusiness } = event.data
  if (caller.posts.length === 0) return undefined
  const isInLine = caller.posts.some(
    ({ kind, lines }) => lines.includes(lineOfBusiness) && POST_DUTIES[kind].see !== 'NONE',
  )
  if (!isInLine && !isHost(caller, event)) return undefined
  const mayChange = runsEvent(caller, event) && hasContactDuty(caller, undefined)
  return {
    kind: 'STAFF',
    level: 'FULL',
    lines: [lineOfBusiness],
    ...NO_DUTIES,
    contact: mayChange ? [lineOfBusiness] : [],
    clear: true,
    inspects: inspects(caller),
  }
}

/** Whether somebody runs an event: holds it, planned it, or is there for all contacts of its line of business. */
export function runsEvent(caller: EmployeeCaller, event: Guarded): boolean {
  const { lineOfBusiness } = event.data
  if (isHost(caller, event)) return true
  const posts = caller.posts.filter(({ lines }) => lines.includes(lineOfBusiness))
  const isOwn = event.meta.createdBy === `employee:${caller.employeeId}`
  return isOwn ? posts.length > 0 : posts.some(({ kind }) => POST_DUTIES[kind].contact === 'LINE')
}

/** Whether somebody may plan events of a line of business: whoever records contacts in it. */
export function mayPlanEvent(caller: Caller, line: LineOfBusiness): boolean {
  return caller.kind === 'operator' || (caller.kind === 'employee' && hasContactDuty(caller, line))
}

function isHost({ employeeId }: EmployeeCaller, { data }: Guarded): boolean {
  return data.hostIds.includes(employeeId)
}

function hasContactDuty({ posts }: EmployeeCaller, line: LineOfBusiness | undefined): boolean {
  return posts.some(
    ({ kind, lines }) => POST_DUTIES[kind].contact !== 'NONE' && (line === undefined || lines.includes(line)),
  )
}
