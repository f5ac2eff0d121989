import type { PersonNameInput } from '../../../generated/resolvers.ts'
import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { refused, warning } from '../../issues.ts'
import { present } from '../../present.ts'
import { textOf } from '../../tidyRow.ts'
import { isEmail } from '../crm/contactPoints.ts'
import type { CrmTeam, CrmUser } from '../crm/crmExport.ts'
import { type CrmRow, crmRow } from '../crm/crmRow.ts'

export function* readTeams(rows: readonly CsvRow[]): Generator<ImportIssue, readonly CrmTeam[]> {
  const teams: CrmTeam[] = []
  for (const row of rows.map(crmRow)) {
    const [id, name] = [row.id('id'), row.id('name')]
    if (id === undefined || name === undefined) {
      yield refused(row.place, 'NO_NAME', 'expected an id and a name, but one of them is empty')
      continue
    }
    teams.push({ id, place: row.place, name })
    yield* row.issues()
  }
  return teams
}

export type StaffTables = {
  readonly owners: readonly CsvRow[]
  /** Which user an owner is: `active_user_id` is a user's `id`. */
  readonly users: readonly CsvRow[]
  readonly ownerTeams: readonly CsvRow[]
}

/** Owners: whom HubSpot's records belong to. One without a name goes by the id: records refer to it. */
export function* readOwners({
  owners,
  users,
  ownerTeams,
}: StaffTables): Generator<ImportIssue, readonly CrmUser[]> {
  const userById = new Map(users.map((row) => [textOf(row, 'id') ?? '', crmRow(row)]))
  const teamOf = primaryTeams(ownerTeams)
  const read = new Map<string, CrmUser>()
  for (const row of owners.map(crmRow)) {
    const id = row.id('owner_id')
    if (id === undefined || read.has(id)) {
      yield refused(row.place, 'NO_ID', `expected an owner_id of its own, but got ${id ?? 'none'}`)
      continue
    }
    const user = userById.get(row.id('active_user_id') ?? '')
    const name = nameOf(user) ?? nameOf(row)
    if (name === undefined) yield warning(row.place, 'NO_NAME', `no name is known of owner ${id}`)
    const email = [user?.plain('email'), row.plain('email')].find(isEmail)
    read.set(id, {
      id,
      place: row.place,
      name: name ?? { full: `Owner ${id}` },
      email,
      teamId: teamOf.get(id),
    })
    yield* row.issues()
  }
  return [...read.values()]
}

function nameOf(row: CrmRow | undefined): PersonNameInput | undefined {
  const [given, family] = [row?.plain('first_name'), row?.plain('last_name')]
  return given === undefined && family === undefined ? undefined : present({ given, family })
}

/** The primary team of an owner, or the only one. */
function primaryTeams(rows: readonly CsvRow[]): ReadonlyMap<string, string> {
  const byOwner = Map.groupBy(rows, (row) => textOf(row, 'owner_id') ?? '')
  return new Map(
    [...byOwner].flatMap(([owner, own]) => {
      const primary = own.find((row) => crmRow(row).isTrue('is_team_primary')) ?? own[0]
      const team = primary && textOf(primary, 'team_id')
      return team === undefined ? [] : [[owner, team] as const]
    }),
  )
}
