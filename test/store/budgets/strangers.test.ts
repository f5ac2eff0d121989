import { beforeAll, describe, expect, it } from 'vitest'
import { bankOf, contactInput } from '../../support/bank.ts'
import { type CountedGateway, startCountedGateway } from '../../support/countedGateway.ts'

let gateway: CountedGateway
let lead: string
let unit: string
beforeAll(async () => {
  gateway = await startCountedGateway()
  const bank = bankOf(gateway)
  unit = await bank.unit()
  lead = await bank.employee(unit)
  const partyId = await bank.organization()
  await bank.relationship({ partyId, unitId: unit, lead })
  const participants = [
    { partyId, part: 'INITIATOR' },
    { employeeId: lead, part: 'HOST' },
  ]
  for (const day of [1, 2, 3])
    await bank.make('recordInteraction', contactInput(partyId, `2026-03-0${day}T08:30:00Z`, { participants }))
})

describe('somebody without a post', () => {
  it('has nothing read for them but who they are, whatever list they ask for', async () => {
    const viewer = { kind: 'employee', subject: 'emp_01J00000000000000000000000' } as const
    const query = `{
      contacts: employeeInteractions(employeeId: "${lead}", first: 1) { nodes { id } }
      book(of: { unitId: "${unit}" }, first: 1) { nodes { id } }
      employees(first: 1) { nodes { id } }
    }`
    const nothing = { nodes: [] }
    const calls = await gateway.callsOf(async () => {
      const { data } = await gateway.ask(query, {}, viewer)
      expect(data).toEqual({ contacts: nothing, book: nothing, employees: nothing })
    })
    expect(calls.filter(({ kind }) => kind !== 'update' && kind !== 'batchWrite')).toEqual([
      { kind: 'query' },
    ])
  })
})
