import nodeIcal from 'node-ical'
import { beforeAll, describe, expect, it } from 'vitest'
import { ical } from '../../../src/imports/adapters/ical.ts'
import { vcard } from '../../../src/imports/adapters/vcard.ts'
import { collected } from '../../imports/collected.ts'
import { writtenFile } from '../../imports/writtenFile.ts'
import { type Bank, bankOf } from '../../support/bank.ts'
import { type ExportBank, startExportBank } from '../../support/exportBank.ts'

let exports: ExportBank
let bank: Bank
let firm: string

beforeAll(async () => {
  exports = await startExportBank()
  bank = bankOf(exports.gateway)
  firm = await bank.organization('Redwood Capital')
  const { id: wang } = await bank.make('registerPerson', {
    names: [
      { family: '王', given: '小明' },
      { family: 'Wang', given: 'Xiaoming', script: 'LATIN', order: 'FAMILY_FIRST' },
    ],
    contactPoints: [
      { kind: 'EMAIL', value: 'wang@redwood.example', label: 'work', preferred: true },
      { kind: 'MOBILE', value: '+86 139 0000 0000', optedOut: true },
    ],
    preferredLanguage: 'zh-CN',
    timeZone: 'Asia/Shanghai',
  })
  await bank.tie('EMPLOYMENT', wang, firm)
  for (const [at, subject] of [
    ['2026-01-12T02:00:00Z', '一对一会议; margin, outlook'],
    ['2026-02-12T02:00:00Z', '<script>alert(1)</script>'],
  ] as const) {
    await bank.contact(wang, at, { subject, durationMinutes: 30, channel: 'MEETING' })
  }
})

async function exported(format: string, name: string): Promise<string> {
  const id = await exports.start({ of: { timelineOf: firm }, format })
  await exports.run(id)
  expect(await exports.ask(id)).toMatchObject({ state: 'DONE', rows: 2 })
  return exports.text(id, name)
}

describe('a firm’s contacts', () => {
  it('as a calendar are read by others, and come in again', async () => {
    const text = await exported('ICALENDAR', 'contacts.ics')
    const read = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT')
    expect(read).toMatchObject([
      { summary: '<script>alert(1)</script>', start: new Date('2026-02-12T02:00:00Z') },
      { summary: '一对一会议; margin, outlook', end: new Date('2026-01-12T02:30:00Z') },
    ])
    const { inputs, issues } = await collected(ical, writtenFile('contacts.ics', text), {
      asOf: '2026-03-01',
    })
    expect(issues).toEqual([])
    expect(inputs('event')).toMatchObject([
      { startsAt: '2026-02-12T02:00:00.000Z', endsAt: '2026-02-12T02:30:00.000Z', timeZone: 'Asia/Shanghai' },
      { startsAt: '2026-01-12T02:00:00.000Z', state: 'HELD' },
    ])
    expect(inputs('attendance')).toHaveLength(2)
  })

  it('have a report whose cover says of which event they are, and to what they are narrowed, in words', async () => {
    const hostIds = [await bank.employee(await bank.unit(), 'Li Ming')]
    const { id: eventId } = await bank.make('planEvent', {
      kind: 'RESULTS_CALL',
      name: '三季度业绩说明会',
      startsAt: '2026-01-12T02:00:00Z',
      endsAt: '2026-01-12T03:00:00Z',
      hostIds,
      lineOfBusiness: 'INVESTOR',
    })
    const filter = { channel: 'EVENT' }
    const id = await exports.start({ of: { eventId }, filter, format: 'REPORT', language: 'ZH' })
    await exports.run(id)
    const text = await exports.text(id, 'contacts.html')
    expect(text).toContain('<h1>三季度业绩说明会</h1>')
    expect(text).toContain('<dt>范围限定</dt><dd>渠道：活动</dd>')
  })

  it('have people whose cards come in again, once each, with both forms of the name and the firm', async () => {
    const text = await exported('VCARD', 'contacts.vcf')
    const { inputs, issues, counts } = await collected(vcard, writtenFile('contacts.vcf', text))
    expect(issues).toEqual([])
    expect(counts).toEqual({ person: 1, organization: 1, tie: 1 })
    expect(inputs('person')).toMatchObject([
      {
        names: [
          { family: '王', given: '小明' },
          { family: 'Wang', given: 'Xiaoming' },
        ],
        contactPoints: [{ kind: 'EMAIL', value: 'wang@redwood.example', label: 'work', preferred: true }],
        preferredLanguage: 'zh-CN',
        timeZone: 'Asia/Shanghai',
      },
    ])
    expect(inputs('organization')).toMatchObject([{ names: [{ legal: 'Redwood Capital' }] }])
  })

  it('as a report name the firm, count the contacts and run nothing', async () => {
    const html = await exported('REPORT', 'contacts.html')
    expect(html).toContain('<h1>Redwood Capital</h1>')
    expect(html).toContain('2026-Q1: 2')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('<script')
  })
})
