import { unitsAbove } from '../../access/heads.ts'
import type { Employee } from '../../domain/employee.ts'
import type { WorkPlace } from '../../domain/workPlace.ts'
import type { Attempt } from '../command.ts'
import { postsAt } from '../grant/grantInput.ts'

/** Where an employee works now. */
export function workPlaceOf(attempt: Attempt, employee: Employee): WorkPlace {
  const posts = postsAt(attempt, employee, attempt.change.at)
  return {
    unitIds: unitsAbove(posts),
    lines: [...new Set(posts.flatMap(({ lines }) => lines))].toSorted(),
  }
}
