import { beforeAll, describe, expect, it } from 'vitest'
import type { ImportRecord } from '../../src/imports/importRecord.ts'
import { applyImport, startImport } from '../../src/usecases/import/importBatch.ts'
import { undoImport } from '../../src/usecases/import/undoImport.ts'
import { ROADSHOW, startEvents } from '../support/eventBank.ts'

let desk: Awaited<ReturnType<typeof startEvents>>
beforeAll(async () => {
  desk = await startEvents()
})

let systems = 0

/** A calendar with one event, to which people of the bank's come. */
function calendar() {
  systems += 1
  const system = `calendar-${systems}`
  const record = (kind: ImportRecord['kind'], externalId: string, input: object) =>
    ({
      kind,
      place: { file: 'calendar.ics', line: 1 },
      input: { source: { system, externalId }, ...input },
    }) as ImportRecord
  return {
    event: (more: object = {}) => record('event', 'E1', { ...ROADSHOW, hostIds: [], ...more }),
    attendance: (partyId: string, more: object = {}, externalId = `E1-${partyId}`) =>
      record('attendance', externalId, { eventId: '@evt:E1', partyId, state: 'ATTENDED', ...more }),
  }
}

async function take(...records: readonly ImportRecord[]) {
  const { gateway } = desk
  const batch = await startImport(gateway.context(), 'calendar')
  const outcomes = []
  // One kind after the other, as an import does.
  for (const each of records) outcomes.push(...(await applyImport(gateway.context(), batch, [each])))
  return { batch, outcomes: outcomes.map((outcome) => ('code' in outcome ? outcome.code : outcome.kind)) }
}

describe('an imported event', () => {
  it('is a contact with who attended, when it was held', async () => {
    const { event, attendance } = calendar()
    const firm = await desk.bank.organization('Sovereign Fund')
    const speaker = await desk.personOf('Anna', firm)
    const { outcomes } = await take(event({ state: 'HELD' }), attendance(speaker))
    expect(outcomes).toEqual(['created', 'created'])
    const [contact] = await desk.contactsWith(firm)
    expect(contact).toMatchObject({ subject: ROADSHOW.name, occurredAt: ROADSHOW.startsAt })
  })

  it('is not held before it begins', async () => {
    const { event } = calendar()
    const later = { startsAt: '2026-05-01T01:30:00.000Z', endsAt: '2026-05-01T03:00:00.000Z' }
    expect((await take(event({ ...later, state: 'HELD' }))).outcomes).toEqual(['INVALID'])
    expect((await take(event(later))).outcomes).toEqual(['created'])
  })

  it('takes its contacts along when it is moved, and off the timelines when it is cancelled', async () => {
    const { event, attendance } = calendar()
    const partyId = await desk.bank.person()
    await take(event({ state: 'HELD' }), attendance(partyId))
    const moved = { state: 'HELD', startsAt: '2026-03-17T01:30:00.000Z' }
    expect((await take(event(moved))).outcomes).toEqual(['changed'])
    expect(await desk.contactsWith(partyId)).toMatchObject([{ occurredAt: moved.startsAt }])
    expect((await take(event({ ...moved, state: 'CANCELLED' }))).outcomes).toEqual(['changed'])
    expect(await desk.contactsWith(partyId)).toEqual([])
    expect((await take(event({ ...moved, state: 'CANCELLED' }))).outcomes).toEqual(['unchanged'])
  })

  it('stays as far as it has come, when the calendar does not say', async () => {
    const { event, attendance } = calendar()
    const partyId = await desk.bank.person()
    await take(event({ state: 'HELD' }), attendance(partyId))
    await take(event({ name: 'Renamed' }))
    expect(await desk.contactsWith(partyId)).toMatchObject([{ subject: 'Renamed' }])
  })
})

describe('an imported attendance', () => {
  it('is one for each party and event, whichever source says so', async () => {
    const { event, attendance } = calendar()
    const partyId = await desk.bank.person()
    await take(event({ state: 'HELD' }), attendance(partyId))
    const { outcomes } = await take(attendance(partyId, { state: 'ABSENT' }, 'badge-17'))
    expect(outcomes).toEqual(['changed'])
    expect(await desk.contactsWith(partyId)).toEqual([])
  })

  it('is of an event and of parties that are there', async () => {
    const { event, attendance } = calendar()
    const partyId = await desk.bank.person()
    expect((await take(attendance(partyId))).outcomes).toEqual(['NOT_FOUND'])
    await take(event())
    expect((await take(attendance('prt_01J00000000000000000000000'))).outcomes).toEqual(['NOT_FOUND'])
    expect((await take(attendance(partyId, { forPartyId: partyId }))).outcomes).toEqual(['INVALID'])
  })

  it('goes with its import, when that is undone, and the contact with it', async () => {
    const { event, attendance } = calendar()
    const [firm, rival] = [await desk.bank.organization(), await desk.bank.organization()]
    const partyId = await desk.bank.person()
    await take(event({ state: 'HELD' }), attendance(partyId, { forPartyId: firm }))
    const second = await take(attendance(partyId, { forPartyId: rival }))
    expect(await desk.contactsWith(rival)).toHaveLength(1)
    expect(await desk.contactsWith(firm)).toEqual([])
    await undoImport(desk.gateway.context(), second.batch)
    expect(await desk.contactsWith(firm)).toHaveLength(1)
    expect(await desk.contactsWith(rival)).toEqual([])
  })
})
