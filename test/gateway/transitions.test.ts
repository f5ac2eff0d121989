import { beforeAll, describe, expect, it } from 'vitest'
import { startTypeBank, type TypeBank } from '../support/typeBank.ts'

// Long because one relationship is led through all its types, and each guard is met in its turn.

let at: TypeBank
beforeAll(async () => {
  at = await startTypeBank()
})

const text = (words = 'Heard from its auditor') => ({ evidence: [{ text: words }] })
const toWatch = { problemReason: 'FINANCIAL_DISTRESS', ...text() }

/** Makes everything so that it may become strategic. */
async function qualify(id: string) {
  const as = at.as(at.lead)
  await as.make('recordFrameworkAgreement', {
    relationshipId: id,
    scope: 'All business',
    validFrom: at.on(-10),
    validTo: at.on(100),
  })
  await as.make('recordRating', {
    relationshipId: id,
    origin: 'AGENCY',
    rater: 'CCXI',
    grade: 'AA+',
    ratedOn: at.on(),
  })
  return at.signedOff(id, 'QUALIFICATION')
}

const OPTIONS = `tableVersion state since exposures { amount currency }
  transitions { to open rule { allowed reason } findings { guard met asks asksZh seen { name value } } }`

async function optionsOf(id: string, by = at.lead) {
  const query = `{ allowedTransitions(relationshipId: "${id}") { ${OPTIONS} } }`
  return (await at.as(by).ask(query)).allowedTransitions
}

const refusalOf = async (by: string, id: string, to: string, more: object = {}) => {
  const { faults } = await at.transition(by, id, to, more)
  return faults.map(({ code, field, message }) => `${code} ${field}: ${message}`).join()
}

describe('the table of transitions', () => {
  it('is published whole: every pair, the guards, the checklists, the stages, the numbers', async () => {
    const { transitionTable } = await at.as(at.stranger).ask(`{ transitionTable {
      version stagesVersion checklistsVersion classificationVersion leastRating retentionYears watchDays
      rules { from to allowed guards duty evidence closes reason reasonZh } stages { from to allowed needsWinBack }
      checklists { kind steps { key way text textZh } } classification { rule proposes text textZh } ratingScale
    } }`)
    expect(transitionTable.rules).toHaveLength(36)
    expect(transitionTable.stages).toHaveLength(49)
    expect(transitionTable.rules).toContainEqual({
      from: 'TERMINATED',
      to: 'GROWTH',
      allowed: true,
      guards: ['WIN_BACK_SIGNED_OFF'],
      duty: 'KEEP',
      evidence: [],
      closes: ['WIN_BACK'],
      reason: null,
      reasonZh: null,
    })
    expect(transitionTable).toMatchObject({
      version: 1,
      leastRating: 'A-',
      retentionYears: 10,
      watchDays: 90,
    })
  })
})

describe('what a relationship may become', () => {
  it('is told for each other state, with what each guard has seen', async () => {
    const { id, partyId } = await at.relationship()
    await at.loan(partyId, '500')
    const { state, transitions, exposures } = await optionsOf(id)
    expect(state).toBe('GROWTH')
    expect(exposures).toEqual([{ amount: '500.00', currency: 'CNY' }])
    const open = transitions.map(({ to, open }: { to: string; open: boolean }) => `${to} ${open}`)
    expect(open).toEqual([
      'STRATEGIC false',
      'TRANSACTIONAL true',
      'PROBLEM_WATCH true',
      'PROBLEM_ACTIVE true',
      'TERMINATED false',
    ])
    const [{ findings }] = transitions
    expect(findings.map(({ guard, met }: { guard: string; met: boolean }) => `${guard} ${met}`)).toEqual([
      'AGREEMENT_IN_FORCE false',
      'RATING_GOOD false',
      'QUALIFICATION_SIGNED_OFF false',
    ])
    const exit = transitions.at(-1).findings
    expect(exit).toContainEqual({
      guard: 'EXPOSURE_ZERO',
      met: false,
      asks: 'Nothing is lent or promised any more.',
      asksZh: '风险敞口为零。',
      seen: [{ name: 'exposure', value: '500 CNY' }],
    })
  })

  it('is told to nobody who does not see the relationship', async () => {
    const { id } = await at.relationship()
    expect(await optionsOf(id, at.stranger)).toBeNull()
  })
})

