import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
let unit: string
let lead: string
let colleague: string
let list: string
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  unit = await bank.unit()
  lead = await bank.employee(unit, 'Lead')
  colleague = await bank.employee(unit, 'Colleague', { posts: [{ unitId: unit, kind: 'HEAD' }] })
  list = await opened()
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const MARCH_1 = '2026-03-01T08:00:00.000Z'
const MARCH_2 = '2026-03-02T08:00:00.000Z'

async function opened(): Promise<string> {
  const input = { name: 'Project Lotus', reason: 'Not yet announced' }
  return (await as(lead).make('openInsiderList', input)).id
}

async function customer() {
  const partyId = await bank.organization()
  return { partyId, relationship: await bank.relationship({ partyId, unitId: unit, lead }) }
}

const inside = (more: object = {}) => ({
  confidentiality: 'INSIDE_INFORMATION',
  insiderListId: list,
  ...more,
})

async function lastContactOf(relationship: string): Promise<string | null> {
  const { relationship: found } = await bank.ask(
    `{ relationship(id: "${relationship}") { lastHumanContactAt party { id } } }`,
  )
  const { customerView } = await bank.ask(`{
    customerView(id: "${found.party.id}", purpose: SERVICING) { health { lastHumanContactAt nextDueOn } }
  }`)
  expect(customerView.health).toEqual({ lastHumanContactAt: found.lastHumanContactAt, nextDueOn: null })
  return found.lastHumanContactAt
}

const SHOWN = 'id version confidentiality insiderList { id name }'

