import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { annualReport } from '../support/publications.ts'

// Long because a visit goes from its plan to a published sheet, and each step is refused in its own ways.

/** In Shanghai it is 10:00 on Tuesday, 10 November. */
let nowMs = Date.parse('2026-11-10T02:00:00.000Z')
const clock = {
  now: () => new Date(nowMs),
  sleep: async (ms: number) => {
    nowMs += ms
  },
}
const hour = (n: number) => new Date(Date.parse('2026-11-11T00:00:00.000Z') + n * 3_600_000).toISOString()
let gateway: Gateway
let speaker: Bank
let colleague: Bank
let head: Bank
let compliance: Bank
let manager: Bank
let branchHead: Bank
let speakerId: string
let fund: string
let analyst: string
let customer: string
beforeAll(async () => {
  gateway = await startGateway(clock)
  const bank = bankOf(gateway)
  const unitId = await bank.unit()
  const branch = await bank.unit('Branch', { kind: 'BRANCH', parentId: unitId })
  const hire = async (kind: string, more: object = {}, unit = unitId) =>
    bank.employee(unit, kind, { posts: [{ unitId: unit, kind, ...more }] })
  const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
  speakerId = await hire('INVESTOR_RELATIONS')
  speaker = as(speakerId)
  colleague = as(await hire('INVESTOR_RELATIONS'))
  head = as(await hire('HEAD', { lines: ['INVESTOR'] }))
  branchHead = as(await hire('HEAD', { lines: ['INVESTOR'] }, branch))
  compliance = as(await hire('COMPLIANCE'))
  const managerId = await hire('RELATIONSHIP_MANAGER')
  manager = as(managerId)
  fund = await bank.organization('Sovereign Fund')
  await bank.relationship({ partyId: fund, unitId, lead: speakerId }, { lineOfBusiness: 'INVESTOR' })
  customer = await bank.organization('Hengyuan')
  await bank.relationship({ partyId: customer, unitId, lead: managerId })
  analyst = await bank.person('Chen Jie')
})

const visitInput = (more: object = {}) => ({
  visitKind: 'SELECTED_INVESTORS',
  partyIds: [fund, analyst],
  hostIds: [speakerId],
  startsAt: hour(2),
  endsAt: hour(4),
  place: 'Head office',
  subject: 'Third quarter',
  ...more,
})
const LETTER = { signedOn: '2026-11-10', uri: 's3://letters/1.pdf', sha256: 'c'.repeat(64) }
const SHEET = {
  content: 'Q: Margins? A: As published.',
  materials: [{ label: 'slides', uri: 's3://slides/q3.pdf', sha256: 'a'.repeat(64) }],
}

const visit = async (viewer: Bank, id: string, show: string) =>
  (await viewer.ask(`{ node(id: "${id}") { ... on InvestorVisit { ${show} } } }`)).node

/** A visit that was held, with its letter and sheet, in version 3. */
async function heldVisit() {
  const { id } = await speaker.make('planInvestorVisit', visitInput())
  await speaker.make('recordCommitmentLetter', { id, expectedVersion: 1, ...LETTER })
  nowMs = Math.max(nowMs, Date.parse(hour(4)))
  await speaker.make('draftVisitSheet', { id, expectedVersion: 2, ...SHEET })
  return id as string
}

