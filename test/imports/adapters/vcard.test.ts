import { describe, expect, it } from 'vitest'
import { vcard } from '../../../src/imports/adapters/vcard.ts'
import type { ImportInputs } from '../../../src/imports/importRecord.ts'
import { collected } from '../collected.ts'
import { writtenFile } from '../writtenFile.ts'

async function imported(content: readonly string[] | Uint8Array) {
  const found = await collected(vcard, writtenFile('cards.vcf', content))
  return { ...found, persons: found.inputs('person') as readonly ImportInputs['person'][] }
}

const card = (version: string, ...lines: readonly string[]) => [
  'BEGIN:VCARD',
  `VERSION:${version}`,
  ...lines,
  'END:VCARD',
]

describe('vcard', () => {
  it('keeps a Chinese name in its characters, with its sound beside it', async () => {
    const { persons } = await imported(
      card(
        '3.0',
        'UID:1',
        'N:王;小明;;;',
        'FN:王小明',
        'X-PHONETIC-LAST-NAME:Wang',
        'X-PHONETIC-FIRST-NAME:Xiaoming',
      ),
    )
    expect(persons[0]?.names).toEqual([
      { family: '王', given: '小明' },
      { family: 'Wang', given: 'Xiaoming', script: 'LATIN', order: 'FAMILY_FIRST' },
    ])
  })

  it('takes the forms of a name in vCard 4.0, each in its language', async () => {
    const { persons } = await imported(
      card(
        '4.0',
        'UID:1',
        'FN:山田太郎',
        'N;ALTID=1;LANGUAGE=jp:山田;太郎;;;',
        'N;ALTID=1;LANGUAGE=en:Yamada;Taro;;;',
      ),
    )
    expect(persons[0]?.names).toEqual([
      { family: '山田', given: '太郎' },
      { family: 'Yamada', given: 'Taro' },
    ])
  })

  it.each([
    ['GB18030', '=CD=F5=D0=A1=C3=F7'],
    ['UTF-8', '=E7=8E=8B=E5=B0=8F=E6=98=8E'],
  ])('reads a name of vCard 2.1 in Quoted-Printable and %s', async (charset, encoded) => {
    const { persons } = await imported(
      card(
        '2.1',
        `FN;CHARSET=${charset};ENCODING=QUOTED-PRINTABLE:${encoded}`,
        `N;CHARSET=${charset};QUOTED-PRINTABLE:;${encoded}`,
      ),
    )
    expect(persons[0]?.names).toEqual([{ full: '王小明' }])
  })

  it('puts together what Quoted-Printable breaks after an equals sign', async () => {
    const { persons } = await imported(
      card(
        '2.1',
        'UID:1',
        'N:Li;Ming',
        'ADR;WORK;ENCODING=QUOTED-PRINTABLE:;;1 Main St=0D=0A=',
        'Floor 2;Leeds;;;UK',
      ),
    )
    expect(persons[0]).toMatchObject({
      contactPoints: [{ kind: 'POSTAL', value: '1 Main St, Floor 2, Leeds, UK', label: 'work' }],
      country: 'GB',
    })
  })

  it('takes commas of vCard 2.1 for commas, and those of 3.0 for what separates', async () => {
    const old = await imported(card('2.1', 'N:Doe;John;Richter,James', 'ORG:Company, The;Sales'))
    const newer = await imported(card('3.0', 'N:Doe;John;Richter,James', 'ORG:Company\\, The;Sales'))
    expect([old, newer].map(({ persons }) => persons[0]?.names?.[0]?.middle)).toEqual([
      'Richter,James',
      'Richter James',
    ])
    expect([old, newer].map(({ inputs }) => inputs('organization'))).toMatchObject([
      [{ names: [{ legal: 'Company, The' }] }],
      [{ names: [{ legal: 'Company, The' }] }],
    ])
  })

  it('says for whom somebody works, and as what; a firm of the same name is the same', async () => {
    const { inputs, counts } = await imported([
      ...card('3.0', 'UID:1', 'N:Li;Ming', 'ORG:Fund Co;Equities', 'TITLE:Analyst'),
      ...card('3.0', 'UID:2', 'N:Wu;Fang', 'ORG:FUND CO'),
      ...card('4.0', 'UID:3', 'KIND:org', 'FN:Fund Co', 'ORG:Fund Co', 'TEL:+86 21 5555 0000'),
    ])
    expect(counts).toEqual({ person: 2, organization: 1, tie: 2 })
    expect(inputs('organization')).toMatchObject([
      {
        contactPoints: [{ kind: 'PHONE', value: '+86 21 5555 0000' }],
        source: { externalId: 'org/fund co' },
      },
    ])
    expect(inputs('tie')).toMatchObject([
      {
        kind: 'EMPLOYMENT',
        fromPartyId: '@prt:card/1',
        toPartyId: '@prt:org/fund co',
        note: 'Analyst, Equities',
      },
      { fromPartyId: '@prt:card/2', toPartyId: '@prt:org/fund co' },
    ])
  })

  it('knows a person by an e-mail address that is theirs alone', async () => {
    const { persons } = await imported([
      ...card('3.0', 'UID:1', 'N:Li;Ming', 'EMAIL:li@fund.example', 'EMAIL:desk@fund.example'),
      ...card('3.0', 'UID:2', 'N:Wu;Fang', 'EMAIL:Desk@fund.example'),
    ])
    expect(persons.map(({ identifiers }) => identifiers)).toEqual([
      [{ scheme: 'EMAIL', value: 'li@fund.example' }],
      [],
    ])
  })

  it('writes a Chinese address from the country to the house', async () => {
    const { persons } = await imported(
      card('3.0', 'UID:1', 'FN:王小明', 'ADR;TYPE=WORK:;;世纪大道100号;浦东新区;上海市;200120;中国'),
    )
    expect(persons[0]).toMatchObject({
      contactPoints: [{ value: '中国上海市浦东新区世纪大道100号 200120' }],
      country: 'CN',
    })
  })

  it('keeps the newest of a card by its REV, and says which that is', async () => {
    const { persons, codes, records } = await imported([
      ...card('3.0', 'UID:1', 'N:New;Name', 'REV:2026-03-09T08:30:00Z'),
      ...card('3.0', 'UID:1', 'N:Old;Name', 'REV:20250101T000000Z'),
    ])
    expect(persons[0]?.names).toEqual([{ family: 'New', given: 'Name' }])
    expect(codes).toEqual({ 'skipped OLDER_VERSION': 1 })
    expect(records[0]?.revision).toBe(Date.parse('2026-03-09T08:30:00Z') / 1000)
  })

  it('keeps no pictures, and says what it does not keep', async () => {
    const { codes, issues } = await imported(
      card('3.0', 'UID:1', 'N:Li;Ming', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ', ' SkZJRg==', 'NOTE:likes tea'),
    )
    expect(codes).toEqual({ 'skipped BINARY_LEFT_OUT': 1, 'skipped FIELDS_NOT_KEPT': 1 })
    expect(issues.at(-1)?.message).toContain('NOTE')
  })

  it('reads a file of UTF-16, as Windows writes it', async () => {
    const text = card('3.0', 'UID:1', 'FN:王小明').join('\r\n')
    const { persons } = await imported(
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    )
    expect(persons[0]?.names).toEqual([{ full: '王小明' }])
  })
})

describe('a broken card', () => {
  it.each([
    ['without a version', ['BEGIN:VCARD', 'FN:X', 'END:VCARD'], 'UNKNOWN_VERSION'],
    ['of a version that there is not', card('5.0', 'FN:X'), 'UNKNOWN_VERSION'],
    ['that is cut off', ['BEGIN:VCARD', 'VERSION:3.0', 'FN:X'], 'NOT_ENDED'],
    ['with a name that cannot be read', card('3.0', 'UID:1', 'FN;=x', 'N:Li;Ming'), 'UNREADABLE_LINE'],
    ['of nobody', card('3.0', 'UID:1', 'NOTE:x'), 'NO_NAME'],
    ['that is a calendar', ['BEGIN:VCALENDAR', 'END:VCALENDAR'], 'NOT_A_CARD'],
  ])('%s is refused, and the next comes in', async (_, lines, code) => {
    const { counts, codes, issues } = await imported([...lines, ...card('3.0', 'UID:2', 'N:Wu;Fang')])
    expect(counts).toEqual({ person: 1 })
    expect(codes).toMatchObject({ [`refused ${code}`]: 1 })
    expect(issues.find(({ severity }) => severity === 'refused')?.message).toMatch(/expected .+, but /)
  })

  it('that is none at all is refused once, and only told of beside others', async () => {
    expect((await imported(['hello', 'world'])).codes).toEqual({ 'refused NOT_A_CARD': 1 })
    const beside = await imported(['hello', ...card('3.0', 'UID:2', 'N:Wu;Fang')])
    expect(beside.codes).toEqual({ 'warning STRAY_LINES': 1 })
  })

  it('leaves a line out that cannot be read, where the card is somebody all the same', async () => {
    const { counts, codes } = await imported(card('3.0', 'UID:1', 'N:Li;Ming', 'T@L:1'))
    expect(counts).toEqual({ person: 1 })
    expect(codes).toEqual({ 'warning UNREADABLE_LINE': 1 })
  })
})
