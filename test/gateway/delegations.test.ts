import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { skippingClock } from '../support/skippingClock.ts'
import { walk } from '../support/walk.ts'

const clock = skippingClock()
let gateway: Gateway
let bank: Bank
let branch: string
let desk: string
let head: string
let absent: string
let substitute: string
let relationship: string
beforeAll(async () => {
  gateway = await startGateway(clock)
  bank = bankOf(gateway)
  branch = await bank.unit('Branch')
  desk = await bank.unit('Desk', { kind: 'DESK', parentId: branch })
  head = await bank.employee(branch, 'Head', { posts: [{ unitId: branch, kind: 'HEAD' }] })
  absent = await bank.employee(desk, 'Absent')
  substitute = await bank.employee(desk, 'Substitute')
  relationship = await bank.relationship({ partyId: await bank.organization(), unitId: desk, lead: absent })
})

const DAY_MS = 24 * 3_600_000
const inDays = (days: number) => new Date(clock.now().getTime() + days * DAY_MS).toISOString()
const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const leave = (more: object = {}) => ({
  toEmployeeId: substitute,
  until: inDays(14),
  reason: 'Mandatory leave',
  ...more,
})

async function seesBook(employeeId: string): Promise<boolean> {
  const { node } = await as(employeeId).ask(`{ node(id: "${relationship}") { id } }`)
  return node !== null
}

const SHOWN = `id version fromEmployee { id } toEmployee { id } validFrom until reason endedAt state`

describe('a book that is delegated', () => {
  it('is worked by the substitute from the first moment to the end, and not a moment longer', async () => {
    expect(await seesBook(substitute)).toBe(false)
    const input = { ...leave(), validFrom: inDays(1), until: inDays(3) }
    const made = await as(absent).make('delegateBook', input, SHOWN)
    expect(made).toEqual({
      id: made.id,
      version: 1,
      fromEmployee: { id: absent },
      toEmployee: { id: substitute },
      validFrom: input.validFrom,
      until: input.until,
      reason: 'Mandatory leave',
      endedAt: null,
      state: 'PLANNED',
    })
    expect(await seesBook(substitute)).toBe(false)
    await clock.sleep(DAY_MS)
    expect(await seesBook(substitute)).toBe(true)
    await clock.sleep(2 * DAY_MS - 10_000)
    expect(await seesBook(substitute)).toBe(true)
    await clock.sleep(10_000)
    expect(await seesBook(substitute)).toBe(false)
  })

  it.each([
    ['the absent one', () => absent],
    ['the substitute', () => substitute],
    ['who heads them', () => head],
  ])('is given back at once when %s ends it', async (_, who) => {
    const { id } = await as(absent).make('delegateBook', leave())
    expect(await seesBook(substitute)).toBe(true)
    const end = { id, expectedVersion: 1, reason: 'Back early' }
    expect(await as(who()).make('endDelegation', end, 'version state')).toEqual({
      version: 2,
      state: 'ENDED',
    })
    expect(await seesBook(substitute)).toBe(false)
    const again = { ...end, expectedVersion: 2 }
    expect(await as(absent).refusal('endDelegation', again)).toBe('INVALID_STATE input.id')
  })

  it('is never passed on: a substitute works the book, and gives no more than their own', async () => {
    const third = await bank.employee(desk, 'Third')
    const { id } = await as(absent).make('delegateBook', leave())
    await as(substitute).make('delegateBook', leave({ toEmployeeId: third }))
    expect(await seesBook(substitute)).toBe(true)
    expect(await seesBook(third)).toBe(false)
    const forAnother = leave({ fromEmployeeId: absent, toEmployeeId: third })
    expect(await as(substitute).refusal('delegateBook', forAnother)).toBe('INVALID input.fromEmployeeId')
    await as(absent).make('endDelegation', { id, expectedVersion: 1, reason: 'Back' })
  })

  it('is delegated by who heads the absent one’s unit, and by an operator', async () => {
    for (const who of [as(head), bank]) {
      const { id } = await who.make('delegateBook', leave({ fromEmployeeId: absent }))
      await who.make('endDelegation', { id, expectedVersion: 1, reason: 'Back' })
    }
  })

  it('is listed for both, newest first, and for who oversees, and for nobody else', async () => {
    const query = (employeeId = '') => `query ($first: Int!, $after: String) {
      list: delegations(first: $first, after: $after ${employeeId && `, employeeId: "${employeeId}"`}) {
        nodes { fromEmployee { id } reason } edges { cursor } pageInfo { hasNextPage endCursor }
      }
    }`
    const [from, to] = [await bank.employee(desk, 'From'), await bank.employee(desk, 'To')]
    for (const reason of ['First', 'Second', 'Third']) {
      await as(from).make('delegateBook', leave({ toEmployeeId: to, reason }))
    }
    const all = ['Third', 'Second', 'First'].map((reason) => ({ fromEmployee: { id: from }, reason }))
    expect((await walk(as(from), query(), { first: 2 })).flat()).toEqual(all)
    expect((await walk(as(to), query(), { first: 2 })).flat()).toEqual(all)
    expect((await walk(bank, query(from), { first: 2 })).flat()).toEqual(all)
    expect((await walk(as(substitute), query(), { first: 100 })).flat()).not.toContainEqual(all[0])
    expect(await as(substitute).refusedQuery(query(from), { first: 2 })).toMatch(/^FORBIDDEN/)
  })

  it('leaves the substitute’s own history as it is', async () => {
    await as(absent).make('delegateBook', leave())
    await bank.make('changeEmployee', { id: substitute, expectedVersion: 1, email: 's@bank.cn' })
    const { history } = await bank.ask(`{ history(id: "${substitute}", first: 10) { nodes { version } } }`)
    expect(history.nodes).toEqual([{ version: 2 }, { version: 1 }])
  })
})

