import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

let gateway: Gateway
let bank: Bank
let unit: string
let opener: string
let member: string
let outsider: string
let compliance: string
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  unit = await bank.unit()
  opener = await bank.employee(unit, 'Opener')
  member = await bank.employee(unit, 'Member')
  outsider = await bank.employee(unit, 'Outsider', { posts: [{ unitId: unit, kind: 'HEAD' }] })
  compliance = await bank.employee(unit, 'Compliance', { posts: [{ unitId: unit, kind: 'COMPLIANCE' }] })
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const LOTUS = { name: 'Project Lotus', reason: 'A capital increase, not yet announced' }
const SHOWN = `id version name reason state closedAt aboutParty { id }
  members { employee { id } since until reason }`

async function listWith(...members: string[]): Promise<{ id: string; version: number }> {
  let list = await as(opener).make('openInsiderList', LOTUS)
  for (const employeeId of members) {
    const input = { id: list.id, expectedVersion: list.version, employeeId, reason: 'Draws it up' }
    list = await as(opener).make('addInsider', input)
  }
  return list
}

const nodeQuery = (id: string) => `{ node(id: "${id}") { id } nodes(ids: ["${id}"]) { id } }`

async function knowsOf(employeeId: string, id: string): Promise<boolean> {
  const { node, nodes } = await as(employeeId).ask(nodeQuery(id))
  expect(nodes).toEqual([node])
  return node !== null
}

describe('an insider list', () => {
  it('has who opens it on it at once', async () => {
    const list = await as(opener).make('openInsiderList', LOTUS, SHOWN)
    expect(list).toEqual({
      id: list.id,
      version: 1,
      ...LOTUS,
      state: 'OPEN',
      closedAt: null,
      aboutParty: null,
      members: [{ employee: { id: opener }, since: expect.any(String), until: null, reason: LOTUS.reason }],
    })
    expect(await knowsOf(opener, list.id)).toBe(true)
  })

  it('has nobody on it at first when an operator opens it', async () => {
    const about = await bank.organization()
    const list = await bank.make('openInsiderList', { ...LOTUS, aboutPartyId: about }, SHOWN)
    expect(list).toMatchObject({ members: [], aboutParty: { id: about } })
  })

  it('is known to its members, compliance and operators, and to nobody else', async () => {
    const { id } = await listWith(member)
    expect(await knowsOf(member, id)).toBe(true)
    expect(await knowsOf(compliance, id)).toBe(true)
    expect(await bank.ask(`{ node(id: "${id}") { id } }`)).toEqual({ node: { id } })
    expect(await knowsOf(outsider, id)).toBe(false)
    const nobodys = 'ins_01J00000000000000000000000'
    const input = { expectedVersion: 7, employeeId: outsider, reason: 'Curious' }
    const messages = await Promise.all(
      [id, nobodys].map(async (each) => {
        const { faults } = await as(outsider).run('addInsider', { ...input, id: each })
        return faults.map(({ message, ...fault }) => ({ ...fault, message: message.replace(each, 'ID') }))
      }),
    )
    expect(messages[0]).toEqual(messages[1])
    expect(messages[0]).toMatchObject([{ code: 'NOT_FOUND', field: 'input.id' }])
  })

  it('keeps who was told, since when, until when and why, whatever becomes of it', async () => {
    const { id } = await listWith(member)
    const since = '2026-03-01T08:00:00.000Z'
    const add = { id, expectedVersion: 2, employeeId: outsider, since, reason: 'Approves it' }
    await as(member).make('addInsider', add)
    const until = '2026-03-05T17:00:00.000Z'
    const end = { id, expectedVersion: 3, employeeId: outsider, until, reason: 'Approved' }
    await as(opener).make('endInsider', end)
    expect(await knowsOf(outsider, id)).toBe(false)
    const again = { ...add, expectedVersion: 4, since: '2026-03-09T08:00:00.000Z', reason: 'Is asked again' }
    await as(compliance).make('addInsider', again)
    expect(await knowsOf(outsider, id)).toBe(true)
    const close = { id, expectedVersion: 5, reason: 'Announced' }
    const closed = await as(member).make('closeInsiderList', close, SHOWN)
    expect(closed).toMatchObject({ state: 'CLOSED', closedAt: expect.any(String) })
    expect(closed.members.slice(2)).toEqual([
      { employee: { id: outsider }, since, until, reason: 'Approves it' },
      { employee: { id: outsider }, since: again.since, until: null, reason: 'Is asked again' },
    ])
    expect(await knowsOf(outsider, id)).toBe(true)
  })

  it('shows none of its history to who has left it', async () => {
    const { id } = await listWith(member)
    const history = `{ history(id: "${id}", first: 10) { nodes { version record { id } } } }`
    expect((await as(member).ask(history)).history.nodes).toHaveLength(2)
    await as(opener).make('endInsider', { id, expectedVersion: 2, employeeId: member, reason: 'Done' })
    expect((await as(member).ask(history)).history.nodes).toEqual([])
    expect((await as(opener).ask(history)).history.nodes).toHaveLength(3)
  })

  it('takes nobody more once it is closed, and lets people go', async () => {
    const { id } = await listWith(member)
    await as(opener).make('closeInsiderList', { id, expectedVersion: 2, reason: 'Announced' })
    const late = { id, expectedVersion: 3, employeeId: outsider, reason: 'Late' }
    expect(await as(opener).refusal('addInsider', late)).toBe('INVALID_STATE input.id')
    const again = { id, expectedVersion: 3, reason: 'Again' }
    expect(await as(opener).refusal('closeInsiderList', again)).toBe('INVALID_STATE input.id')
    await as(opener).make('endInsider', { id, expectedVersion: 3, employeeId: member, reason: 'Over' })
    expect(await knowsOf(member, id)).toBe(false)
  })

  it.each([
    ['twice', () => ({ employeeId: opener }), 'ALREADY_EXISTS input.employeeId'],
    ['who is nobody', () => ({ employeeId: 'emp_x' }), 'NOT_FOUND input.employeeId'],
    ['without a reason', () => ({ reason: '' }), 'INVALID input.reason'],
    ['from tomorrow on', () => ({ since: '2999-01-01T00:00:00Z' }), 'INVALID input.since'],
    ['in an older version', () => ({ expectedVersion: 9 }), 'VERSION_CONFLICT input.expectedVersion'],
  ])('takes nobody %s', async (_, more, expected) => {
    const { id } = await listWith()
    const input = { id, expectedVersion: 1, employeeId: member, reason: 'Needs to', ...more() }
    expect(await as(opener).refusal('addInsider', input)).toBe(expected)
  })

  it.each([
    ['who is not on it', () => ({ employeeId: outsider }), 'NOT_FOUND input.employeeId'],
    ['before they were told', () => ({ until: '2020-01-01T00:00:00Z' }), 'INVALID input.until'],
  ])('lets nobody go %s', async (_, more, expected) => {
    const { id } = await listWith(member)
    const input = { id, expectedVersion: 2, employeeId: member, reason: 'Done', ...more() }
    expect(await as(opener).refusal('endInsider', input)).toBe(expected)
  })

  it('is not opened about somebody who is not there for who opens it', async () => {
    const unknown = { ...LOTUS, aboutPartyId: 'prt_01J00000000000000000000000' }
    expect(await as(opener).refusal('openInsiderList', unknown)).toBe('NOT_FOUND input.aboutPartyId')
    const theirs = await bank.organization()
    await bank.relationship({ partyId: theirs, unitId: unit, lead: member })
    const known = { ...LOTUS, aboutPartyId: theirs }
    expect(await as(opener).refusal('openInsiderList', known)).toBe('NOT_FOUND input.aboutPartyId')
    await as(member).make('openInsiderList', known)
  })

  it('holds 100 entries, each change being one of few items', async () => {
    const many: string[] = []
    for (let n = 0; n < 100; n += 1) many.push(await bank.employee(unit, `Insider ${n}`))
    const { id } = await bank.make('openInsiderList', LOTUS)
    for (const [n, employeeId] of many.entries()) {
      await bank.make('addInsider', { id, expectedVersion: n + 1, employeeId, reason: 'All hands' })
    }
    const full = { id, expectedVersion: 101, employeeId: member, reason: 'One more' }
    expect(await bank.refusal('addInsider', full)).toBe('LIMIT_REACHED input.id')
    await bank.make('closeInsiderList', { id, expectedVersion: 101, reason: 'Announced' })
    expect(await knowsOf(many[99] as string, id)).toBe(true)
  })
})

