import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'

let bank: Bank
let unitId: string
let lead: string
beforeAll(async () => {
  bank = bankOf(await startGateway())
  unitId = await bank.unit()
  lead = await bank.employee(unitId)
})

const MARCH_1 = '2026-03-01T08:00:00.000Z'
const MARCH_2 = '2026-03-02T08:00:00.000Z'
const MARCH_3 = '2026-03-03T08:00:00.000Z'

async function customer(kind: 'person' | 'organization' = 'person') {
  const partyId = await bank[kind]()
  return { partyId, relationship: await bank.relationship({ partyId, unitId, lead }) }
}

/** What the relationship and the view say. */
async function lastOf(relationship: string) {
  const { relationship: found } = await bank.ask(
    `{ relationship(id: "${relationship}") { party { id } human: lastHumanContactAt machine: lastAutomatedContactAt } }`,
  )
  const { human, machine, party } = found
  const { customerView } = await bank.ask(`{ customerView(id: "${party.id}", purpose: SERVICING) {
    health { human: lastHumanContactAt machine: lastAutomatedContactAt }
  } }`)
  expect(customerView.health).toEqual({ human, machine })
  return [human, machine]
}

describe('the last contact', () => {
  it('is the newest, in whatever order they are recorded, and never a machine for a person', async () => {
    const { partyId, relationship } = await customer()
    expect(await lastOf(relationship)).toEqual([null, null])
    await bank.contact(partyId, MARCH_2)
    await bank.contact(partyId, MARCH_1)
    expect(await lastOf(relationship)).toEqual([MARCH_2, null])
    await bank.contact(partyId, MARCH_3, { initiation: 'AUTOMATED' })
    expect(await lastOf(relationship)).toEqual([MARCH_2, MARCH_3])
  })

  it('is not of who was only mentioned, nor among ourselves, nor among others', async () => {
    const { partyId, relationship } = await customer()
    const other = await bank.person('Other')
    await bank.contact('', MARCH_1, {
      participants: [
        { partyId: other, part: 'INITIATOR' },
        { partyId, part: 'MENTIONED' },
      ],
    })
    await bank.contact(partyId, MARCH_2, { direction: 'INTERNAL' })
    await bank.contact(partyId, MARCH_3, { direction: 'EXTERNAL' })
    expect(await lastOf(relationship)).toEqual([null, null])
    const real = await bank.contact(partyId, '2026-02-01T08:00:00.000Z')
    const amend = {
      id: real,
      expectedVersion: 1,
      occurredAt: '2026-02-02T08:00:00.000Z',
      reason: 'Typing error',
    }
    await bank.make('amendInteraction', amend)
    expect(await lastOf(relationship)).toEqual(['2026-02-02T08:00:00.000Z', null])
  })

  it('counts for the line of business it was in, or for all', async () => {
    const partyId = await bank.person()
    const open = (lineOfBusiness: string) => bank.relationship({ partyId, unitId, lead }, { lineOfBusiness })
    const [customerLine, investorLine] = [await open('CUSTOMER'), await open('INVESTOR')]
    await bank.contact(partyId, MARCH_1)
    await bank.contact(partyId, MARCH_2, { lineOfBusiness: 'INVESTOR' })
    const query = `{ a: relationship(id: "${customerLine}") { lastHumanContactAt } b: relationship(id: "${investorLine}") { lastHumanContactAt } }`
    expect(await bank.ask(query)).toEqual({
      a: { lastHumanContactAt: MARCH_1 },
      b: { lastHumanContactAt: MARCH_2 },
    })
  })

  it('goes back when the contact is moved back, made a machine’s, or retracted', async () => {
    const { partyId, relationship } = await customer()
    await bank.contact(partyId, MARCH_1)
    const id = await bank.contact(partyId, MARCH_3)
    await bank.make('amendInteraction', { id, expectedVersion: 1, occurredAt: MARCH_2, reason: 'Wrong day' })
    expect(await lastOf(relationship)).toEqual([MARCH_2, null])
    await bank.make('amendInteraction', { id, expectedVersion: 2, initiation: 'AUTOMATED', reason: 'Robot' })
    expect(await lastOf(relationship)).toEqual([MARCH_1, MARCH_2])
    await bank.make('retractInteraction', { id, expectedVersion: 3, reason: 'Never happened' })
    expect(await lastOf(relationship)).toEqual([MARCH_1, null])
  })

  it('of a firm is that of its people, also when we hear later that they are', async () => {
    const { partyId: firm, relationship } = await customer('organization')
    const person = await bank.person()
    await bank.contact(person, MARCH_1)
    expect(await lastOf(relationship)).toEqual([null, null])
    const id = await bank.tie('EMPLOYMENT', person, firm)
    expect(await lastOf(relationship)).toEqual([MARCH_1, null])
    await bank.contact(person, MARCH_2)
    expect(await lastOf(relationship)).toEqual([MARCH_2, null])
    await bank.make('endTie', { id, expectedVersion: 1, validTo: '2026-03-01' })
    expect(await lastOf(relationship)).toEqual([MARCH_1, null])
  })

  it('is known to a relationship that is opened after it', async () => {
    const partyId = await bank.person()
    await bank.contact(partyId, MARCH_1)
    expect(await lastOf(await bank.relationship({ partyId, unitId, lead }))).toEqual([MARCH_1, null])
  })

  it('comes through while the relationship is reassigned, and stands in one book', async () => {
    for (let round = 0; round < 4; round += 1) {
      const leads = await Promise.all([0, 1].map((n) => bank.employee(unitId, `Lead ${n}`)))
      const partyId = await bank.person()
      const relationship = await bank.relationship({ partyId, unitId, lead: leads[0] ?? '' })
      await bank.contact(partyId, MARCH_1)
      const coverage = [{ employeeId: leads[1], part: 'LEAD' }]
      const later = (seconds: number) => `2026-03-01T08:00:0${seconds}.000Z`
      await Promise.all([
        bank.make('reassignCoverage', { id: relationship, expectedVersion: 1, coverage, reason: 'Race' }),
        bank.contact(partyId, later(1)),
        bank.contact(partyId, later(2), { initiation: 'AUTOMATED' }),
        bank.contact(partyId, MARCH_2),
      ])
      expect(await lastOf(relationship)).toEqual([MARCH_2, later(2)])
      const { a, b } = await bank.ask(`{
        a: book(of: { employeeId: "${leads[0]}" }, order: LAST_CONTACT, first: 9) { nodes { id } }
        b: book(of: { employeeId: "${leads[1]}" }, order: LAST_CONTACT, first: 9) { nodes { id } }
      }`)
      expect([a.nodes, b.nodes]).toEqual([[], [{ id: relationship }]])
    }
  })
})
