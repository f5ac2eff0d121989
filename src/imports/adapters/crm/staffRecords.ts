import type { ImportIssue, ImportRecord } from '../../importRecord.ts'
import { warning } from '../../issues.ts'
import { parentsFirst } from '../../parentsFirst.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import type { CrmTeam, CrmUser } from './crmExport.ts'
import type { CrmIndex } from './crmIndex.ts'

/** The unit at the top: it stands for the institution as the CRM knows it. */
export const TOP_UNIT = '@unt:unit'

export function* teamRecords(
  teams: readonly CrmTeam[],
  index: CrmIndex,
): Generator<ImportRecord | ImportIssue> {
  const { sorted, orphans } = parentsFirst(teams)
  for (const { id, place, name, parentId } of sorted) {
    const orphan = orphans.has(id)
    if (orphan)
      yield warning(place, 'UNKNOWN_TEAM', `team ${id} is below ${parentId}, which is not in the export`)
    yield record('orgUnit', place, {
      name: { en: name },
      kind: 'DEPARTMENT',
      parentId: orphan || parentId === undefined ? TOP_UNIT : `@unt:team/${parentId}`,
      source: index.source(`team/${id}`),
    })
  }
}

export function* userRecords(
  users: readonly CrmUser[],
  index: CrmIndex,
): Generator<ImportRecord | ImportIssue> {
  const { sorted, orphans } = parentsFirst(users)
  for (const user of sorted) {
    const { id, place, name, email, title, parentId } = user
    const orphan = orphans.has(id)
    if (orphan)
      yield warning(place, 'UNKNOWN_MANAGER', `user ${id} reports to ${parentId}, who is not in the export`)
    yield record('employee', place, {
      names: [name],
      posts: [present({ unitId: unitOf(user, index), kind: 'RELATIONSHIP_MANAGER' as const, title })],
      ...present({
        email,
        managerId: orphan || parentId === undefined ? undefined : `@emp:user/${parentId}`,
      }),
      source: index.source(`user/${id}`),
    })
  }
}

export function unitOf({ teamId }: CrmUser, index: CrmIndex): string {
  return teamId !== undefined && index.teams.has(teamId) ? `@unt:team/${teamId}` : TOP_UNIT
}
