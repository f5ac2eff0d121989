import { beforeAll, describe, expect, it } from 'vitest'
import { settled } from '../support/derived.ts'
import { ASSESSED, type DisclosureDesk, disclosureDesk } from '../support/disclosureDesk.ts'
import { NOTHING_MATERIAL, SLIP } from '../support/disclosures.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { skippingClock } from '../support/skippingClock.ts'

// Long because an assessment is judged, checked, judged again and acted upon, by different people, and each is refused.

const clock = skippingClock()
let gateway: Gateway
let desk: DisclosureDesk
beforeAll(async () => {
  gateway = await startGateway(clock)
  desk = await disclosureDesk(gateway, clock)
})

const HOUR_MS = 3_600_000
const ADVISER = { recipientClass: 'INVESTMENT_ADVISER' }

describe('an assessment of disclosure', () => {
  it('says who spoke, who heard, and what it comes to by the rule', async () => {
    const partyId = await desk.investor()
    const interactionId = await desk.meeting(partyId)
    const made = await desk.assessed(interactionId, { ...NOTHING_MATERIAL, speakerId: desk.officer })
    expect(made).toEqual({
      id: made.id,
      version: 1,
      active: true,
      state: 'TO_CHECK',
      disclosureClass: 'NOTHING_MATERIAL',
      duty: null,
      dueAt: null,
      learnedAt: null,
      judgedBy: `employee:${desk.officer}`,
      checkedBy: null,
      checkNote: null,
      outdated: false,
      material: false,
      public: false,
      intentional: null,
      speakerClass: 'REGULAR_COMMUNICATOR',
      speaker: { id: desk.officer },
      recipientClasses: ['INVESTMENT_ADVISER'],
      interactionVersion: 1,
      alarmedAt: null,
      recipients: [{ party: { id: partyId }, recipientClass: 'INVESTMENT_ADVISER', exclusion: null }],
      ruleCitation: '17 CFR 243.100-243.103 (Regulation FD)',
      ruleVersion: null,
      rule: null,
      interaction: { id: interactionId },
      publicDisclosure: null,
    })
    const { disclosureAssessment } = await desk.bank.ask(
      `{ disclosureAssessment(interactionId: "${interactionId}") { ${ASSESSED} } }`,
    )
    expect(disclosureAssessment).toEqual(made)
    const { node } = await desk.bank.ask(`{ node(id: "${made.id}") { id ... on Record { version } } }`)
    expect(node).toEqual({ id: made.id, version: 1 })
  })

  it('is there once for each interaction', async () => {
    const interactionId = await desk.meeting(await desk.investor())
    await desk.assessed(interactionId)
    const again = { interactionId, judgement: SLIP }
    expect(await desk.as(desk.colleague).refusal('assessDisclosure', again)).toBe(
      'ALREADY_EXISTS input.interactionId',
    )
  })

  it('names every party that took part, each or all together, and nobody else', async () => {
    const [partyId, otherId, third] = await Promise.all([desk.investor(), desk.investor(), desk.investor()])
    const participants = [partyId, otherId, third].map((id) => ({ partyId: id, part: 'ATTENDEE' }))
    const interactionId = await desk.meeting(partyId, {
      participants: [...participants, { employeeId: desk.officer, part: 'HOST' }],
    })
    const refusal = (recipients: object[]) =>
      desk.as(desk.officer).refusal('assessDisclosure', {
        interactionId,
        judgement: { ...NOTHING_MATERIAL, recipients },
      })
    const stranger = await desk.investor()
    expect(await refusal([])).toBe('INVALID input.judgement.recipients')
    expect(await refusal([{ partyId, ...ADVISER }])).toBe('INVALID input.judgement.recipients')
    expect(await refusal([ADVISER, ADVISER])).toBe('INVALID input.judgement.recipients.1')
    const strange = [ADVISER, { partyId: stranger, ...ADVISER }]
    expect(await refusal(strange)).toBe('INVALID input.judgement.recipients.1.partyId')
    const recipients = [
      { partyId: otherId, recipientClass: 'OTHER' },
      { partyId: third, recipientClass: 'BROKER_DEALER', exclusion: 'EXPRESS_CONFIDENCE' },
      ADVISER,
    ]
    const made = await desk.assessed(interactionId, { ...NOTHING_MATERIAL, recipients })
    expect(made.recipients).toEqual([
      { party: { id: partyId }, recipientClass: 'INVESTMENT_ADVISER', exclusion: null },
      { party: { id: otherId }, recipientClass: 'OTHER', exclusion: null },
      { party: { id: third }, recipientClass: 'BROKER_DEALER', exclusion: 'EXPRESS_CONFIDENCE' },
    ])
    expect(made.recipientClasses).toEqual(['INVESTMENT_ADVISER', 'OTHER', 'BROKER_DEALER'])
  })

  it('says whether it was intended exactly when it was material and not public', async () => {
    const interactionId = await desk.meeting(await desk.investor())
    const refusal = (judgement: object) =>
      desk.as(desk.officer).refusal('assessDisclosure', { interactionId, judgement })
    const { intentional: _, ...unsaid } = SLIP
    expect(await refusal(unsaid)).toBe('INVALID input.judgement.intentional')
    expect(await refusal({ ...NOTHING_MATERIAL, intentional: true })).toBe(
      'INVALID input.judgement.intentional',
    )
    expect(await refusal({ ...SLIP, public: true })).toBe('INVALID input.judgement.intentional')
    const learnedAt = desk.hoursAgo(1)
    expect(await refusal({ ...NOTHING_MATERIAL, learnedAt })).toBe('INVALID input.judgement.learnedAt')
    expect(await refusal({ ...SLIP, learnedAt: desk.hoursAgo(3) })).toBe('INVALID input.judgement.learnedAt')
    expect(await refusal({ ...SLIP, learnedAt: desk.hoursAgo(-3) })).toBe('INVALID input.judgement.learnedAt')
    expect(await refusal({ ...NOTHING_MATERIAL, speakerId: desk.colleague })).toBe(
      'INVALID input.judgement.speakerId',
    )
    expect(await refusal({ ...NOTHING_MATERIAL, reasons: ' ' })).toBe('INVALID input.judgement.reasons')
  })

  it('is of what is with investors only', async () => {
    const partyId = await desk.bank.organization('A borrower')
    await desk.bank.relationship({ partyId, unitId: desk.unit, lead: desk.manager })
    const lent = await desk.bank.contact(partyId, desk.hoursAgo(2), { lineOfBusiness: 'CUSTOMER' })
    const input = {
      interactionId: lent,
      judgement: { ...NOTHING_MATERIAL, recipients: [{ recipientClass: 'OTHER' }] },
    }
    expect(await desk.bank.refusal('assessDisclosure', input)).toBe('INVALID_STATE input.interactionId')
    expect(await desk.as(desk.officer).refusal('assessDisclosure', input)).toBe(
      'NOT_FOUND input.interactionId',
    )
    const inNone = await desk.bank.contact(partyId, desk.hoursAgo(2))
    const ofNone = { ...input, interactionId: inNone }
    expect(await desk.as(desk.manager).refusal('assessDisclosure', ofNone)).toBe(
      'NOT_FOUND input.interactionId',
    )
  })
})

