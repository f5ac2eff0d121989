import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
let east: string
let west: string
let lead: string
let stranger: string
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  const office = await bank.unit()
  const branch = (en: string) => bank.unit(en, { parentId: office, kind: 'BRANCH' })
  ;[east, west] = [await branch('East'), await branch('West')]
  lead = await bank.employee(east, 'Lead')
  stranger = await bank.employee(west, 'Stranger')
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const post = (unitId: string, kind = 'RELATIONSHIP_MANAGER') => ({ unitId, kind })

describe('nobody helps themself to more: an employee', () => {
  it('is not there before what a source brings, to have it as their own', async () => {
    const source = { system: 'core', externalId: 'C0001' }
    const names = [{ full: 'Maria Anders' }]
    expect(await as(stranger).refusal('registerPerson', { names, source })).toBe('NOT_ALLOWED input.source')
    await bank.make('registerPerson', { names, source })
    expect(await as(stranger).refusal('registerPerson', { names, source })).toBe('NOT_ALLOWED input.source')
  })

  it('writes no contact into the history of a firm by naming somebody who speaks for it', async () => {
    const firm = await bank.organization()
    const relationship = await bank.relationship({ partyId: firm, unitId: east, lead })
    const person = await bank.person()
    await bank.tie('EMPLOYMENT', person, firm, { validFrom: '2020' })
    const contact = contactInput(person, '2026-03-09T08:30:00Z')
    expect(await as(stranger).refusal('recordInteraction', contact)).toBe('NOT_ALLOWED input.participants')
    await as(lead).make('recordInteraction', contact)
    const asked = await bank.ask(`{ relationship(id: "${relationship}") { lastHumanContactAt } }`)
    expect(asked.relationship.lastHumanContactAt).toBe('2026-03-09T08:30:00.000Z')
  })

  it('who heads one unit gives nobody the book that somebody has in another', async () => {
    const both = await bank.employee(east, 'Both', { posts: [post(east), post(west)] })
    const head = await bank.employee(west, 'Head', { posts: [post(west, 'HEAD')] })
    const until = new Date(Date.now() + 86_400_000).toISOString()
    const leave = { fromEmployeeId: both, toEmployeeId: head, until, reason: 'On leave' }
    expect(await as(head).refusal('delegateBook', leave)).toBe('INVALID input.fromEmployeeId')
    await as(head).make('delegateBook', { ...leave, fromEmployeeId: stranger })
  })

  it('takes no firm’s contact person, neither by a relationship nor by a tie', async () => {
    const firm = await bank.organization()
    await bank.relationship({ partyId: firm, unitId: east, lead })
    const person = await bank.person()
    const tie = await bank.make('stateTie', {
      kind: 'EMPLOYMENT',
      fromPartyId: person,
      toPartyId: firm,
      validFrom: '2020',
    })
    const opening = {
      partyId: person,
      unitId: west,
      coverage: [{ employeeId: stranger, part: 'LEAD' }],
      lineOfBusiness: 'CUSTOMER',
      type: 'GROWTH',
      typeReason: 'Private banking',
    }
    expect(await as(stranger).refusal('openRelationship', opening)).toBe('NOT_ALLOWED input.partyId')
    const own = await bank.organization()
    await bank.relationship({ partyId: own, unitId: west, lead: stranger })
    const said = { kind: 'EMPLOYMENT', fromPartyId: person, toPartyId: own }
    expect(await as(stranger).refusal('stateTie', said)).toBe('NOT_ALLOWED input.fromPartyId')

    // Once they have left, they are free to be won.
    await bank.make('endTie', { id: tie.id, expectedVersion: 1, validTo: '2025-12-31' })
    await as(stranger).make('openRelationship', opening)
  })

  it('sees nothing of what a client of theirs has said for another’s firm', async () => {
    const firm = await bank.organization()
    await bank.relationship({ partyId: firm, unitId: east, lead })
    const person = await bank.person()
    await bank.tie('EMPLOYMENT', person, firm, { validFrom: '2020' })
    const forFirm = await bank.contact(person, '2026-03-09T08:30:00Z')
    await bank.relationship({ partyId: person, unitId: west, lead: stranger })
    const asked = `{
      timeline(partyId: "${person}", first: 5) { nodes { interaction { id } } }
      customerView(id: "${person}", purpose: SERVICING) { interactions { interactions { interaction { id } } } }
      interaction(id: "${forFirm}") { id }
    }`
    expect(await as(stranger).ask(asked)).toEqual({
      timeline: { nodes: [] },
      customerView: { interactions: { interactions: [] } },
      interaction: null,
    })
    expect(await as(lead).ask(`{ interaction(id: "${forFirm}") { id } }`)).toEqual({
      interaction: { id: forFirm },
    })
  })

  it('hides no contact that another recorded from who keeps the party', async () => {
    const firm = await bank.organization()
    await bank.relationship({ partyId: firm, unitId: east, lead })
    const id = await as(lead).contact(firm)
    const clerk = await bank.employee(east, 'Clerk', { posts: [post(east, 'SERVICE')] })
    const list = { name: 'Heron', reason: 'A merger' }
    const { id: insiderListId } = await as(clerk).make('openInsiderList', list)
    const hiding = {
      id,
      expectedVersion: 1,
      confidentiality: 'CONFIDENTIAL',
      insiderListId,
      reason: 'Secret',
    }
    expect(await as(clerk).refusal('amendInteraction', hiding)).toBe('NOT_ALLOWED input.insiderListId')
  })
})
