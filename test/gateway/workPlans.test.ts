import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
let unit: string
let manager: string
let head: string
let colleague: string
let speaker: string
let party: string
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  unit = await bank.unit()
  manager = await bank.employee(unit, 'Manager')
  colleague = await bank.employee(unit, 'Colleague')
  head = await bank.employee(unit, 'Head', { posts: [{ unitId: unit, kind: 'HEAD' }] })
  speaker = await bank.employee(unit, 'IR', { posts: [{ unitId: unit, kind: 'INVESTOR_RELATIONS' }] })
  party = await bank.organization('Hengyuan')
  await bank.relationship({ partyId: party, unitId: unit, lead: manager })
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })

const action = (key: string, on: string, more: object = {}) => ({
  key,
  weekKey: 'w',
  on,
  kind: 'CALL',
  text: `Do ${key}`,
  partyId: party,
  ...more,
})

const tree = (...actions: object[]) => ({
  goals: [{ key: 'g', text: 'Win two' }],
  weeks: [{ key: 'w', goalKey: 'g', weekOf: '2026-03-11', text: 'Speak with both' }],
  actions,
})

const call = (more: object = {}) =>
  contactInput(party, '2026-03-09T08:30:00Z', {
    direction: 'OUTBOUND',
    participants: [
      { partyId: party, part: 'RECIPIENT' },
      { employeeId: manager, part: 'INITIATOR' },
    ],
    ...more,
  })

const SHOWN = `id version month state writtenBy approvedBy approvalNote employee { id }
  goals { key text progress { planned done } } weeks { key goalKey weekOf progress { planned done } }
  days { on planned done } progress { planned done }
  actions { key weekKey on kind done party { id } interactions { id } finishedNote }`

const planOf = async (employeeId: string, month: string, viewer = employeeId) =>
  (await as(viewer).ask(`{ workPlan(employeeId: "${employeeId}", month: "${month}") { ${SHOWN} } }`)).workPlan

