import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput, newKey } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let now = Date.parse('2026-06-01T08:00:00Z')
let gateway: Gateway
let bank: Bank
let unitId: string
let lead: string
let successor: string
beforeAll(async () => {
  const pass = async (ms: number) => {
    now += ms
  }
  gateway = await startGateway({ now: () => new Date(now), sleep: pass })
  bank = bankOf(gateway)
  unitId = await bank.unit()
  lead = await bank.employee(unitId, 'Lead')
  successor = await bank.employee(unitId, 'Successor')
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const withheldFrom = async (subject: string, query: string, variables?: object) =>
  (await gateway.ask(query, variables, { kind: 'employee', subject })).withheld.map(({ code }) => code)

async function later(): Promise<void> {
  now += 1_000
}

const opening = (partyId: string) => ({
  partyId,
  unitId,
  coverage: [{ employeeId: lead, part: 'LEAD' }],
  lineOfBusiness: 'CUSTOMER',
  type: 'GROWTH',
  typeReason: 'Small yet',
})

const handOver = (id: string) =>
  bank.make('reassignCoverage', {
    id,
    expectedVersion: 1,
    coverage: [{ employeeId: successor, part: 'LEAD' }],
    reason: 'Moves to another desk',
  })

describe('who could see something a moment ago', () => {
  it('walks on to a contact that has moved and become inside information, and is shown nothing of it', async () => {
    const partyId = await bank.organization()
    await bank.relationship(
      { partyId, unitId, lead },
      {
        coverage: [
          { employeeId: lead, part: 'LEAD' },
          { employeeId: successor, part: 'ASSOCIATE' },
        ],
      },
    )
    await bank.contact(partyId, '2026-03-09T08:30:00Z')
    const moved = await bank.contact(partyId, '2026-03-08T08:30:00Z', { subject: 'Lunch' })
    const walked = '{ nodes { interaction { subject summary } } pageInfo { endCursor } }'
    const { timeline } = await as(successor).ask(`{ timeline(partyId: "${partyId}", first: 1) ${walked} }`)
    await later()
    const { id: insiderListId } = await as(lead).make('openInsiderList', { name: 'Lotus', reason: 'Secret' })
    await as(lead).make('amendInteraction', {
      id: moved,
      expectedVersion: 1,
      reason: 'It was about the listing',
      occurredAt: '2026-03-07T08:30:00Z',
      summary: 'They list in May',
      confidentiality: 'INSIDE_INFORMATION',
      insiderListId,
    })
    await later()
    const rest = `{ timeline(partyId: "${partyId}", first: 5, after: "${timeline.pageInfo.endCursor}") ${walked} }`
    expect((await as(successor).ask(rest)).timeline.nodes).toEqual([])
  })

  it('is shown no earlier version that was inside information, when there is nothing of it left', async () => {
    const partyId = await bank.organization()
    const coverage = [
      { employeeId: lead, part: 'LEAD' },
      { employeeId: successor, part: 'ASSOCIATE' },
    ]
    await bank.relationship({ partyId, unitId, lead }, { coverage })
    const { id: insiderListId } = await as(lead).make('openInsiderList', { name: 'Lotus', reason: 'Secret' })
    const secret = { summary: 'They list in May', confidentiality: 'INSIDE_INFORMATION', insiderListId }
    const { id } = await as(lead).make('recordInteraction', contactInput(partyId, undefined, secret))
    await later()
    const walked = '{ nodes { interaction { subject } } pageInfo { endCursor } }'
    await bank.contact(partyId, '2026-04-01T08:30:00Z')
    const { timeline } = await as(successor).ask(`{ timeline(partyId: "${partyId}", first: 1) ${walked} }`)
    await later()
    await as(lead).make('amendInteraction', {
      id,
      expectedVersion: 1,
      reason: 'Published',
      occurredAt: '2026-03-08T08:30:00Z',
      summary: null,
      confidentiality: 'NORMAL',
    })
    await later()
    const history = `{ history(id: "${id}", first: 5) {
      nodes { version record { ... on Interaction { summary } } }
    } }`
    const shown = { version: 2, record: { summary: null } }
    expect((await as(successor).ask(history)).history.nodes).toEqual([shown])
    expect((await as(lead).ask(history)).history.nodes).toHaveLength(2)
    const rest = `{ timeline(partyId: "${partyId}", first: 5, after: "${timeline.pageInfo.endCursor}") ${walked} }`
    expect((await as(successor).ask(rest)).timeline.nodes).toEqual([])
  })

  it('walks on to a relationship that was handed over, and is not shown it', async () => {
    const first = await bank.organization('AAA Ltd')
    await as(lead).make('openRelationship', opening(first))
    const relationship = await as(lead).make('openRelationship', opening(await bank.organization('AAB Ltd')))
    const page = '{ nodes { id lastHumanContactAt } pageInfo { endCursor } }'
    const ask = (more: string) => as(lead).ask(`{ book(of: { employeeId: "${lead}" }, ${more}) ${page} }`)
    const { book } = await ask('first: 1')
    await later()
    await handOver(relationship.id)
    await later()
    const rest = await ask(`first: 1, after: "${book.pageInfo.endCursor}"`)
    expect(rest.book.nodes.map(({ id }: { id: string }) => id)).not.toContain(relationship.id)
  })

  it('repeats the command that opened a relationship handed over since, and is not shown it', async () => {
    const partyId = await bank.organization()
    const input = { idempotencyKey: newKey(), ...opening(partyId) }
    const { id } = await as(lead).make('openRelationship', input)
    await later()
    await handOver(id)
    await as(successor).make('recordInteraction', contactInput(partyId))
    const repeat = `mutation ($input: OpenRelationshipInput!) {
      openRelationship(input: $input) { relationship { id lastHumanContactAt } userErrors { code } }
    }`
    const viewer = { kind: 'employee', subject: lead } as const
    const { data } = await gateway.ask(repeat, { input }, viewer)
    expect(data.openRelationship).toEqual({ relationship: null, userErrors: [] })
    expect(await withheldFrom(lead, repeat, { input })).toEqual(['NOT_YOURS'])
  })

  it('took part in a contact, and neither amends nor retracts it once the customer is another’s', async () => {
    const partyId = await bank.organization()
    const { id: relationship } = await as(lead).make('openRelationship', opening(partyId))
    const participants = [
      { partyId, part: 'INITIATOR' },
      { employeeId: lead, part: 'HOST' },
    ]
    const { id } = await as(lead).make(
      'recordInteraction',
      contactInput(partyId, undefined, { participants }),
    )
    await handOver(relationship)
    const own = await as(lead).organization()
    const change = { id, expectedVersion: 1, reason: 'Not with them' }
    const elsewhere = { ...change, participants: [{ partyId: own, part: 'INITIATOR' }] }
    expect(await as(lead).refusal('amendInteraction', elsewhere)).toBe('NOT_ALLOWED input.id')
    expect(await as(lead).refusal('retractInteraction', change)).toBe('NOT_ALLOWED input.id')
    expect((await as(lead).ask(`{ node(id: "${id}") { id } }`)).node).toEqual({ id })
  })
})