describe('a transition', () => {
  it('is refused with every guard that is not met, and done once they are', async () => {
    const { id } = await at.relationship()
    expect(await refusalOf(at.lead, id, 'STRATEGIC')).toBe(
      'INVALID_STATE input.to: It cannot go from GROWTH to STRATEGIC: A framework agreement is in force today. ' +
        'The newest rating is A- or better, and at most 365 days old. ' +
        'A qualification case is signed off by somebody who has not worked on it.',
    )
    const caseId = await qualify(id)
    const { record } = await at.transition(at.lead, id, 'STRATEGIC', { evidence: [{ recordId: caseId }] })
    expect(record.type).toEqual({
      state: 'STRATEGIC',
      problemReason: null,
      terminationReason: null,
      reason: 'It is so',
      validFrom: at.on(),
      recordedBy: `employee:${at.lead}`,
      tableVersion: 1,
      proposedByRule: null,
      project: null,
      exposureBefore: null,
      exposureAfter: [],
      evidence: [{ text: null, record: { id: caseId } }],
    })
    const { node } = await at.bank.ask(
      `{ node(id: "${caseId}") { ... on RelationshipCase { state outcome } } }`,
    )
    expect(node).toEqual({ state: 'CLOSED', outcome: 'COMPLETED' })
  })

  it('uses its case up: what was left is not gone back to without another', async () => {
    const { id } = await at.relationship()
    await qualify(id)
    await at.transition(at.lead, id, 'STRATEGIC')
    await at.transition(at.lead, id, 'GROWTH')
    expect(await refusalOf(at.lead, id, 'STRATEGIC')).toMatch(/A qualification case is signed off/)
  })

  it('stores what was owed when the state before it began, and when it ended', async () => {
    const { id, partyId } = await at.relationship()
    const loan = await at.loan(partyId, '500')
    await at.transition(at.risk, id, 'PROBLEM_WATCH', toWatch)
    await at.bank.make(
      'recordHolding',
      await at.versioned(loan, {
        partyId,
        kind: 'LOAN',
        product: 'Loan',
        asOf: at.on(),
        amount: { amount: '120.5', currency: 'CNY' },
      }),
    )
    const { record } = await at.transition(at.risk, id, 'PROBLEM_ACTIVE', {
      problemReason: 'MISCONDUCT',
      ...text(),
    })
    expect(record.type).toMatchObject({
      state: 'PROBLEM_ACTIVE',
      problemReason: 'MISCONDUCT',
      exposureBefore: [{ amount: '500.00', currency: 'CNY' }],
      exposureAfter: [{ amount: '120.50', currency: 'CNY' }],
      evidence: [{ text: 'Heard from its auditor', record: null }],
    })
  })

  it('to a problem stands on evidence, with a reason; to anything else, without one', async () => {
    const { id } = await at.relationship()
    expect(await refusalOf(at.lead, id, 'PROBLEM_WATCH', { problemReason: 'MISCONDUCT' })).toMatch(
      /^INVALID input.evidence: .* at least one of INTERACTION, RATING/,
    )
    expect(await refusalOf(at.lead, id, 'PROBLEM_WATCH', text())).toMatch(/^INVALID input.problemReason/)
    expect(await refusalOf(at.lead, id, 'TRANSACTIONAL', { problemReason: 'MISCONDUCT' })).toMatch(
      /^INVALID input.problemReason/,
    )
    expect(await refusalOf(at.lead, id, 'GROWTH')).toMatch(/^INVALID_STATE input.to: .*It is that already/)
  })

  it('stands only on what is about this relationship, and open to all who see it', async () => {
    const { id } = await at.relationship()
    const other = await at.relationship({}, 'Another')
    const contact = await at.bank.contact(other.partyId, '2026-05-01T01:00:00Z')
    const evidence = [{ recordId: contact }]
    expect(await refusalOf(at.lead, id, 'PROBLEM_WATCH', { ...toWatch, evidence })).toMatch(
      /^INVALID input.evidence.0.recordId/,
    )
    const nothing = [{ recordId: 'int_01J00000000000000000000000' }]
    expect(await refusalOf(at.lead, id, 'PROBLEM_WATCH', { ...toWatch, evidence: nothing })).toMatch(
      /^NOT_FOUND input.evidence.0.recordId/,
    )
  })

  it('is made by risk where it judges, and not where it would keep', async () => {
    const { id } = await at.relationship()
    expect(await refusalOf(at.risk, id, 'TRANSACTIONAL')).toMatch(/^NOT_ALLOWED input.id/)
    expect((await at.transition(at.risk, id, 'PROBLEM_WATCH', toWatch)).faults).toEqual([])
    expect(await refusalOf(at.stranger, id, 'PROBLEM_ACTIVE', toWatch)).toMatch(/^NOT_FOUND input.id/)
  })

  it('leaves a watch only after it has lasted', async () => {
    const { id } = await at.relationship()
    await at.transition(at.risk, id, 'PROBLEM_WATCH', toWatch)
    await at.inDays(89)
    expect(await refusalOf(at.lead, id, 'GROWTH', text())).toMatch(/It has been watched for 90 days/)
    await at.inDays(1)
    expect((await at.transition(at.lead, id, 'GROWTH', text())).record.type.state).toBe('GROWTH')
  })

  it('plans a review for the end of the project', async () => {
    const { id } = await at.relationship()
    const project = { name: 'A plant', endsOn: at.on(50) }
    const { record } = await at.transition(at.lead, id, 'TRANSACTIONAL', { project })
    expect(record).toMatchObject({ nextReviewOn: project.endsOn, type: { project } })
    expect(await refusalOf(at.lead, id, 'GROWTH')).toMatch(/project, if it has one, is over/)
  })

  it('is decided anew when what it stands on changes meanwhile: of two, one wins', async () => {
    const { id } = await at.relationship()
    const input = await at.versioned(id, { to: 'TRANSACTIONAL', reason: 'Twice' })
    const answers = await Promise.all([1, 2].map(() => at.as(at.lead).run('transitionRelationship', input)))
    expect(answers.flatMap(({ faults }) => faults).map(({ code }) => code)).toEqual(['VERSION_CONFLICT'])
  })

  it('keeps what was known before: bitemporal', async () => {
    const { id } = await at.relationship()
    await at.inDays(30)
    const before = at.on(-1)
    await at.transition(at.lead, id, 'TRANSACTIONAL')
    const { relationship } = await at.bank.ask(`{ relationship(id: "${id}") {
      type { state } before: type(asOf: { validAt: "${before}" }) { state }
    } }`)
    expect(relationship).toEqual({ type: { state: 'TRANSACTIONAL' }, before: { state: 'GROWTH' } })
  })
})

