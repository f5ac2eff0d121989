import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { displayPersonName } from '../../../src/domain/personName.ts'
import { scriptOf } from '../../../src/domain/script.ts'
import { vcard } from '../../../src/imports/adapters/vcard.ts'
import type { ImportInputs } from '../../../src/imports/importRecord.ts'
import { collected } from '../collected.ts'
import { realData } from '../realData.ts'

const { path, missing } = realData('crm_exports/vcard')

const N = (count: number) => Array.from({ length: count }, () => 'Ñ').join(' ')

/** Each person as the card says: name, how many ways to be reached, birthday, country; and whom they work for, as what. */
const SAMPLES: Readonly<
  Record<string, { readonly persons: readonly string[]; readonly work: readonly string[] }>
> = {
  'John_Doe_ANDROID.vcf': {
    persons: [
      'john.doe@company.com | 1 EMAIL',
      'jane.doe@company.com | 1 EMAIL',
      `${N(5)} | 1 MOBILE`,
      `${N(11)} | 2 MOBILE, 2 PHONE`,
      `${N(5)} | 1 EMAIL, 1 MOBILE, 1 PHONE, 1 FAX, 2 WEB`,
      'ÑÑÑÑ | 1 EMAIL, 1 MOBILE',
    ],
    work: ['Ñ×12', 'Ñ×44', 'Ñ×44�'],
  },
  'John_Doe_BLACK_BERRY.vcf': { persons: ['john Doe | 1 MOBILE'], work: ['Acme Solutions'] },
  'John_Doe_EVOLUTION.vcf': {
    persons: [
      'Mr. John Richter, James Doe Sr. | 1 EMAIL, 1 MOBILE, 1 PHONE, 1 POSTAL, 1 WEB | 1980-03-22 | US',
    ],
    work: ['IBM: Money Counter, Accounting, Dungeon'],
  },
  'John_Doe_GMAIL.vcf': {
    persons: ['Mr. John Richter, James Doe Sr. | 1 EMAIL, 1 MOBILE, 1 PHONE, 1 POSTAL, 1 WEB | 1980-03-22'],
    work: ['IBM: Money Counter'],
  },
  'John_Doe_IPHONE.vcf': {
    persons: [
      'Mr. John Richter James Doe Sr. | 1 EMAIL, 1 MOBILE, 4 PHONE, 2 FAX, 2 POSTAL, 1 WEB | 2012-06-06 | US',
    ],
    work: ['IBM: Money Counter, Accounting'],
  },
  'John_Doe_LOTUS_NOTES.vcf': {
    persons: ['Mr. John Johny Doe I | 2 EMAIL, 1 MOBILE, 1 FAX, 1 POSTAL, 1 WEB | 1980-05-21 | US'],
    work: ['IBM: Generic Accountant, SUN'],
  },
  'John_Doe_MAC_ADDRESS_BOOK.vcf': {
    persons: [
      'Mr. John Richter,James Doe Sr. | 1 EMAIL, 4 PHONE, 1 MOBILE, 2 FAX, 2 POSTAL, 1 WEB | 2012-06-06 | US',
    ],
    work: ['IBM: Money Counter, Accounting'],
  },
  'John_Doe_MS_OUTLOOK.vcf': {
    persons: ['Mr. John Richter,James Doe Sr. | 1 EMAIL, 2 PHONE, 2 POSTAL, 1 WEB | 1980-03-22 | US'],
    work: ['IBM: Money Counter, Accounting'],
  },
  'gmail-list.vcf': {
    persons: ['Arnold Smith | 1 EMAIL', 'Chris Beatle | 1 EMAIL', 'Doug White | 1 EMAIL'],
    work: [],
  },
  'gmail-single.vcf': {
    persons: ['Greg Dartmouth | 1 EMAIL, 1 MOBILE, 1 PHONE, 2 POSTAL, 1 WEB | 1960-09-10 | US'],
    work: ['TheCompany: TheJobTitle'],
  },
  'gmail-single2.vcf': {
    persons: ['VCard Test | 5 EMAIL, 8 PHONE, 1 MOBILE, 2 FAX, 5 POSTAL, 6 WEB | 1912-06-23'],
    work: ['TheCompany: TheJobTitle'],
  },
  'outlook-2003.vcf': {
    persons: ['Mr. John Doe III | 1 EMAIL, 2 PHONE, 1 MOBILE, 1 FAX, 1 POSTAL, 1 WEB | 1980-03-21 | US'],
    work: ['Company, The: The Job Title, TheDepartment'],
  },
  'rfc2426-example.vcf': {
    persons: [
      'Frank Dawson | 2 EMAIL, 1 PHONE, 1 FAX, 1 POSTAL, 1 WEB | US',
      'Tim Howes | 1 EMAIL, 1 PHONE, 1 FAX, 1 POSTAL | US',
    ],
    work: ['Lotus Development Corporation', 'Netscape Communications Corp.'],
  },
  'rfc6350-example.vcf': {
    persons: ['Simon Perreault ing. jr, M.Sc. | 1 EMAIL, 1 PHONE, 1 MOBILE, 1 POSTAL, 1 WEB | CA'],
    work: ['Viagenie'],
  },
}

