import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

/** In Shanghai it is 18:00 on the 22nd. */
let now = new Date('2026-11-22T10:00:00Z')
let gateway: Gateway
let bank: Bank
let unit: string
let manager: string
let head: string
let relationship: string
beforeAll(async () => {
  gateway = await startGateway({ now: () => now })
  bank = bankOf(gateway)
  unit = await bank.unit()
  manager = await bank.employee(unit, 'Manager')
  head = await bank.employee(unit, 'Head', { posts: [{ unitId: unit, kind: 'HEAD' }] })
  const partyId = await bank.organization('Hengyuan')
  relationship = await bank.relationship({ partyId, unitId: unit, lead: manager })
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const SHOWN = `id version date minutes countersigned employee { id }
  entries { text minutes late by relationship { id } } countersignatures { by entries note }`

describe('a work log', () => {
  it('takes entries, marks those that are late, and is countersigned anew after each', async () => {
    const first = { text: 'Visit', minutes: 90, relationshipId: relationship }
    const { id } = await as(manager).make('recordWork', first)
    expect(await as(head).refusal('countersignWorkLog', { id, expectedVersion: 2 })).toBe(
      'VERSION_CONFLICT input.expectedVersion',
    )
    const signed = await as(head).make('countersignWorkLog', { id, expectedVersion: 1, note: 'Good' }, SHOWN)
    expect(signed).toMatchObject({ countersigned: true, date: '2026-11-22', minutes: 90 })
    now = new Date('2026-11-22T16:00:00Z')
    const late = await as(manager).make(
      'recordWork',
      { date: '2026-11-22', text: 'Report', minutes: 30 },
      SHOWN,
    )
    expect(late).toEqual({
      id,
      version: 3,
      date: '2026-11-22',
      minutes: 120,
      countersigned: false,
      employee: { id: manager },
      entries: [
        {
          text: 'Visit',
          minutes: 90,
          late: false,
          by: `employee:${manager}`,
          relationship: { id: relationship },
        },
        { text: 'Report', minutes: 30, late: true, by: `employee:${manager}`, relationship: null },
      ],
      countersignatures: [{ by: `employee:${head}`, entries: 1, note: 'Good' }],
    })
    const again = await as(head).make('countersignWorkLog', { id, expectedVersion: 3 }, SHOWN)
    expect(again).toMatchObject({ countersigned: true, countersignatures: [{ entries: 1 }, { entries: 2 }] })
    expect(await as(head).refusal('countersignWorkLog', { id, expectedVersion: 4 })).toBe(
      'INVALID_STATE input.id',
    )
  })

  it('is written by nobody else, nor for a day to come, and countersigned by nobody whose it is', async () => {
    const entry = { text: 'Visit', minutes: 90 }
    expect(await as(head).refusal('recordWork', { ...entry, employeeId: manager })).toBe(
      'INVALID input.employeeId',
    )
    expect(await as(manager).refusal('recordWork', { ...entry, date: '2026-11-30' })).toBe(
      'INVALID input.date',
    )
    expect(await as(manager).refusal('recordWork', { ...entry, minutes: 1441 })).toBe('INVALID input.minutes')
    const { id } = await as(head).make('recordWork', entry)
    expect(await as(head).refusal('countersignWorkLog', { id, expectedVersion: 1 })).toBe(
      'CHECKER_IS_MAKER input.id',
    )
    expect(await as(manager).refusedQuery(`{ node(id: "${id}") { id } }`)).toBe('')
    expect(await as(manager).ask(`{ node(id: "${id}") { id } }`)).toEqual({ node: null })
  })

  it('is found by one read, and a page of a unit by one query', async () => {
    const plain = '{ id minutes entries { text } }'
    const one = await gateway.ask(`{ workLog(employeeId: "${manager}", date: "2026-11-22") ${plain} }`)
    expect([one.data.workLog.minutes, one.cost.dynamo.calls]).toEqual([120, 1])
    const page = await gateway.ask(
      `{ workLogs(unitId: "${unit}", date: "2026-11-22", first: 9) { nodes ${plain} } }`,
    )
    expect([page.data.workLogs.nodes.length, page.cost.dynamo.calls]).toEqual([1, 1])
  })
})

describe('work on the other side of the wall', () => {
  /** Somebody who works on one side, and then on the other too. */
  async function mover(kinds: readonly string[]) {
    const id = await bank.employee(unit, 'Mover', { posts: kinds.map((kind) => ({ unitId: unit, kind })) })
    const move = (version: number, to: readonly string[]) =>
      bank.make('changeEmployee', {
        id,
        expectedVersion: version,
        posts: to.map((kind) => ({ unitId: unit, kind })),
      })
    return { id, move }
  }

  it('goes out of sight of a supervisor of one side with the first entry of a day that may be of the other', async () => {
    const { id, move } = await mover(['RELATIONSHIP_MANAGER'])
    const entry = { text: 'A call', minutes: 5 }
    const log = await as(id).make('recordWork', entry)
    const read = `{ node(id: "${log.id}") { id } }`
    expect(await as(head).ask(read)).toEqual({ node: { id: log.id } })
    await move(1, ['RELATIONSHIP_MANAGER', 'INVESTOR_RELATIONS'])
    await as(id).make('recordWork', { ...entry, text: 'Results before they are out' })
    expect(await as(head).ask(read)).toEqual({ node: null })
  })

  it('stays out of sight when its author leaves that side, and writes the plan anew', async () => {
    const { id, move } = await mover(['RELATIONSHIP_MANAGER', 'INVESTOR_RELATIONS'])
    const plan = (text: string) => ({ goals: [{ key: 'g', text }], weeks: [], actions: [] })
    const { id: planId } = await as(id).make('draftWorkPlan', {
      month: '2026-11-01',
      ...plan('Results before they are out'),
    })
    await move(1, ['RELATIONSHIP_MANAGER'])
    await as(id).make('changeWorkPlan', { id: planId, expectedVersion: 1, reason: 'New', ...plan('Calls') })
    expect(await as(head).ask(`{ node(id: "${planId}") { id } }`)).toEqual({ node: null })
  })
})
