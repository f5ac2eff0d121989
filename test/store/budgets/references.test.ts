import { beforeAll, describe, expect, it } from 'vitest'
import type { EmployeeId } from '../../../src/domain/recordId.ts'
import { type CountedGateway, startCountedGateway } from '../../support/countedGateway.ts'
import type { TableCall } from '../../support/countedTable.ts'
import { type KnownCustomer, knownCustomer } from '../../support/knownCustomer.ts'
import { interactionItems, nthId, nthInteraction, seed } from '../../support/seedRecords.ts'

let gateway: CountedGateway
let customer: KnownCustomer
let employee: EmployeeId
beforeAll(async () => {
  gateway = await startCountedGateway()
  customer = await knownCustomer(gateway.context())
  const [rm] = customer.employees as [EmployeeId]
  employee = rm
  const participants = customer.persons.map((id) => ({ id, part: 'ATTENDEE' }) as const)
  const of = (n: number) =>
    nthInteraction(n, { participants: [...participants.slice(n % 5, (n % 5) + 3), { id: rm, part: 'HOST' }] })
  await seed(gateway.context().table, 100, (n) => interactionItems('demo', of(n)))
})

async function callsFor(query: string, variables: object): Promise<readonly TableCall[]> {
  return gateway.callsOf(async () => {
    const { errors } = await gateway.ask(query, variables)
    expect(errors).toEqual([])
  })
}

describe('records read by their ids', () => {
  it('are one call for a party by its id', async () => {
    const calls = await callsFor('query ($id: ID!) { party(id: $id) { displayName } }', { id: customer.firm })
    expect(calls).toEqual([{ kind: 'batchGet', keys: 1 }])
  })

  it.each([
    ['UNIFIED_SOCIAL_CREDIT_CODE', '91100000100003962T'],
    ['EMAIL', 'Finance@Hengyuan.example'],
    ['PHONE', '+86 21 6118 6118'],
  ])('are one call for a party by its %s', async (scheme, value) => {
    const query = `query ($value: String!) { partyByIdentifier(scheme: ${scheme}, value: $value) { displayName } }`
    expect(await callsFor(query, { value })).toEqual([{ kind: 'get' }])
  })

  it('are one call for a hundred nodes of several kinds', async () => {
    const ids = [
      ...Array.from({ length: 80 }, (_, n) => nthId('int', n)),
      ...customer.persons,
      ...customer.employees,
      ...Array.from({ length: 5 }, (_, n) => nthId('prt', n)),
    ]
    expect(ids.length).toBe(100)
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const answer = await gateway.ask(query, { ids })
    expect(answer.data.nodes.filter((node: unknown) => node !== null).length).toBe(95)
    expect(answer.cost.dynamo.calls).toBe(1)
  })

  it('are asked for once, however often they are named', async () => {
    const query = 'query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } party(id: $id) { id } }'
    const calls = await callsFor(query, { ids: [customer.firm, customer.firm], id: customer.firm })
    expect(calls).toEqual([{ kind: 'batchGet', keys: 1 }])
  })
})

describe('what a list refers to', () => {
  it('is one call more for a timeline with everybody who took part', async () => {
    const query = `query ($id: ID!) {
      employeeInteractions(employeeId: $id, first: 100) { nodes {
        subject participants { party { displayName } employee { displayName } }
      } }
    }`
    // Seven persons, the firm and the employee, in a hundred contacts.
    expect(await callsFor(query, { id: employee })).toEqual([
      { kind: 'query' },
      { kind: 'batchGet', keys: 9 },
    ])
  })

  it('is one call more for a book with its parties, units, teams and last contacts', async () => {
    const query = `query ($id: ID!) {
      book(of: { employeeId: $id }, first: 10) { nodes {
        party { displayName } unit { name } coverage { employee { displayName } } lastHumanContactAt
      } }
    }`
    expect(await callsFor(query, { id: employee })).toEqual([
      { kind: 'query' },
      { kind: 'batchGet', keys: 1 + 1 + 4 + 4 },
    ])
  })

  it('is one call more for several lists of one operation', async () => {
    const query = `query ($firm: ID!, $employee: ID!) {
      ties(partyId: $firm, first: 10) { nodes { party { displayName } } }
      employeeInteractions(employeeId: $employee, first: 10) { nodes { participants { party { displayName } } } }
    }`
    const calls = await callsFor(query, { firm: customer.firm, employee })
    expect(calls.map(({ kind }) => kind).toSorted()).toEqual(['batchGet', 'query', 'query'])
  })

  it('is one call for a hundred records that have to be read whole', async () => {
    const query = `query ($id: ID!) {
      employeeInteractions(employeeId: $id, first: 100) { nodes { summary outcome createdBy } }
    }`
    expect(await callsFor(query, { id: employee })).toEqual([
      { kind: 'query' },
      { kind: 'batchGet', keys: 100 },
    ])
  })
})