describe('past the guards', () => {
  it('goes nobody who works here: they state no type, and open none that has guards', async () => {
    const { id } = await at.relationship()
    const input = await at.versioned(id, { type: 'STRATEGIC', reason: 'I say so' })
    const { errors } = await at.gateway.ask(
      `mutation ($input: SetRelationshipTypeInput!) { setRelationshipType(input: $input) { relationship { id } } }`,
      { input: { idempotencyKey: 'k1', ...input } },
      { kind: 'employee', subject: at.lead },
    )
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    const opening = {
      partyId: await at.as(at.lead).organization('New'),
      unitId: at.unit,
      coverage: [{ employeeId: at.lead, part: 'LEAD' }],
      lineOfBusiness: 'CUSTOMER',
      typeReason: 'Large',
    }
    for (const type of ['STRATEGIC', 'PROBLEM', 'TERMINATED'])
      expect(await at.as(at.lead).refusal('openRelationship', { ...opening, type })).toBe(
        'INVALID_STATE input.type',
      )
    for (const stage of ['LOST', 'WON_BACK'])
      expect(await at.as(at.lead).refusal('openRelationship', { ...opening, type: 'GROWTH', stage })).toBe(
        'INVALID_STATE input.stage',
      )
    await at.as(at.lead).make('openRelationship', { ...opening, type: 'GROWTH' })
  })

  it('go operators, with how bad a problem is, which nobody says of anything else', async () => {
    const { id } = await at.relationship()
    const say = async (more: object) => at.versioned(id, { reason: 'As the old system had it', ...more })
    const watch = await say({ type: 'PROBLEM', problem: 'WATCH', problemReason: 'MISCONDUCT' })
    const shown = 'type { state problemReason tableVersion }'
    expect(await at.bank.make('setRelationshipType', watch, shown)).toEqual({
      type: { state: 'PROBLEM_WATCH', problemReason: 'MISCONDUCT', tableVersion: null },
    })
    const wrong = await say({ type: 'GROWTH', problem: 'WATCH' })
    expect(await at.bank.refusal('setRelationshipType', wrong)).toBe('INVALID input.problem')
  })
})

