import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AttendanceData } from '../../src/domain/attendance.ts'
import type { EventData } from '../../src/domain/event.ts'
import { eventContacts, eventPartOf, MOST_IN_CONTACT } from '../../src/domain/eventContacts.ts'
import { INTERACTION_LIMITS } from '../../src/domain/interaction.ts'
import type { EmployeeId, PartyId } from '../../src/domain/recordId.ts'

const EVENT: EventData = {
  kind: 'ROADSHOW',
  name: 'Annual results roadshow',
  startsAt: '2026-03-18T01:30:00.000Z',
  endsAt: '2026-03-18T03:00:00.000Z',
  timeZone: 'Asia/Hong_Kong',
  online: false,
  hostIds: ['emp_CFO'],
  topics: ['dividend'],
  content: [{ label: 'slides', uri: 'https://documents.bank.example/1' }],
  state: 'HELD',
  lineOfBusiness: 'INVESTOR',
}

const FUND: PartyId = 'prt_FUND'
const guest = (name: string, forPartyId?: PartyId): AttendanceData => ({
  eventId: 'evt_1',
  partyId: `prt_${name}`,
  state: 'ATTENDED',
  lineOfBusiness: 'INVESTOR',
  ...(forPartyId ? { forPartyId } : {}),
})
const ofFund = (...names: readonly string[]) => ({
  groupId: FUND,
  people: names.map((name) => guest(name, FUND)),
})

describe('the contacts of an event', () => {
  it('are one with a firm, its people and those who held it', () => {
    expect(eventContacts('evt_1', EVENT, ofFund('BO', 'ANNA'))).toEqual([
      {
        channel: 'EVENT',
        direction: 'OUTBOUND',
        initiation: 'HUMAN',
        occurredAt: EVENT.startsAt,
        durationMinutes: 90,
        lineOfBusiness: 'INVESTOR',
        participants: [
          { id: 'emp_CFO', part: 'HOST' },
          { id: FUND, part: 'ATTENDEE' },
          { id: 'prt_ANNA', part: 'ATTENDEE' },
          { id: 'prt_BO', part: 'ATTENDEE' },
        ],
        subject: EVENT.name,
        topics: ['dividend'],
        content: EVENT.content,
        eventId: 'evt_1',
      },
    ])
  })

  it('are one with who comes for nobody, and with a firm that comes itself', () => {
    const alone = eventContacts('evt_1', EVENT, { groupId: 'prt_ANNA', people: [guest('ANNA')] })
    expect(alone.map(({ participants }) => participants.map(({ id }) => id))).toEqual([
      ['emp_CFO', 'prt_ANNA'],
    ])
    const itself = eventContacts('evt_1', EVENT, {
      groupId: FUND,
      people: [guest('FUND'), guest('BO', FUND)],
    })
    expect(itself.map(({ participants }) => participants.map(({ id }) => id))).toEqual([
      ['emp_CFO', FUND, 'prt_BO'],
    ])
  })

  it.each(['PLANNED', 'CANCELLED'] as const)('are none of an event that is %s', (state) => {
    expect(eventContacts('evt_1', { ...EVENT, state }, ofFund('ANNA'))).toEqual([])
  })

  it('are none without anybody', () => {
    expect(eventContacts('evt_1', EVENT, ofFund())).toEqual([])
  })

  it('have each person once, whatever the order, in as few as have room for them', () => {
    const names = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 120 })
    fc.assert(
      fc.property(names, fc.boolean(), (numbers, reversed) => {
        const people = numbers.map((n) => `P${n}`)
        const contacts = eventContacts('evt_1', EVENT, ofFund(...people))
        const other = eventContacts('evt_1', EVENT, ofFund(...(reversed ? people.toReversed() : people)))
        expect(other).toEqual(contacts)
        expect(contacts).toHaveLength(Math.ceil(people.length / MOST_IN_CONTACT))
        const there = contacts.flatMap(({ participants }) => participants.map(({ id }) => id).slice(2))
        expect(there.toSorted()).toEqual(people.map((name) => `prt_${name}`).toSorted())
      }),
    )
  })

  it('have room for ten hosts among the participants of an interaction', () => {
    const hostIds = Array.from({ length: 10 }, (_, n): EmployeeId => `emp_${n}`)
    const people = Array.from({ length: MOST_IN_CONTACT }, (_, n) => `P${n}`)
    const [contact] = eventContacts('evt_1', { ...EVENT, hostIds }, ofFund(...people))
    expect(contact?.participants.length).toBeLessThanOrEqual(INTERACTION_LIMITS.participants)
  })

  it('are told apart from what else is said of a contact', () => {
    const [contact] = eventContacts('evt_1', EVENT, ofFund('ANNA'))
    if (!contact) throw new Error('there is none')
    const said = {
      ...contact,
      outcome: 'They will buy',
      firms: [],
      confidentiality: 'NORMAL',
      commitmentIds: [],
    }
    expect(eventPartOf(said)).toEqual(contact)
  })
})