describe('a book is not delegated', () => {
  const walled = { posts: () => [{ unitId: desk, kind: 'INVESTOR_RELATIONS' }] }
  it.each([
    ['to oneself', () => ({ toEmployeeId: absent }), 'INVALID input.toEmployeeId'],
    ['to nobody', () => ({ toEmployeeId: 'emp_01J00000000000000000000000' }), 'NOT_FOUND input.toEmployeeId'],
    ['without a reason', () => ({ reason: ' ' }), 'INVALID input.reason'],
    ['for longer than 92 days', () => ({ until: inDays(93) }), 'INVALID input.until'],
    ['until before it begins', () => ({ validFrom: inDays(5), until: inDays(4) }), 'INVALID input.until'],
    ['after the fact', () => ({ validFrom: inDays(-1) }), 'INVALID input.validFrom'],
    ['years ahead', () => ({ validFrom: inDays(367), until: inDays(370) }), 'INVALID input.validFrom'],
    ['to who keeps nothing', async () => ({ toEmployeeId: await serving() }), 'INVALID input.toEmployeeId'],
    [
      'across the wall',
      async () => ({ toEmployeeId: await bank.employee(desk, 'IR', { posts: walled.posts() }) }),
      'WALLED input.toEmployeeId',
    ],
    [
      'by a colleague',
      () => ({ fromEmployeeId: substitute, toEmployeeId: head }),
      'INVALID input.fromEmployeeId',
    ],
  ])('%s', async (_, more, expected) => {
    expect(await as(absent).refusal('delegateBook', leave(await more()))).toBe(expected)
  })

  const serving = () => bank.employee(desk, 'Service', { posts: [{ unitId: desk, kind: 'SERVICE' }] })

  it('by who heads another unit', async () => {
    const other = await bank.unit('Other')
    const stranger = await bank.employee(other, 'Stranger', { posts: [{ unitId: other, kind: 'HEAD' }] })
    const input = leave({ fromEmployeeId: absent })
    expect(await as(stranger).refusal('delegateBook', input)).toBe('INVALID input.fromEmployeeId')
    const { id } = await as(absent).make('delegateBook', leave())
    const end = { id, expectedVersion: 9, reason: 'Why not' }
    expect(await as(stranger).refusal('endDelegation', end)).toBe('NOT_FOUND input.id')
  })
})