describe('a visit of investors', () => {
  it('goes from its plan over the letter, the sheet and the check of another to the exchange’s platform', async () => {
    const planned = await speaker.make(
      'planInvestorVisit',
      visitInput(),
      'id state quiet missing publishBy keepUntil late rule visitors { party { id } } hosts { id }',
    )
    const { id } = planned
    expect(planned).toEqual({
      id,
      state: 'PLANNED',
      quiet: false,
      missing: ['COMMITMENT_LETTER', 'SHEET', 'CHECK'],
      // Thursday 12 November, 09:30 in Shanghai.
      publishBy: '2026-11-12T01:30:00.000Z',
      keepUntil: '2029-11-11',
      late: false,
      rule: expect.stringContaining('2022'),
      visitors: [{ party: { id: fund } }, { party: { id: analyst } }],
      hosts: [{ id: speakerId }],
    })
    await speaker.make('recordCommitmentLetter', { id, expectedVersion: 1, ...LETTER })
    const draft = { id, expectedVersion: 2, ...SHEET }
    expect(await speaker.refusal('draftVisitSheet', draft)).toBe('INVALID_STATE input.id')
    nowMs = Date.parse(hour(4))
    const contact = await speaker.make(
      'recordInteraction',
      contactInput(fund, hour(2), { lineOfBusiness: 'INVESTOR', channel: 'VISIT' }),
    )
    const held = await speaker.make(
      'draftVisitSheet',
      { ...draft, interactionId: contact.id },
      'state missing',
    )
    expect(held).toEqual({ state: 'HELD', missing: ['CHECK'] })
    const publish = { id, platform: 'SZSE_IRM', uri: 'https://irm.cninfo.com.cn/1' }
    expect(await speaker.refusal('publishVisitSheet', { ...publish, expectedVersion: 3 })).toBe(
      'INVALID_STATE input.id',
    )
    await head.make('checkVisitSheet', { id, expectedVersion: 3, note: 'As it was' })
    const beforeIt = { ...publish, expectedVersion: 4, publishedAt: hour(1) }
    expect(await speaker.refusal('publishVisitSheet', beforeIt)).toBe('INVALID input.publishedAt')
    const published = await speaker.make(
      'publishVisitSheet',
      { ...publish, expectedVersion: 4 },
      'state late missing interaction { id } sheetForm { label value } sheet { content makers checkNote platform publishedUri materials { label sha256 } } letter { signedOn sha256 }',
    )
    expect(published).toEqual({
      state: 'PUBLISHED',
      late: false,
      missing: [],
      sheetForm: expect.arrayContaining([
        { label: '参与单位名称及人员姓名', value: 'Sovereign Fund、Chen Jie' },
        { label: '时间', value: '2026-11-11 10:00-12:00' },
        { label: '附件清单（如有）', value: 'slides' },
      ]),
      interaction: { id: contact.id },
      sheet: {
        content: SHEET.content,
        makers: [`employee:${speakerId}`],
        checkNote: 'As it was',
        platform: 'SZSE_IRM',
        publishedUri: 'https://irm.cninfo.com.cn/1',
        materials: [{ label: 'slides', sha256: 'a'.repeat(64) }],
      },
      letter: { signedOn: '2026-11-10', sha256: 'c'.repeat(64) },
    })
    expect(await speaker.refusal('draftVisitSheet', { ...draft, expectedVersion: 5 })).toBe(
      'INVALID_STATE input.id',
    )
  })

  it('is on the trail of each of its visitors', async () => {
    const { id } = await speaker.make('planInvestorVisit', visitInput())
    for (const partyId of [fund, analyst]) {
      const { auditTrail } = await compliance.ask(
        `{ auditTrail(of: { partyId: "${partyId}" }, first: 1) { nodes { action records { id } } } }`,
      )
      expect(auditTrail.nodes).toEqual([{ action: 'planInvestorVisit', records: [{ id }] }])
    }
  })

  it('is checked by nobody who has written on its sheet, and checked anew when it was changed', async () => {
    const id = await heldVisit()
    await head.make('draftVisitSheet', { id, expectedVersion: 3, ...SHEET, content: 'Q: … A: …' })
    expect(await head.refusal('checkVisitSheet', { id, expectedVersion: 4 })).toBe(
      'CHECKER_IS_MAKER input.id',
    )
    await compliance.make('checkVisitSheet', { id, expectedVersion: 4 })
    const changed = { id, expectedVersion: 5, ...SHEET }
    expect(await colleague.make('draftVisitSheet', changed, 'missing')).toEqual({ missing: ['CHECK'] })
  })

  it('is late when the sheet is not public as trading opens', async () => {
    const id = await heldVisit()
    expect(await visit(speaker, id, 'late')).toEqual({ late: false })
    nowMs = Date.parse('2026-11-12T01:30:00.001Z')
    expect(await visit(speaker, id, 'late')).toEqual({ late: true })
  })

  it('is in a quiet period only for a reason, which stays with it', async () => {
    const report = await speaker.make('planDisclosure', annualReport('2027-03-30'))
    const inMarch = { startsAt: '2027-03-10T02:00:00Z', endsAt: '2027-03-10T03:00:00Z' }
    expect(await speaker.refusal('planInvestorVisit', visitInput(inMarch))).toBe(
      'INVALID_STATE input.startsAt',
    )
    // It ends after the period has begun.
    const over = { startsAt: '2027-02-27T15:00:00Z', endsAt: '2027-02-27T17:00:00Z' }
    expect(await speaker.refusal('planInvestorVisit', visitInput(over))).toBe('INVALID_STATE input.startsAt')
    const shown = 'id quiet exceptionReason quietBefore { id }'
    const reason = { ...inMarch, exceptionReason: 'A delegation that comes once in ten years' }
    const planned = await speaker.make('planInvestorVisit', visitInput(reason), shown)
    expect(planned).toMatchObject({
      quiet: true,
      exceptionReason: 'A delegation that comes once in ten years',
      quietBefore: [{ id: report.id }],
    })
    const { id } = planned
    const later = { startsAt: '2027-01-10T02:00:00Z', endsAt: '2027-01-10T03:00:00Z' }
    expect(
      await speaker.make('moveInvestorVisit', { id, expectedVersion: 1, ...later }, shown),
    ).toMatchObject({
      quiet: false,
      exceptionReason: null,
      quietBefore: [],
    })
    expect(await speaker.refusal('moveInvestorVisit', { id, expectedVersion: 2, ...inMarch })).toBe(
      'INVALID_STATE input.startsAt',
    )
    await speaker.make('cancelInvestorVisit', { id, expectedVersion: 2, reason: 'They cannot come' })
    expect(await visit(speaker, id, 'state missing late')).toEqual({
      state: 'CANCELLED',
      missing: [],
      late: false,
    })
  })

  it('takes what a visit can be, and nothing else', async () => {
    const plan = (more: object) => speaker.refusal('planInvestorVisit', visitInput(more))
    expect(await plan({ endsAt: hour(2) })).toBe('INVALID input.endsAt')
    expect(await plan({ partyIds: [] })).toBe('INVALID input.partyIds')
    expect(await plan({ partyIds: [fund, fund] })).toBe('INVALID input.partyIds.1')
    expect(await plan({ partyIds: [fund, customer] })).toBe('NOT_FOUND input.partyIds.1')
    expect(await plan({ hostIds: [] })).toBe('INVALID input.hostIds')
    const { id } = await speaker.make('planInvestorVisit', visitInput())
    const letter = { id, expectedVersion: 1, ...LETTER }
    expect(await speaker.refusal('recordCommitmentLetter', { ...letter, signedOn: '2030-01-01' })).toBe(
      'INVALID input.signedOn',
    )
    expect(await speaker.refusal('recordCommitmentLetter', { ...letter, uri: 'file:///x' })).toBe(
      'INVALID input.uri',
    )
    const other = await bankOf(gateway).contact(customer)
    const draft = { id, expectedVersion: 1, ...SHEET }
    expect(await bankOf(gateway).refusal('draftVisitSheet', { ...draft, interactionId: other })).toBe(
      'INVALID input.interactionId',
    )
  })
})

