import { countryCode } from '../../countryCode.ts'
import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue, ImportRecord, Place } from '../../importRecord.ts'
import { cleaned, refused, warning } from '../../issues.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import { tidyRow } from '../../tidyRow.ts'
import { SYSTEM, source } from './source.ts'

/** A customer or a supplier: the two files have the same columns. */
export type Company = {
  readonly role: 'customer' | 'supplier'
  /** As the file says it: `ERNSH`, `7`. */
  readonly code: string
  /** Unique among all parties: `customer/ERNSH`, `supplier/7`. */
  readonly externalId: string
  readonly place: Place
  readonly name: string
  readonly contact: string | undefined
  readonly title: string | undefined
  readonly phone: string | undefined
  readonly fax: string | undefined
  readonly homePage: string | undefined
  readonly address: string | undefined
  readonly country: string | undefined
}

/** The companies of a file, with what was wrong with each row in one issue for the row. */
export function* readCompanies(
  rows: readonly CsvRow[],
  role: Company['role'],
): Generator<ImportIssue, readonly Company[]> {
  const companies = new Map<string, Company>()
  for (const row of rows) {
    const { text, notes } = tidyRow(row)
    const code = text(role === 'customer' ? 'CustomerID' : 'SupplierID')
    const name = text('CompanyName')
    if (code === undefined || name === undefined) {
      yield refused(row.place, 'NO_NAME', 'expected an id and a company name, but one of them is empty')
      continue
    }
    if (companies.has(code)) {
      yield refused(row.place, 'DUPLICATE_ID', `${role} ${code} is in the file before`)
      continue
    }
    const company = companyOf({ role, code, name, place: row.place, text })
    companies.set(code, company)
    yield* doubts(company, notes)
  }
  return [...companies.values()]
}

type Reading = Pick<Company, 'role' | 'code' | 'name' | 'place'> & {
  readonly text: (column: string) => string | undefined
}

function companyOf({ role, code, name, place, text }: Reading): Company {
  const lines = [text('Address'), [text('PostalCode'), text('City')], text('Region'), text('Country')]
  const address = lines
    .map((line) => (Array.isArray(line) ? line.filter(Boolean).join(' ') : line))
    .filter(Boolean)
  return {
    role,
    code,
    externalId: `${role}/${code}`,
    place,
    name,
    contact: text('ContactName'),
    title: text('ContactTitle'),
    phone: text('Phone'),
    fax: text('Fax'),
    homePage: webAddress(text('HomePage')),
    address: address.length === 0 ? undefined : address.join(', '),
    country: countryCode(text('Country') ?? ''),
  }
}

function* doubts(
  { role, code, address, phone, place }: Company,
  notes: ReadonlySet<string>,
): Generator<ImportIssue> {
  const unreachable = address === undefined && phone === undefined
  const doubt = unreachable ? [`${role} ${code} has neither an address nor a telephone: not a real one?`] : []
  const message = [...notes, ...doubt].join('; ')
  if (notes.size > 0) yield cleaned(place, 'BLANKS_REMOVED', message)
  else if (unreachable) yield warning(place, 'NO_WAY_TO_REACH', message)
}

export function companyRecord(company: Company): ImportRecord {
  const { role, code, name, place, externalId, phone, fax, homePage, address, country } = company
  return record('organization', place, {
    names: [{ legal: name }],
    roles: [{ kind: role === 'customer' ? 'CUSTOMER' : 'SUPPLIER' }],
    // A customer's letters are known to everybody; a supplier's bare number would say nothing by itself.
    identifiers: [{ scheme: 'SOURCE', system: SYSTEM, value: role === 'customer' ? code : externalId }],
    contactPoints: [
      ...(phone === undefined
        ? []
        : [{ kind: 'PHONE' as const, value: phone, label: 'office', preferred: true }]),
      ...(fax === undefined ? [] : [{ kind: 'FAX' as const, value: fax, label: 'office' }]),
      ...(homePage === undefined ? [] : [{ kind: 'WEB' as const, value: homePage }]),
      ...(address === undefined ? [] : [{ kind: 'POSTAL' as const, value: address, label: 'office' }]),
    ],
    ...present({ country }),
    source: source(externalId),
  })
}

/** Access writes a link as `text#address#`; what is no address on the web is of no use to anybody. */
function webAddress(link: string | undefined): string | undefined {
  return link?.split('#').find((part) => /^https?:\/\//.test(part))
}