const LISTS = `query ($first: Int!, $after: String) {
  list: insiderLists(first: $first, after: $after) {
    nodes { id } edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`

describe('the insider lists', () => {
  it('of a member are those they are on; of compliance and operators, all', async () => {
    const own = await bank.employee(unit, 'Own lists')
    const ids: string[] = []
    for (let n = 0; n < 3; n += 1) ids.push((await as(own).make('openInsiderList', LOTUS)).id)
    const idsOf = async (who: Bank) =>
      (await walk(who, LISTS, { first: 2 })).flat().map(({ id }: { id: string }) => id)
    expect(await idsOf(as(own))).toEqual(ids.toSorted())
    expect((await idsOf(bank)).slice(0, 3)).toEqual(ids.toReversed())
    expect((await idsOf(as(compliance))).slice(0, 3)).toEqual(ids.toReversed())
    const never = await bank.employee(unit, 'Never')
    expect(await idsOf(as(never))).toEqual([])
  })

  it('of a member are as many as can be read with each request', async () => {
    const busy = await bank.employee(unit, 'Busy')
    for (let n = 0; n < 200; n += 1) await as(busy).make('openInsiderList', LOTUS)
    expect(await as(busy).refusal('openInsiderList', LOTUS)).toBe('LIMIT_REACHED input')
    const { institution } = await as(busy).ask('{ institution { tenant } }')
    expect(institution).toEqual({ tenant: 'demo' })
  }, 60_000)
})