describe('visits', () => {
  const ids = async (viewer: Bank, args = '') =>
    (await viewer.ask(`{ investorVisits(${args} first: 50) { nodes { id } } }`)).investorVisits.nodes.map(
      ({ id }: { id: string }) => id,
    )

  it('are found by time, by party and by state, the last first', async () => {
    const at = (day: string) => ({ startsAt: `2029-01-${day}T02:00:00Z`, endsAt: `2029-01-${day}T03:00:00Z` })
    const first = await speaker.make('planInvestorVisit', visitInput(at('05')))
    const second = await speaker.make('planInvestorVisit', visitInput({ ...at('06'), partyIds: [analyst] }))
    const range = 'range: { from: "2029-01-01T00:00:00Z", to: "2029-02-01T00:00:00Z" },'
    expect(await ids(speaker, range)).toEqual([second.id, first.id])
    expect(await ids(speaker, `${range} filter: { partyId: "${fund}" },`)).toEqual([first.id])
    await speaker.make('cancelInvestorVisit', { id: first.id, expectedVersion: 1, reason: 'For the test' })
    expect(await ids(speaker, `${range} filter: { state: PLANNED },`)).toEqual([second.id])
    expect(
      await ids(speaker, 'range: { from: "2029-01-06T02:00:00Z", to: "2029-01-06T02:00:00Z" },'),
    ).toEqual([])
  })

  it('are there for who sees one of the visitors as an investor', async () => {
    const { id } = await speaker.make('planInvestorVisit', visitInput())
    for (const viewer of [speaker, colleague, head, compliance]) expect(await ids(viewer)).toContain(id)
    for (const viewer of [manager, branchHead]) {
      expect(await ids(viewer)).not.toContain(id)
      expect(await visit(viewer, id, 'id')).toBe(null)
    }
    const cancel = { id, expectedVersion: 1, reason: 'x' }
    expect(await manager.refusal('cancelInvestorVisit', cancel)).toBe('NOT_FOUND input.id')
    expect(await manager.refusal('planInvestorVisit', visitInput({ partyIds: [customer] }))).toMatch(
      /^(NOT_FOUND|NOT_ALLOWED)/,
    )
  })

  it('are there by an exception from the wall, without what they say of the calendar', async () => {
    const bank = bankOf(gateway)
    const unitId = await bank.unit('South', { kind: 'BRANCH' })
    const viewer = { kind: 'employee', subject: await bank.employee(unitId) } as const
    const holder = bankOf(gateway, viewer)
    const until = new Date(nowMs + 86_400_000).toISOString()
    const pass = await holder.make('requestWallException', {
      partyId: fund,
      line: 'INVESTOR',
      reason: 'For the test',
      until,
    })
    await bank.make('approveWallException', { id: pass.id, expectedVersion: 1 })
    const { id } = await speaker.make('planInvestorVisit', visitInput())
    expect(await ids(holder)).toContain(id)
    const query = `{ node(id: "${id}") { ... on InvestorVisit { subject quiet quietBefore { id } exceptionReason } } }`
    const { data, withheld } = await gateway.ask(query, {}, viewer)
    expect(data.node).toEqual({
      subject: 'Third quarter',
      quiet: null,
      quietBefore: null,
      exceptionReason: null,
    })
    expect(withheld.map(({ code }) => code)).toEqual(['LINE_WALL', 'LINE_WALL', 'LINE_WALL'])
  })

  it('of somebody whom nobody keeps a relationship with are there for all who receive investors', async () => {
    const { id } = await speaker.make('planInvestorVisit', visitInput({ partyIds: [analyst] }))
    expect(await ids(branchHead)).toContain(id)
    expect(await ids(manager)).not.toContain(id)
  })
})
