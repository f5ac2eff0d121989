import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExportId } from '../../../src/domain/recordId.ts'
import { EXPORT_COLUMNS } from '../../../src/exports/exportColumns.ts'
import { type Bank, bankOf } from '../../support/bank.ts'
import { NOTHING_MATERIAL } from '../../support/disclosures.ts'
import { asked, type ExportBank, startExportBank } from '../../support/exportBank.ts'

let exports: ExportBank
let bank: Bank

beforeAll(async () => {
  exports = await startExportBank()
  bank = bankOf(exports.gateway)
})

const table = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true })

describe('an export of contacts', () => {
  it('has each contact of a timeline once, newest first, in documented columns, and says so in a manifest', async () => {
    const partyId = await bank.organization('Ernst Handel')
    for (let day = 1; day <= 25; day += 1)
      await bank.contact(partyId, `2026-03-${String(day).padStart(2, '0')}T08:30:00Z`, {
        subject: `Day ${day}`,
      })

    const id = await exports.start({ of: { timelineOf: partyId } })
    expect(await exports.ask(id)).toMatchObject({ state: 'RUNNING', rows: 0, percent: null, files: [] })
    await exports.run(id)

    const done = await exports.ask(id)
    expect(done).toMatchObject({ state: 'DONE', rows: 25, percent: 100, etaSeconds: 0, failure: null })
    const text = await exports.text(id)
    expect(text.split('\r\n')[0]).toBe(`\uFEFF${EXPORT_COLUMNS.map(({ name }) => `"${name}"`).join(',')}`)
    const rows = table(text)
    expect(rows.map(({ subject }) => subject)).toEqual(Array.from({ length: 25 }, (_, n) => `Day ${25 - n}`))
    expect(rows[0]).toMatchObject({
      occurred_at: '2026-03-25T08:30:00.000Z',
      occurred_local: '2026-03-25 16:30 +08:00',
      channel: 'PHONE',
      their_people: 'Ernst Handel',
      direct: 'true',
      version: '1',
      withheld: '',
    })

    const [file, manifest] = done.files
    const sha256 = createHash('sha256').update(text).digest('hex')
    expect(file).toMatchObject({ name: 'contacts.csv', sha256, bytes: Buffer.byteLength(text) })
    expect(manifest?.name).toBe('manifest.json')
    expect(JSON.parse(await exports.text(id, 'manifest.json'))).toMatchObject({
      export: id,
      rows: 25,
      files: [{ name: 'contacts.csv', sha256 }],
    })
  })

  it('goes along any axis of a contact history, in either order, narrowed as that is', async () => {
    const person = await bank.person('Zhang Wei')
    const firm = await bank.organization('Redwood Capital')
    await bank.contact(person, '2026-01-05T01:00:00Z', { subject: 'First', topics: ['IPO Roadshow'] })
    await bank.contact(person, '2026-02-05T01:00:00Z', {
      subject: 'Mail',
      channel: 'EMAIL',
      topics: ['ipo roadshow'],
    })
    await bank.contact(firm, '2026-03-05T01:00:00Z', { subject: 'Other' })
    const subjects = async (input: object) => {
      const id = await exports.start(input)
      await exports.run(id)
      return table(await exports.text(id)).map(({ subject }) => subject)
    }
    expect(await subjects({ of: { personId: person }, order: 'OLDEST_FIRST' })).toEqual(['First', 'Mail'])
    expect(await subjects({ of: { investorId: person }, filter: { channel: 'EMAIL' } })).toEqual(['Mail'])
    expect(
      await subjects({ of: { topic: ' IPO  roadshow' }, range: { to: '2026-02-01T00:00:00Z' } }),
    ).toEqual(['First'])
  })

  it('is one JSON object in each line, whole, where that is asked for', async () => {
    const person = await bank.person('Anna Nagy')
    await bank.contact(person, '2026-01-05T01:00:00Z', {
      topics: ['a', 'b'],
      content: [{ label: 'slides', uri: 'https://x.example/1' }],
    })
    const id = await exports.start({ of: { timelineOf: person }, format: 'JSON_LINES' })
    await exports.run(id)
    const lines = (await exports.text(id, 'contacts.jsonl')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        topics: ['a', 'b'],
        participants: [{ part: 'INITIATOR', party: { kind: 'PERSON', name: 'Anna Nagy' }, employee: null }],
        content: [{ label: 'slides', uri: 'https://x.example/1', sha256: null }],
        withheld: [],
      },
    ])
  })

  it('of nothing is a file without rows', async () => {
    const partyId = await bank.organization('Quiet Ltd')
    const id = await exports.start({ of: { timelineOf: partyId }, bom: false })
    await exports.run(id)
    expect(await exports.ask(id)).toMatchObject({ state: 'DONE', rows: 0 })
    expect((await exports.text(id)).split('\r\n')).toHaveLength(2)
  })

  it('says of which event a contact was, and how what was told in it was judged by then', async () => {
    const unitId = await bank.unit()
    const host = await bank.employee(unitId, 'Speaker', { posts: [{ unitId, kind: 'INVESTOR_RELATIONS' }] })
    const partyId = await bank.organization('Judged Capital', { roles: [{ kind: 'INVESTOR' }] })
    await bank.relationship({ partyId, unitId, lead: host }, { lineOfBusiness: 'INVESTOR' })
    const investor = { lineOfBusiness: 'INVESTOR', direction: 'OUTBOUND' }
    const judged = await bank.contact(partyId, '2026-01-05T01:00:00Z', { ...investor, subject: 'Judged' })
    const later = await bank.contact(partyId, '2026-01-06T01:00:00Z', {
      ...investor,
      subject: 'Judged later',
    })
    const judge = (interactionId: string) =>
      bank.make('assessDisclosure', { interactionId, judgement: NOTHING_MATERIAL })
    await judge(judged)
    const id = await exports.start({ of: { investorId: partyId } })
    await judge(later)
    await exports.run(id)
    const classes = table(await exports.text(id)).map(({ subject, disclosure_class }) => [
      subject,
      disclosure_class,
    ])
    expect(classes).toEqual([
      ['Judged later', ''],
      ['Judged', 'NOTHING_MATERIAL'],
    ])
  })

  it('is refused for what is not there, and for what no list serves', async () => {
    const partyId = await bank.organization('Known')
    const refusal = async (input: object) => (await asked(exports.gateway, input)).faults
    const none = 'prt_00000000000000000000000000'
    expect(await refusal({ of: { timelineOf: none } })).toEqual(['NOT_FOUND input.of.timelineOf'])
    expect(await refusal({ of: { investorId: 'x' } })).toEqual(['NOT_FOUND input.of.investorId'])
    expect(await refusal({ of: { materialSha256: 'ab' } })).toEqual(['INVALID input.of.materialSha256'])
    expect(await refusal({ of: { topic: 'a' }, filter: { topic: 'b' } })).toEqual([
      'INVALID input.filter.topic',
    ])
    const range = { from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z' }
    expect(await refusal({ of: { timelineOf: partyId }, range })).toEqual(['INVALID input.range.to'])
  })

  it('is one of three at most that somebody has under way', async () => {
    const partyId = await bank.organization('Busy')
    const viewer = { kind: 'operator', subject: 'busy' } as const
    const ids: ExportId[] = []
    for (let n = 0; n < 3; n += 1) ids.push(await exports.start({ of: { timelineOf: partyId } }, viewer))
    const refused = await asked(exports.gateway, { of: { timelineOf: partyId } }, viewer)
    expect(refused.faults).toEqual(['LIMIT_REACHED input'])
    for (const id of ids) await exports.run(id)
    expect((await asked(exports.gateway, { of: { timelineOf: partyId } }, viewer)).faults).toEqual([])
  })

  it('is asked for once, however often the same request comes', async () => {
    const partyId = await bank.organization('Twice')
    const input = { of: { timelineOf: partyId }, idempotencyKey: 'twice' }
    const id = await exports.start(input)
    await exports.run(id)
    expect(await exports.start(input)).toBe(id)
  })
})
