import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { sec13f } from '../../../src/imports/adapters/sec13f.ts'
import { collected, fixture } from '../collected.ts'

const folder = mkdtempSync(join(tmpdir(), 'sec13f-'))
afterAll(() => rmSync(folder, { recursive: true }))

const NAME = '0001234567-23-000007.txt'
const FILED = readFileSync(join(fixture('sec13f'), NAME), 'utf8')

let folders = 0
/** A folder of its own with these files; the path of the folder, and of a file in it. */
function written(files: Readonly<Record<string, string>>): {
  readonly all: string
  readonly of: (name: string) => string
} {
  folders += 1
  const all = join(folder, String(folders))
  mkdirSync(all)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(all, name), text)
  return { all, of: (name) => join(all, name) }
}

/** The filing with something else in one place. */
const changed = (from: string | RegExp, to: string) => written({ [NAME]: FILED.replace(from, to) }).of(NAME)

/** Where each issue is, and what it says: `refused BROKEN_XML 80: expected …`. */
async function told(path: string): Promise<readonly string[]> {
  const { issues } = await collected(sec13f, path)
  return issues.map(({ severity, code, place, message }) => `${severity} ${code} ${place.line}: ${message}`)
}

const FILER = '0001234567/2022-12-31'

describe('sec13f', () => {
  it('brings in who files, and what is held, in dollars where it was filed from 2023 on', async () => {
    const { counts, input } = await collected(sec13f, fixture('sec13f'))
    expect(counts).toEqual({ organization: 1, sharePosition: 4 })
    expect(input('organization', '0001234567')).toEqual({
      names: [{ legal: 'Example & Sons Advisers LLC' }],
      roles: [{ kind: 'INVESTOR', investorType: 'INSTITUTION' }],
      identifiers: [{ scheme: 'CIK', value: '0001234567' }],
      contactPoints: [{ kind: 'POSTAL', value: '1 Example Street, Boston, MA, 02110' }],
      country: 'US',
      source: { system: 'sec13f', externalId: '0001234567' },
    })
    expect(input('sharePosition', `${FILER}/037833100`)).toEqual({
      partyId: '@prt:0001234567',
      security: { scheme: 'CUSIP', code: '037833100', name: 'APPLE INC', className: 'COM' },
      asOf: '2022-12-31',
      quantity: '10',
      unit: 'SHARES',
      value: { amount: '1000', currency: 'USD' },
      basis: 'FILING',
      discretion: 'SOLE',
      votes: { sole: '10', shared: '0', none: '0' },
      statedOn: '2023-02-14',
      reference: '0001234567-23-000007',
      source: { system: 'sec13f', externalId: `${FILER}/037833100` },
    })
  })

  it('tells positions of one security apart, and names the managers that are only numbers', async () => {
    const { input } = await collected(sec13f, fixture('sec13f'))
    expect(input('sharePosition', `${FILER}/037833100/DFND/1,2`)).toMatchObject({
      discretion: 'SHARED',
      otherManagers: ['First Example Bank', 'Second Example Trust'],
    })
    expect(input('sharePosition', `${FILER}/037833100/PUT`)).toMatchObject({ option: 'PUT', quantity: '3' })
    expect(input('sharePosition', `${FILER}/023135106/PRN/OTR`)).toMatchObject({
      unit: 'PRINCIPAL',
      discretion: 'OTHER',
    })
  })

  it('reports what is wrong with a row, by its line, and what the cover says otherwise, with both figures', async () => {
    expect(await told(fixture('sec13f'))).toEqual([
      'warning CONTROL_TOTAL 21: the cover says 1600 dollars, and the 5 rows add up to 1601: 1 more',
      'cleaned ZEROS_RESTORED 94: the CUSIP "37833100" has lost its first zeros: 037833100',
      'refused NO_CUSIP 113: expected a CUSIP with its check digit, but got "037833109"',
    ])
  })

  it('counts lines as editors do, whatever ends them, and reads what is packed', async () => {
    const windows = written({ a: `\uFEFF${FILED.replaceAll('\n', '\r\n')}` }).of('a')
    expect(await told(windows)).toContainEqual(expect.stringContaining('NO_CUSIP 113:'))
    const path = join(folder, 'packed.txt.gz')
    writeFileSync(path, gzipSync(FILED))
    expect((await collected(sec13f, path)).counts).toEqual({ organization: 1, sharePosition: 4 })
  })

  it('counts the rows, and says so where the cover has other totals or none', async () => {
    const rows = await told(changed('<tableEntryTotal>5<', '<tableEntryTotal>6<'))
    expect(rows).toContain('warning CONTROL_TOTAL 21: the cover says 6 rows, and the table has 5')
    const none = changed(/<tableEntryTotal>[\s\S]*<\/tableValueTotal>/, '')
    expect(await told(none)).toContain(
      'warning NO_CONTROL_TOTAL 21: the cover does not say what the table adds up to',
    )
    expect(await told(changed('>1600<', '>1601<'))).not.toContainEqual(
      expect.stringContaining('CONTROL_TOTAL'),
    )
  })

  it.each([
    ['2023-01-02', '20230102', '1000000', 'thousand dollars'],
    ['2023-01-03', '20230103', '1000', 'dollars'],
  ])('takes values that were filed on %s as what they were then', async (_, filed, amount, unit) => {
    const path = changed(/FILED AS OF DATE:\s*\d+/, `FILED AS OF DATE: ${filed}`)
    const { input } = await collected(sec13f, path)
    expect(input('sharePosition', `${FILER}/037833100`)).toMatchObject({ value: { amount } })
    expect((await told(path))[0]).toContain(`1600 ${unit}`)
  })

  describe('amendments', () => {
    const amended = (kind: string) =>
      FILED.replaceAll('0001234567-23-000007', '0001234567-23-000009').replace(
        '>false</isAmendment>',
        `>true</isAmendment><amendmentNo>1</amendmentNo>
          <amendmentInfo><amendmentType>${kind}</amendmentType></amendmentInfo>`,
      )

    it('that restate a filing change what it said; those of the same import take its place', async () => {
      const { all, of } = written({ [NAME]: FILED, 'b.txt': amended('RESTATEMENT') })
      expect(await told(of('b.txt'))).toContain(
        'warning RESTATEMENT 21: amendment 1 of 2022-12-31 restates the filing: a position filed before that is not in it stays, and is to be withdrawn by hand',
      )
      const both = await collected(sec13f, all)
      expect(both.counts).toEqual({ organization: 1, sharePosition: 4 })
      expect(both.codes).toMatchObject({ 'skipped RESTATED': 1 })
      expect(both.input('sharePosition', `${FILER}/037833100`)).toMatchObject({
        reference: '0001234567-23-000009',
      })
    })

    it('that add holdings are beside what was filed', async () => {
      const { all } = written({ [NAME]: FILED, 'b.txt': amended('NEW HOLDINGS') })
      const both = await collected(sec13f, all)
      expect(both.counts).toEqual({ organization: 1, sharePosition: 8 })
      expect(both.codes).toMatchObject({ 'warning NEW_HOLDINGS': 1 })
      expect(both.input('sharePosition', `${FILER}/037833100/0001234567-23-000009`)).toBeDefined()
    })
  })

  describe('what is no filing', () => {
    const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>`

    it.each([
      [
        'a text',
        written({ a: 'Dear Sirs' }).of('a'),
        ['refused NO_SUBMISSION 1: expected a full submission'],
      ],
      [
        'XML that breaks off',
        changed(/<\/ns1:infoTable>\s*<ns1:infoTable>[\s\S]*$/, ''),
        ['refused BROKEN_XML'],
      ],
      [
        'XML whose tags do not match',
        changed('<ns1:value>200</ns1:value>', '<ns1:value>200</ns1:cost>'),
        ["refused BROKEN_XML 88: expected XML, but expected closing tag 'ns1:value'"],
      ],
      [
        'a document type',
        changed(/<\?xml version="1.0" encoding="UTF-8"\?>\n<ns1[\s\S]*<\/ns1:informationTable>/, entities),
        ['refused BROKEN_XML 73: expected no document type and no entities'],
      ],
      [
        'an entity in the cover',
        changed('<edgarSubmission', '<!ENTITY a SYSTEM "file:///etc/passwd"><edgarSubmission'),
        ['refused BROKEN_XML 23: expected no document type and no entities'],
      ],
      [
        'more tags within tags than any filing has',
        changed('<formData>', `<formData>${'<a>'.repeat(99)}${'</a>'.repeat(99)}`),
        ['refused BROKEN_XML 22: expected XML of a filing, but maximum nested tags exceeded'],
      ],
      ['no XML', changed(/<XML>[\s\S]*?<\/XML>/, 'a text'), ['refused NO_XML 16: expected XML']],
      [
        'no cover',
        changed('<TYPE>13F-HR', '<TYPE>EX-99'),
        ['refused NO_COVER 1: expected a document of type'],
      ],
      ['nobody who files', changed(/<cik>\d+/, '<cik>x'), ['refused NO_COVER 21: expected the filer']],
      [
        'no table',
        changed('<TYPE>INFORMATION TABLE', '<TYPE>EX-99'),
        ['refused NO_TABLE 21: expected an information table'],
      ],
    ])('is refused, with its place: %s', async (_, path, expected) => {
      const { counts } = await collected(sec13f, path)
      expect(counts.sharePosition).toBeUndefined()
      const issues = await told(path)
      for (const [n, text] of expected.entries()) expect(issues[n]).toContain(text)
    })

    it('is skipped where it is a notice: others report what is held', async () => {
      const text = FILED.replace('<TYPE>INFORMATION TABLE', '<TYPE>EX-99').replace(
        '<reportType>13F HOLDINGS REPORT</reportType>',
        `<reportType>13F NOTICE</reportType><otherManagersInfo><otherManager><name>Parent Bank</name></otherManager></otherManagersInfo>`,
      )
      expect(await told(written({ a: text }).of('a'))).toEqual([
        'skipped NOTICE 21: a notice without a table: what the filer holds is reported by Parent Bank',
      ])
    })

    it('is not looked for where nothing is', async () => {
      await expect(collected(sec13f, join(folder, 'none'))).rejects.toThrow(
        'expected a filing or a folder of them',
      )
      await expect(collected(sec13f, written({}).all)).rejects.toThrow('expected full submissions (.txt)')
    })
  })

  describe('a table as CSV', () => {
    const HEAD =
      'nameOfIssuer,titleOfClass,cusip,value,sshPrnamt,sshPrnamtType,investmentDiscretion,Sole,Shared,None'
    const ROW = 'APPLE INC,COM,037833100,1000,10,SH,SOLE,10,0,0'

    it('takes the cover of the submission that lies beside it, and says the same', async () => {
      const { of } = written({ [NAME]: FILED, 'table.csv': `${HEAD}\n${ROW}\n` })
      const [csv, xml] = [await collected(sec13f, of('table.csv')), await collected(sec13f, of(NAME))]
      expect(csv.inputs('organization')).toEqual(xml.inputs('organization'))
      expect(csv.inputs('sharePosition')).toEqual([xml.input('sharePosition', `${FILER}/037833100`)])
      expect(await told(of('table.csv'))).toEqual([
        'warning CONTROL_TOTAL 21: the cover says 5 rows, and the table has 1',
        'warning CONTROL_TOTAL 21: the cover says 1600 dollars, and the 1 rows add up to 1000: 600 less',
      ])
    })

    it('or says in columns who files', async () => {
      const text = `${HEAD},cik,filingManager,periodOfReport,filedOn\n${ROW},42,Example LLC,2020-12-31,2021-02-01\n`
      const { input, codes } = await collected(sec13f, written({ 'a.csv': text }).of('a.csv'))
      expect(input('organization', '0000000042')).toMatchObject({ names: [{ legal: 'Example LLC' }] })
      expect(input('sharePosition', '0000000042/2020-12-31/037833100')).toMatchObject({
        value: { amount: '1000000' },
        statedOn: '2021-02-01',
      })
      expect(codes).toEqual({ 'warning NO_CONTROL_TOTAL': 1 })
    })

    it('is not guessed whose it is', async () => {
      const { of } = written({ 'a.csv': `${HEAD}\n${ROW}\n` })
      await expect(collected(sec13f, of('a.csv'))).rejects.toThrow(
        'expected to learn who files from the columns',
      )
      const { of: ofTwo } = written({ 'a.csv': `${HEAD}\n${ROW}\n`, 'a.txt': FILED, 'b.txt': FILED })
      await expect(collected(sec13f, ofTwo('a.csv'))).rejects.toThrow('but found 2 there')
    })
  })
})
