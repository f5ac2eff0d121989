import type { SourceInput } from '../../../generated/resolvers.ts'
import type { ImportIssue, Place } from '../../importRecord.ts'
import { warning } from '../../issues.ts'
import type { CrmCompany, CrmExport, CrmPeople, CrmPerson, CrmUser } from './crmExport.ts'

/** What of an export can be referred to. */
export type CrmIndex = {
  readonly source: (externalId: string) => SourceInput
  readonly teams: ReadonlySet<string>
  readonly users: ReadonlyMap<string, CrmUser>
  readonly persons: ReadonlyMap<string, CrmPerson>
  readonly companies: ReadonlyMap<string, CrmCompany>
}

export function crmIndex(crm: CrmExport): CrmIndex {
  return {
    source: (externalId) => ({ system: crm.system, externalId }),
    teams: new Set(crm.teams.map(({ id }) => id)),
    users: new Map(crm.users.map((user) => [user.id, user])),
    persons: new Map(crm.persons.map((person) => [person.id, person])),
    companies: new Map(crm.companies.map((company) => [company.id, company])),
  }
}

/** The parties among those named that are in the export, as references: persons, or else their companies. */
export function partiesOf({ personIds, companyIds }: CrmPeople, index: CrmIndex): readonly string[] {
  const persons = personIds.flatMap((id) => index.persons.get(id) ?? []).map(({ externalId }) => externalId)
  const companies = companyIds.filter((id) => index.companies.has(id)).map((id) => `company/${id}`)
  return [...new Set(persons.length > 0 ? persons : companies)].map((externalId) => `@prt:${externalId}`)
}

/** `contact 1, company 2`: those named that are not in the export. */
export function strangersOf({ personIds, companyIds }: CrmPeople, index: CrmIndex): string {
  return [
    ...personIds.filter((id) => !index.persons.has(id)).map((id) => `person ${id}`),
    ...companyIds.filter((id) => !index.companies.has(id)).map((id) => `company ${id}`),
  ].join(', ')
}

/** The user whom something belongs to, as a reference; said so when there should be one and is not in the export. */
export function* ownerOf(
  { place, ownerId }: { readonly place: Place; readonly ownerId?: string | undefined },
  index: CrmIndex,
): Generator<ImportIssue, string | undefined> {
  if (ownerId === undefined) return undefined
  if (index.users.has(ownerId)) return `@emp:user/${ownerId}`
  yield warning(place, 'UNKNOWN_OWNER', `belongs to user ${ownerId}, who is not in the export: left out`)
  return undefined
}
