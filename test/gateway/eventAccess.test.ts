import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { evidence } from '../support/consents.ts'
import { settled } from '../support/derived.ts'
import { ROADSHOW, startEvents } from '../support/eventBank.ts'

let desk: Awaited<ReturnType<typeof startEvents>>
let branch: { manager: string; colleague: string; executive: string }
let firm: string
let client: string
beforeAll(async () => {
  desk = await startEvents()
  const { bank, office, officer } = desk
  const hire = (name: string, kind: string) =>
    bank.employee(office, name, { posts: [{ unitId: office, kind }] })
  branch = {
    manager: await hire('Manager', 'RELATIONSHIP_MANAGER'),
    colleague: await hire('Colleague', 'RELATIONSHIP_MANAGER'),
    executive: await hire('Executive', 'EXECUTIVE'),
  }
  firm = await bank.organization('Sovereign Fund')
  await bank.relationship({ partyId: firm, unitId: office, lead: officer }, { lineOfBusiness: 'INVESTOR' })
  client = await bank.organization('Hengyuan')
  await bank.relationship({ partyId: client, unitId: office, lead: branch.manager })
})

const as = (subject: string): Bank => bankOf(desk.gateway, { kind: 'employee', subject })
const listedFor = async (subject: string, id: string): Promise<readonly (string | null)[]> => {
  const query = `{ eventAttendance(eventId: "${id}", first: 9) { nodes { party { id } } } }`
  return (await as(subject).ask(query)).eventAttendance.nodes.map(
    ({ party }: { party: { id: string } | null }) => party?.id ?? null,
  )
}

describe('who came to an event', () => {
  it('is seen with the firm they came for, on its side of the wall', async () => {
    const { id } = await desk.plan()
    const speaker = await desk.personOf('Anna', firm)
    await desk.came(id, speaker)
    expect(await listedFor(desk.officer, id)).toEqual([speaker])
    expect(await listedFor(branch.executive, id)).toEqual([speaker])
    expect(await listedFor(branch.manager, id)).toEqual([])
  })

  it('is seen of a customer by those who look after it, and not by their colleagues, who see that there is an event', async () => {
    const salon = { ...ROADSHOW, lineOfBusiness: 'CUSTOMER', hostIds: [branch.manager] }
    const { id } = await as(branch.manager).make('planEvent', salon)
    const people = [{ partyId: client, state: 'ATTENDED' }]
    await as(branch.manager).make('recordAttendance', { id, people })
    expect(await listedFor(branch.manager, id)).toEqual([client])
    expect(await listedFor(branch.colleague, id)).toEqual([])
    expect((await as(branch.colleague).ask(`{ event(id: "${id}") { id } }`)).event).toEqual({ id })
    expect((await as(desk.officer).ask(`{ event(id: "${id}") { id } }`)).event).toBeNull()
  })

  it('is seen by those who hold it where they may know who it is, also of nobody’s client', async () => {
    const salon = { ...ROADSHOW, lineOfBusiness: 'CUSTOMER', hostIds: [branch.colleague] }
    const { id } = await desk.bank.make('planEvent', salon)
    const prospect = await desk.bank.person('Prospect')
    await desk.came(id, prospect, client)
    expect(await listedFor(branch.colleague, id)).toEqual([prospect])
    expect(await listedFor(branch.manager, id)).toEqual([client])
  })
})

describe('whoever holds an event', () => {
  it('says of those alone who came, whose contacts they record', async () => {
    const salon = { ...ROADSHOW, lineOfBusiness: 'CUSTOMER', hostIds: [branch.colleague] }
    const { id } = await as(branch.colleague).make('planEvent', salon)
    const say = (partyId: string, subject = branch.colleague) =>
      as(subject).refusal('recordAttendance', { id, people: [{ partyId, state: 'ATTENDED' }] })
    expect(await say(client)).toBe('NOT_FOUND input.people.0.partyId')
    expect(await say(firm)).toBe('NOT_FOUND input.people.0.partyId')
    const shared = await desk.bank.organization('Shared')
    const relationshipId = await desk.bank.relationship({
      partyId: shared,
      unitId: desk.office,
      lead: branch.manager,
    })
    const share = { with: { employeeId: branch.colleague }, scope: 'READ', until: '2026-04-01T00:00:00Z' }
    await desk.bank.make('shareRelationship', {
      id: relationshipId,
      expectedVersion: 1,
      reason: 'Helps',
      ...share,
    })
    expect(await say(shared)).toBe('NOT_ALLOWED input.people.0')
    expect(await say(shared, branch.manager)).toBe('NOT_ALLOWED input.id')
  })

  it('is told of no firm that they may not know of, and it is not guessed for them', async () => {
    const speaker = await desk.personOf('Bo', firm)
    const salon = { ...ROADSHOW, lineOfBusiness: 'CUSTOMER', hostIds: [branch.colleague] }
    const { id } = await as(branch.colleague).make('planEvent', salon)
    await as(branch.colleague).make('recordAttendance', {
      id,
      people: [{ partyId: speaker, state: 'ATTENDED' }],
    })
    expect(await desk.listed(id)).toEqual([{ party: { id: speaker }, forParty: null, state: 'ATTENDED' }])
  })
})

describe('a partner app', () => {
  it('is told of the contact with who consented, and of no event and no list', async () => {
    const partyId = await desk.bank.person('Dora')
    const app = { name: 'Acme', clientId: 'acme', contactEmail: 'api@partner.example' }
    const { id: partnerAppId } = await desk.bank.make('registerPartnerApp', {
      ...app,
      purposes: ['SERVICING'],
      categories: ['IDENTITY', 'INTERACTION'],
    })
    await bankOf(desk.gateway, { subject: 'checker' }).make('approvePartnerApp', {
      id: partnerAppId,
      expectedVersion: 1,
    })
    await desk.bank.make('grantConsent', {
      partyId,
      partnerAppId,
      purpose: 'SERVICING',
      categories: ['IDENTITY', 'INTERACTION'],
      validTo: '2026-12-31T00:00:00Z',
      evidence: [evidence('2026-03-19T00:00:00Z')],
    })
    const partner = { kind: 'partner', subject: 'acme', purpose: 'SERVICING' } as const
    const { id } = await desk.plan({ lineOfBusiness: 'CUSTOMER' })
    await desk.came(id, partyId)
    await desk.now('holdEvent', id)
    await settled(desk.gateway)
    const { data } = await desk.gateway.ask(
      `{ timeline(partyId: "${partyId}", first: 9) { nodes { interaction { subject event { id } } } } event(id: "${id}") { id } }`,
      {},
      partner,
    )
    expect(data.timeline.nodes).toEqual([{ interaction: { subject: ROADSHOW.name, event: null } }])
    expect(data.event).toBeNull()
    for (const query of ['events(first: 9)', `eventAttendance(eventId: "${id}", first: 9)`]) {
      const { errors } = await desk.gateway.ask(`{ ${query} { nodes { id } } }`, {}, partner)
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    }
  })
})
