import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { NOTHING_MATERIAL, OWN_RULE, SLIP } from '../support/disclosures.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { skippingClock } from '../support/skippingClock.ts'

// Long because an assessment is judged, checked, judged again and acted upon, by different people, and each is refused.

const clock = skippingClock()
const HOUR_MS = 3_600_000
let gateway: Gateway
let bank: Bank
let unit: string
let officer: string
let colleague: string
let head: string
let compliance: string
let manager: string
beforeAll(async () => {
  gateway = await startGateway(clock)
  bank = bankOf(gateway)
  unit = await bank.unit()
  const hire = (kind: string, more: object = {}) =>
    bank.employee(unit, kind, { posts: [{ unitId: unit, kind, ...more }] })
  officer = await hire('INVESTOR_RELATIONS')
  colleague = await hire('INVESTOR_RELATIONS')
  head = await hire('HEAD', { lines: ['INVESTOR'] })
  compliance = await hire('COMPLIANCE')
  manager = await hire('RELATIONSHIP_MANAGER')
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const hoursAgo = (hours: number) => new Date(clock.now().getTime() - hours * HOUR_MS).toISOString()

async function investor() {
  const partyId = await bank.organization('An adviser')
  await bank.relationship({ partyId, unitId: unit, lead: officer }, { lineOfBusiness: 'INVESTOR' })
  return partyId
}

async function meeting(partyId: string, more: object = {}) {
  const participants = [
    { partyId, part: 'ATTENDEE' },
    { employeeId: officer, part: 'HOST' },
  ]
  const input = contactInput(partyId, hoursAgo(2), { participants, lineOfBusiness: 'INVESTOR', ...more })
  return (await as(officer).make('recordInteraction', input)).id as string
}

const ADVISER = { recipientClass: 'INVESTMENT_ADVISER' }
const SHOWN = `id version active state disclosureClass duty dueAt learnedAt judgedBy checkedBy checkNote outdated
  material public intentional speakerClass speaker { id } recipientClasses interactionVersion alarmedAt
  recipients { party { id } recipientClass exclusion } ruleCitation ruleVersion rule { id } interaction { id }
  publicDisclosure { at method reference sha256 by }`

const assessed = (interactionId: string, judgement: object = NOTHING_MATERIAL, who = officer) =>
  as(who).make('assessDisclosure', { interactionId, judgement }, SHOWN)

async function log(which: string, who?: string, range?: object) {
  const query = `query ($range: TimeRangeInput) {
    disclosureLog(which: ${which}, range: $range, first: 50) { nodes { id } }
  }`
  const { disclosureLog } = await (who === undefined ? bank : as(who)).ask(query, { range })
  return disclosureLog.nodes.map(({ id }: { id: string }) => id)
}

const seenBy = async (who: string, interactionId: string) => {
  const { disclosureAssessment: found } = await as(who).ask(
    `{ disclosureAssessment(interactionId: "${interactionId}") { id } }`,
  )
  return found !== null
}

describe('an assessment of disclosure', () => {
  it('says who spoke, who heard, and what it comes to by the rule', async () => {
    const partyId = await investor()
    const interactionId = await meeting(partyId)
    const made = await assessed(interactionId, { ...NOTHING_MATERIAL, speakerId: officer })
    expect(made).toEqual({
      id: made.id,
      version: 1,
      active: true,
      state: 'TO_CHECK',
      disclosureClass: 'NOTHING_MATERIAL',
      duty: null,
      dueAt: null,
      learnedAt: null,
      judgedBy: `employee:${officer}`,
      checkedBy: null,
      checkNote: null,
      outdated: false,
      material: false,
      public: false,
      intentional: null,
      speakerClass: 'REGULAR_COMMUNICATOR',
      speaker: { id: officer },
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
    const { disclosureAssessment } = await bank.ask(
      `{ disclosureAssessment(interactionId: "${interactionId}") { ${SHOWN} } }`,
    )
    expect(disclosureAssessment).toEqual(made)
    const { node } = await bank.ask(`{ node(id: "${made.id}") { id ... on Record { version } } }`)
    expect(node).toEqual({ id: made.id, version: 1 })
  })

  it('is there once for each interaction', async () => {
    const interactionId = await meeting(await investor())
    await assessed(interactionId)
    const again = { interactionId, judgement: SLIP }
    expect(await as(colleague).refusal('assessDisclosure', again)).toBe('ALREADY_EXISTS input.interactionId')
  })

  it('names every party that took part, each or all together, and nobody else', async () => {
    const [partyId, otherId, third] = await Promise.all([investor(), investor(), investor()])
    const participants = [partyId, otherId, third].map((id) => ({ partyId: id, part: 'ATTENDEE' }))
    const interactionId = await meeting(partyId, {
      participants: [...participants, { employeeId: officer, part: 'HOST' }],
    })
    const refusal = (recipients: object[]) =>
      as(officer).refusal('assessDisclosure', {
        interactionId,
        judgement: { ...NOTHING_MATERIAL, recipients },
      })
    const stranger = await investor()
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
    const made = await assessed(interactionId, { ...NOTHING_MATERIAL, recipients })
    expect(made.recipients).toEqual([
      { party: { id: partyId }, recipientClass: 'INVESTMENT_ADVISER', exclusion: null },
      { party: { id: otherId }, recipientClass: 'OTHER', exclusion: null },
      { party: { id: third }, recipientClass: 'BROKER_DEALER', exclusion: 'EXPRESS_CONFIDENCE' },
    ])
    expect(made.recipientClasses).toEqual(['INVESTMENT_ADVISER', 'OTHER', 'BROKER_DEALER'])
  })

  it('says whether it was intended exactly when it was material and not public', async () => {
    const interactionId = await meeting(await investor())
    const refusal = (judgement: object) =>
      as(officer).refusal('assessDisclosure', { interactionId, judgement })
    const { intentional: _, ...unsaid } = SLIP
    expect(await refusal(unsaid)).toBe('INVALID input.judgement.intentional')
    expect(await refusal({ ...NOTHING_MATERIAL, intentional: true })).toBe(
      'INVALID input.judgement.intentional',
    )
    expect(await refusal({ ...SLIP, public: true })).toBe('INVALID input.judgement.intentional')
    const learnedAt = hoursAgo(1)
    expect(await refusal({ ...NOTHING_MATERIAL, learnedAt })).toBe('INVALID input.judgement.learnedAt')
    expect(await refusal({ ...SLIP, learnedAt: hoursAgo(3) })).toBe('INVALID input.judgement.learnedAt')
    expect(await refusal({ ...SLIP, learnedAt: hoursAgo(-3) })).toBe('INVALID input.judgement.learnedAt')
    expect(await refusal({ ...NOTHING_MATERIAL, speakerId: colleague })).toBe(
      'INVALID input.judgement.speakerId',
    )
    expect(await refusal({ ...NOTHING_MATERIAL, reasons: ' ' })).toBe('INVALID input.judgement.reasons')
  })

  it('is of what is with investors only', async () => {
    const partyId = await bank.organization('A borrower')
    await bank.relationship({ partyId, unitId: unit, lead: manager })
    const lent = await bank.contact(partyId, hoursAgo(2), { lineOfBusiness: 'CUSTOMER' })
    const input = {
      interactionId: lent,
      judgement: { ...NOTHING_MATERIAL, recipients: [{ recipientClass: 'OTHER' }] },
    }
    expect(await bank.refusal('assessDisclosure', input)).toBe('INVALID_STATE input.interactionId')
    expect(await as(officer).refusal('assessDisclosure', input)).toBe('NOT_FOUND input.interactionId')
    const inNone = await bank.contact(partyId, hoursAgo(2))
    const ofNone = { ...input, interactionId: inNone }
    expect(await as(manager).refusal('assessDisclosure', ofNone)).toBe('NOT_FOUND input.interactionId')
  })
})

describe('who checks', () => {
  it('is neither who judged nor who was there', async () => {
    const interactionId = await meeting(await investor(), {})
    const { id } = await assessed(interactionId, NOTHING_MATERIAL)
    const check = { id, expectedVersion: 1, outcome: 'CHECKED' }
    const done = await as(head).make('checkDisclosure', check, 'version state checkedBy')
    expect(done).toEqual({ version: 2, state: 'CHECKED', checkedBy: `employee:${head}` })
    const again = { ...check, expectedVersion: 2 }
    expect(await as(compliance).refusal('checkDisclosure', again)).toBe('INVALID_STATE input.id')
  })

  it('is refused to those who judge and do not supervise, and to who took part', async () => {
    const partyId = await investor()
    const participants = [
      { partyId, part: 'ATTENDEE' },
      { employeeId: officer, part: 'HOST' },
      { employeeId: head, part: 'ATTENDEE' },
    ]
    const interactionId = await meeting(partyId, { participants })
    const { id } = await assessed(interactionId, NOTHING_MATERIAL, head)
    const check = { id, expectedVersion: 1, outcome: 'CHECKED' }
    const byColleague = await gateway.ask(
      'mutation ($input: CheckDisclosureInput!) { checkDisclosure(input: $input) { userErrors { code } } }',
      { input: { idempotencyKey: 'colleague checks', ...check } },
      { kind: 'employee', subject: colleague },
    )
    expect(byColleague.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect(await as(head).refusal('checkDisclosure', check)).toBe('CHECKER_IS_MAKER input.id')
    const judged = { ...check, id, judgement: NOTHING_MATERIAL, reason: 'Mine to say' }
    const { outcome: _, ...again } = judged
    await as(officer).make('reassessDisclosure', again)
    const second = { ...check, expectedVersion: 2 }
    expect(await as(head).refusal('checkDisclosure', second)).toBe('CHECKER_IS_MAKER input.id')
    await as(compliance).make('checkDisclosure', second)
  })

  it('says why it is not so, and it is judged again', async () => {
    const interactionId = await meeting(await investor())
    const { id } = await assessed(interactionId)
    const check = { id, expectedVersion: 1, outcome: 'REJECTED' }
    expect(await as(head).refusal('checkDisclosure', check)).toBe('INVALID input.note')
    const to = { ...check, outcome: 'TO_CHECK' }
    expect(await as(head).refusal('checkDisclosure', to)).toBe('INVALID input.outcome')
    const rejected = await as(compliance).make('checkDisclosure', { ...check, note: 'It is material' }, SHOWN)
    expect(rejected).toMatchObject({ state: 'REJECTED', checkNote: 'It is material' })
    expect(await log('REJECTED', head)).toContain(id)
    const input = { id, expectedVersion: 2, judgement: SLIP, reason: 'Compliance is right' }
    const now = await as(colleague).make('reassessDisclosure', input, SHOWN)
    expect(now).toMatchObject({
      version: 3,
      state: 'TO_CHECK',
      disclosureClass: 'SELECTIVE_UNINTENTIONAL',
      judgedBy: `employee:${colleague}`,
      checkedBy: null,
      checkNote: null,
    })
    expect(await log('REJECTED', head)).not.toContain(id)
    expect(await log('TO_CHECK', head)).toContain(id)
    const { history } = await as(head).ask(
      `{ history(id: "${id}", first: 5) { nodes { record { recordedBy } } } }`,
    )
    expect(history.nodes.map(({ record }: { record: { recordedBy: string } }) => record.recordedBy)).toEqual(
      [colleague, compliance, officer].map((each) => `employee:${each}`),
    )
  })

  it('does not check what was judged before the interaction was amended', async () => {
    const interactionId = await meeting(await investor())
    const { id } = await assessed(interactionId)
    const amend = { id: interactionId, expectedVersion: 1, subject: 'Another', reason: 'Wrong' }
    await as(officer).make('amendInteraction', amend)
    const check = { id, expectedVersion: 1, outcome: 'CHECKED' }
    expect(await as(head).refusal('checkDisclosure', check)).toBe('INVALID_STATE input.id')
    const { disclosureAssessment } = await as(head).ask(
      `{ disclosureAssessment(interactionId: "${interactionId}") { outdated } }`,
    )
    expect(disclosureAssessment).toEqual({ outdated: true })
    const again = { id, expectedVersion: 1, judgement: NOTHING_MATERIAL, reason: 'As it is now' }
    const now = await as(officer).make('reassessDisclosure', again, 'outdated interactionVersion')
    expect(now).toEqual({ outdated: false, interactionVersion: 2 })
  })
})

describe('what was told to some', () => {
  it('is to be public promptly when it was not intended, and is once that is recorded', async () => {
    const interactionId = await meeting(await investor())
    const learnedAt = hoursAgo(1)
    const made = await assessed(interactionId, { ...SLIP, learnedAt })
    expect(made).toMatchObject({ disclosureClass: 'SELECTIVE_UNINTENTIONAL', duty: 'OPEN', learnedAt })
    expect(Date.parse(made.dueAt) - Date.parse(learnedAt)).toBeGreaterThanOrEqual(24 * HOUR_MS)
    expect(await log('DUE', head)).toContain(made.id)
    expect(await log('OVERDUE', head)).not.toContain(made.id)
    const told = {
      id: made.id,
      expectedVersion: 1,
      at: hoursAgo(0),
      method: 'FORM_8K',
      reference: '0000950103-26-001234',
      sha256: 'a'.repeat(64),
    }
    const shortHash = { ...told, sha256: 'abc' }
    expect(await as(officer).refusal('recordPublicDisclosure', shortHash)).toBe('INVALID input.sha256')
    const tomorrow = { ...told, at: hoursAgo(-24) }
    expect(await as(officer).refusal('recordPublicDisclosure', tomorrow)).toBe('INVALID input.at')
    const done = await as(officer).make('recordPublicDisclosure', told, SHOWN)
    const { id: _, expectedVersion: __, ...disclosed } = told
    expect(done).toMatchObject({
      duty: 'MET',
      publicDisclosure: { ...disclosed, by: `employee:${officer}` },
    })
    expect(await log('DUE', head)).not.toContain(made.id)
  })

  it('was to be public at the same time when it was intended', async () => {
    const interactionId = await meeting(await investor())
    const made = await assessed(interactionId, { ...SLIP, intentional: true })
    const { interaction } = await bank.ask(`{ interaction(id: "${interactionId}") { occurredAt } }`)
    expect(made).toMatchObject({
      disclosureClass: 'SELECTIVE_INTENTIONAL',
      duty: 'OVERDUE',
      dueAt: interaction.occurredAt,
    })
    expect(await log('OVERDUE', head)).toContain(made.id)
    const told = {
      id: made.id,
      expectedVersion: 1,
      at: interaction.occurredAt,
      method: 'OPEN_CALL',
      reference: 'x',
    }
    const met = await as(officer).make('recordPublicDisclosure', told, 'duty')
    expect(met).toEqual({ duty: 'MET' })
    const corrected = { ...told, expectedVersion: 2, at: hoursAgo(1) }
    expect(await as(officer).make('recordPublicDisclosure', corrected, 'duty')).toEqual({ duty: 'MET_LATE' })
  })

  it('is nothing to make public when it was none', async () => {
    const { id } = await assessed(await meeting(await investor()))
    const told = { id, expectedVersion: 1, at: hoursAgo(0), method: 'OTHER', reference: 'x' }
    expect(await as(officer).refusal('recordPublicDisclosure', told)).toBe('INVALID_STATE input.id')
  })

  it('raises an alarm when the time runs out, once, which the audit log shows', async () => {
    const partyId = await investor()
    const made = await assessed(await meeting(partyId), SLIP)
    await settled(gateway)
    const shown = `{ node(id: "${made.id}") { ... on DisclosureAssessment { version duty alarmedAt } } }`
    expect((await bank.ask(shown)).node).toEqual({ version: 1, duty: 'OPEN', alarmedAt: null })
    await clock.sleep(Date.parse(made.dueAt) - clock.now().getTime())
    await settled(gateway)
    const { node } = await as(head).ask(shown)
    expect(node).toEqual({ version: 2, duty: 'OVERDUE', alarmedAt: node.alarmedAt })
    expect(node.alarmedAt >= made.dueAt).toBe(true)
    expect(await log('OVERDUE', head)).toContain(made.id)
    await settled(gateway)
    expect((await bank.ask(shown)).node).toEqual(node)
    const { auditTrail } = await bank.ask(
      `{ auditTrail(of: { partyId: "${partyId}" }, first: 10) { nodes { action actor } } }`,
    )
    expect(auditTrail.nodes).toContainEqual({
      action: 'raiseDisclosureAlarm',
      actor: 'operator:system:clock',
    })
  })
})

describe('the rule', () => {
  const TERMS = `{ disclosureTerms { citation sourceVersion url speakerClasses recipientClasses exclusions
    promptHours exchange closures rule { id version inForce } } }`

  it('is Regulation FD until the institution states one, and when that is retired', async () => {
    const shipped = (await as(officer).ask(TERMS)).disclosureTerms
    expect(shipped).toMatchObject({ promptHours: 24, exchange: 'NYSE', closures: [], rule: null })
    const refusal = (more: object) => as(compliance).refusal('stateDisclosureRule', { ...OWN_RULE, ...more })
    expect(await refusal({ promptHours: 0 })).toBe('INVALID input.promptHours')
    expect(await refusal({ promptHours: 721 })).toBe('INVALID input.promptHours')
    expect(await refusal({ recipientClasses: ['OTHER'] })).toBe('INVALID input.recipientClasses')
    expect(await refusal({ speakerClasses: [] })).toBe('INVALID input.speakerClasses')
    const stated = await as(compliance).make('stateDisclosureRule', OWN_RULE, 'id version inForce')
    expect(stated).toEqual({ id: stated.id, version: 1, inForce: true })
    const { reason: _, ...said } = OWN_RULE
    expect((await as(officer).ask(TERMS)).disclosureTerms).toEqual({
      ...said,
      url: null,
      exchange: null,
      closures: [],
      rule: { ...stated },
    })
    const learnedAt = hoursAgo(1)
    const interactionId = await meeting(await investor())
    const judgement = { ...SLIP, speakerClass: 'OTHER_EMPLOYEE', learnedAt }
    const made = await assessed(interactionId, judgement)
    expect(made).toMatchObject({
      disclosureClass: 'SELECTIVE_UNINTENTIONAL',
      dueAt: new Date(Date.parse(learnedAt) + 12 * HOUR_MS).toISOString(),
      ruleCitation: 'Our policy',
      rule: { id: stated.id },
      ruleVersion: 1,
    })
    const again = await as(compliance).make('stateDisclosureRule', { ...OWN_RULE, promptHours: 6 })
    expect(again).toEqual({ id: stated.id, version: 2 })
    const retire = { id: stated.id, expectedVersion: 2, reason: 'Back to the law' }
    await as(compliance).make('retireDisclosureRule', retire)
    expect(await as(compliance).refusal('retireDisclosureRule', { ...retire, expectedVersion: 3 })).toBe(
      'INVALID_STATE input.id',
    )
    expect((await as(officer).ask(TERMS)).disclosureTerms).toEqual(shipped)
    // What was judged by it stays so.
    const { node } = await as(officer).ask(
      `{ node(id: "${made.id}") { ... on DisclosureAssessment { dueAt } } }`,
    )
    expect(node.dueAt).toBe(made.dueAt)
  })

  it('is not there beyond the wall', async () => {
    expect(await as(manager).ask(TERMS)).toEqual({ disclosureTerms: null })
  })
})

describe('the log', () => {
  it('is walked by when the interactions were', async () => {
    const partyId = await investor()
    const at = ['2025-03-01T08:00:00.000Z', '2025-03-02T08:00:00.000Z', '2025-03-03T08:00:00.000Z']
    const ids: string[] = []
    for (const occurredAt of at) ids.push((await assessed(await meeting(partyId, { occurredAt }))).id)
    const [first, second, third] = ids
    const range = { from: at[0], to: at[2] }
    expect(await log('ALL', officer, range)).toEqual([second, first])
    expect(await log('ALL', officer, { from: at[1], to: '2025-04-01T00:00:00Z' })).toEqual([third, second])
    const query =
      '{ disclosureLog(range: { from: "2025-03-02T00:00:00Z", to: "2025-03-01T00:00:00Z" }, first: 1) { nodes { id } } }'
    expect(await bank.refusedQuery(query)).toMatch(/^BAD_REQUEST: range.to must not be before range.from/)
    expect(await log('OVERDUE', officer, { from: '9999-01-01T00:00:00Z' })).toEqual([])
  })

  it('has no row for who may not know of the interaction: beyond the wall, or off its insider list', async () => {
    const partyId = await investor()
    await bank.relationship({ partyId, unitId: unit, lead: manager })
    const open = await meeting(partyId)
    const seen = await assessed(open, SLIP)
    const list = await as(officer).make('openInsiderList', { name: 'Project Lotus', reason: 'Not public' })
    const secret = await meeting(partyId, {
      confidentiality: 'INSIDE_INFORMATION',
      insiderListId: list.id,
    })
    const hidden = await assessed(secret, SLIP)
    for (const which of ['ALL', 'TO_CHECK', 'DUE']) {
      const all = await log(which, officer)
      expect([all.includes(seen.id), all.includes(hidden.id)]).toEqual([true, true])
      const others = await log(which, colleague)
      expect([others.includes(seen.id), others.includes(hidden.id)]).toEqual([true, false])
      const inspectors = await log(which, compliance)
      expect([inspectors.includes(seen.id), inspectors.includes(hidden.id)]).toEqual([true, true])
      expect(await log(which, manager)).toEqual([])
    }
    const there = (who: string) => Promise.all([open, secret].map((each) => seenBy(who, each)))
    expect(await there(officer)).toEqual([true, true])
    expect(await there(colleague)).toEqual([true, false])
    expect(await there(manager)).toEqual([false, false])
    const again = { interactionId: secret, judgement: NOTHING_MATERIAL }
    expect(await as(colleague).refusal('assessDisclosure', again)).toBe('NOT_FOUND input.interactionId')
    const check = { id: hidden.id, expectedVersion: 1, outcome: 'CHECKED' }
    expect(await as(head).refusal('checkDisclosure', check)).toBe('NOT_FOUND input.id')
    const { history } = await as(colleague).ask(
      `{ history(id: "${hidden.id}", first: 5) { nodes { at: __typename } } }`,
    )
    expect(history.nodes).toEqual([])
  })

  it('follows the interaction: under an insider list, to another day, away and back', async () => {
    const partyId = await investor()
    const interactionId = await meeting(partyId)
    const { id } = await assessed(interactionId)
    await settled(gateway)
    const list = await as(officer).make('openInsiderList', { name: 'Project Reed', reason: 'Not public' })
    await as(officer).make('amendInteraction', {
      id: interactionId,
      expectedVersion: 1,
      occurredAt: '2025-05-05T08:00:00.000Z',
      confidentiality: 'CONFIDENTIAL',
      insiderListId: list.id,
      reason: 'It was then, and in confidence',
    })
    await settled(gateway)
    const may = { from: '2025-05-05T00:00:00Z', to: '2025-05-06T00:00:00Z' }
    expect(await log('ALL', officer, may)).toEqual([id])
    expect(await log('ALL', colleague, may)).toEqual([])
    await as(officer).make('retractInteraction', {
      id: interactionId,
      expectedVersion: 2,
      reason: 'Never was',
    })
    await settled(gateway)
    expect(await log('ALL', officer, may)).toEqual([])
    const { node } = await bank.ask(`{ node(id: "${id}") { ... on Record { active version } } }`)
    expect(node).toEqual({ active: false, version: 2 })
  })
})
