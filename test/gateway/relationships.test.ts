import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'

let bank: Bank
let unit: string
let lead: string
beforeAll(async () => {
  bank = bankOf(await startGateway())
  unit = await bank.unit()
  lead = await bank.employee(unit)
})

const RELATIONSHIP = `id version party { id } lineOfBusiness stage tier nextReviewOn openedOn
  coverage { employee { id } part since } unit { id } type { type reason validFrom }
  lastHumanContactAt lastAutomatedContactAt`

const inputFor = (partyId: string, more: object = {}) => ({
  partyId,
  lineOfBusiness: 'CUSTOMER',
  type: 'STRATEGIC',
  typeReason: 'A framework since 2020',
  unitId: unit,
  coverage: [{ employeeId: lead, part: 'LEAD', since: '2024-01-01' }],
  openedOn: '2024-01-01',
  ...more,
})

describe('a relationship', () => {
  it('is opened with its team, the lead first, and read back whole', async () => {
    const party = await bank.organization()
    const other = await bank.employee(unit, 'Wang Fang')
    const coverage = [
      { employeeId: other, part: 'PRODUCT', since: '2024-02-01' },
      { employeeId: lead, part: 'LEAD', since: '2024-01-01' },
    ]
    const input = inputFor(party, { coverage, tier: '钻石', nextReviewOn: '2026-12-01', stage: 'RETAINED' })
    const { id } = await bank.make('openRelationship', input)
    const { relationships } = await bank.ask(`{ relationships(partyId: "${party}") { ${RELATIONSHIP} } }`)
    expect(relationships).toEqual([
      {
        id,
        version: 1,
        party: { id: party },
        lineOfBusiness: 'CUSTOMER',
        stage: 'RETAINED',
        tier: '钻石',
        nextReviewOn: '2026-12-01',
        openedOn: '2024-01-01',
        coverage: [
          { employee: { id: lead }, part: 'LEAD', since: '2024-01-01' },
          { employee: { id: other }, part: 'PRODUCT', since: '2024-02-01' },
        ],
        unit: { id: unit },
        type: { type: 'STRATEGIC', reason: 'A framework since 2020', validFrom: '2024-01-01' },
        lastHumanContactAt: null,
        lastAutomatedContactAt: null,
      },
    ])
  })

  it('is one in each line of business, also when two open it at the same time', async () => {
    const party = await bank.organization()
    const answers = await Promise.all([1, 2, 3].map(() => bank.run('openRelationship', inputFor(party))))
    expect(answers.map(({ faults }) => faults[0]?.code ?? 'done').toSorted()).toEqual([
      'ALREADY_EXISTS',
      'ALREADY_EXISTS',
      'done',
    ])
    await bank.make('openRelationship', inputFor(party, { lineOfBusiness: 'SUPPLIER' }))
    const { relationships } = await bank.ask(`{ relationships(partyId: "${party}") { lineOfBusiness } }`)
    expect(relationships.map((each: { lineOfBusiness: string }) => each.lineOfBusiness).toSorted()).toEqual([
      'CUSTOMER',
      'SUPPLIER',
    ])
  })

  it('is what a source has brought before', async () => {
    const input = inputFor(await bank.organization(), { source: { system: 'crm', externalId: 'R1' } })
    await bank.make('openRelationship', input)
    expect(await bank.refusal('openRelationship', input)).toBe('ALREADY_EXISTS input.source')
  })

  const NOBODY = 'emp_01J00000000000000000000000'
  it.each([
    ['without a team', { coverage: [] }, 'INVALID input.coverage'],
    ['with two leads', (e: string) => team(e, 'LEAD', 'LEAD'), 'INVALID input.coverage'],
    [
      'with somebody twice in the same part',
      (e: string) => team(e, 'LEAD', 'ASSOCIATE', 'ASSOCIATE'),
      'INVALID input.coverage.2',
    ],
    ['without a lead', (e: string) => team(e, 'RISK'), 'INVALID input.coverage'],
    ['led by nobody', () => team(NOBODY, 'LEAD'), 'NOT_FOUND input.coverage.0.employeeId'],
    ['without a reason', { typeReason: '' }, 'INVALID input.typeReason'],
    ['with a long tier', { tier: 'x'.repeat(41) }, 'INVALID input.tier'],
    ['with nobody', { partyId: 'prt_01J00000000000000000000000' }, 'NOT_FOUND input.partyId'],
    ['in no unit', { unitId: 'here' }, 'NOT_FOUND input.unitId'],
  ])('is not opened %s', async (_, given, expected) => {
    const more = typeof given === 'function' ? given(lead) : given
    const input = inputFor(await bank.organization(), more)
    expect(await bank.refusal('openRelationship', input)).toBe(expected)
  })
})

