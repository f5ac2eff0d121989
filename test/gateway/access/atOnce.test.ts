import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../src/access/viewer.ts'
import { contactInput, newKey } from '../../support/bank.ts'
import { evidence } from '../../support/consents.ts'
import { innerDoors, outerDoors, type Subject } from './doors.ts'
import { buildWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const reason = 'It is over'

/** A customer of one's own to take away, with one of everything twice, so that every list has a second page. */
async function aCustomer(name: string, lead: string): Promise<Subject> {
  const { bank, units, parties } = world
  const party = await bank.organization(name, { roles: [{ kind: 'CUSTOMER' }] })
  const relationship = await bank.relationship({ partyId: party, unitId: units.empty, lead })
  const commitments = [{ text: 'Call back', ownerPartyId: party, dueOn: '2030-01-01' }]
  const input = contactInput(party, undefined, { topics: ['cash'], commitments })
  const [first, second] = [
    await bank.make('recordInteraction', input, 'id commitments { id }'),
    await bank.make('recordInteraction', input, 'id commitments { id }'),
  ]
  expect(second.id).not.toBe(first.id)
  const [tie] = [
    await bank.tie('SUPPLY', party, parties.prospect),
    await bank.tie('SUPPLY', party, parties.prospect),
  ]
  const [holding] = [await bank.holding(party), await bank.holding(party)]
  const [transaction] = [await bank.transaction(party, '1'), await bank.transaction(party, '2')]
  const commitment = first.commitments[0].id
  return { party, relationship, interaction: first.id, commitment, tie, holding, transaction }
}

const isShown = (value: unknown): boolean => {
  if (value === null || value === undefined) return false
  if (Array.isArray(value)) return value.some((each) => each !== null)
  return typeof value === 'object' && 'nodes' in value ? isShown(value.nodes) : true
}

/** The doors behind which a viewer is shown something. */
async function openDoors(doors: Readonly<Record<string, string>>, viewer: Viewer): Promise<string[]> {
  const names = Object.keys(doors)
  const query = `{ ${names.map((name, n) => `d${n}: ${doors[name]}`).join(' ')} }`
  const { data, errors } = await world.gateway.ask(query, {}, viewer)
  expect(errors).toEqual([])
  return names.filter((_, n) => isShown(data[`d${n}`]))
}

const LISTS = ['timeline', 'ties', 'holdings', 'transactions'] as const

/** Where a viewer stopped, in each list of somebody. */
async function cursorsOf(party: string, viewer: Viewer): Promise<readonly string[]> {
  const query = `{ ${LISTS.map((list) => `${list}(partyId: "${party}", first: 1) { pageInfo { endCursor } }`).join(' ')} }`
  const { data } = await world.gateway.ask(query, {}, viewer)
  const cursors = LISTS.map((list) => data[list].pageInfo.endCursor)
  for (const cursor of cursors) expect(cursor).toEqual(expect.any(String))
  return cursors
}

/** What is shown to who goes on from there. */
async function behind(party: string, viewer: Viewer, cursors: readonly string[]): Promise<string[]> {
  const lists = LISTS.map((list, n) => `${list}(partyId: "${party}", first: 1, after: "${cursors[n]}")`)
  const query = `{ ${lists.map((list) => `${list} { edges { cursor } pageInfo { hasNextPage } }`).join(' ')} }`
  const { data, errors } = await world.gateway.ask(query, {}, viewer)
  expect(errors).toEqual([])
  return LISTS.filter((list) => data[list]?.edges.length > 0 || data[list]?.pageInfo.hasNextPage)
}

/** Whoever sees all of somebody, and after something has happened nothing of them, from the very next request. */
async function expectGone(viewer: Viewer, subject: Subject, happen: () => Promise<unknown>): Promise<void> {
  const doors = {
    ...outerDoors(subject),
    ...(viewer.kind === 'employee' ? innerDoors(subject) : {}),
  }
  // Consents are for those who keep the party.
  const all = Object.keys(doors).filter((name) => name !== 'consents')
  const before = await openDoors(doors, viewer)
  expect(before.filter((name) => name !== 'consents')).toEqual(all)
  const cursors = await cursorsOf(subject.party, viewer)
  expect(await behind(subject.party, viewer, cursors)).toEqual(LISTS)
  await happen()
  expect(await openDoors(doors, viewer)).toEqual([])
  expect(await behind(subject.party, viewer, cursors)).toEqual([])
}

describe('the very next request shows nothing any more', () => {
  it('after a relationship was handed over, to who kept it', async () => {
    const { viewers, ids, gateway } = world
    const subject = await aCustomer('Handed over', ids.manager)
    const coverage = [{ employeeId: ids.colleague, part: 'LEAD' }]
    const input = { idempotencyKey: newKey(), id: subject.relationship, expectedVersion: 1, coverage, reason }
    const handOver = async () => {
      const query = `mutation ($input: ReassignCoverageInput!) {
        reassignCoverage(input: $input) { relationship { id } userErrors { code } }
      }`
      const { data, withheld } = await gateway.ask(query, { input }, viewers.manager)
      // It is done, and is not theirs to see any more.
      expect(data.reassignCoverage).toEqual({ relationship: null, userErrors: [] })
      expect(withheld).toMatchObject([{ path: ['reassignCoverage', 'relationship'], code: 'NOT_YOURS' }])
    }
    await expectGone(viewers.manager, subject, handOver)
    // Nor when they repeat what they did.
    await handOver()
    expect((await openDoors(outerDoors(subject), viewers.colleague)).length).toBeGreaterThan(20)
  })

  it('after a hand-over, in books: not even from where the last page ended', async () => {
    const { viewers, ids, units, bank, gateway } = world
    const made = [
      await aCustomer('A book', ids.otherService),
      await aCustomer('A book too', ids.otherService),
    ]
    const as = { with: { employeeId: ids.insider }, scope: 'READ', until: world.inDays(2), reason } as const
    for (const { relationship } of made)
      await bank.make('shareRelationship', { id: relationship, expectedVersion: 1, ...as })
    for (const order of ['NAME', 'LAST_CONTACT']) {
      const page = (after = '') =>
        `{ book(of: { unitId: "${units.empty}" }, order: ${order}, first: 1 ${after}) { nodes { id } pageInfo { endCursor } } }`
      const { data } = await gateway.ask(page(), {}, viewers.insider)
      expect(made.map(({ relationship }) => relationship)).toContain(data.book.nodes[0]?.id)
      const rest = page(`, after: "${data.book.pageInfo.endCursor}"`)
      expect((await gateway.ask(rest, {}, viewers.insider)).data.book.nodes).toHaveLength(1)
      if (order === 'NAME') continue
      for (const { relationship } of made)
        await bank.make('endShare', { id: relationship, expectedVersion: 2, with: as.with, reason })
      expect((await gateway.ask(rest, {}, viewers.insider)).data.book.nodes).toEqual([])
    }
  })

  it('after a share was ended', async () => {
    const { viewers, ids, bank } = world
    const subject = await aCustomer('Shared', ids.manager)
    const share = { id: subject.relationship, with: { employeeId: ids.specialist }, reason }
    const given = { ...share, expectedVersion: 1, scope: 'READ', until: world.inDays(2) }
    await bank.make('shareRelationship', given)
    await expectGone(viewers.specialist, subject, () =>
      bank.make('endShare', { ...share, expectedVersion: 2 }),
    )
  })

  it('after a delegation was ended', async () => {
    const { viewers, ids, bank, inDays } = world
    const subject = await aCustomer('Delegated', ids.colleague)
    const between = { fromEmployeeId: ids.colleague, toEmployeeId: ids.delegate }
    const { id } = await bank.make('delegateBook', { ...between, until: inDays(2), reason })
    const end = { id, expectedVersion: 1, reason }
    await expectGone(viewers.delegate, subject, () => bank.make('endDelegation', end))
  })

  it('after a post has ended, and of everything else too', async () => {
    const { viewers, ids, bank, gateway } = world
    const subject = await aCustomer('Left behind', ids.otherHead)
    const own = {
      participants: [
        { partyId: subject.party, part: 'INITIATOR' },
        { employeeId: ids.otherHead, part: 'HOST' },
      ],
    }
    const tookPart = await bank.contact(subject.party, undefined, own)
    const list = await world.as(viewers.otherHead).make('openInsiderList', { name: 'Mine', reason })
    const posts = [{ unitId: world.units.south, kind: 'HEAD', validTo: '2020-12-31' }]
    await expectGone(viewers.otherHead, subject, () =>
      bank.make('changeEmployee', { id: ids.otherHead, expectedVersion: 1, posts }),
    )
    const { data } = await gateway.ask(
      `{ took: interaction(id: "${tookPart}") { id } list: node(id: "${list.id}") { id }
         own: employeeInteractions(employeeId: "${ids.otherHead}", first: 5) { nodes { id } }
         self: employee(id: "${ids.otherHead}") { id } employees(first: 5) { nodes { id } } orgUnits(first: 5) { nodes { id } }
         insiderLists(first: 5) { nodes { id } } }`,
      {},
      viewers.otherHead,
    )
    const none = { nodes: [] }
    expect(data).toEqual({
      took: null,
      list: null,
      own: none,
      self: null,
      employees: none,
      orgUnits: none,
      insiderLists: none,
    })
  })

  it('after an exception from a wall was revoked', async () => {
    const { viewers, grants, happened, parties, kept, bank, gateway } = world
    const ids = [parties.investor, kept.investor, happened.shares, happened.roadshow]
    const query = `{ nodes(ids: ${JSON.stringify(ids)}) { id }
      timeline(partyId: "${parties.investor}", first: 5) { nodes { direct } }
      holdings(partyId: "${parties.investor}", first: 5) { nodes { id } } }`
    const shownTo = async () => (await gateway.ask(query, {}, viewers.passHolder)).data
    expect(await shownTo()).toMatchObject({
      nodes: ids.map((id) => ({ id })),
      // The roadshow, and a visit.
      timeline: { nodes: [{ direct: true }, { direct: true }] },
      holdings: { nodes: [{ id: happened.shares }] },
    })
    await bank.make('revokeWallException', { id: grants.pass, expectedVersion: 2, reason })
    expect(await shownTo()).toEqual({
      nodes: ids.map(() => null),
      timeline: { nodes: [] },
      holdings: { nodes: [] },
    })
  })

  it('after somebody is no longer told, by every way to what is inside', async () => {
    const { viewers, ids, bank, gateway, as } = world
    const list = await as(viewers.manager).make('openInsiderList', { name: 'Lotus', reason })
    const inside = { confidentiality: 'INSIDE_INFORMATION', insiderListId: list.id, topics: ['merger'] }
    const commitments = [{ text: 'Keep quiet', ownerEmployeeId: ids.manager, dueOn: '2028-01-01' }]
    const participants = [
      { partyId: world.parties.customer, part: 'INITIATOR' },
      { employeeId: ids.manager, part: 'HOST' },
    ]
    const made = await bank.make(
      'recordInteraction',
      contactInput(world.parties.customer, '2026-05-01T00:00:00Z', { ...inside, commitments, participants }),
      'id commitments { id }',
    )
    const { customer } = world.parties
    const everywhere = `{
      node(id: "${made.id}") { id } interaction(id: "${made.id}") { id }
      commitment: node(id: "${made.commitments[0].id}") { id } list: node(id: "${list.id}") { id }
      history(id: "${made.id}", first: 5) { nodes { version } } insiderLists(first: 5) { nodes { id } }
      timeline(partyId: "${customer}", first: 1) { nodes { interaction { id } } }
      byTopic: timeline(partyId: "${customer}", filter: { topic: "merger" }, first: 5) { nodes { interaction { id } } }
      ofTopic: contactHistory(of: { topic: "merger" }, first: 5) { nodes { interaction { id } } }
      ofEmployee: contactHistory(of: { employeeId: "${ids.manager}" }, filter: { topic: "merger" }, first: 5) {
        nodes { interaction { id } }
      }
      employeeInteractions(employeeId: "${ids.manager}", first: 1) { nodes { id } }
      customerView(id: "${customer}", purpose: SERVICING) {
        interactions { interactions { interaction { id } } } commitments { open { id } } health { lastHumanContactAt nextDueOn }
      } }`
    const shownTo = async () => JSON.stringify((await gateway.ask(everywhere, {}, viewers.manager)).data)
    const count = (text: string, part: string) => text.split(part).length - 1
    const before = await shownTo()
    expect([count(before, made.id), count(before, list.id), count(before, made.commitments[0].id)]).toEqual([
      8, 2, 2,
    ])
    const end = { id: list.id, expectedVersion: 1, employeeId: ids.manager, reason }
    await bank.make('endInsider', end)
    const after = await shownTo()
    expect([count(after, made.id), count(after, list.id), count(after, made.commitments[0].id)]).toEqual([
      0, 0, 0,
    ])
    // The health of a party never told of it, so it does not change.
    const healthOf = (text: string) => JSON.stringify(JSON.parse(text).customerView.health)
    expect(healthOf(after)).toBe(healthOf(before))
  })

  describe('to a partner app', () => {
    async function consenting(name: string) {
      const { ids, apps, bank, inDays } = world
      const subject = await aCustomer(name, ids.manager)
      const { categories } = (await bank.ask(`{ partnerApp(id: "${apps.full}") { categories } }`)).partnerApp
      const consent = await bank.make('grantConsent', {
        partyId: subject.party,
        partnerAppId: apps.full,
        purpose: 'SERVICING',
        categories,
        validTo: inDays(5),
        evidence: [evidence(inDays(-1), { uri: 's3://forms/2.pdf', separateFor: categories })],
      })
      return { subject, consent: consent.id as string }
    }

    it('after the party has withdrawn its consent', async () => {
      const { subject, consent } = await consenting('Withdrawing')
      await expectGone(world.viewers.fullPartner, subject, () =>
        world.bank.make('withdrawConsent', { id: consent }),
      )
    })

    it('after it was suspended, when it is refused', async () => {
      const { subject } = await consenting('Suspending')
      const { apps, bank, gateway, viewers } = world
      const query = `{ party(id: "${subject.party}") { id } }`
      expect((await gateway.ask(query, {}, viewers.fullPartner)).data.party).not.toBeNull()
      await bank.make('suspendPartnerApp', { id: apps.full, expectedVersion: 2 })
      const { data, errors } = await gateway.ask(query, {}, viewers.fullPartner)
      expect([data, errors[0]?.extensions.code]).toEqual([{ party: null }, 'FORBIDDEN'])
    })
  })
})