describe('who checks', () => {
  it('is another than who judged, and says it once', async () => {
    const interactionId = await desk.meeting(await desk.investor())
    const { id } = await desk.assessed(interactionId)
    const check = { id, expectedVersion: 1, outcome: 'CHECKED' }
    const done = await desk.as(desk.head).make('checkDisclosure', check, 'version state checkedBy')
    expect(done).toEqual({ version: 2, state: 'CHECKED', checkedBy: `employee:${desk.head}` })
    const again = { ...check, expectedVersion: 2 }
    expect(await desk.as(desk.compliance).refusal('checkDisclosure', again)).toBe('INVALID_STATE input.id')
  })

  it('is not who judged, though they supervise', async () => {
    const interactionId = await desk.meeting(await desk.investor())
    const { id } = await desk.assessed(interactionId, NOTHING_MATERIAL, desk.head)
    const check = { id, expectedVersion: 1, outcome: 'CHECKED' }
    expect(await desk.as(desk.head).refusal('checkDisclosure', check)).toBe('CHECKER_IS_MAKER input.id')
  })

  it('is refused to those who judge and do not supervise, and to who took part', async () => {
    const partyId = await desk.investor()
    const participants = [
      { partyId, part: 'ATTENDEE' },
      { employeeId: desk.officer, part: 'HOST' },
      { employeeId: desk.head, part: 'ATTENDEE' },
    ]
    const interactionId = await desk.meeting(partyId, { participants })
    const { id } = await desk.assessed(interactionId, NOTHING_MATERIAL, desk.head)
    const check = { id, expectedVersion: 1, outcome: 'CHECKED' }
    const byColleague = await gateway.ask(
      'mutation ($input: CheckDisclosureInput!) { checkDisclosure(input: $input) { userErrors { code } } }',
      { input: { idempotencyKey: 'colleague checks', ...check } },
      { kind: 'employee', subject: desk.colleague },
    )
    expect(byColleague.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect(await desk.as(desk.head).refusal('checkDisclosure', check)).toBe('CHECKER_IS_MAKER input.id')
    const judged = { ...check, id, judgement: NOTHING_MATERIAL, reason: 'Mine to say' }
    const { outcome: _, ...again } = judged
    await desk.as(desk.officer).make('reassessDisclosure', again)
    const second = { ...check, expectedVersion: 2 }
    expect(await desk.as(desk.head).refusal('checkDisclosure', second)).toBe('CHECKER_IS_MAKER input.id')
    await desk.as(desk.compliance).make('checkDisclosure', second)
  })

  it('says why it is not so, and it is judged again', async () => {
    const interactionId = await desk.meeting(await desk.investor())
    const { id } = await desk.assessed(interactionId)
    const check = { id, expectedVersion: 1, outcome: 'REJECTED' }
    expect(await desk.as(desk.head).refusal('checkDisclosure', check)).toBe('INVALID input.note')
    const to = { ...check, outcome: 'TO_CHECK' }
    expect(await desk.as(desk.head).refusal('checkDisclosure', to)).toBe('INVALID input.outcome')
    const rejected = await desk
      .as(desk.compliance)
      .make('checkDisclosure', { ...check, note: 'It is material' }, ASSESSED)
    expect(rejected).toMatchObject({ state: 'REJECTED', checkNote: 'It is material' })
    expect(await desk.log('REJECTED', desk.head)).toContain(id)
    const input = { id, expectedVersion: 2, judgement: SLIP, reason: 'Compliance is right' }
    const now = await desk.as(desk.colleague).make('reassessDisclosure', input, ASSESSED)
    expect(now).toMatchObject({
      version: 3,
      state: 'TO_CHECK',
      disclosureClass: 'SELECTIVE_UNINTENTIONAL',
      judgedBy: `employee:${desk.colleague}`,
      checkedBy: null,
      checkNote: null,
    })
    expect(await desk.log('REJECTED', desk.head)).not.toContain(id)
    expect(await desk.log('TO_CHECK', desk.head)).toContain(id)
    const { history } = await desk
      .as(desk.head)
      .ask(`{ history(id: "${id}", first: 5) { nodes { record { recordedBy } } } }`)
    expect(history.nodes.map(({ record }: { record: { recordedBy: string } }) => record.recordedBy)).toEqual(
      [desk.colleague, desk.compliance, desk.officer].map((each) => `employee:${each}`),
    )
  })

  it('does not check what was judged before the interaction was amended', async () => {
    const interactionId = await desk.meeting(await desk.investor())
    const { id } = await desk.assessed(interactionId)
    const amend = { id: interactionId, expectedVersion: 1, subject: 'Another', reason: 'Wrong' }
    await desk.as(desk.officer).make('amendInteraction', amend)
    const check = { id, expectedVersion: 1, outcome: 'CHECKED' }
    expect(await desk.as(desk.head).refusal('checkDisclosure', check)).toBe('INVALID_STATE input.id')
    const { disclosureAssessment } = await desk
      .as(desk.head)
      .ask(`{ disclosureAssessment(interactionId: "${interactionId}") { outdated } }`)
    expect(disclosureAssessment).toEqual({ outdated: true })
    const again = { id, expectedVersion: 1, judgement: NOTHING_MATERIAL, reason: 'As it is now' }
    const now = await desk.as(desk.officer).make('reassessDisclosure', again, 'outdated interactionVersion')
    expect(now).toEqual({ outdated: false, interactionVersion: 2 })
  })
})

describe('what was told to some', () => {
  it('is to be public promptly when it was not intended, and is once that is recorded', async () => {
    const interactionId = await desk.meeting(await desk.investor())
    const learnedAt = desk.hoursAgo(1)
    const made = await desk.assessed(interactionId, { ...SLIP, learnedAt })
    expect(made).toMatchObject({ disclosureClass: 'SELECTIVE_UNINTENTIONAL', duty: 'OPEN', learnedAt })
    expect(Date.parse(made.dueAt) - Date.parse(learnedAt)).toBeGreaterThanOrEqual(24 * HOUR_MS)
    expect(await desk.log('DUE', desk.head)).toContain(made.id)
    expect(await desk.log('OVERDUE', desk.head)).not.toContain(made.id)
    const told = {
      id: made.id,
      expectedVersion: 1,
      at: desk.hoursAgo(0),
      method: 'FORM_8K',
      reference: '0000950103-26-001234',
      sha256: 'a'.repeat(64),
    }
    const shortHash = { ...told, sha256: 'abc' }
    expect(await desk.as(desk.officer).refusal('recordPublicDisclosure', shortHash)).toBe(
      'INVALID input.sha256',
    )
    const tomorrow = { ...told, at: desk.hoursAgo(-24) }
    expect(await desk.as(desk.officer).refusal('recordPublicDisclosure', tomorrow)).toBe('INVALID input.at')
    const beforeIt = { ...told, at: '2020-01-01T00:00:00Z' }
    expect(await desk.as(desk.officer).refusal('recordPublicDisclosure', beforeIt)).toBe('INVALID input.at')
    const done = await desk.as(desk.officer).make('recordPublicDisclosure', told, ASSESSED)
    const { id: _, expectedVersion: __, ...disclosed } = told
    expect(done).toMatchObject({
      duty: 'MET',
      publicDisclosure: { ...disclosed, by: `employee:${desk.officer}` },
    })
    expect(await desk.log('DUE', desk.head)).not.toContain(made.id)
  })

  it('was to be public at the same time when it was intended', async () => {
    const interactionId = await desk.meeting(await desk.investor())
    const made = await desk.assessed(interactionId, { ...SLIP, intentional: true })
    const { interaction } = await desk.bank.ask(`{ interaction(id: "${interactionId}") { occurredAt } }`)
    expect(made).toMatchObject({
      disclosureClass: 'SELECTIVE_INTENTIONAL',
      duty: 'OVERDUE',
      dueAt: interaction.occurredAt,
    })
    expect(await desk.log('OVERDUE', desk.head)).toContain(made.id)
    const told = {
      id: made.id,
      expectedVersion: 1,
      at: interaction.occurredAt,
      method: 'OPEN_CALL',
      reference: 'x',
    }
    const met = await desk.as(desk.officer).make('recordPublicDisclosure', told, 'duty')
    expect(met).toEqual({ duty: 'MET' })
    const corrected = { ...told, expectedVersion: 2, at: desk.hoursAgo(1) }
    expect(await desk.as(desk.officer).make('recordPublicDisclosure', corrected, 'duty')).toEqual({
      duty: 'MET_LATE',
    })
  })

  it('is to be checked again when it was made public, by who has not recorded that', async () => {
    const made = await desk.assessed(await desk.meeting(await desk.investor()), {
      ...SLIP,
      intentional: true,
    })
    const check = { id: made.id, outcome: 'CHECKED' }
    await desk.as(desk.head).make('checkDisclosure', { ...check, expectedVersion: 1 })
    const told = { id: made.id, at: desk.hoursAgo(0), method: 'OPEN_CALL', reference: 'x' }
    const SHOWN = 'state checkedBy'
    expect(await desk.bank.make('recordPublicDisclosure', { ...told, expectedVersion: 2 }, SHOWN)).toEqual({
      state: 'TO_CHECK',
      checkedBy: null,
    })
    expect(await desk.bank.refusal('checkDisclosure', { ...check, expectedVersion: 3 })).toBe(
      'CHECKER_IS_MAKER input.id',
    )
    await desk.as(desk.head).make('checkDisclosure', { ...check, expectedVersion: 3 })
  })

  it('is nothing to make public when it was none', async () => {
    const { id } = await desk.assessed(await desk.meeting(await desk.investor()))
    const told = { id, expectedVersion: 1, at: desk.hoursAgo(0), method: 'OTHER', reference: 'x' }
    expect(await desk.as(desk.officer).refusal('recordPublicDisclosure', told)).toBe('INVALID_STATE input.id')
  })

  it('raises an alarm when the time runs out, once, which the audit log shows', async () => {
    const partyId = await desk.investor()
    const made = await desk.assessed(await desk.meeting(partyId), SLIP)
    await settled(gateway)
    const shown = `{ node(id: "${made.id}") { ... on DisclosureAssessment { version duty alarmedAt } } }`
    expect((await desk.bank.ask(shown)).node).toEqual({ version: 1, duty: 'OPEN', alarmedAt: null })
    await clock.sleep(Date.parse(made.dueAt) - clock.now().getTime())
    await settled(gateway)
    const { node } = await desk.as(desk.head).ask(shown)
    expect(node).toEqual({ version: 2, duty: 'OVERDUE', alarmedAt: node.alarmedAt })
    expect(node.alarmedAt >= made.dueAt).toBe(true)
    expect(await desk.log('OVERDUE', desk.head)).toContain(made.id)
    await settled(gateway)
    expect((await desk.bank.ask(shown)).node).toEqual(node)
    const { auditTrail } = await desk.bank.ask(
      `{ auditTrail(of: { partyId: "${partyId}" }, first: 10) { nodes { action actor } } }`,
    )
    expect(auditTrail.nodes).toContainEqual({
      action: 'raiseDisclosureAlarm',
      actor: 'operator:system:clock',
    })
  })
})
