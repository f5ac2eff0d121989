import { beforeAll, describe, expect, it } from 'vitest'
import { bankOf } from '../../support/bank.ts'
import { type CountedGateway, startCountedGateway } from '../../support/countedGateway.ts'
import { transactionsIn } from '../../support/countedTable.ts'
import { ROADSHOW } from '../../support/eventBank.ts'

const AT_ONCE = 24
const GUESTS = 4 * AT_ONCE

let gateway: CountedGateway
let officer: string
let guests: readonly { readonly partyId: string; readonly forPartyId: string }[]
let eventId: string
beforeAll(async () => {
  gateway = await startCountedGateway()
  const bank = bankOf(gateway)
  const office = await bank.unit()
  const posts = [{ unitId: office, kind: 'INVESTOR_RELATIONS' }]
  officer = await bank.employee(office, 'Chen Jie', { posts })
  const firm = await bank.organization('Sovereign Fund')
  await bank.relationship({ partyId: firm, unitId: office, lead: officer }, { lineOfBusiness: 'INVESTOR' })
  const people: string[] = []
  for (let n = 0; n < GUESTS; n += 1) people.push(await bank.person(`Guest ${n}`))
  guests = people.map((partyId) => ({ partyId, forPartyId: firm }))
  eventId = (await desk().make('planEvent', { ...ROADSHOW, hostIds: [officer] })).id
  for (let n = 0; n < 3; n += 1) await desk().make('planEvent', { ...ROADSHOW, hostIds: [officer] })
}, 120_000)

const desk = () => bankOf(gateway, { kind: 'employee', subject: officer })
const four = [0, 1, 2, 3].map((n) => n * AT_ONCE)

describe('24 people on the list of an event', () => {
  it('are invited in one transaction, and recorded in another, whoever moves in the list', async () => {
    const sizesOf = async (command: 'inviteToEvent' | 'recordAttendance', state?: string) => {
      const sizes: number[] = []
      for (const at of four) {
        const people = guests
          .slice(at, at + AT_ONCE)
          .map((each) => ({ ...each, ...(state ? { state } : {}) }))
        const calls = await gateway.callsOf(() => desk().make(command, { id: eventId, people }))
        sizes.push(...transactionsIn(calls).map(({ length }) => length))
        // Who asks, the event, the people, what is seen of them, whom they come for, what is on the list, the key.
        expect(calls.length).toBeLessThanOrEqual(14)
      }
      return new Set(sizes)
    }
    // The record and its place in the list, for each; the key, and the entry of the audit log.
    expect(await sizesOf('inviteToEvent')).toEqual(new Set([2 * AT_ONCE + 2]))
    // The version before, and the place it leaves.
    expect(await sizesOf('recordAttendance', 'ACCEPTED')).toEqual(new Set([4 * AT_ONCE + 2]))
  })
})

describe('a page', () => {
  const callsFor = async (query: string, viewer?: object) => {
    const { errors, cost } = await gateway.ask(query, {}, viewer)
    expect(errors).toEqual([])
    return cost.dynamo.calls
  }

  it('of events, of all or of a line of business, is one query', async () => {
    expect(await callsFor('{ events(first: 100) { nodes { name startsAt state } } }')).toBe(1)
    expect(await callsFor('{ events(lineOfBusiness: INVESTOR, first: 100) { nodes { name place } } }')).toBe(
      1,
    )
  })

  it('of who attends, of all or of those in a state, is one query; with everybody named, one call more', async () => {
    const bank = desk()
    const { id } = await bank.make('planEvent', { ...ROADSHOW, hostIds: [officer] })
    for (const at of four) await bank.make('inviteToEvent', { id, people: guests.slice(at, at + AT_ONCE) })
    const list = (args: string, shown: string) =>
      `{ eventAttendance(eventId: "${id}"${args}, first: 100) { nodes { ${shown} } } }`
    expect(await callsFor(list('', 'state'))).toBe(1)
    expect(await callsFor(list(', state: INVITED', 'state'))).toBe(1)
    const named = 'party { displayName } forParty { displayName } event { name } state'
    expect(await callsFor(list('', named))).toBe(2)
  })
})
