import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

let bank: Bank
beforeAll(async () => {
  bank = bankOf(await startGateway())
})

async function oneOfEach() {
  const Person = await bank.person()
  const Organization = await bank.organization()
  const OrgUnit = await bank.unit()
  const Employee = await bank.employee(OrgUnit)
  const Relationship = await bank.relationship({ partyId: Person, unitId: OrgUnit, lead: Employee })
  const Tie = await bank.tie('EMPLOYMENT', Person, Organization)
  const Holding = await bank.holding(Person)
  const Transaction = await bank.transaction(Person, '1')
  const { id: Interaction, commitments } = await bank.make(
    'recordInteraction',
    contactInput(Person, undefined, { commitments: [{ text: 'Call back', ownerPartyId: Person }] }),
    'id commitments { id }',
  )
  const Commitment = commitments[0].id
  return {
    Person,
    Organization,
    OrgUnit,
    Employee,
    Relationship,
    Tie,
    Holding,
    Transaction,
    Interaction,
    Commitment,
  }
}

const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }'

describe('any record', () => {
  it('is found by its id, of whatever kind, in the order asked, as often as asked', async () => {
    const all = Object.entries(await oneOfEach()).map(([__typename, id]) => ({ __typename, id }))
    const ids = [...all, ...all.slice(0, 3)].map(({ id }) => id)
    expect((await bank.ask(NODES, { ids })).nodes).toEqual([...all, ...all.slice(0, 3)])
    for (const { id, __typename } of all) {
      expect(await bank.ask(`{ node(id: "${id}") { __typename id } }`)).toEqual({ node: { __typename, id } })
    }
  })

  it('says who recorded it, when, and from where', async () => {
    for (const id of Object.values(await oneOfEach())) {
      const { node } = await bank.ask(`{ node(id: "${id}") { ... on Record {
        version createdAt createdBy recordedAt recordedBy active source { system externalId importBatch }
      } } }`)
      expect(node).toEqual({
        version: 1,
        createdAt: node.createdAt,
        createdBy: 'operator:test',
        recordedAt: node.createdAt,
        recordedBy: 'operator:test',
        active: true,
        source: { system: 'guanxi', externalId: null, importBatch: null },
      })
      expect(Math.abs(Date.now() - Date.parse(node.createdAt))).toBeLessThan(60_000)
    }
  })

  it('is null under an id that is none', async () => {
    const ids = [
      '',
      'x',
      'prt_',
      'prt_01J00000000000000000000000',
      'bat_01J00000000000000000000000',
      '#',
      'é'.repeat(3_000),
    ]
    expect((await bank.ask(NODES, { ids })).nodes).toEqual(ids.map(() => null))
  })

  it('is asked for 100 at a time', async () => {
    const id = await bank.person()
    expect((await bank.ask(NODES, { ids: Array(100).fill(id) })).nodes).toHaveLength(100)
    expect(await bank.refusedQuery(NODES, { ids: Array(101).fill(id) })).toBe(
      'BAD_REQUEST: nodes.ids may have 100 at most, but has 101.',
    )
  })
})

const HISTORY = `query ($id: ID!, $knownAt: DateTime, $first: Int!, $after: String) {
  list: history(id: $id, knownAt: $knownAt, first: $first, after: $after) {
    nodes { version recordedAt record { ... on Person { displayName } } }
    edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`

describe('the history of a record', () => {
  async function named(count: number) {
    const id = await bank.person('Name 1')
    for (let version = 1; version < count; version += 1) {
      const names = [{ full: `Name ${version + 1}` }]
      await bank.make('changePerson', { id, expectedVersion: version, names })
    }
    return id
  }

  const versionsOf = async (id: string, more: object = {}) =>
    (await walk(bank, HISTORY, { id, first: 2, ...more })).flat()

  it('has every version once, newest first', async () => {
    const all = await versionsOf(await named(5))
    expect(all.map(({ version, record }) => [version, record.displayName])).toEqual([
      [5, 'Name 5'],
      [4, 'Name 4'],
      [3, 'Name 3'],
      [2, 'Name 2'],
      [1, 'Name 1'],
    ])
  })

  it('begins at what was known at a moment', async () => {
    const id = await named(4)
    const all = await versionsOf(id)
    const third = all.find(({ version }) => version === 3)
    expect((await versionsOf(id, { knownAt: third.recordedAt })).map(({ version }) => version)).toEqual([
      3, 2, 1,
    ])
    expect(await versionsOf(id, { knownAt: '2020-01-01T00:00:00Z' })).toEqual([])
  })

  it('is walked as it was, while versions are added', async () => {
    const id = await named(5)
    let version = 5
    const pages = await walk(bank, HISTORY, { id, first: 2 }, async () => {
      await bank.make('changePerson', { id, expectedVersion: version, names: [{ full: 'Later' }] })
      version += 1
    })
    expect(pages.flat().map((each) => each.version)).toEqual([5, 4, 3, 2, 1])
  })

  it('of every kind has its one version', async () => {
    for (const id of Object.values(await oneOfEach())) {
      expect((await versionsOf(id)).map(({ version }) => version)).toEqual([1])
    }
  })

  it('is empty for what is not there, and refused for what is no id', async () => {
    expect(await versionsOf('prt_01J00000000000000000000000')).toEqual([])
    expect(await bank.refusedQuery(HISTORY, { id: 'x', first: 1 })).toBe(
      'BAD_REQUEST: id must be the id of a record, but got x.',
    )
  })
})
