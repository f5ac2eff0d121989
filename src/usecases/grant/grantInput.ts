import type { ActivePost } from '../../access/caller.ts'
import { headsOneOf } from '../../access/heads.ts'
import { postsInForce } from '../../access/postsInForce.ts'
import { dateInZone } from '../../domain/calendarDate.ts'
import type { Employee } from '../../domain/employee.ts'
import { lastsAtMost } from '../../domain/grantPeriod.ts'
import type { EmployeeId } from '../../domain/recordId.ts'
import { findRecord } from '../../store/records.ts'
import { checkedId } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { type Field, invalid, notFound } from '../refused.ts'

/** @throws Refused INVALID unless `until` is after `from`, and at most so many days later. */
export function checkedUntil(from: string, until: string, days: number): string {
  if (lastsAtMost(from, until, days)) return until
  throw invalid(
    ['until'],
    `after ${from}, and at most ${days} days later`,
    `晚于 ${from} 且不超过 ${days} 天`,
    until,
  )
}

/** @throws Refused NOT_FOUND when there is no such employee, or not any more. */
export async function employeeFor(
  { context, scope }: Attempt,
  text: string,
  field: Field,
): Promise<Employee> {
  const id = checkedId(text, 'emp', field)
  const employee = await findRecord(context.table, scope.tenant, id)
  if (!employee?.meta.active) throw notFound(field, id)
  return employee
}

/** The posts that somebody has at an instant. */
export function postsAt({ context }: Attempt, employee: Employee, at: string): readonly ActivePost[] {
  return postsInForce(employee, dateInZone(new Date(at), context.app.timeZone))
}

/**
 * For whom the caller asks for something: themself, or somebody who works nowhere but below units that they head. An operator, for anybody.
 *
 * @throws Refused INVALID for anybody else.
 */
export async function onWhoseBehalf(
  attempt: Attempt,
  employeeId: string | null | undefined,
  field: Field,
): Promise<Employee> {
  const { context, change } = attempt
  const { caller } = context
  const own: EmployeeId | undefined = caller.kind === 'employee' ? caller.employeeId : undefined
  const asked = employeeId ?? own
  if (asked === undefined) throw invalid(field, 'the id of an employee', '员工编号')
  const employee = await employeeFor(attempt, asked, field)
  const posts = postsAt(attempt, employee, change.at)
  // Of all that they do: what they do elsewhere is not this head's to give.
  const isHead =
    caller.kind === 'employee' &&
    posts.length > 0 &&
    posts.every(({ unitPath }) => headsOneOf(caller, unitPath))
  if (caller.kind === 'operator' || employee.id === own || isHead) return employee
  throw invalid(field, 'yourself, or somebody of a unit that you head', '本人，或本人所负责机构的员工', asked)
}
