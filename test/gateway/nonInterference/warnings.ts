import type { RecordId } from '../../../src/domain/recordId.ts'
import { derive } from '../../../src/usecases/derive/derive.ts'
import { openEngines } from '../../../src/usecases/derive/openEngines.ts'
import { signalWarnings } from '../../../src/usecases/derive/warningDerivers.ts'
import { bankOf } from '../../support/bank.ts'
import type { BuiltBank } from './buildBank.ts'
import { type Builder, CLERK, type Group, type Values } from './builder.ts'
import { BEGIN_MS, inStep } from './clockwork.ts'

/** What is seen of whom, what it is warned of by, and what is done about it. */
export async function warnOf(
  builder: Builder,
  { cast: { anna, bo, ivy }, parties: { b1 }, relationships }: BuiltBank,
): Promise<void> {
  const { give } = builder
  await stateRules(builder)
  const about = [
    ['f1', relationships.ofF1, anna],
    ['x.customer', relationships.ofX, anna],
    ['x.investor', relationships.ofXAsInvestor, ivy],
    ['b1', relationships.ofB1, bo],
  ] as const
  for (const [group, relationshipId, ownerId] of about) {
    const id = await give(group, 'recordSignal', {
      relationshipId,
      category: 'REPAYMENT_CAPACITY',
      code: 'OVERDUE',
      riskType: 'LIQUIDITY',
      value: '12.5',
      observedOn: '2041-02-25',
      note: `Seen in ${group}`,
      status: 'RUMOUR',
      evidenceSource: 'A supplier',
      source: { system: 'core', externalId: `signal-${group}` },
    })
    await give(group, 'confirmSignal', { id, evidenceSource: 'The books', note: 'It is so' })
    await warned(builder, group, { id, relationshipId, ownerId })
    const other = await give(group, 'recordSignal', signal(relationshipId))
    await give(group, 'refuteSignal', { id: other, evidenceSource: 'The bank', note: 'It is not' })
  }
  // Only a loan is classified: that it is one must not be altered.
  const loan = await inStep('loan', BEGIN_MS, () =>
    bankOf(builder.gateway, CLERK).holding(b1, 'Old', { kind: 'LOAN', asOf: '2041-02-01' }),
  )
  const legacy = { class: { legacyClass: 'IDLE' }, reason: 'From before', validFrom: '2040-02-01' }
  await give('b1', 'classifyLoan', { id: loan, ...legacy })
  await give('b1', 'classifyLoan', { id: loan, class: { loanClass: 'DOUBTFUL' }, reason: 'Reviewed' })
}

type Warned = { readonly id: string; readonly relationshipId: string; readonly ownerId: string }

/** The alert that the signal raises, answered and closed. */
async function warned(
  { give, gateway }: Builder,
  group: Group,
  { id, relationshipId, ownerId }: Warned,
): Promise<void> {
  const alert = await inStep(`warned/${group}`, BEGIN_MS + 7_000_000, async () => {
    const [engine] = await openEngines(gateway.context(), { sig: [signalWarnings] })
    if (engine) await derive(engine, [id as RecordId])
    const { data } = await gateway.ask(
      `{ alerts(of: { relationshipId: "${relationshipId}" }, first: 1) { nodes { id } } }`,
    )
    return data.alerts.nodes[0].id as string
  })
  await give(group, 'answerAlert', { id: alert, plan: 'Visit them', ownerId })
  if (group === 'x.customer') return
  await give(group, 'closeAlert', { id: alert, outcome: 'RESOLVED', note: 'They have paid' })
}

function signal(relationshipId: string): Values {
  return {
    relationshipId,
    category: 'FINANCIAL',
    code: 'INVENTORY_BUILDUP',
    observedOn: '2041-02-26',
    status: 'RUMOUR',
    evidenceSource: 'The press',
  }
}

/** A tier may be called otherwise in the other world. */
const ANY_TIER: Values = { tiers: [] }

/** Known to every employee, and to nobody else. */
async function stateRules({ give }: Builder): Promise<void> {
  const terms = (name: string, test: Values, more: Values = {}): Values => ({
    name: { en: name, zh: `${name}规则` },
    test,
    severity: 'HIGH',
    respondHours: 8,
    closeHours: 80,
    lines: ['CUSTOMER', 'INVESTOR'],
    types: ['GROWTH', 'STRATEGIC', 'TRANSACTIONAL', 'PROBLEM', 'TERMINATED'],
    tiers: ['A', 'B', 'Gold'],
    ...more,
  })
  const signals = {
    categories: ['SERVICE'],
    codes: ['OVERDUE'],
    windowDays: 300,
    aggregate: 'COUNT',
    threshold: '1',
    minimumEvidence: 'RUMOUR',
  }
  const overdue = await give('staff', 'stateWarningRule', { terms: terms('Overdue', { signals }, ANY_TIER) })
  await give('staff', 'changeWarningRule', {
    id: overdue,
    terms: terms('Late', { signals }, { ...ANY_TIER, respondHours: 9 }),
    reason: 'Sooner',
  })
  await give('staff', 'switchOnWarningRule', { id: overdue, reason: 'Tried' })
  const silence = { days: 900, tierDays: [{ tier: 'A', days: 800 }] }
  const silent = await give('staff', 'stateWarningRule', { terms: terms('Silent', { silence }) })
  await give('staff', 'switchOffWarningRule', { id: silent, reason: 'Too many' })
  const prepaymentFlight = {
    windowDays: 90,
    steps: 3,
    balanceFallPercent: 40,
    withNewLender: true,
    minimumEvidence: 'CONFIRMED',
  }
  await give('staff', 'stateWarningRule', { terms: terms('Flight', { prepaymentFlight }) })
}
