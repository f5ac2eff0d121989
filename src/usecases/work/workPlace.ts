import { unitsAbove } from '../../access/heads.ts'
import type { Employee } from '../../domain/employee.ts'
import type { WorkPlace } from '../../domain/workPlace.ts'
import type { Attempt } from '../command.ts'
import { postsAt } from '../grant/grantInput.ts'

/**
 * Where an employee works now.
 *
 * @param before where they worked when they wrote the rest of it: what was written in a line of business stays behind its wall.
 */
export function workPlaceOf(
  attempt: Attempt,
  employee: Employee,
  before?: Pick<WorkPlace, 'lines'>,
): WorkPlace {
  const posts = postsAt(attempt, employee, attempt.change.at)
  return {
    unitIds: unitsAbove(posts),
    lines: [...new Set([...(before?.lines ?? []), ...posts.flatMap(({ lines }) => lines)])].toSorted(),
  }
}
