import { parseVCards } from 'vcard4-ts'
import { describe, expect, it } from 'vitest'
import { vCardWriter } from '../../src/exports/vCardWriter.ts'
import { vcard } from '../../src/imports/adapters/vcard.ts'
import { collected } from '../imports/collected.ts'
import { writtenFile } from '../imports/writtenFile.ts'
import { wholeExport } from '../support/wholeExport.ts'
import { ABOUT, exportRow, WANG } from './exportRows.ts'

const WORKS_THERE = {
  person: { id: WANG.party?.id ?? '', name: '王小明' },
  tieId: 'tie_1',
  tieKind: 'EMPLOYMENT',
  fund: null,
} as const

const ROWS = [
  exportRow({ participants: [WANG], direct: false, via: [WORKS_THERE] }),
  exportRow({ participants: [WANG] }),
]

describe('cards of the people', () => {
  it('come in again with their names, ways to be reached and firm, each once', async () => {
    const text = await wholeExport(
      vCardWriter,
      ABOUT,
      ROWS.map((row) => [row]),
    )
    const { records, issues } = await collected(vcard, writtenFile('people.vcf', text))
    expect(issues).toEqual([])
    expect(records.map(({ kind, input }) => ({ kind, input }))).toMatchObject([
      {
        kind: 'person',
        input: {
          names: [
            { family: '王', given: '小明' },
            { family: 'Wang', given: 'Xiaoming', suffix: 'CFA' },
          ],
          contactPoints: [
            { kind: 'EMAIL', value: 'wang@redwood.example', label: 'work', preferred: true },
            { kind: 'MOBILE', value: '+86 139 0000 0000' },
            { kind: 'PHONE', value: '+86 21 5555 0000', label: 'Front desk; 3/F' },
            { kind: 'POSTAL', value: '上海市浦东新区世纪大道100号, 12/F', label: 'work' },
            { kind: 'WEB', value: 'https://redwood.example/?a=1;b=2' },
            { kind: 'WECHAT', value: 'wang_xm' },
          ],
          preferredLanguage: 'zh-CN',
          timeZone: 'Asia/Shanghai',
          source: { externalId: `card/${WANG.party?.id}` },
        },
      },
      { kind: 'organization', input: { names: [{ legal: 'Redwood Capital' }] } },
      { kind: 'tie', input: { kind: 'EMPLOYMENT' } },
    ])
  })

  it('are read by others as vCard 4.0', async () => {
    const { vCards } = parseVCards(await wholeExport(vCardWriter, ABOUT, [ROWS]))
    expect(vCards).toHaveLength(1)
    expect(vCards?.[0]).toMatchObject({
      VERSION: { value: '4.0' },
      FN: [{ value: '王小明' }, { value: 'Wang Xiaoming, CFA' }],
      EMAIL: [{ value: 'wang@redwood.example' }],
      ORG: [{ value: ['Redwood Capital'] }],
    })
    // It does not know that a name may have alternatives (RFC 6350, 5.4), and takes the first, which is the main one.
    expect(vCards?.[0]?.nags?.map(({ key, attributes }) => [key, attributes?.property])).toEqual([
      ['PROP_DUPLICATE', 'N'],
    ])
  })

  it('of one name have no fault for others', async () => {
    const [name] = WANG.party?.card?.personNames ?? []
    if (!WANG.party?.card || !name) throw new RangeError('there is a name')
    const one = { ...WANG, party: { ...WANG.party, card: { ...WANG.party.card, personNames: [name] } } }
    const { vCards, nags } = parseVCards(
      await wholeExport(vCardWriter, ABOUT, [[exportRow({ participants: [one] })]]),
    )
    expect([nags ?? [], vCards?.[0]?.nags ?? []]).toEqual([[], []])
    expect(vCards?.[0]).toMatchObject({ N: { value: { familyNames: ['王'], givenNames: ['小明'] } } })
  })

  it('have no way to be reached that somebody does not want', async () => {
    expect(await wholeExport(vCardWriter, ABOUT, [ROWS])).not.toContain('private@home.example')
  })

  it('are not written of somebody whose name is not for the person who asked', async () => {
    const nameless = { ...WANG, party: { id: 'prt_2', kind: 'PERSON', name: null } } as const
    expect(await wholeExport(vCardWriter, ABOUT, [[exportRow({ participants: [nameless] })]])).toBe('')
  })

  it('keep a name of one text as it is', async () => {
    const plain = {
      ...WANG,
      party: { id: 'prt_2', kind: 'PERSON', name: 'Maria; Anders\nBEGIN:VCARD' },
    } as const
    const text = await wholeExport(vCardWriter, ABOUT, [[exportRow({ participants: [plain] })]])
    const { inputs } = await collected(vcard, writtenFile('people.vcf', text))
    expect(inputs('person')).toMatchObject([{ names: [{ full: 'Maria; Anders, BEGIN:VCARD' }] }])
  })
})