function team(employeeId: string, ...parts: string[]) {
  return { coverage: parts.map((part) => ({ employeeId, part })) }
}

describe('what a relationship says', () => {
  it('changes in stage, tier and review, and can lose the latter two', async () => {
    const { id } = await bank.make('openRelationship', inputFor(await bank.organization()))
    const shown = 'version stage tier nextReviewOn'
    const change = (command: Parameters<Bank['make']>[0], expectedVersion: number, more: object) =>
      bank.make(command, { id, expectedVersion, ...more }, shown)
    const stage = 'LOST'
    expect(await change('setRelationshipStage', 1, { stage })).toEqual({
      version: 2,
      stage,
      tier: null,
      nextReviewOn: null,
    })
    await change('setRelationshipTier', 2, { tier: 'A' })
    const nextReviewOn = '2027-01-01'
    expect(await change('scheduleReview', 3, { nextReviewOn })).toEqual({
      version: 4,
      stage,
      tier: 'A',
      nextReviewOn,
    })
    await change('setRelationshipTier', 4, {})
    expect(await change('scheduleReview', 5, {})).toEqual({
      version: 6,
      stage,
      tier: null,
      nextReviewOn: null,
    })
  })

  it('keeps every type it was said to have, each from its day on and since it was known', async () => {
    const made = await bank.make('openRelationship', inputFor(await bank.organization()), 'id recordedAt')
    const { id } = made
    const say = (expectedVersion: number, type: string, validFrom: string) =>
      bank.make(
        'setRelationshipType',
        { id, expectedVersion, type, validFrom, reason: `${type} now` },
        'recordedAt',
      )
    const problem = await say(1, 'PROBLEM', '2025-06-01')
    await say(2, 'GROWTH', '2025-03-01')
    const question = (asOf: string) => `type(asOf: ${asOf}) { type }`
    const { relationship } = await bank.ask(`{ relationship(id: "${id}") {
      now: type { type }
      before: ${question('{ validAt: "2023-12-31" }')}
      atFirst: ${question('{ validAt: "2024-12-31" }')}
      between: ${question('{ validAt: "2025-04-01" }')}
      betweenAsKnownThen: ${question(`{ validAt: "2025-04-01", knownAt: "${problem.recordedAt}" }`)}
      nowAsKnownAtFirst: ${question(`{ knownAt: "${made.recordedAt}" }`)}
      nowBeforeWeKnew: ${question('{ knownAt: "2020-01-01T00:00:00Z" }')}
      types { type reason validFrom }
    } }`)
    expect(relationship).toEqual({
      now: { type: 'PROBLEM' },
      before: null,
      atFirst: { type: 'STRATEGIC' },
      between: { type: 'GROWTH' },
      betweenAsKnownThen: { type: 'STRATEGIC' },
      nowAsKnownAtFirst: { type: 'STRATEGIC' },
      nowBeforeWeKnew: null,
      types: [
        { type: 'GROWTH', reason: 'GROWTH now', validFrom: '2025-03-01' },
        { type: 'PROBLEM', reason: 'PROBLEM now', validFrom: '2025-06-01' },
        { type: 'STRATEGIC', reason: 'A framework since 2020', validFrom: '2024-01-01' },
      ],
    })
  })

  it('has a history with each version once, and the reasons', async () => {
    const input = inputFor(await bank.organization(), { tier: 'A', nextReviewOn: '2026-12-01' })
    const { id } = await bank.make('openRelationship', input)
    const coverage = [{ employeeId: lead, part: 'LEAD' }]
    await bank.make('reassignCoverage', { id, expectedVersion: 1, coverage, reason: 'Moved away' })
    await bank.make('setRelationshipTier', { id, expectedVersion: 2, tier: 'B' })
    const { history } = await bank.ask(`{ history(id: "${id}", first: 10) {
      nodes { version reason record { ... on Relationship { tier } } }
    } }`)
    expect(history.nodes).toEqual([
      { version: 3, reason: null, record: { tier: 'B' } },
      { version: 2, reason: 'Moved away', record: { tier: 'A' } },
      { version: 1, reason: null, record: { tier: 'A' } },
    ])
  })

  it('is not changed for no reason, or in an older version', async () => {
    const { id } = await bank.make('openRelationship', inputFor(await bank.organization()))
    const coverage = [{ employeeId: lead, part: 'LEAD' }]
    const reassign = { id, expectedVersion: 1, coverage, reason: ' ' }
    expect(await bank.refusal('reassignCoverage', reassign)).toBe('INVALID input.reason')
    const late = { id, expectedVersion: 2, stage: 'LOST' }
    expect(await bank.refusal('setRelationshipStage', late)).toBe('VERSION_CONFLICT input.expectedVersion')
  })
})
