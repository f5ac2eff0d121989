import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/calendarDate.ts'
import { today } from '../../src/usecases/today.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { skippingClock } from '../support/skippingClock.ts'

// Long because a warning goes from signal to alert to closure, and each step is refused in its own ways.

const DAY_MS = 86_400_000

const clock = skippingClock()
let gateway: Gateway
let bank: Bank
let unit: string
let above: string
let lead: string
let head: string
let risk: string
let compliance: string
beforeAll(async () => {
  gateway = await startGateway(clock)
  bank = bankOf(gateway)
  above = await bank.unit('Nanjing Branch')
  unit = await bank.unit('Xuanwu', { parentId: above, kind: 'SUB_BRANCH' })
  lead = await bank.employee(unit, 'Lead')
  head = await bank.employee(unit, 'Head', { posts: [{ unitId: unit, kind: 'HEAD' }] })
  risk = await bank.employee(above, 'Risk', { posts: [{ unitId: above, kind: 'RISK' }] })
  compliance = await bank.employee(above, 'Compliance', { posts: [{ unitId: above, kind: 'COMPLIANCE' }] })
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const daysAgo = (days: number) => addDays(today(gateway.app), -days)

async function customer(more: Readonly<Record<string, unknown>> = {}) {
  const partyId = await bank.organization('A borrower')
  const relationshipId = await bank.relationship({ partyId, unitId: unit, lead }, more)
  return { partyId, relationshipId }
}

const RULE = {
  name: { en: 'Overdue twice', zh: '两次逾期' },
  test: { signals: { codes: ['OVERDUE'], windowDays: 90, threshold: '2', minimumEvidence: 'RUMOUR' } },
  severity: 'HIGH',
}

/** A rule that is about one tier, so that tests do not meet. */
async function ruleOn(more: object = {}): Promise<string> {
  const rule = await as(compliance).make('stateWarningRule', { terms: { ...RULE, ...more } })
  await as(compliance).make('switchOnWarningRule', {
    id: rule.id,
    expectedVersion: rule.version,
    reason: 'Tried on last year',
  })
  return rule.id
}

const signal = (relationshipId: string, more: object = {}) =>
  as(lead).make('recordSignal', {
    relationshipId,
    category: 'REPAYMENT_CAPACITY',
    code: 'OVERDUE',
    value: '12',
    observedOn: daysAgo(0),
    status: 'CONFIRMED',
    evidenceSource: 'The loan system',
    ...more,
  })

const SHOWN = `id version state severity title(locale: ZH) stands overdue ruleVersion respondBy closeBy raisedAt
  signals { id } facts { name value threshold } owner { id } relationship { id }
  response { plan owner { id } by } closure { outcome note by }`

async function alertsOf(of: object, more = '', viewer = bank) {
  const query = `query ($of: AlertsOfInput!) { alerts(of: $of, first: 10 ${more}) { nodes { ${SHOWN} } } }`
  return (await viewer.ask(query, { of })).alerts.nodes
}

describe('a rule that is on', () => {
  it('raises an alert once for the evidence it stands on, with its clocks', async () => {
    await ruleOn({ tiers: ['T1'] })
    const { relationshipId } = await customer({ tier: 'T1' })
    const first = await signal(relationshipId)
    await settled(gateway)
    expect(await alertsOf({ relationshipId })).toEqual([])
    const second = await signal(relationshipId, { status: 'RUMOUR' })
    await settled(gateway)
    await settled(gateway)
    const [alert, ...others] = await alertsOf({ relationshipId })
    expect(others).toEqual([])
    expect(alert).toEqual({
      id: alert.id,
      version: 1,
      state: 'OPEN',
      severity: 'HIGH',
      title: '两次逾期',
      stands: true,
      overdue: null,
      ruleVersion: 2,
      raisedAt: alert.raisedAt,
      respondBy: new Date(Date.parse(alert.raisedAt) + DAY_MS).toISOString(),
      closeBy: new Date(Date.parse(alert.raisedAt) + 7 * DAY_MS).toISOString(),
      signals: [{ id: first.id }, { id: second.id }],
      facts: [{ name: 'COUNT', value: '2', threshold: '2' }],
      owner: { id: lead },
      relationship: { id: relationshipId },
      response: null,
      closure: null,
    })
  })

  it('adds to its open alert what is seen next, and says so when too much of it was refuted', async () => {
    await ruleOn({ tiers: ['T2'] })
    const { relationshipId } = await customer({ tier: 'T2' })
    const all = [await signal(relationshipId), await signal(relationshipId, { status: 'RUMOUR' })]
    await settled(gateway)
    all.push(await signal(relationshipId))
    await settled(gateway)
    const [three] = await alertsOf({ relationshipId })
    expect(three.signals).toHaveLength(3)
    for (const { id } of all.slice(1)) {
      await as(risk).make('refuteSignal', { id, expectedVersion: 1, evidenceSource: 'The other bank' })
      await settled(gateway)
    }
    const [refuted, ...others] = await alertsOf({ relationshipId })
    expect(others).toEqual([])
    expect(refuted).toMatchObject({ id: three.id, stands: false, state: 'OPEN' })
    const query = `{ signals(relationshipId: "${relationshipId}", status: REFUTED, first: 5) {
      nodes { id status evidence { status source by } } } }`
    const { signals } = await bank.ask(query)
    expect(signals.nodes).toHaveLength(2)
    expect(signals.nodes[1].evidence).toMatchObject([
      { source: 'The loan system', by: `employee:${lead}` },
      { status: 'REFUTED', source: 'The other bank', by: `employee:${risk}` },
    ])
  })

  it('stands on what lies in its window, and follows when a signal has left it', async () => {
    await ruleOn({ tiers: ['T19'] })
    const { relationshipId } = await customer({ tier: 'T19' })
    const ids: string[] = []
    for (const days of [60, 10, 25]) {
      ids.push((await signal(relationshipId)).id)
      await settled(gateway)
      await clock.sleep(days * DAY_MS)
    }
    await settled(gateway)
    expect(await alertsOf({ relationshipId })).toMatchObject([
      { stands: true, signals: ids.slice(1).map((id) => ({ id })) },
    ])
  })

  it('warns again of what is new after an alert is closed, and not of the same', async () => {
    await ruleOn({ tiers: ['T3'] })
    const { relationshipId } = await customer({ tier: 'T3' })
    await signal(relationshipId)
    await signal(relationshipId)
    await settled(gateway)
    const [first] = await alertsOf({ relationshipId })
    const close = { id: first.id, expectedVersion: 1, outcome: 'RESOLVED', note: 'Paid' }
    await as(lead).make('closeAlert', close)
    await settled(gateway)
    await bank.make('scheduleReview', { id: relationshipId, expectedVersion: 1, nextReviewOn: '2030-01-01' })
    await settled(gateway)
    expect(await alertsOf({ relationshipId })).toHaveLength(1)
    await signal(relationshipId)
    await settled(gateway)
    const states = (await alertsOf({ relationshipId })).map(({ state }: { state: string }) => state)
    expect(states).toEqual(['OPEN', 'CLOSED'])
  })

  it('does not warn again of what was added to an alert before it was closed, also when some of it is refuted', async () => {
    await ruleOn({ tiers: ['T3b'] })
    const { relationshipId } = await customer({ tier: 'T3b' })
    await signal(relationshipId)
    await signal(relationshipId)
    await settled(gateway)
    const { id } = await signal(relationshipId)
    await settled(gateway)
    const [{ id: alertId, version }] = await alertsOf({ relationshipId })
    const close = { id: alertId, expectedVersion: version, outcome: 'RESOLVED', note: 'Paid' }
    await as(lead).make('closeAlert', close)
    await bank.make('scheduleReview', { id: relationshipId, expectedVersion: 1, nextReviewOn: '2030-01-01' })
    await settled(gateway)
    expect(await alertsOf({ relationshipId })).toHaveLength(1)
    await as(risk).make('refuteSignal', { id, expectedVersion: 1, evidenceSource: 'The other bank' })
    await settled(gateway)
    expect(await alertsOf({ relationshipId })).toHaveLength(1)
  })

  it('is held against all relationships when it is switched on', async () => {
    const { relationshipId } = await customer({ tier: 'T4' })
    await signal(relationshipId)
    await signal(relationshipId)
    await settled(gateway)
    expect(await alertsOf({ relationshipId })).toEqual([])
    await ruleOn({ tiers: ['T4'] })
    await settled(gateway)
    expect(await alertsOf({ relationshipId })).toHaveLength(1)
  })

  it('warns of silence when its day comes, and a contact by a person ends it, a machine’s does not', async () => {
    await ruleOn({ tiers: ['T5'], test: { silence: { days: 30 } }, severity: 'LOW' })
    const { partyId, relationshipId } = await customer({ tier: 'T5' })
    await settled(gateway)
    await clock.sleep(29 * DAY_MS)
    await bank.contact(partyId, clock.now().toISOString(), { initiation: 'AUTOMATED', channel: 'SMS' })
    await settled(gateway)
    expect(await alertsOf({ relationshipId })).toEqual([])
    await clock.sleep(2 * DAY_MS)
    await settled(gateway)
    const [silent] = await alertsOf({ relationshipId })
    expect(silent).toMatchObject({ severity: 'LOW', stands: true, signals: [] })
    expect(silent.facts[0].name).toBe('SILENT_DAYS')
    await bank.contact(partyId, clock.now().toISOString())
    await settled(gateway)
    expect(await alertsOf({ relationshipId })).toMatchObject([{ id: silent.id, stands: false }])
  })

  it('hands its alerts over with the relationship', async () => {
    await ruleOn({ tiers: ['T6'] })
    const { relationshipId } = await customer({ tier: 'T6' })
    await signal(relationshipId)
    await signal(relationshipId)
    await settled(gateway)
    const next = await bank.employee(unit, 'Next')
    await bank.make('reassignCoverage', {
      id: relationshipId,
      expectedVersion: 1,
      coverage: [{ employeeId: next, part: 'LEAD' }],
      reason: 'Moved away',
    })
    await settled(gateway)
    await clock.sleep(1_000)
    expect(await alertsOf({ employeeId: next })).toMatchObject([{ owner: { id: next }, version: 1 }])
    const ofLead = await alertsOf({ employeeId: lead }, ', severity: HIGH')
    expect(
      ofLead.some((each: { relationship: { id: string } }) => each.relationship.id === relationshipId),
    ).toBe(false)
  })
})

describe('an alert', () => {
  it('is answered with a plan and closed, and another says that nothing need be done', async () => {
    await ruleOn({ tiers: ['T7'], severity: 'CRITICAL' })
    const { relationshipId } = await customer({ tier: 'T7' })
    await signal(relationshipId)
    await signal(relationshipId)
    await settled(gateway)
    await clock.sleep(5 * 3_600_000)
    const [late] = await alertsOf({ unitId: above }, ', state: OPEN, severity: CRITICAL', as(risk))
    expect(late).toMatchObject({ overdue: 'RESPOND', relationship: { id: relationshipId } })
    const plan = { id: late.id, expectedVersion: 1, plan: 'Visit on Monday' }
    const answered = await as(lead).make('answerAlert', plan, SHOWN)
    expect(answered).toMatchObject({
      state: 'RESPONDING',
      overdue: null,
      response: { plan: 'Visit on Monday', owner: { id: lead }, by: `employee:${lead}` },
    })
    const accept = { id: late.id, expectedVersion: 2, outcome: 'ACCEPTED', note: 'Covered by a guarantee' }
    expect(await as(lead).refusal('closeAlert', accept)).toBe('CHECKER_IS_MAKER input.outcome')
    expect(await as(head).make('closeAlert', accept, SHOWN)).toMatchObject({
      state: 'CLOSED',
      closure: { outcome: 'ACCEPTED', note: 'Covered by a guarantee', by: `employee:${head}` },
    })
    expect(await as(head).refusal('closeAlert', { ...accept, expectedVersion: 3 })).toBe(
      'INVALID_STATE input.id',
    )
    expect(await alertsOf({ unitId: unit }, ', state: OPEN, severity: CRITICAL')).toEqual([])
  })

  it('is not let be by whoever led the relationship when it was raised, and has handed it over since', async () => {
    await ruleOn({ tiers: ['T8a'] })
    const { relationshipId } = await customer({ tier: 'T8a', openedOn: '2026-01-01' })
    await signal(relationshipId)
    await signal(relationshipId)
    await settled(gateway)
    const [alert] = await alertsOf({ relationshipId })
    const coverage = [
      { employeeId: head, part: 'LEAD' },
      { employeeId: lead, part: 'ASSOCIATE' },
    ]
    const handOver = { id: relationshipId, expectedVersion: 1, coverage, reason: 'For a day' }
    await as(lead).make('reassignCoverage', handOver)
    await settled(gateway)
    const refute = { id: alert.id, expectedVersion: 1, outcome: 'REFUTED', note: 'Nothing in it' }
    expect(await as(lead).refusal('closeAlert', refute)).toBe('CHECKER_IS_MAKER input.outcome')
    await as(risk).make('closeAlert', refute)
  })

  it('is not there for who does not see the relationship', async () => {
    const stranger = await bank.employee(unit, 'Stranger')
    await ruleOn({ tiers: ['T8'] })
    const { relationshipId } = await customer({ tier: 'T8' })
    await signal(relationshipId)
    const { id: signalId } = await signal(relationshipId)
    await settled(gateway)
    const [{ id }] = await alertsOf({ relationshipId })
    expect(await alertsOf({ relationshipId }, '', as(stranger))).toEqual([])
    expect(await alertsOf({ unitId: unit }, '', as(stranger))).toEqual([])
    expect(await as(stranger).ask(`{ node(id: "${id}") { id } }`)).toEqual({ node: null })
    const plan = { id, expectedVersion: 1, plan: 'Mine' }
    expect(await as(stranger).refusal('answerAlert', plan)).toBe('NOT_FOUND input.id')
    const refute = { id: signalId, expectedVersion: 1, evidenceSource: 'Me' }
    expect(await as(stranger).refusal('refuteSignal', refute)).toBe('NOT_FOUND input.id')
    expect(
      await as(compliance).refusedQuery(`mutation { answerAlert(input: {
      idempotencyKey: "k", id: "${id}", expectedVersion: 1, plan: "Mine" }) { userErrors { code } } }`),
    ).toMatch(/^FORBIDDEN/)
  })
})

describe('a rule that is tried on the past', () => {
  const TRIAL = `query ($ruleId: ID!, $of: TrialOfInput!, $from: Date!, $to: Date!) {
    tryWarningRule(ruleId: $ruleId, of: $of, from: $from, to: $to, first: 25) {
      nodes { relationship { id } warnings { raisedOn heldTo signalIds facts { name value } } } } }`

  it('says what it would have raised, when, by what was known then, and raises nothing', async () => {
    const rule = await as(compliance).make('stateWarningRule', { terms: { ...RULE, tiers: ['T9'] } })
    const { relationshipId } = await customer({ tier: 'T9', openedOn: daysAgo(100) })
    await signal(relationshipId, { observedOn: daysAgo(5) })
    const second = await signal(relationshipId, { observedOn: daysAgo(3) })
    const variables = { ruleId: rule.id, of: { relationshipId }, from: daysAgo(20), to: daysAgo(0) }
    const rows = async () => (await as(compliance).ask(TRIAL, variables)).tryWarningRule.nodes
    // Both were recorded today, whatever their days: until today nothing was known of them.
    expect(await rows()).toMatchObject([
      { relationship: { id: relationshipId }, warnings: [{ raisedOn: daysAgo(0), heldTo: daysAgo(0) }] },
    ])
    await clock.sleep(4 * DAY_MS)
    const evidence = { id: second.id, expectedVersion: 1, evidenceSource: 'The register' }
    await as(lead).make('refuteSignal', evidence)
    const later = { ...variables, to: daysAgo(0) }
    const [{ warnings }] = (await as(compliance).ask(TRIAL, later)).tryWarningRule.nodes
    expect(warnings).toMatchObject([
      { raisedOn: daysAgo(4), heldTo: daysAgo(1), facts: [{ name: 'COUNT', value: '2' }] },
    ])
    await settled(gateway)
    expect(await alertsOf({ relationshipId })).toEqual([])
  })

  it('sees the silences of the past, a row for each relationship of a unit', async () => {
    const own = await bank.unit('Gulou', { parentId: above, kind: 'SUB_BRANCH' })
    const manager = await bank.employee(own, 'Manager')
    const partyId = await bank.organization('Quiet')
    const opened = { openedOn: daysAgo(90) }
    const id = await bank.relationship({ partyId, unitId: own, lead: manager }, opened)
    await bank.relationship({ partyId: await bank.organization('New'), unitId: own, lead: manager })
    await bank.contact(partyId, `${daysAgo(50)}T04:00:00Z`)
    await bank.contact(partyId, `${daysAgo(20)}T04:00:00Z`)
    const rule = await as(compliance).make('stateWarningRule', {
      terms: { ...RULE, test: { silence: { days: 25 } } },
    })
    const trial = { ruleId: rule.id, of: { unitId: own }, from: daysAgo(70), to: daysAgo(0) }
    const { nodes } = (await as(compliance).ask(TRIAL, trial)).tryWarningRule
    expect(nodes).toHaveLength(2)
    const found = nodes.find((row: { relationship: { id: string } }) => row.relationship.id === id)
    // Its type was stated only today; so it had none, and only a rule about no type is about it.
    expect(found.warnings).toMatchObject([
      { raisedOn: daysAgo(65), heldTo: daysAgo(51) },
      { raisedOn: daysAgo(25), heldTo: daysAgo(21) },
    ])
    expect(await as(lead).refusedQuery(TRIAL, trial)).toMatch(/^FORBIDDEN/)
    const ahead = { ...trial, to: '2999-01-01' }
    expect(await as(compliance).refusedQuery(TRIAL, ahead)).toMatch(/^BAD_REQUEST: from must not be after to/)
  })
})

describe('what is recorded of signals and rules', () => {
  it('is checked', async () => {
    const { relationshipId } = await customer()
    const input = {
      relationshipId,
      category: 'FINANCIAL',
      code: 'OVERDUE',
      observedOn: daysAgo(0),
      status: 'RUMOUR',
      evidenceSource: 'Heard',
    }
    const refusal = (more: object) => as(lead).refusal('recordSignal', { ...input, ...more })
    expect(await refusal({ status: 'REFUTED' })).toBe('INVALID input.status')
    expect(await refusal({ code: 'overdue' })).toBe('INVALID input.code')
    expect(await refusal({ observedOn: '2999-01-01' })).toBe('INVALID input.observedOn')
    const { id } = await as(lead).make('recordSignal', input)
    const confirm = { id, expectedVersion: 1, evidenceSource: 'The register' }
    await as(lead).make('confirmSignal', confirm)
    expect(await as(lead).refusal('confirmSignal', { ...confirm, expectedVersion: 2 })).toBe(
      'INVALID_STATE input.id',
    )
  })

  it.each([
    [{ name: { en: 'Only one' } }, 'INVALID input.terms.name.zh'],
    [
      { test: { signals: { windowDays: 30, threshold: '1' } } },
      'INVALID input.terms.test.signals.categories',
    ],
    [
      { test: { signals: { codes: ['X1'], windowDays: 0, threshold: '1' } } },
      'INVALID input.terms.test.signals.windowDays',
    ],
    [
      { test: { signals: { codes: ['X1'], windowDays: 9, threshold: '0' } } },
      'INVALID input.terms.test.signals.threshold',
    ],
    [
      { test: { prepaymentFlight: { windowDays: 90, steps: 1 } } },
      'INVALID input.terms.test.prepaymentFlight.steps',
    ],
    [{ respondHours: 10, closeHours: 9 }, 'INVALID input.terms.closeHours'],
  ])('a rule with %o is refused', async (more, refusal) => {
    expect(await as(compliance).refusal('stateWarningRule', { terms: { ...RULE, ...more } })).toBe(refusal)
  })
})
