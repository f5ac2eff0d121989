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

export function* readAccounts(rows: readonly CsvRow[]): Generator<ImportIssue, readonly CrmCompany[]> {
  const companies: CrmCompany[] = []
  for (const row of rows.map(crmRow)) {
    const [id, legal] = [row.id('id'), row.id('name')]
    if (id === undefined || legal === undefined) {
      yield refused(row.place, 'NO_NAME', 'expected an id and a name, but one of them is empty')
      continue
    }
    companies.push({
      id,
      place: row.place,
      name: { legal },
      contactPoints: [
        ...contactPoint('PHONE', row.plain('phone')),
        ...contactPoint('FAX', row.plain('fax')),
        ...contactPoint('WEB', row.plain('website')),
        ...contactPoint('POSTAL', addressOf(row, 'billing')),
      ],
      country: countryOf(row, 'billing'),
      industry: row.plain('industry'),
      ownerId: row.id('owner_id'),
      since: dayOf(row.id('created_date')) ?? dayOf(row.id('_fivetran_synced')) ?? '1999-01-01',
    })
    yield* row.issues()
  }
  return companies
}

/** Contacts, and leads that have not become contacts. */
export function* readPeople(
  rows: readonly CsvRow[],
  kind: 'contact' | 'lead',
): Generator<ImportIssue, readonly CrmPerson[]> {
  const people: CrmPerson[] = []
  for (const row of rows.map(crmRow)) {
    const [id, name] = [row.id('id'), personName(row)]
    if (kind === 'lead' && row.isTrue('is_converted')) {
      const message = `the lead became the contact ${row.id('converted_contact_id') ?? 'of another name'}`
      yield skipped(row.place, 'CONVERTED', message)
    } else if (id === undefined || name === undefined) {
      yield refused(row.place, 'NO_NAME', 'expected an id and a name, but one of them is empty')
    } else {
      people.push(personOf(row, { id, name, kind }))
      yield* row.issues()
      const company = row.plain('company')
      if (kind === 'lead' && company !== undefined) {
        yield warning(
          row.place,
          'COMPANY_BY_NAME',
          `lead ${id} names the company ${company}: no tie is made by name`,
        )
      }
    }
  }
  return people
}

type PersonKey = { readonly id: string; readonly name: PersonNameInput; readonly kind: 'contact' | 'lead' }

function personOf(row: CrmRow, { id, name, kind }: PersonKey): CrmPerson {
  const email = row.plain('email')
  const address = kind === 'contact' ? addressOf(row, 'mailing') : undefined
  return {
    id,
    externalId: `${kind}/${id}`,
    place: row.place,
    name,
    contactPoints: [
      ...contactPoint('EMAIL', isEmail(email) ? email : undefined, row.isTrue('has_opted_out_of_email')),
      ...contactPoint('PHONE', row.plain('phone'), row.isTrue('do_not_call')),
      ...contactPoint('MOBILE', row.plain('mobile_phone'), row.isTrue('do_not_call')),
      ...contactPoint('FAX', row.plain('fax'), row.isTrue('has_opted_out_of_fax')),
      ...contactPoint('POSTAL', address),
    ],
    country: countryOf(row, 'mailing') ?? countryCode(row.plain('country_code') ?? ''),
    title: row.plain('title'),
    companyId: kind === 'contact' ? row.id('account_id') : undefined,
  }
}

/** The name in its parts, when they are those of the name that is shown; otherwise as it is shown. */
export function personName(row: CrmRow): PersonNameInput | undefined {
  const [given, family, full] = [row.plain('first_name'), row.plain('last_name'), row.id('name')]
  const joined = [given, family].filter(Boolean).join(' ')
  if (joined !== '' && (full === undefined || full === joined)) {
    return present({ given, family, prefix: row.plain('salutation') })
  }
  return full === undefined ? undefined : { full }
}

function addressOf(row: CrmRow, kind: 'billing' | 'mailing'): string | undefined {
  const parts = ['street', 'postal_code', 'city', 'state', 'country'].map((part) =>
    row.plain(`${kind}_${part}`),
  )
  // A country alone is no address.
  return parts.slice(0, -1).some((part) => part !== undefined) ? postalAddress(...parts) : undefined
}

function countryOf(row: CrmRow, kind: 'billing' | 'mailing'): string | undefined {
  return (
    countryCode(row.plain(`${kind}_country_code`) ?? '') ?? countryCode(row.plain(`${kind}_country`) ?? '')
  )
}
