import { beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../src/usecases/command.ts'
import { transitionRelationship } from '../../src/usecases/type/transitionRelationship.ts'
import { evidence, pendingApp } from '../support/consents.ts'
import { settled } from '../support/derived.ts'
import { startTypeBank, TYPE_SHOWN, type TypeBank } from '../support/typeBank.ts'

// Long because each kind of case goes its own way from opening to closing, by the same people.

let at: TypeBank
beforeAll(async () => {
  at = await startTypeBank()
})

const SHOWN = `id version state outcome retainUntil signedOffBy
  steps { key way done doneBy note evidence { text } } exposureAtOpening { amount currency }
  recovery { shortfall { amount } } restructuring { observedUntil }`
const cny = (amount: string) => ({ amount, currency: 'CNY' })
const caseOf = async (id: string) =>
  (await at.bank.ask(`{ node(id: "${id}") { ... on RelationshipCase { ${SHOWN} } } }`)).node
const doneSteps = async (id: string): Promise<string[]> =>
  (await caseOf(id)).steps
    .filter(({ done }: { done: boolean }) => done)
    .map(({ key }: { key: string }) => key)

const open = (relationshipId: string, kind: string, more: object = {}, by = at.lead) =>
  at.as(by).run('openRelationshipCase', { relationshipId, kind, reason: 'Because', ...more }, SHOWN)
const signOff = async (by: string, id: string) => at.as(by).run('signOffCase', await at.versioned(id), SHOWN)
const codes = ({ faults }: { faults: readonly { code: string; field: string }[] }) =>
  faults.map(({ code, field }) => `${code} ${field}`).join()

const terms = (more: object = {}) => ({
  restructuring: {
    oldTerms: '6 % by 2026',
    newTerms: '4 % by 2029',
    observedFrom: at.on(),
    observedUntil: at.on(365),
    conditions: ['Interest is paid for a year', 'A new chief of finance'],
    ...more,
  },
})
const words = { evidence: [{ text: 'Seen on site' }] }
const toActive = { problemReason: 'FINANCIAL_DISTRESS', ...words }

describe('a case', () => {
  it('is of each kind one at a time, until it is closed', async () => {
    const { id } = await at.relationship()
    const { record } = await open(id, 'EXIT')
    expect(codes(await open(id, 'EXIT'))).toBe('ALREADY_EXISTS input.kind')
    expect(codes(await open(id, 'WIN_BACK'))).toBe('')
    const close = { outcome: 'ABANDONED', note: 'It stays' }
    await at.as(at.lead).make('closeRelationshipCase', await at.versioned(record.id, close))
    expect(codes(await open(id, 'EXIT'))).toBe('')
    const again = await at.versioned(record.id, close)
    expect(await at.as(at.lead).refusal('closeRelationshipCase', again)).toBe('INVALID_STATE input.id')
  })

  it('is opened once by two who open it at the same time', async () => {
    const { id } = await at.relationship()
    const answers = await Promise.all([1, 2, 3].map(() => open(id, 'EXIT')))
    expect(answers.map(codes).toSorted()).toEqual([
      '',
      'ALREADY_EXISTS input.kind',
      'ALREADY_EXISTS input.kind',
    ])
  })

  it('is ticked step by step, by hand only where hands can say it, and can be unticked', async () => {
    const { id } = await at.relationship()
    const { record } = await open(id, 'EXIT')
    const tick = async (key: string, more: object = {}) =>
      at.as(at.lead).refusal('tickCaseStep', await at.versioned(record.id, { key, ...more }))
    expect(await tick('COLLATERAL_RELEASED', { note: 'Deeds returned', ...words })).toBe('')
    expect((await caseOf(record.id)).steps[1]).toEqual({
      key: 'COLLATERAL_RELEASED',
      way: 'BY_HAND',
      done: true,
      doneBy: `employee:${at.lead}`,
      note: 'Deeds returned',
      evidence: [{ text: 'Seen on site' }],
    })
    expect(await tick('COLLATERAL_RELEASED', { done: false })).toBe('')
    expect(await doneSteps(record.id)).toEqual([])
    expect(await tick('EXPOSURE_SETTLED')).toBe('INVALID_STATE input.key')
    expect(await tick('RETENTION_STARTED')).toBe('INVALID_STATE input.key')
    expect(await tick('NONE_SUCH')).toBe('NOT_FOUND input.key')
  })

  it('is signed off by who supervises, and not by who opened it, or did any of it', async () => {
    const { id } = await at.relationship()
    const { record } = await open(id, 'WIN_BACK', {}, at.head)
    await at.doneByHand(record.id)
    expect(codes(await signOff(at.head, record.id))).toBe('CHECKER_IS_MAKER input.id')
    const other = await open((await at.relationship()).id, 'WIN_BACK')
    for (const key of ['LOSS_UNDERSTOOD', 'DUE_DILIGENCE_RENEWED', 'OFFER_ACCEPTED'])
      await at.as(at.head).make('tickCaseStep', await at.versioned(other.record.id, { key }))
    expect(codes(await signOff(at.head, other.record.id))).toBe('CHECKER_IS_MAKER input.id')
    const { record: signed } = await signOff(at.risk, other.record.id)
    expect(signed).toMatchObject({ state: 'SIGNED_OFF', signedOffBy: `employee:${at.risk}` })
    expect(codes(await signOff(at.risk, other.record.id))).toBe('INVALID_STATE input.id')
  })

  it('is not signed off before its steps are done, nor against what is recorded', async () => {
    const { id, partyId } = await at.relationship()
    const loan = await at.loan(partyId, '7')
    const { record } = await open(id, 'EXIT')
    expect(record.exposureAtOpening).toEqual([cny('7.00')])
    const early = await signOff(at.head, record.id)
    expect(early.faults[0]?.message).toMatch(
      /^These steps are not done: COLLATERAL_RELEASED .*SERVICES_CLOSED .*EXPOSURE_SETTLED/,
    )
    await at.doneByHand(record.id)
    expect((await signOff(at.head, record.id)).faults[0]?.message).toMatch(/not done: EXPOSURE_SETTLED \(/)
    const paid = { partyId, kind: 'LOAN', product: 'Loan', asOf: at.on(), closedOn: at.on() }
    await at.bank.make('recordHolding', await at.versioned(loan, paid))
    expect(codes(await signOff(at.head, record.id))).toBe('')
    expect(await doneSteps(record.id)).toEqual(['EXPOSURE_SETTLED', 'COLLATERAL_RELEASED', 'SERVICES_CLOSED'])
  })

  it('is there for those who see the relationship, and worked on by those it is for', async () => {
    const { id } = await at.relationship()
    expect(codes(await open(id, 'EXIT', {}, at.risk))).toBe('NOT_ALLOWED input.relationshipId')
    expect(codes(await open(id, 'RESTRUCTURING', terms(), at.risk))).toBe('')
    expect(codes(await open(id, 'EXIT', {}, at.stranger))).toBe('NOT_FOUND input.relationshipId')
    const list = `{ relationshipCases(relationshipId: "${id}", first: 5) { nodes { kind } } }`
    expect((await at.as(at.lead).ask(list)).relationshipCases.nodes).toEqual([{ kind: 'RESTRUCTURING' }])
    expect((await at.as(at.stranger).ask(list)).relationshipCases.nodes).toEqual([])
  })
})

describe('a restructuring', () => {
  it.each([
    ['without terms', () => ({}), 'INVALID input.restructuring'],
    [
      'watched for less than a year',
      () => terms({ observedUntil: at.on(364) }),
      'INVALID input.restructuring.observedUntil',
    ],
    ['without a condition', () => terms({ conditions: [] }), 'INVALID input.restructuring.conditions'],
  ])('is not opened %s', async (_, more, expected) => {
    const { id } = await at.relationship()
    expect(codes(await open(id, 'RESTRUCTURING', more()))).toBe(expected)
  })

  it('cures when its conditions are met and it was watched to the end, and not before', async () => {
    const { id } = await at.relationship()
    await at.transition(at.risk, id, 'PROBLEM_ACTIVE', toActive)
    const cure = async () => (await at.transition(at.risk, id, 'GROWTH', words)).faults[0]?.message ?? 'cured'
    expect(await cure()).toMatch(/A restructuring case is signed off/)
    const caseId = await at.signedOff(id, 'RESTRUCTURING', terms())
    expect(await cure()).toMatch(/Every condition of the cure is met. The new terms have been watched/)
    for (const key of ['CONDITION_1', 'CONDITION_2'])
      await at.as(at.lead).make('tickCaseStep', await at.versioned(caseId, { key, ...words }))
    await at.inDays(365)
    expect(await cure()).toMatch(
      /^It cannot go from PROBLEM_ACTIVE to GROWTH: The new terms have been watched/,
    )
    await at.inDays(1)
    expect(await cure()).toBe('cured')
    expect(await caseOf(caseId)).toMatchObject({ state: 'CLOSED', outcome: 'COMPLETED' })
  })
})

describe('legal recovery', () => {
  it('lets a defaulter go with what it could not pay written off', async () => {
    const { id, partyId } = await at.relationship()
    await at.loan(partyId, '30')
    await at.transition(at.risk, id, 'PROBLEM_ACTIVE', toActive)
    const recovery = (await open(id, 'LEGAL_RECOVERY')).record.id
    await at.doneByHand(recovery)
    expect((await signOff(at.head, recovery)).faults[0]?.message).toMatch(/RECOVERY_RECORDED/)
    const said = { principalRecovered: [cny('70')], interestRecovered: [cny('5')], shortfall: [cny('30')] }
    const twice = { ...said, shortfall: [cny('30'), cny('1')] }
    const record = async (input: object) =>
      at.as(at.lead).refusal('recordRecovery', await at.versioned(recovery, input))
    expect(await record(twice)).toBe('INVALID input.shortfall.1.currency')
    expect(await record({ ...said, shortfall: [cny('-30')] })).toBe('INVALID input.shortfall.0.amount')
    expect(await record(said)).toBe('')
    const exit = (await open(id, 'EXIT')).record.id
    await at.doneByHand(exit)
    expect((await signOff(at.head, exit)).faults[0]?.message).toMatch(/EXPOSURE_SETTLED/)
    await signOff(at.head, recovery)
    await signOff(at.head, exit)
    const { record: gone } = await at.transition(at.lead, id, 'TERMINATED', { terminationReason: 'DEFAULT' })
    expect(gone).toMatchObject({
      stage: 'LOST',
      type: { state: 'TERMINATED', terminationReason: 'DEFAULT', exposureAfter: [cny('30.00')] },
    })
    expect((await caseOf(recovery)).state).toBe('CLOSED')
  })
})

describe('an exit', () => {
  const end = { terminationReason: 'NEED_CHANGED' }

  async function consented(partyId: string, app: string) {
    return at.bank.make('grantConsent', {
      partyId,
      partnerAppId: app,
      purpose: 'SERVICING',
      categories: ['IDENTITY'],
      validTo: new Date(at.gateway.app.now().getTime() + 9e9).toISOString(),
      evidence: [evidence('2026-05-31T02:00:00.000Z')],
    })
  }
  const withdrawn = async (partyId: string) =>
    (
      await at.bank.ask(`{ consents(partyId: "${partyId}", first: 9) { nodes { withdrawnAt } } }`)
    ).consents.nodes.map(({ withdrawnAt }: { withdrawnAt: string | null }) => withdrawnAt !== null)

  it('ends the shares and consents, starts the retention clock, and says so step by step', async () => {
    const app = await pendingApp(at.bank, 'acme')
    const { id, partyId } = await at.relationship()
    await consented(partyId, app)
    const until = new Date(at.gateway.app.now().getTime() + 9e8).toISOString()
    const share = { with: { employeeId: at.stranger }, scope: 'READ', until, reason: 'Help' }
    await at.as(at.lead).make('shareRelationship', await at.versioned(id, share))
    const exit = await at.signedOff(id, 'EXIT')
    const input = await at.versioned(id, { to: 'TERMINATED', reason: 'Over', ...end, idempotencyKey: 'end' })
    const record = await at.as(at.lead).make('transitionRelationship', input, TYPE_SHOWN)
    expect(record).toMatchObject({ stage: 'LOST', shares: [], nextReviewOn: null })
    expect(await withdrawn(partyId)).toEqual([true])
    const year = Number(at.on(1).slice(0, 4)) + 10
    expect(await caseOf(exit)).toMatchObject({
      state: 'CLOSED',
      retainUntil: `${year}${at.on(1).slice(4)}`,
    })
    expect((await caseOf(exit)).steps.every(({ done }: { done: boolean }) => done)).toBe(true)
    // What it consents to afterwards is its own affair, also when the command comes once more.
    await consented(partyId, app)
    await at.as(at.lead).make('transitionRelationship', input)
    expect((await withdrawn(partyId)).toSorted()).toEqual([false, true])
    const stage = await at.versioned(id, { stage: 'WON_BACK' })
    expect(await at.as(at.lead).refusal('setRelationshipStage', stage)).toBe('INVALID_STATE input.stage')
  })

  it('ends consents also when the command broke off before, and nobody repeats it', async () => {
    const app = await pendingApp(at.bank, 'broken-off')
    const { id, partyId } = await at.relationship()
    await consented(partyId, app)
    const exit = await at.signedOff(id, 'EXIT')
    const { expectedVersion } = await at.versioned(id)
    const { afterwards: _, ...brokenOff } = transitionRelationship
    await runCommand(at.gateway.context(), brokenOff, {
      idempotencyKey: 'broken',
      id,
      expectedVersion,
      to: 'TERMINATED',
      reason: 'Over',
      terminationReason: 'EXTERNAL',
    })
    expect(await withdrawn(partyId)).toEqual([false])
    await settled(at.gateway)
    expect(await withdrawn(partyId)).toEqual([true])
    expect((await caseOf(exit)).steps[4]).toMatchObject({ key: 'CONSENTS_ENDED', done: true })
  })

  it('leaves consents to who has another relationship', async () => {
    const app = await pendingApp(at.bank, 'other')
    const { id, partyId } = await at.relationship()
    const ids = { partyId, unitId: at.unit, lead: at.lead }
    await at.bank.relationship(ids, { lineOfBusiness: 'SUPPLIER' })
    await consented(partyId, app)
    const exit = await at.signedOff(id, 'EXIT')
    const input = await at.versioned(id, { to: 'TERMINATED', reason: 'Over', ...end, idempotencyKey: 'once' })
    await at.as(at.lead).make('transitionRelationship', input)
    expect(await withdrawn(partyId)).toEqual([false])
    expect((await caseOf(exit)).steps[4]).toMatchObject({ key: 'CONSENTS_ENDED', done: true })
    // The same again does what follows once more, and takes nothing from anybody.
    await at.as(at.lead).make('transitionRelationship', input)
    expect(await withdrawn(partyId)).toEqual([false])
  })

  it('can be followed by a beginning, through a win-back and only through one', async () => {
    const { id } = await at.relationship()
    await at.signedOff(id, 'EXIT')
    await at.transition(at.lead, id, 'TERMINATED', end)
    expect(codes(await at.transition(at.lead, id, 'GROWTH'))).toBe('INVALID_STATE input.to')
    await at.signedOff(id, 'WIN_BACK')
    expect(codes(await at.transition(at.lead, id, 'STRATEGIC'))).toBe('INVALID_STATE input.to')
    const { record } = await at.transition(at.lead, id, 'GROWTH')
    expect(record).toMatchObject({ stage: 'WON_BACK', type: { state: 'GROWTH' } })
  })
})

describe('a framework agreement', () => {
  const agree = async (relationshipId: string, validTo: string, by = at.lead) =>
    at.as(by).run('recordFrameworkAgreement', { relationshipId, scope: 'All', validFrom: at.on(), validTo })

  async function strategic() {
    const made = await at.relationship()
    await at.bank.make(
      'setRelationshipType',
      await at.versioned(made.id, { type: 'STRATEGIC', reason: 'Migrated' }),
    )
    return made
  }
  const shown = async (id: string) =>
    (await at.bank.ask(`{ relationship(id: "${id}") { nextReviewOn type { state } } }`)).relationship

  it('makes a review due when it is over, and takes nothing away', async () => {
    const { id } = await strategic()
    const { record } = await agree(id, at.on(10))
    const dueOn = at.on(11)
    await settled(at.gateway)
    expect(await shown(id)).toEqual({ nextReviewOn: null, type: { state: 'STRATEGIC' } })
    await at.inDays(11)
    await settled(at.gateway)
    expect(await shown(id)).toEqual({ nextReviewOn: dueOn, type: { state: 'STRATEGIC' } })
    // Whoever has planned another review is not overruled.
    await at.bank.make('scheduleReview', await at.versioned(id, { nextReviewOn: at.on(90) }))
    await at.inDays(1)
    await settled(at.gateway)
    expect((await shown(id)).nextReviewOn).toBe(at.on(89))
    const { node } = await at.bank.ask(
      `{ node(id: "${record.id}") { ... on FrameworkAgreement { inForce reviewDueOn } } }`,
    )
    expect(node).toEqual({ inForce: false, reviewDueOn: dueOn })
  })

  it('makes none due while another is in force', async () => {
    const { id } = await strategic()
    await agree(id, at.on(5))
    await agree(id, at.on(50))
    await at.inDays(6)
    await settled(at.gateway)
    expect((await shown(id)).nextReviewOn).toBeNull()
  })

  it('ends before its last day, once, within its time', async () => {
    const { id } = await strategic()
    const agreement = (await agree(id, at.on(30))).record.id
    const ending = async (endedOn: string) => {
      const input = await at.versioned(agreement, { endedOn, reason: 'Given up' })
      return at.as(at.lead).refusal('endFrameworkAgreement', input)
    }
    expect(await ending(at.on(31))).toBe('INVALID input.endedOn')
    expect(await ending(at.on(-1))).toBe('INVALID input.endedOn')
    expect(await ending(at.on())).toBe('')
    expect(await ending(at.on())).toBe('INVALID_STATE input.id')
    await at.inDays(1)
    await settled(at.gateway)
    expect((await shown(id)).nextReviewOn).toBe(at.on())
  })

  it('is listed, latest first, and recorded by who keeps the relationship', async () => {
    const { id } = await at.relationship()
    expect(codes(await agree(id, at.on(30), at.stranger))).toBe('NOT_FOUND input.relationshipId')
    await agree(id, at.on(30))
    await at.inDays(1)
    await agree(id, at.on(30))
    const { frameworkAgreements } = await at
      .as(at.lead)
      .ask(
        `{ frameworkAgreements(relationshipId: "${id}", first: 5) { nodes { validFrom relationship { id } } } }`,
      )
    expect(frameworkAgreements.nodes).toEqual([
      { validFrom: at.on(), relationship: { id } },
      { validFrom: at.on(-1), relationship: { id } },
    ])
  })
})

describe('a rating', () => {
  it('is recorded by who judges, on the scale, never of tomorrow, a model with its version', async () => {
    const { id } = await at.relationship()
    const rate = (more: object = {}, by = at.risk) =>
      at.as(by).refusal('recordRating', {
        relationshipId: id,
        origin: 'INTERNAL',
        rater: 'PD model',
        modelVersion: '3.1',
        grade: 'BBB+',
        ratedOn: at.on(),
        ...more,
      })
    expect(await rate()).toBe('')
    expect(await rate({ grade: 'Aa1' })).toBe('INVALID input.grade')
    expect(await rate({ ratedOn: at.on(1) })).toBe('INVALID input.ratedOn')
    expect(await rate({ modelVersion: null })).toBe('INVALID input.modelVersion')
    expect(await rate({}, at.stranger)).toBe('NOT_FOUND input.relationshipId')
    expect(await rate({ ratedOn: at.on(-1), grade: 'AAA' })).toBe('')
    const { ratings } = await at
      .as(at.lead)
      .ask(`{ ratings(relationshipId: "${id}", first: 5) { nodes { grade rater modelVersion origin } } }`)
    expect(ratings.nodes.map(({ grade }: { grade: string }) => grade)).toEqual(['BBB+', 'AAA'])
  })
})