describe.skipIf(missing)('the sample cards (needs GUANXI_DATA/crm_exports/vcard)', () => {
  it('are all in the table', () => {
    const files = readdirSync(path).filter((name) => name.endsWith('.vcf'))
    expect(Object.keys(SAMPLES).toSorted()).toEqual(files.toSorted())
  })

  it.each(Object.entries(SAMPLES))(
    '%s comes in with its names, ways to be reached and days',
    async (file, sample) => {
      const { inputs, issues } = await collected(vcard, join(path, file))
      const persons = inputs('person') as readonly ImportInputs['person'][]
      const firms = new Map(
        (inputs('organization') as readonly ImportInputs['organization'][]).map((firm) => [
          `@prt:${firm.source.externalId}`,
          firm.names[0]?.legal ?? '',
        ]),
      )
      const ties = inputs('tie') as readonly ImportInputs['tie'][]
      expect({
        persons: persons.map(said),
        work: ties.map(({ toPartyId, note }) =>
          [counted(firms.get(toPartyId) ?? ''), note].filter(Boolean).join(': '),
        ),
        refused: issues.filter(({ severity }) => severity === 'refused'),
      }).toEqual({ ...sample, refused: [] })
    },
  )

  it('keeps a telephone number with its extension, and an address in one line', async () => {
    const { inputs } = await collected(vcard, join(path, 'rfc6350-example.vcf'))
    expect(inputs('person')).toMatchObject([
      {
        preferredLanguage: 'fr',
        sex: 'MALE',
        contactPoints: [
          { kind: 'EMAIL', value: 'simon.perreault@viagenie.ca', label: 'work' },
          { kind: 'PHONE', value: '+1-418-656-9254 ext. 102', label: 'work', preferred: true },
          { kind: 'MOBILE', value: '+1-418-262-6501' },
          { kind: 'POSTAL', value: 'Suite D2-630, 2875 Laurier, Quebec, QC, G1V 2M2, Canada' },
          { kind: 'WEB', value: 'http://nomis80.org' },
        ],
      },
    ])
  })
})

function said({ names: [name], contactPoints, birthDate, country }: ImportInputs['person']): string {
  const kinds = Map.groupBy(contactPoints ?? [], ({ kind }) => kind)
  const reach = [...kinds].map(([kind, all]) => `${all.length} ${kind}`).join(', ')
  const text = Object.values(name ?? {}).join('')
  const shown = displayPersonName({ ...name, script: scriptOf(text), order: 'GIVEN_FIRST' } as never)
  return [shown, reach, birthDate, country].filter(Boolean).join(' | ')
}

/** A long name of one letter, by how often it has it. */
function counted(name: string): string {
  return name.replace(/Ñ{12,}/, (run) => `Ñ×${run.length}`)
}
