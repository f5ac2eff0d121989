import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { refused } from '../../issues.ts'
import { isEmail } from '../crm/contactPoints.ts'
import type { CrmTeam, CrmUser } from '../crm/crmExport.ts'
import { crmRow } from '../crm/crmRow.ts'
import { personName } from './parties.ts'

/** A role of Salesforce is a place in its tree of who sees whose records: the nearest it has to a team. */
export function* readRoles(rows: readonly CsvRow[]): Generator<ImportIssue, readonly CrmTeam[]> {
  const teams: CrmTeam[] = []
  for (const row of rows.map(crmRow)) {
    const [id, name] = [row.id('id'), row.id('name')]
    if (id === undefined || name === undefined) {
      yield refused(row.place, 'NO_NAME', 'expected an id and a name, but one of them is empty')
      continue
    }
    teams.push({ id, place: row.place, name, parentId: row.id('parent_role_id') })
    yield* row.issues()
  }
  return teams
}

export function* readUsers(rows: readonly CsvRow[]): Generator<ImportIssue, readonly CrmUser[]> {
  const users: CrmUser[] = []
  for (const row of rows.map(crmRow)) {
    const [id, name, email] = [row.id('id'), personName(row), row.plain('email')]
    if (id === undefined || name === undefined) {
      yield refused(row.place, 'NO_NAME', 'expected an id and a name, but one of them is empty')
      continue
    }
    users.push({
      id,
      place: row.place,
      name,
      email: isEmail(email) ? email : undefined,
      title: row.plain('title'),
      teamId: row.id('user_role_id'),
      parentId: row.id('manager_id'),
    })
    yield* row.issues()
  }
  return users
}