describe('a work plan', () => {
  it('is drafted by an employee, approved by the head, and rolls up what contacts complete', async () => {
    const draft = { month: '2026-03-20', ...tree(action('a', '2026-03-09'), action('b', '2026-03-10')) }
    const plan = await as(manager).make('draftWorkPlan', draft, SHOWN)
    expect(plan).toEqual({
      id: plan.id,
      version: 1,
      month: '2026-03-01',
      state: 'DRAFT',
      writtenBy: `employee:${manager}`,
      approvedBy: null,
      approvalNote: null,
      employee: { id: manager },
      goals: [{ key: 'g', text: 'Win two', progress: { planned: 2, done: 0 } }],
      weeks: [{ key: 'w', goalKey: 'g', weekOf: '2026-03-09', progress: { planned: 2, done: 0 } }],
      days: [
        { on: '2026-03-09', planned: 1, done: 0 },
        { on: '2026-03-10', planned: 1, done: 0 },
      ],
      progress: { planned: 2, done: 0 },
      actions: ['a', 'b'].map((key, n) => ({
        key,
        weekKey: 'w',
        on: n === 0 ? '2026-03-09' : '2026-03-10',
        kind: 'CALL',
        done: false,
        party: { id: party },
        interactions: [],
        finishedNote: null,
      })),
    })
    const versioned = { id: plan.id, expectedVersion: 1 }
    expect(
      await as(manager).run('finishWorkAction', { ...versioned, actionKey: 'a', note: 'Done' }),
    ).toMatchObject({
      faults: [{ code: 'INVALID', field: 'input.actionKey' }],
    })
    const approved = await as(head).make('approveWorkPlan', { ...versioned, note: 'Go' }, SHOWN)
    expect(approved).toMatchObject({
      version: 2,
      state: 'APPROVED',
      approvedBy: `employee:${head}`,
      approvalNote: 'Go',
    })

    const { id } = await as(manager).make('recordInteraction', call())
    await settled(gateway)
    const after = await planOf(manager, '2026-03-31')
    expect(after).toMatchObject({ version: 2, progress: { planned: 2, done: 1 } })
    expect(after.actions[0]).toMatchObject({ done: true, interactions: [{ id }] })
    expect(after.goals[0].progress).toEqual({ planned: 2, done: 1 })

    const named = { id: plan.id, expectedVersion: 2, actionKey: 'b', interactionId: id }
    expect((await as(manager).make('recordAgainstPlan', named, SHOWN)).progress).toEqual({
      planned: 2,
      done: 2,
    })
    await as(manager).make('retractInteraction', { id, expectedVersion: 1, reason: 'Wrong' })
    await settled(gateway)
    expect((await planOf(manager, '2026-03-01')).progress).toEqual({ planned: 2, done: 0 })
  })

  it('is never completed by a machine', async () => {
    const draft = { month: '2026-04-01', ...tree(action('a', '2026-04-07')) }
    const weeks = [{ key: 'w', goalKey: 'g', weekOf: '2026-04-07', text: 'One' }]
    const plan = await as(manager).make('draftWorkPlan', { ...draft, weeks })
    const occurredAt = '2026-04-07T03:00:00Z'
    const { id } = await bank.make('recordInteraction', call({ occurredAt, initiation: 'AUTOMATED' }))
    await settled(gateway)
    expect((await planOf(manager, '2026-04-01')).progress).toEqual({ planned: 1, done: 0 })
    const named = { id: plan.id, expectedVersion: 1, actionKey: 'a', interactionId: id }
    expect(await as(manager).refusal('recordAgainstPlan', named)).toBe('INVALID input.interactionId')
  })

  it('finds the contacts there have been when it is written late, and is approved anew when it changes', async () => {
    const occurredAt = '2026-05-05T03:00:00Z'
    await as(manager).make('recordInteraction', call({ occurredAt }))
    const weeks = [{ key: 'w', goalKey: 'g', weekOf: '2026-05-05', text: 'One' }]
    const task = { key: 't', weekKey: 'w', on: '2026-05-06', kind: 'TASK', text: 'Report' }
    const input = { ...tree(action('a', '2026-05-05'), task), weeks }
    const { id } = await as(manager).make('draftWorkPlan', { month: '2026-05-01', ...input })
    await settled(gateway)
    await as(manager).make('finishWorkAction', { id, expectedVersion: 1, actionKey: 't', note: 'Sent' })
    expect((await planOf(manager, '2026-05-01')).progress).toEqual({ planned: 2, done: 2 })
    await as(head).make('approveWorkPlan', { id, expectedVersion: 2 })
    const goals = [{ key: 'g', text: 'Win three' }]
    const changed = await as(manager).make(
      'changeWorkPlan',
      { id, expectedVersion: 3, ...input, goals },
      SHOWN,
    )
    expect(changed).toMatchObject({ state: 'DRAFT', approvedBy: null, progress: { planned: 2, done: 2 } })
  })

  it('is one for each employee and month', async () => {
    const draft = { month: '2026-06-01', ...tree(), weeks: [] }
    await as(manager).make('draftWorkPlan', draft)
    expect(await as(manager).refusal('draftWorkPlan', { ...draft, month: '2026-06-30' })).toBe(
      'ALREADY_EXISTS input.month',
    )
    await as(colleague).make('draftWorkPlan', draft)
  })

  it('is approved by nobody who wrote it or whose it is', async () => {
    const draft = { month: '2026-07-01', ...tree(), weeks: [] }
    const mine = await as(head).make('draftWorkPlan', draft)
    expect(await as(head).refusal('approveWorkPlan', { id: mine.id, expectedVersion: 1 })).toBe(
      'CHECKER_IS_MAKER input.id',
    )
    const theirs = await as(head).make('draftWorkPlan', { ...draft, employeeId: manager })
    expect(await as(head).refusal('approveWorkPlan', { id: theirs.id, expectedVersion: 1 })).toBe(
      'CHECKER_IS_MAKER input.id',
    )
  })

  it('is for its employee and who supervises them, on the same side of the wall', async () => {
    const draft = { month: '2026-08-01', ...tree(), weeks: [] }
    const { id } = await as(speaker).make('draftWorkPlan', draft)
    const sees = async (viewer: string) =>
      (await as(viewer).ask(`{ node(id: "${id}") { id } }`)).node !== null
    expect([await sees(speaker), await sees(manager), await sees(head)]).toEqual([true, false, false])
    expect(await planOf(speaker, '2026-08-01', head)).toBe(null)
    const own = await as(manager).make('draftWorkPlan', draft)
    expect(
      await as(colleague).refusal('changeWorkPlan', { id: own.id, expectedVersion: 1, ...tree(), weeks: [] }),
    ).toBe('NOT_FOUND input.id')
    const list = `{ workPlans(unitId: "${unit}", month: "2026-08-02", first: 9) { nodes { id } } }`
    expect(await as(head).ask(list)).toEqual({ workPlans: { nodes: [{ id: own.id }] } })
    expect(await as(colleague).ask(list)).toEqual({ workPlans: { nodes: [] } })
  })

  it('is found by one read, and a page of a unit by one query', async () => {
    const cost = async (query: string) => (await gateway.ask(query)).cost.dynamo.calls
    const plain = 'id actions { key done } progress { planned done }'
    expect(await cost(`{ workPlan(employeeId: "${manager}", month: "2026-03-01") { ${plain} } }`)).toBe(1)
    expect(
      await cost(`{ workPlans(unitId: "${unit}", month: "2026-03-01", first: 100) { nodes { ${plain} } } }`),
    ).toBe(1)
  })

  it('refuses what does not link up', async () => {
    const draft = { month: '2026-09-01', ...tree(action('a', '2026-09-09')) }
    expect(await as(manager).refusal('draftWorkPlan', draft)).toBe('INVALID input.weeks.0.weekOf')
    const hidden = { partyId: 'prt_01J00000000000000000000000' }
    const weeks = [{ key: 'w', goalKey: 'g', weekOf: '2026-09-07', text: 'One' }]
    const toNobody = { ...draft, weeks, actions: [action('a', '2026-09-09', hidden)] }
    expect(await as(manager).refusal('draftWorkPlan', toNobody)).toBe('NOT_FOUND input.actions.0.partyId')
  })
})
