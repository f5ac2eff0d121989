import type { ImportRecord } from '../../importRecord.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import type { Company } from './companies.ts'
import { source } from './source.ts'

export function contactId({ externalId }: Company): string {
  return `contact/${externalId}`
}

/** The person to speak to at a company. The file gives the name as one string: nobody can tell where it parts. */
export function contactPersonRecord(company: Company & { readonly contact: string }): ImportRecord {
  return record('person', company.place, {
    names: [{ full: company.contact }],
    roles: [{ kind: 'OTHER' }],
    ...present({ country: company.country }),
    source: source(contactId(company)),
  })
}

export function employmentRecord(company: Company): ImportRecord {
  return record('tie', company.place, {
    kind: 'EMPLOYMENT',
    fromPartyId: `@prt:${contactId(company)}`,
    toPartyId: `@prt:${company.externalId}`,
    ...present({ note: company.title }),
    source: source(`employment/${company.externalId}`),
  })
}

export function hasContact(company: Company): company is Company & { readonly contact: string } {
  return company.contact !== undefined
}
