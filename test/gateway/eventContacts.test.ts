import { beforeAll, describe, expect, it } from 'vitest'
import { ROADSHOW, startEvents, whoTookPart } from '../support/eventBank.ts'

let desk: Awaited<ReturnType<typeof startEvents>>
beforeAll(async () => {
  desk = await startEvents()
})

const reason = 'It was otherwise'

/** Two who work for one firm, one who works for another, and one who comes alone; all of them came. */
async function heldRoadshow(more: object = {}) {
  const { bank, personOf } = desk
  const [fund, rival] = [await bank.organization('Sovereign Fund'), await bank.organization('Rival Fund')]
  const [anna, bo] = [await personOf('Anna', fund), await personOf('Bo', fund)]
  const carl = await personOf('Carl', rival)
  const dora = await bank.person('Dora')
  const { id } = await desk.plan(more)
  await desk.came(id, anna, bo, carl, dora)
  await desk.now('holdEvent', id)
  return { id, fund, rival, anna, bo, carl, dora }
}

describe('an event that was held', () => {
  it('is one contact with each firm that came, and with who came for none', async () => {
    const { id, fund, rival, anna, bo, carl, dora } = await heldRoadshow({ topics: ['dividend', 'outlook'] })
    const [withFund, ...others] = await desk.contactsWith(fund)
    expect(others).toEqual([])
    expect(withFund).toMatchObject({
      channel: 'EVENT',
      direction: 'OUTBOUND',
      initiation: 'HUMAN',
      occurredAt: ROADSHOW.startsAt,
      durationMinutes: 90,
      lineOfBusiness: 'INVESTOR',
      subject: ROADSHOW.name,
      topics: ['dividend', 'outlook'],
      event: { id },
    })
    expect(whoTookPart(withFund)).toEqual(
      [`HOST ${desk.officer}`, `ATTENDEE ${fund}`, `ATTENDEE ${anna}`, `ATTENDEE ${bo}`].toSorted(),
    )
    expect((await desk.contactsWith(anna)).map(whoTookPart)).toEqual([whoTookPart(withFund)])
    expect((await desk.contactsWith(rival)).map(whoTookPart)).toEqual([
      [`HOST ${desk.officer}`, `ATTENDEE ${rival}`, `ATTENDEE ${carl}`].toSorted(),
    ])
    expect((await desk.contactsWith(dora)).map(whoTookPart)).toEqual([
      [`HOST ${desk.officer}`, `ATTENDEE ${dora}`].toSorted(),
    ])
  })

  it('is no contact before it is held, nor with who did not come', async () => {
    const partyId = await desk.bank.person()
    const { id } = await desk.plan()
    await desk.came(id, partyId)
    expect(await desk.contactsWith(partyId)).toEqual([])
    await desk.say(id, [{ partyId, state: 'ABSENT' }])
    await desk.now('holdEvent', id)
    expect(await desk.contactsWith(partyId)).toEqual([])
  })

  it('is a contact with who came and is told of only later', async () => {
    const { id } = await desk.plan()
    await desk.now('holdEvent', id)
    const partyId = await desk.bank.person()
    await desk.came(id, partyId)
    expect(await desk.contactsWith(partyId)).toHaveLength(1)
  })

  it('is with the firm they came for, whether or not they work for it', async () => {
    const [firm, partyId] = [await desk.bank.organization(), await desk.bank.person()]
    const { id } = await desk.plan()
    await desk.now('holdEvent', id)
    await desk.say(id, [{ partyId, forPartyId: firm, state: 'ATTENDED' }])
    const contacts = await desk.contactsWith(firm)
    expect(contacts.map(whoTookPart)).toEqual([
      [`HOST ${desk.officer}`, `ATTENDEE ${firm}`, `ATTENDEE ${partyId}`].toSorted(),
    ])
  })

  it('is several contacts with a firm of which very many came, each person in one', async () => {
    const firm = await desk.bank.organization()
    const { id } = await desk.plan({ topics: ['dividend'] })
    const people: string[] = []
    for (let n = 0; n < 22; n += 1) people.push(await desk.bank.person(`Analyst ${n}`))
    const attended = people.map((partyId) => ({ partyId, forPartyId: firm, state: 'ATTENDED' }))
    await desk.say(id, attended)
    await desk.now('holdEvent', id)
    const contacts = await desk.contactsWith(firm)
    expect(contacts.map(({ participants }: { participants: [] }) => participants.length)).toEqual(
      expect.arrayContaining([2 + 20, 2 + 2]),
    )
    for (const person of people.slice(0, 3)) expect(await desk.contactsWith(person)).toHaveLength(1)
    // Fewer of them: one contact has room.
    await desk.say(
      id,
      people.slice(0, 3).map((partyId) => ({ partyId, state: 'ABSENT' })),
    )
    expect((await desk.contactsWith(firm)).map(whoTookPart)).toEqual([
      [
        `HOST ${desk.officer}`,
        `ATTENDEE ${firm}`,
        ...people.slice(3).map((each) => `ATTENDEE ${each}`),
      ].toSorted(),
    ])
  })
})

