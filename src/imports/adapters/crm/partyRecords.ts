import type { ImportIssue, ImportRecord } from '../../importRecord.ts'
import { warning } from '../../issues.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import type { CrmCompany, CrmPerson } from './crmExport.ts'
import type { CrmIndex } from './crmIndex.ts'
import { unitOf } from './staffRecords.ts'

/** E-mail addresses and telephones are no identifiers here: a CRM has the same one at several contacts. */
export function personRecord(
  { externalId, place, name, contactPoints, country }: CrmPerson,
  index: CrmIndex,
): ImportRecord {
  const source = index.source(externalId)
  return record('person', place, {
    names: [name],
    roles: [{ kind: 'OTHER' }],
    identifiers: [{ scheme: 'SOURCE', system: source.system, value: externalId }],
    contactPoints,
    ...present({ country }),
    source,
  })
}

export function companyRecord(
  { id, place, name, contactPoints, country, industry }: CrmCompany,
  index: CrmIndex,
): ImportRecord {
  const source = index.source(`company/${id}`)
  return record('organization', place, {
    names: [name],
    roles: [{ kind: 'CUSTOMER' }],
    identifiers: [{ scheme: 'SOURCE', system: source.system, value: source.externalId }],
    contactPoints,
    ...present({ country, industry }),
    source,
  })
}

/** Who owns a company in the CRM leads the relationship. Without an owner there is none. */
export function* relationshipRecord(
  company: CrmCompany,
  index: CrmIndex,
): Generator<ImportRecord | ImportIssue> {
  const { id, place, ownerId, since } = company
  if (ownerId === undefined) return
  const owner = index.users.get(ownerId)
  if (owner === undefined) {
    const message = `company ${id} belongs to user ${ownerId}, who is not in the export: no relationship is made`
    yield warning(place, 'UNKNOWN_OWNER', message)
    return
  }
  yield record('relationship', place, {
    partyId: `@prt:company/${id}`,
    lineOfBusiness: 'CUSTOMER',
    type: 'TRANSACTIONAL',
    typeReason: 'Imported: the CRM does not say',
    unitId: unitOf(owner, index),
    coverage: [{ employeeId: `@emp:user/${ownerId}`, part: 'LEAD', since }],
    openedOn: since,
    source: index.source(`relationship/company/${id}`),
  })
}

export function* employmentRecord(person: CrmPerson, index: CrmIndex): Generator<ImportRecord | ImportIssue> {
  const { externalId, place, companyId, title } = person
  if (companyId === undefined) return
  if (!index.companies.has(companyId)) {
    const message = `${externalId} works for company ${companyId}, which is not in the export: no tie is made`
    yield warning(place, 'UNKNOWN_COMPANY', message)
    return
  }
  yield record('tie', place, {
    kind: 'EMPLOYMENT',
    fromPartyId: `@prt:${externalId}`,
    toPartyId: `@prt:company/${companyId}`,
    ...present({ note: title }),
    source: index.source(`employment/${externalId}`),
  })
}