describe('the stage', () => {
  it('goes step by step for employees, and anywhere for operators', async () => {
    const { id } = await at.relationship()
    const to = async (stage: string) =>
      at.as(at.lead).refusal('setRelationshipStage', await at.versioned(id, { stage }))
    expect(await to('RETAINED')).toBe('INVALID_STATE input.stage')
    expect(await to('COURTED')).toBe('')
    await at.bank.make('setRelationshipStage', await at.versioned(id, { stage: 'RETAINED' }))
    expect(await to('LOST')).toBe('')
    expect(await to('WON_BACK')).toBe('INVALID_STATE input.stage')
    await at.signedOff(id, 'WIN_BACK')
    expect(await to('WON_BACK')).toBe('')
    expect(await to('LOST')).toBe('')
    // The case is used up.
    expect(await to('WON_BACK')).toBe('INVALID_STATE input.stage')
  })
})

describe('a proposal of a type', () => {
  const classify = async (id: string) =>
    (
      await at.as(at.lead).ask(`{ classifyRelationship(relationshipId: "${id}") {
        ruleSetVersion rule proposed state text textZh inputs { name value }
      } }`)
    ).classifyRelationship

  it('names its rule and what it looked at, and is confirmed by a person while it holds', async () => {
    const { id, partyId } = await at.relationship()
    await at.bank.transaction(partyId, '10')
    expect(await classify(id)).toEqual({
      ruleSetVersion: 1,
      rule: 'SINGLE_BUSINESS',
      proposed: 'TRANSACTIONAL',
      state: 'GROWTH',
      text: 'One kind of product at most, and 3 transactions at most.',
      textZh: '产品种类不超过一种，交易不超过 3 笔。',
      inputs: [
        { name: 'agreementInForce', value: 'false' },
        { name: 'transactions', value: '1' },
        { name: 'productKinds', value: '0' },
      ],
    })
    const proposal = { ruleSetVersion: 1, rule: 'SINGLE_BUSINESS' }
    const stale = { ruleSetVersion: 1, rule: 'ROOM_TO_GROW' }
    expect(await refusalOf(at.lead, id, 'TRANSACTIONAL', { proposal: stale })).toMatch(
      /^INVALID_STATE input.proposal: The rules now propose TRANSACTIONAL/,
    )
    const { record } = await at.transition(at.lead, id, 'TRANSACTIONAL', { proposal })
    expect(record.type.proposedByRule).toBe('SINGLE_BUSINESS')
  })
})
