import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../../support/bank.ts'
import { type ExportBank, startExportBank } from '../../support/exportBank.ts'

let exports: ExportBank
let bank: Bank

beforeAll(async () => {
  exports = await startExportBank()
  bank = bankOf(exports.gateway)
})

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true })
const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}T08:30:00Z`

describe.each(['NEWEST_FIRST', 'OLDEST_FIRST'] as const)('an export, %s', (order) => {
  it('says what was known when it was asked for, whatever is written while it is made', async () => {
    const partyId = await bank.organization('Old Name')
    const ids: string[] = []
    for (let n = 1; n <= 30; n += 1)
      ids.push(await bank.contact(partyId, day(n), { subject: `Day ${n}`, summary: `Of day ${n}` }))
    await bank.make('amendInteraction', {
      id: ids[14],
      expectedVersion: 1,
      subject: 'Day 15, amended',
      reason: 'Before',
    })
    const before = await exports.start({ of: { investorId: partyId }, order })
    await exports.run(before)
    const id = await exports.start({ of: { investorId: partyId }, order })
    await exports.run(id, 1)

    await bank.make('changeOrganization', { id: partyId, expectedVersion: 1, names: [{ legal: 'New Name' }] })
    // Of the slice that is written, of what is still to come, and of both ends.
    for (const n of [1, 2, 5, 15, 20, 29, 30]) {
      const version = n === 15 ? 2 : 1
      const change = { id: ids[n - 1], expectedVersion: version, reason: 'After' }
      await bank.make('amendInteraction', { ...change, subject: 'Changed', summary: 'Changed' })
      await bank.make('amendInteraction', { ...change, expectedVersion: version + 1, topics: ['new'] })
    }
    await bank.make('amendInteraction', {
      id: ids[11],
      expectedVersion: 1,
      occurredAt: day(31),
      reason: 'Moved',
    })
    await bank.make('amendInteraction', {
      id: ids[17],
      expectedVersion: 1,
      occurredAt: '2026-01-01T00:00:00Z',
      reason: 'Moved',
    })
    await bank.make('retractInteraction', { id: ids[9], expectedVersion: 1, reason: 'Never happened' })
    await bank.make('retractInteraction', { id: ids[21], expectedVersion: 1, reason: 'Never happened' })
    for (const at of [day(3), day(13), day(28), '2026-01-01T00:00:00Z', day(31)])
      await bank.contact(partyId, at, { subject: 'New' })
    await exports.run(id)

    const text = await exports.text(id)
    expect(text).toBe(await exports.text(before))
    const rows = rowsOf(text)
    expect(rows).toHaveLength(30)
    expect(rows.map(({ their_people }) => their_people)).toEqual(Array(30).fill('Old Name'))
    expect(rows.find(({ interaction_id }) => interaction_id === ids[14])).toMatchObject({
      subject: 'Day 15, amended',
      version: '2',
      summary: 'Of day 15',
    })
  })
})

describe('an export of what was changed while it is made', () => {
  it('leaves out what who asked may not know of any more', async () => {
    const unitId = await bank.unit()
    const manager = await bank.employee(unitId, 'Wang Fang')
    const officer = await bank.employee(unitId, 'Sun Li', { posts: [{ unitId, kind: 'COMPLIANCE' }] })
    const partyId = await bank.organization('Secret Ltd')
    await bank.relationship({ partyId, unitId, lead: manager })
    const list = await bankOf(exports.gateway, { kind: 'employee', subject: officer }).make(
      'openInsiderList',
      {
        name: 'Heron',
        reason: 'Deal',
      },
    )
    const later = await bank.contact(partyId, day(1), { subject: 'To be secret' })
    await bank.contact(partyId, day(2), { subject: 'Open' })
    const id = await exports.start({ of: { timelineOf: partyId } }, { kind: 'employee', subject: manager })
    await bank.make('amendInteraction', {
      id: later,
      expectedVersion: 1,
      confidentiality: 'INSIDE_INFORMATION',
      insiderListId: list.id,
      reason: 'It was inside information',
    })
    await exports.run(id)
    expect(rowsOf(await exports.text(id)).map(({ subject }) => subject)).toEqual(['Open'])
  })

  it('does not tell, either, what was inside information at its moment and is not any more', async () => {
    const unitId = await bank.unit('Branch', {})
    const manager = await bank.employee(unitId, 'Wang Fang')
    const partyId = await bank.organization('Lifted Ltd')
    await bank.relationship({ partyId, unitId, lead: manager })
    const list = await bank.make('openInsiderList', { name: 'Crane', reason: 'Deal' })
    const secret = await bank.contact(partyId, day(1), {
      subject: 'Inside',
      confidentiality: 'INSIDE_INFORMATION',
      insiderListId: list.id,
    })
    const viewer = { kind: 'employee', subject: manager } as const
    const id = await exports.start({ of: { timelineOf: partyId } }, viewer)
    await bank.make('amendInteraction', {
      id: secret,
      expectedVersion: 1,
      confidentiality: 'NORMAL',
      subject: 'Published',
      reason: 'It is public now',
    })
    await exports.run(id)
    expect(await exports.ask(id, viewer)).toMatchObject({ state: 'DONE', rows: 0 })
    const after = await exports.start({ of: { timelineOf: partyId } }, viewer)
    await exports.run(after)
    expect(rowsOf(await exports.text(after)).map(({ subject }) => subject)).toEqual(['Published'])
  })
})
