import type { OrgUnitId } from '../domain/recordId.ts'
import type { ActivePost, EmployeeCaller } from './caller.ts'

/** Whether the employee heads one of these units. For a unit's people, give all units that are above them. */
export function headsOneOf({ posts }: Pick<EmployeeCaller, 'posts'>, unitIds: readonly OrgUnitId[]): boolean {
  return posts.some(
    ({ kind, unitPath: [own] }) => kind === 'HEAD' && own !== undefined && unitIds.includes(own),
  )
}

/** The units of these posts, and all units above them, each once. */
export function unitsAbove(posts: readonly ActivePost[]): readonly OrgUnitId[] {
  return [...new Set(posts.flatMap(({ unitPath }) => unitPath))]
}
