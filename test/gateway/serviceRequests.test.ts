import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

/** In Shanghai it is Friday, 16:00. */
let now = new Date('2026-11-20T08:00:00Z')
const minutesLater = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}
let gateway: Gateway
let bank: Bank
let unit: string
let manager: string
let other: string
let relationship: string
let complaint: string
beforeAll(async () => {
  // Waiting takes no time, but time goes by.
  gateway = await startGateway({
    now: () => now,
    sleep: async (ms) => minutesLater(ms / 60_000),
  })
  bank = bankOf(gateway)
  unit = await bank.unit()
  manager = await bank.employee(unit, 'Manager')
  other = await bank.employee(unit, 'Other')
  const partyId = await bank.organization('Hengyuan')
  relationship = await bank.relationship({ partyId, unitId: unit, lead: manager }, { tier: 'A' })
  const standard = { lineOfBusiness: 'CUSTOMER', indicator: 'FIRST_RESPONSE' }
  await bank.make('stateServiceStandard', { ...standard, targetMinutes: 240 })
  await bank.make('stateServiceStandard', { ...standard, tier: 'A', targetMinutes: 30 })
  const resolution = { ...standard, indicator: 'RESOLUTION', hours: 'WORKING' }
  await bank.make('stateServiceStandard', { ...resolution, targetMinutes: 120 })
  const input = {
    relationshipId: relationship,
    kind: 'COMPLAINT',
    channel: 'PHONE',
    subject: 'Card swallowed',
  }
  complaint = (await as(manager).make('openServiceRequest', input)).id
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const SHOWN = `id version state dueAt breached reactionMinutes owner { id } events { step note }
  clocks { indicator targetMinutes hours spentMinutes running passesAt breached overMinutes standardVersion }`
const request = async () =>
  (await bank.ask(`{ node(id: "${complaint}") { ... on ServiceRequest { ${SHOWN} } } }`)).node
const listed = async (which: string, of = `unitId: "${unit}"`, viewer = manager) => {
  const list = `{ serviceRequests(of: { ${of} }, which: ${which}, first: 9) { nodes { id } } }`
  return (await as(viewer).ask(list)).serviceRequests.nodes.map(({ id }: { id: string }) => id)
}

describe('a service request', () => {
  it('is held to the standards in force when it is opened, also when they change', async () => {
    const standard = { lineOfBusiness: 'CUSTOMER', indicator: 'FIRST_RESPONSE', tier: 'A', targetMinutes: 5 }
    expect(await bank.make('stateServiceStandard', standard, 'version')).toEqual({ version: 2 })
    minutesLater(20)
    expect(await request()).toEqual({
      id: complaint,
      version: 1,
      state: 'OPEN',
      dueAt: '2026-11-20T08:30:00.000Z',
      breached: false,
      reactionMinutes: null,
      owner: { id: manager },
      events: [{ step: 'OPENED', note: null }],
      clocks: [
        {
          indicator: 'FIRST_RESPONSE',
          targetMinutes: 30,
          hours: 'ELAPSED',
          spentMinutes: 20,
          running: true,
          passesAt: '2026-11-20T08:30:00.000Z',
          breached: false,
          overMinutes: 0,
          standardVersion: 1,
        },
        {
          indicator: 'RESOLUTION',
          targetMinutes: 120,
          hours: 'WORKING',
          spentMinutes: 20,
          running: true,
          // An hour of Friday, and one of Monday.
          passesAt: '2026-11-23T02:00:00.000Z',
          breached: false,
          overMinutes: 0,
          standardVersion: 1,
        },
      ],
    })
  })

  it('is listed as overdue by time alone, and by its relationship, employee and unit', async () => {
    expect([await listed('OVERDUE'), await listed('OPEN')]).toEqual([[], [complaint]])
    minutesLater(25)
    expect(await listed('OVERDUE')).toEqual([complaint])
    expect(await listed('OVERDUE', `employeeId: "${manager}"`)).toEqual([complaint])
    expect(await listed('ALL', `relationshipId: "${relationship}"`)).toEqual([complaint])
    expect(await listed('OVERDUE', undefined, other)).toEqual([])
    expect(await request()).toMatchObject({ breached: true })
  })

  it('goes from step to step, with its clocks', async () => {
    const step = (command: Parameters<Bank['make']>[0], expectedVersion: number, note?: string) =>
      as(manager).make(command, { id: complaint, expectedVersion, note }, SHOWN)
    const answered = await step('respondToServiceRequest', 1, 'Sorry')
    expect(answered).toMatchObject({
      state: 'RESPONDED',
      reactionMinutes: 45,
      dueAt: '2026-11-23T02:00:00.000Z',
    })
    expect(answered.clocks[0]).toMatchObject({ running: false, breached: true, overMinutes: 15 })
    expect(await listed('OVERDUE')).toEqual([])
    expect(await step('awaitCustomer', 2)).toMatchObject({ state: 'WAITING', dueAt: null })
    minutesLater(3 * 24 * 60)
    // On Monday at 16:45.
    expect(await step('resumeServiceRequest', 3)).toMatchObject({
      dueAt: expect.stringContaining('2026-11-24T02:00:00'),
    })
    minutesLater(5)
    const resolved = await step('resolveServiceRequest', 4, 'A new card')
    expect(resolved).toMatchObject({ state: 'RESOLVED', dueAt: null })
    expect(resolved.clocks[1]).toMatchObject({ running: false, spentMinutes: 50, breached: false })
    expect(await listed('OPEN')).toEqual([])
    const refusal = { id: complaint, expectedVersion: 5 }
    expect(await as(manager).refusal('respondToServiceRequest', refusal)).toBe('INVALID_STATE input.id')
    expect(await as(other).refusal('reopenServiceRequest', refusal)).toBe('NOT_FOUND input.id')
    expect(await step('reopenServiceRequest', 5)).toMatchObject({ state: 'RESPONDED' })
    expect(await listed('OPEN')).toEqual([complaint])
  })

  it('is read by two calls, however many there are', async () => {
    const list = `{ serviceRequests(of: { unitId: "${unit}" }, which: ALL, first: 100) { nodes { id state clocks { breached } } } }`
    const { cost } = await gateway.ask(list)
    expect(cost.dynamo.calls).toBeLessThanOrEqual(2)
    const asked = await gateway.ask(list, {}, { kind: 'employee', subject: manager })
    expect([asked.errors, asked.data.serviceRequests.nodes.length]).toEqual([[], 1])
  })
})

describe('a service report', () => {
  const report = (of: string) => `{ serviceReport(of: { ${of} }, from: "2026-11-20", to: "2026-11-30") {
    opened { kind count } resolved breached { indicator count } reaction { count p50 p95 } waiting { count p50 }
  } }`

  it('adds up what came, how soon we answered, and which targets were passed, in two reads', async () => {
    const input = { relationshipId: relationship, kind: 'ENQUIRY', channel: 'BRANCH', subject: 'Rates' }
    await as(manager).make('openServiceRequest', { ...input, waitingMinutes: 12 })
    await settled(gateway)
    minutesLater(60)
    await settled(gateway)
    const { data, cost } = await gateway.ask(report(`unitId: "${unit}"`))
    expect(data.serviceReport).toEqual({
      opened: [
        { kind: 'COMPLAINT', count: 1 },
        { kind: 'ENQUIRY', count: 1 },
        { kind: 'SERVICE', count: 0 },
        { kind: 'SUGGESTION', count: 0 },
      ],
      resolved: 0,
      // The complaint's, and by now the enquiry's, which is held to five minutes.
      breached: [
        { indicator: 'FIRST_RESPONSE', count: 2 },
        { indicator: 'RESOLUTION', count: 0 },
        { indicator: 'WAITING_TIME', count: 0 },
      ],
      // 45 minutes.
      reaction: { count: 1, p50: 45, p95: 45 },
      waiting: { count: 1, p50: 15 },
    })
    expect(cost.dynamo.calls).toBeLessThanOrEqual(2)
  })

  it('goes with the relationship, as do its open requests', async () => {
    const { node } = await bank.ask(`{ node(id: "${relationship}") { ... on Record { version } } }`)
    const team = { coverage: [{ employeeId: other, part: 'LEAD' }], reason: 'Leave' }
    await bank.make('reassignCoverage', { id: relationship, expectedVersion: node.version, ...team })
    await settled(gateway)
    // Lists show what moves a moment later.
    minutesLater(1)
    expect(await listed('OPEN', `employeeId: "${manager}"`, other)).toEqual([])
    expect((await listed('OPEN', `employeeId: "${other}"`, other)).length).toBe(2)
    await bank.make('reassignCoverage', {
      id: relationship,
      expectedVersion: node.version + 1,
      coverage: [{ employeeId: manager, part: 'LEAD' }],
      reason: 'Back',
    })
    await settled(gateway)
  })
})

describe('a service standard', () => {
  it('is listed, and retired once', async () => {
    const { nodes } = (
      await as(other).ask('{ serviceStandards(first: 9) { nodes { id version indicator tier inForce } } }')
    ).serviceStandards
    expect(nodes.map(({ indicator, tier }: Record<string, string>) => [indicator, tier])).toEqual([
      ['FIRST_RESPONSE', 'A'],
      ['FIRST_RESPONSE', null],
      ['RESOLUTION', null],
    ])
    const retire = { id: nodes[0].id, expectedVersion: nodes[0].version, reason: 'Too strict' }
    expect(await bank.make('retireServiceStandard', retire, 'inForce')).toEqual({ inForce: false })
    expect(await bank.refusal('retireServiceStandard', { ...retire, expectedVersion: 3 })).toBe(
      'INVALID_STATE input.id',
    )
  })
})

describe('a service plan', () => {
  const input = {
    situation: 'Sells more in summer',
    traits: 'Owner decides alone',
    market: 'Ice cream',
    actions: [{ key: 'advice', kind: 'ADVICE', text: 'Show them the cold chain', dueOn: '2026-12-01' }],
    reviewOn: '2027-01-15',
  }
  const PLAN = 'id version inForce situation reviewOn actions { key kind dueOn outcome }'

  it('is one for each relationship, and says what came of its actions', async () => {
    const { id } = await as(manager).make('openServicePlan', { relationshipId: relationship, ...input })
    expect(await as(manager).refusal('openServicePlan', { relationshipId: relationship, ...input })).toBe(
      'ALREADY_EXISTS input.relationshipId',
    )
    const finish = { id, expectedVersion: 1, actionKey: 'advice', outcome: 'Saved 3% of the stock' }
    await as(manager).make('finishServiceAction', finish)
    const revised = await as(manager).make(
      'reviseServicePlan',
      { id, expectedVersion: 2, ...input, market: 'Frozen food' },
      PLAN,
    )
    expect(revised).toEqual({
      id,
      version: 3,
      inForce: true,
      situation: input.situation,
      reviewOn: '2027-01-15',
      actions: [{ key: 'advice', kind: 'ADVICE', dueOn: '2026-12-01', outcome: finish.outcome }],
    })
    await as(manager).make('endServicePlan', { id, expectedVersion: 3, reason: 'Merged' })
    expect(await as(manager).refusal('reviseServicePlan', { id, expectedVersion: 4, ...input })).toBe(
      'INVALID_STATE input.id',
    )
    const again = await as(manager).make('openServicePlan', { relationshipId: relationship, ...input }, PLAN)
    expect(again).toMatchObject({ id, version: 5, inForce: true, actions: [{ outcome: null }] })
  })

  it('is found by one read, by who sees the relationship', async () => {
    const query = `{ servicePlan(relationshipId: "${relationship}") { market } }`
    const { data, cost } = await gateway.ask(query)
    expect([data.servicePlan.market, cost.dynamo.calls]).toEqual(['Ice cream', 1])
    expect(await as(other).ask(query)).toEqual({ servicePlan: null })
  })
})

describe('a service request that is recorded late', () => {
  it('was opened within the last 366 days: nobody makes others count the hours since long ago', async () => {
    const input = { relationshipId: relationship, kind: 'COMPLAINT', channel: 'PHONE', subject: 'Old' }
    const openedAt = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
    expect(
      await as(manager).refusal('openServiceRequest', { ...input, openedAt: '0001-01-02T00:00:00Z' }),
    ).toBe('INVALID input.openedAt')
    expect(await as(manager).refusal('openServiceRequest', { ...input, openedAt: openedAt(367) })).toBe(
      'INVALID input.openedAt',
    )
    await as(manager).make('openServiceRequest', { ...input, openedAt: openedAt(365) })
  })

  it('names no contact with somebody else', async () => {
    const elsewhere = await bank.organization('Elsewhere')
    await bank.relationship({ partyId: elsewhere, unitId: unit, lead: manager })
    const interactionId = await bank.contact(elsewhere, now.toISOString())
    const input = { relationshipId: relationship, kind: 'COMPLAINT', channel: 'PHONE', subject: 'Old' }
    expect(await as(manager).refusal('openServiceRequest', { ...input, interactionId })).toBe(
      'INVALID input.interactionId',
    )
  })
})