describe('a confidential contact', () => {
  it('is under an insider list, and says so on every timeline', async () => {
    const { partyId } = await customer()
    const input = contactInput(partyId, MARCH_1, inside())
    const made = await as(lead).make('recordInteraction', input, SHOWN)
    const shown = {
      confidentiality: 'INSIDE_INFORMATION',
      insiderList: { id: list, name: 'Project Lotus' },
    }
    expect(made).toEqual({ id: made.id, version: 1, ...shown })
    const { timeline } = await as(lead).ask(
      `{ timeline(partyId: "${partyId}", first: 5) { nodes { interaction { ${SHOWN} } } } }`,
    )
    expect(timeline.nodes).toEqual([{ interaction: made }])
  })

  it('is there for its insiders only', async () => {
    const { partyId } = await customer()
    const { id } = await as(lead).make('recordInteraction', contactInput(partyId, MARCH_1, inside()))
    const query = `{ node(id: "${id}") { id } timeline(partyId: "${partyId}", first: 5) { nodes { direct } } }`
    expect(await as(lead).ask(query)).toEqual({ node: { id }, timeline: { nodes: [{ direct: true }] } })
    expect(await as(colleague).ask(query)).toEqual({ node: null, timeline: { nodes: [] } })
    const amend = { id, expectedVersion: 5, subject: 'Mine', reason: 'Curious' }
    expect(await as(colleague).refusal('amendInteraction', amend)).toBe('NOT_FOUND input.id')
    const open = { ...amend, confidentiality: 'NORMAL' }
    expect(await as(colleague).refusal('amendInteraction', open)).toBe('NOT_FOUND input.id')
    expect(await as(colleague).refusal('retractInteraction', { id, expectedVersion: 1, reason: 'x' })).toBe(
      'NOT_FOUND input.id',
    )
  })

  it('is nobody’s last contact, nor is what was promised in it anybody’s next date', async () => {
    const { partyId, relationship } = await customer()
    await bank.contact(partyId, MARCH_1)
    const commitments = [{ text: 'Send the draft', ownerEmployeeId: lead, dueOn: '2026-12-01' }]
    const input = contactInput(partyId, MARCH_2, inside({ commitments }))
    await as(lead).make('recordInteraction', input)
    expect(await lastContactOf(relationship)).toBe(MARCH_1)
  })

  it('stops being the last contact when it is made confidential, and is it again when it is not', async () => {
    const { partyId, relationship } = await customer()
    await bank.contact(partyId, MARCH_1)
    const { id } = await as(lead).make('recordInteraction', contactInput(partyId, MARCH_2))
    expect(await lastContactOf(relationship)).toBe(MARCH_2)
    const hide = { id, expectedVersion: 1, reason: 'It turned out', ...inside() }
    await as(lead).make('amendInteraction', hide)
    expect(await lastContactOf(relationship)).toBe(MARCH_1)
    const show = { id, expectedVersion: 2, reason: 'Announced', confidentiality: 'NORMAL' }
    expect(await as(lead).make('amendInteraction', show, SHOWN)).toEqual({
      id,
      version: 3,
      confidentiality: 'NORMAL',
      insiderList: null,
    })
    expect(await lastContactOf(relationship)).toBe(MARCH_2)
  })

  it('takes what was promised in it under its list, and lets it out again', async () => {
    const { partyId } = await customer()
    const commitments = [{ text: 'Send the draft', ownerEmployeeId: lead }]
    const input = contactInput(partyId, MARCH_1, { commitments })
    const made = await as(lead).make('recordInteraction', input, 'id commitments { id }')
    const [{ id: commitment }] = made.commitments
    const query = `{ node(id: "${commitment}") { id } }`
    const promised = () =>
      Promise.all([lead, colleague].map(async (who) => (await as(who).ask(query)).node !== null))
    expect(await promised()).toEqual([true, true])
    const hide = { id: made.id, expectedVersion: 1, reason: 'It turned out', ...inside() }
    await as(lead).make('amendInteraction', hide)
    expect(await promised()).toEqual([true, false])
    expect(await openCommitmentsOf(partyId, colleague)).toEqual([])
    expect(await openCommitmentsOf(partyId, lead)).toEqual([commitment])
    const close = { id: commitment, expectedVersion: 1, state: 'KEPT' }
    expect(await as(colleague).refusal('closeCommitment', close)).toBe('NOT_FOUND input.id')
    const show = { id: made.id, expectedVersion: 2, reason: 'Announced', confidentiality: 'NORMAL' }
    await as(lead).make('amendInteraction', show)
    expect(await promised()).toEqual([true, true])
    expect(await openCommitmentsOf(partyId, colleague)).toEqual([commitment])
  })

  it('can be put right without saying again how confidential it is, also after its list is closed', async () => {
    const own = await opened()
    const { partyId } = await customer()
    const input = contactInput(partyId, MARCH_1, inside({ insiderListId: own }))
    const { id } = await as(lead).make('recordInteraction', input)
    await as(lead).make('closeInsiderList', { id: own, expectedVersion: 1, reason: 'Announced' })
    const amend = { id, expectedVersion: 1, subject: 'Another call', reason: 'A slip' }
    expect((await as(lead).make('amendInteraction', amend, SHOWN)).insiderList.id).toBe(own)
    expect(await as(lead).refusal('recordInteraction', input)).toBe('INVALID_STATE input.insiderListId')
  })
})

async function openCommitmentsOf(partyId: string, who: string): Promise<readonly string[]> {
  const { customerView } = await as(who).ask(`{
    customerView(id: "${partyId}", purpose: SERVICING) { commitments { open { id } } }
  }`)
  return customerView.commitments.open.map(({ id }: { id: string }) => id)
}

describe('a contact is not recorded', () => {
  it.each([
    ['as confidential under no list', { insiderListId: null }, 'INVALID input.insiderListId'],
    ['as normal under a list', { confidentiality: 'NORMAL' }, 'INVALID input.insiderListId'],
    ['under a list alone', { confidentiality: null }, 'INVALID input.insiderListId'],
    ['under what is no list', { insiderListId: 'ins_x' }, 'NOT_FOUND input.insiderListId'],
    [
      'under a list that is not there',
      { insiderListId: 'ins_01J00000000000000000000000' },
      'NOT_FOUND input.insiderListId',
    ],
  ])('%s', async (_, more, expected) => {
    const { partyId } = await customer()
    const input = contactInput(partyId, MARCH_1, inside(more))
    expect(await as(lead).refusal('recordInteraction', input)).toBe(expected)
  })

  it('under a list of others, as if there were none', async () => {
    const { partyId } = await customer()
    const input = contactInput(partyId, MARCH_1, inside())
    expect(await as(colleague).refusal('recordInteraction', input)).toBe('NOT_FOUND input.insiderListId')
    await bank.make('recordInteraction', input)
  })
})