describe('the contacts of an event', () => {
  it('move with it, and are told what is said of it anew', async () => {
    const { id, fund, dora } = await heldRoadshow()
    await desk.contactsWith(fund)
    const moved = { startsAt: '2026-03-17T06:00:00.000Z', endsAt: '2026-03-17T06:45:00.000Z' }
    await desk.now('changeEvent', id, { ...moved, name: 'Non-deal roadshow', topics: ['strategy'], reason })
    for (const each of [fund, dora]) {
      expect(await desk.contactsWith(each)).toMatchObject([
        {
          occurredAt: moved.startsAt,
          durationMinutes: 45,
          subject: 'Non-deal roadshow',
          topics: ['strategy'],
        },
      ])
    }
  })

  it('leave the timelines when it is cancelled after all', async () => {
    const { id, fund, rival, dora } = await heldRoadshow()
    expect(await desk.contactsWith(fund)).toHaveLength(1)
    await desk.now('cancelEvent', id, { reason })
    for (const each of [fund, rival, dora]) expect(await desk.contactsWith(each)).toEqual([])
  })

  it('are with who came, as it is known now', async () => {
    const { id, fund, rival, anna, bo } = await heldRoadshow()
    await desk.contactsWith(fund)
    await desk.say(id, [{ partyId: anna, state: 'ABSENT' }])
    expect((await desk.contactsWith(fund)).map(whoTookPart)).toEqual([
      [`HOST ${desk.officer}`, `ATTENDEE ${fund}`, `ATTENDEE ${bo}`].toSorted(),
    ])
    expect(await desk.contactsWith(anna)).toEqual([])
    await desk.say(id, [{ partyId: bo, forPartyId: rival, state: 'ATTENDED' }])
    const withBo = await desk.contactsWith(bo)
    expect(withBo.map(whoTookPart)[0]).toContain(`ATTENDEE ${rival}`)
    expect(withBo.map(whoTookPart)[0]).not.toContain(`ATTENDEE ${fund}`)
    await desk.bank.make('withdrawAttendance', { id, partyIds: [bo], reason })
    expect(await desk.contactsWith(bo)).toEqual([])
    await desk.came(id, anna)
    expect((await desk.contactsWith(anna)).map(whoTookPart)).toEqual([
      [`HOST ${desk.officer}`, `ATTENDEE ${fund}`, `ATTENDEE ${anna}`].toSorted(),
    ])
  })

  it('keep what was added to them, and are not said otherwise than the event', async () => {
    const { id, fund } = await heldRoadshow()
    const [contact] = await desk.contactsWith(fund)
    const input = { id: contact.id, expectedVersion: 1, reason }
    expect(await desk.bank.refusal('retractInteraction', input)).toBe('INVALID_STATE input.id')
    const otherwise = { ...input, occurredAt: '2026-03-01T00:00:00.000Z' }
    expect(await desk.bank.refusal('amendInteraction', otherwise)).toBe('INVALID_STATE input.id')
    await desk.bank.make('amendInteraction', { ...input, outcome: 'They will buy' })
    await desk.now('changeEvent', id, { name: 'Non-deal roadshow', reason })
    expect(await desk.contactsWith(fund)).toMatchObject([
      { id: contact.id, subject: 'Non-deal roadshow', outcome: 'They will buy', event: { id } },
    ])
  })

  it('are the last contacts of the relationships they touch', async () => {
    const { fund } = await heldRoadshow()
    const { bank, office, officer } = desk
    const relationshipId = await bank.relationship(
      { partyId: fund, unitId: office, lead: officer },
      { lineOfBusiness: 'INVESTOR' },
    )
    await desk.contactsWith(fund)
    const { relationship } = await bank.ask(
      `{ relationship(id: "${relationshipId}") { lastHumanContactAt } }`,
    )
    expect(relationship.lastHumanContactAt).toBe(ROADSHOW.startsAt)
  })
})
