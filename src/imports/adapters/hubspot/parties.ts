import type { PersonNameInput } from '../../../generated/resolvers.ts'
import { countryCode } from '../../countryCode.ts'
import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { refused, skipped, warning } from '../../issues.ts'
import { present } from '../../present.ts'
import { contactPoint, isEmail, postalAddress } from '../crm/contactPoints.ts'
import type { CrmCompany, CrmPerson } from '../crm/crmExport.ts'
import { type CrmRow, crmRow } from '../crm/crmRow.ts'
import { dayOf } from '../crm/moments.ts'

export function* readCompanies(rows: readonly CsvRow[]): Generator<ImportIssue, readonly CrmCompany[]> {
  const companies: CrmCompany[] = []
  for (const row of rows.map(crmRow)) {
    const [id, legal] = [row.id('id'), row.id('property_name')]
    if (id === undefined || legal === undefined) {
      yield refused(row.place, 'NO_NAME', 'expected an id and a name, but one of them is empty')
      continue
    }
    companies.push({
      id,
      place: row.place,
      name: { legal },
      contactPoints: [
        ...contactPoint('PHONE', row.plain('property_phone')),
        ...contactPoint('WEB', row.plain('property_website') ?? row.plain('property_domain')),
        ...contactPoint('POSTAL', addressOf(row)),
      ],
      country: countryCode(row.plain('property_country') ?? ''),
      industry: row.plain('property_industry'),
      ownerId: row.id('property_hubspot_owner_id'),
      since: dayOf(row.id('property_createdate')) ?? '2006-01-01',
    })
    yield* row.issues()
  }
  return companies
}

/** @param mergedInto for each contact that was merged into another, the other. */
export function* readContacts(
  rows: readonly CsvRow[],
  mergedInto: ReadonlyMap<string, string>,
): Generator<ImportIssue, readonly CrmPerson[]> {
  const people: CrmPerson[] = []
  for (const row of rows.map(crmRow)) {
    const [id, name] = [row.id('id'), nameOf(row)]
    const survivor = mergedInto.get(id ?? '')
    if (survivor !== undefined) {
      yield skipped(
        row.place,
        'MERGED',
        `contact ${id} was merged into contact ${survivor}, and is taken as that one`,
      )
    } else if (id === undefined || name === undefined) {
      yield refused(row.place, 'NO_NAME', 'expected an id and a name, but one of them is empty')
    } else {
      people.push(personOf(row, id, name))
      yield* row.issues()
      const company = row.plain('property_company')
      if (company !== undefined && row.id('property_associatedcompanyid') === undefined) {
        yield warning(
          row.place,
          'COMPANY_BY_NAME',
          `contact ${id} names the company ${company}: no tie is made by name`,
        )
      }
    }
  }
  return people
}

function personOf(row: CrmRow, id: string, name: PersonNameInput): CrmPerson {
  const email = row.plain('property_email')
  return {
    id,
    externalId: `contact/${id}`,
    place: row.place,
    name,
    contactPoints: [
      ...contactPoint('EMAIL', isEmail(email) ? email : undefined, row.isTrue('property_hs_email_optout')),
      ...contactPoint('PHONE', row.plain('property_phone')),
      ...contactPoint('MOBILE', row.plain('property_mobilephone')),
    ],
    country: countryCode(row.plain('property_country') ?? ''),
    title: row.plain('property_jobtitle'),
    companyId: row.id('property_associatedcompanyid'),
  }
}

function nameOf(row: CrmRow): PersonNameInput | undefined {
  const [given, family] = [row.id('property_firstname'), row.id('property_lastname')]
  return given === undefined && family === undefined ? undefined : present({ given, family })
}

function addressOf(row: CrmRow): string | undefined {
  const parts = ['address', 'address_2', 'zip', 'city'].map((part) => row.plain(`property_${part}`))
  return parts.some((part) => part !== undefined)
    ? postalAddress(...parts, row.plain('property_country'))
    : undefined
}
