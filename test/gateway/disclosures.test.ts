import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { annualReport, FOUND_GOOD, verifiedDisclosure } from '../support/publications.ts'

/** In Shanghai it is 10:00 on 10 November. */
let nowMs = Date.parse('2026-11-10T02:00:00.000Z')
const clock = {
  now: () => new Date(nowMs),
  sleep: async (ms: number) => {
    nowMs += ms
  },
}
let gateway: Gateway
let speaker: Bank
let colleague: Bank
let head: Bank
let compliance: Bank
let manager: Bank
beforeAll(async () => {
  gateway = await startGateway(clock)
  const bank = bankOf(gateway)
  const unitId = await bank.unit()
  const hire = async (kind: string, more: object = {}) => {
    const id = await bank.employee(unitId, kind, { posts: [{ unitId, kind, ...more }] })
    return bankOf(gateway, { kind: 'employee', subject: id })
  }
  speaker = await hire('INVESTOR_RELATIONS')
  colleague = await hire('INVESTOR_RELATIONS')
  head = await hire('HEAD', { lines: ['INVESTOR'] })
  compliance = await hire('COMPLIANCE')
  manager = await hire('RELATIONSHIP_MANAGER')
})

const titles = async (viewer: Bank, args = '') =>
  (
    await viewer.ask(`{ disclosureCalendar(${args} first: 50) { nodes { title } } }`)
  ).disclosureCalendar.nodes.map(({ title }: { title: string }) => title)

describe('a disclosure', () => {
  it('is published when another than who wrote it found it true, accurate, timely and complete', async () => {
    const report = { ...annualReport('2026-11-10'), category: 'RISK_MANAGEMENT', title: 'Liquidity risk' }
    const { id } = await speaker.make('planDisclosure', report)
    const publish = { id, uri: 'https://bank.test/risk.pdf', sha256: 'AB'.repeat(32) }
    expect(await speaker.refusal('publishDisclosure', { ...publish, expectedVersion: 1 })).toBe(
      'INVALID_STATE input.id',
    )
    const verify = { id, expectedVersion: 1, findings: FOUND_GOOD }
    const { errors } = await gateway.ask(
      'mutation ($input: VerifyDisclosureInput!) { verifyDisclosure(input: $input) { userErrors { code } } }',
      { input: { ...verify, idempotencyKey: 'v' } },
      { kind: 'employee', subject: await subjectOf(speaker) },
    )
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    await head.make('verifyDisclosure', verify)
    const shown = `state late verification { findings { quality met } } publication { at uri sha256 } plannedDays { day reason }`
    const published = await speaker.make('publishDisclosure', { ...publish, expectedVersion: 2 }, shown)
    expect(published).toEqual({
      state: 'PUBLISHED',
      late: false,
      verification: { findings: FOUND_GOOD },
      publication: {
        at: expect.stringMatching(/^2026-11-10T02/),
        uri: 'https://bank.test/risk.pdf',
        sha256: 'ab'.repeat(32),
      },
      plannedDays: [{ day: '2026-11-10', reason: null }],
    })
    expect(await speaker.refusal('moveDisclosure', moveTo(id, 3, '2026-12-01'))).toBe(
      'INVALID_STATE input.id',
    )
  })

  it('is not verified by who wrote it, though they supervise', async () => {
    const { id } = await head.make('planDisclosure', annualReport('2027-03-30'))
    const verify = { id, expectedVersion: 1, findings: FOUND_GOOD }
    expect(await head.refusal('verifyDisclosure', verify)).toBe('CHECKER_IS_MAKER input.id')
    const amend = { id, expectedVersion: 1, title: 'Annual report 2026', reason: 'Its year' }
    await speaker.make('amendDisclosure', amend)
    expect(await head.refusal('verifyDisclosure', { ...verify, expectedVersion: 2 })).toBe(
      'CHECKER_IS_MAKER input.id',
    )
    await compliance.make('verifyDisclosure', { ...verify, expectedVersion: 2 })
    await speaker.make('cancelDisclosure', { id, expectedVersion: 3, reason: 'For the test' })
  })

  it('is verified again when it was changed since', async () => {
    const before = await verifiedDisclosure(speaker, compliance, annualReport('2027-04-01'))
    const amend = { ...before, level: 'SUPPLEMENTARY', reason: 'Of use to some' }
    const amended = await colleague.make('amendDisclosure', amend, 'level verification { by }')
    expect(amended).toEqual({ level: 'SUPPLEMENTARY', verification: null })
    const { id } = before
    await colleague.make('cancelDisclosure', { id, expectedVersion: 3, reason: 'For the test' })
  })

  it('says of each of the four qualities whether it is met, and why not', async () => {
    const { id } = await speaker.make('planDisclosure', { ...annualReport('2026-12-01'), category: 'OTHER' })
    const verify = (findings: readonly object[]) =>
      compliance.refusal('verifyDisclosure', { id, expectedVersion: 1, findings })
    expect(await verify(FOUND_GOOD.slice(1))).toBe('INVALID input.findings')
    expect(await verify([...FOUND_GOOD, ...FOUND_GOOD.slice(3)])).toBe('INVALID input.findings')
    const [first, ...others] = FOUND_GOOD
    expect(await verify([...others, { ...first, met: false }])).toBe('INVALID input.findings.3.note')
    const findings = [{ ...first, met: false, note: 'A figure is of last year' }, ...others]
    await compliance.make('verifyDisclosure', { id, expectedVersion: 1, findings })
    const publish = { id, expectedVersion: 2, uri: 'https://bank.test/x.pdf' }
    expect(await speaker.refusal('publishDisclosure', publish)).toBe('INVALID_STATE input.id')
  })

  it('takes what a plan can be, and nothing else', async () => {
    const plan = (more: object) =>
      speaker.refusal('planDisclosure', { ...annualReport('2027-06-01'), category: 'OTHER', ...more })
    expect(await plan({ title: ' ' })).toBe('INVALID input.title')
    expect(await plan({ audiences: [] })).toBe('INVALID input.audiences')
    const { id } = await speaker.make('planDisclosure', { ...annualReport('2027-06-01'), category: 'OTHER' })
    expect(await speaker.refusal('moveDisclosure', moveTo(id, 1, '2028-06-02'))).toBe(
      'INVALID input.plannedOn',
    )
    const publish = { id, expectedVersion: 1, uri: 'javascript:alert(1)' }
    expect(await speaker.refusal('publishDisclosure', publish)).toBe('INVALID input.uri')
    const late = { ...publish, uri: 'https://bank.test/x', publishedAt: '2027-01-01T00:00:00Z' }
    expect(await speaker.refusal('publishDisclosure', late)).toBe('INVALID input.publishedAt')
  })
})

describe('the calendar of disclosures', () => {
  it('is in the order of planned days, by range, state and category', async () => {
    const plan = (title: string, plannedOn: string, category = 'MAJOR_EVENT') =>
      speaker.make('planDisclosure', { ...annualReport(plannedOn), title, category })
    await plan('Late', '2030-05-03')
    await plan('Early', '2030-05-01')
    const between = await plan('Pillar 3', '2030-05-02', 'PILLAR_3')
    const range = 'from: "2030-05-01", to: "2030-05-03",'
    expect(await titles(speaker, range)).toEqual(['Early', 'Pillar 3', 'Late'])
    expect(await titles(speaker, 'from: "2030-05-02", to: "2030-05-02",')).toEqual(['Pillar 3'])
    expect(await titles(speaker, `${range} filter: { category: PILLAR_3 },`)).toEqual(['Pillar 3'])
    await speaker.make('cancelDisclosure', { id: between.id, expectedVersion: 1, reason: 'Not due' })
    expect(await titles(speaker, `${range} filter: { state: CANCELLED },`)).toEqual(['Pillar 3'])
    expect(await titles(speaker, `${range} filter: { state: PLANNED },`)).toEqual(['Early', 'Late'])
    expect(
      await speaker.refusedQuery(
        '{ disclosureCalendar(from: "2030-05-02", to: "2030-05-01", first: 9) { nodes { id } } }',
      ),
    ).toMatch(/^BAD_REQUEST/)
  })

  it('is for those on its side of the wall', async () => {
    expect((await titles(compliance)).length).toBeGreaterThan(3)
    expect(await titles(manager)).toEqual([])
    const { id } = await speaker.make('planDisclosure', annualReport('2031-03-30'))
    expect(await manager.refusal('planDisclosure', annualReport('2031-03-30'))).toMatch(/^NOT_ALLOWED/)
    expect(await manager.refusal('moveDisclosure', moveTo(id, 1, '2031-03-31'))).toBe('NOT_FOUND input.id')
    expect(
      await compliance.refusedQuery(
        `mutation { moveDisclosure(input: { idempotencyKey: "m", id: "${id}", expectedVersion: 1, plannedOn: "2031-03-31", reason: "x" }) { userErrors { code } } }`,
      ),
    ).toMatch(/^FORBIDDEN/)
    await speaker.make('cancelDisclosure', { id, expectedVersion: 1, reason: 'For the test' })
  })
})

describe('a quiet period', () => {
  const quietAt = async (viewer: Bank, args: string) =>
    (await viewer.ask(`{ quietPeriodsAt(${args}) { from until daysBefore rule disclosure { id } } }`))
      .quietPeriodsAt

  it('follows from the calendar, stays when the report is put off, and ends when it is out', async () => {
    const { id } = await speaker.make('planDisclosure', annualReport('2026-11-30'))
    expect(await quietAt(speaker, 'at: "2026-10-30T15:59:59Z"')).toEqual([])
    const period = {
      from: '2026-10-30T16:00:00.000Z',
      until: null,
      daysBefore: 30,
      rule: expect.stringContaining('2022'),
      disclosure: { id },
    }
    expect(await quietAt(speaker, 'at: "2026-10-30T16:00:00Z"')).toEqual([period])
    const known = new Date(clock.now()).toISOString()
    await speaker.make('moveDisclosure', moveTo(id, 1, '2026-12-20'))
    expect(await quietAt(speaker, 'at: null')).toEqual([period])
    await compliance.make('verifyDisclosure', { id, expectedVersion: 2, findings: FOUND_GOOD })
    const publishedAt = clock.now().toISOString()
    await speaker.make('publishDisclosure', {
      id,
      expectedVersion: 3,
      uri: 'https://bank.test/a',
      publishedAt,
    })
    expect(await quietAt(speaker, 'at: null')).toEqual([])
    expect(await quietAt(speaker, 'at: "2026-11-02T00:00:00Z"')).toEqual([{ ...period, until: publishedAt }])
    // As it was known then: nobody had said yet when it would be out.
    expect(await quietAt(speaker, `at: "2026-11-02T00:00:00Z", knownAt: "${known}"`)).toEqual([period])
    expect(await quietAt(speaker, 'at: "2026-11-02T00:00:00Z", knownAt: "2026-11-02T00:00:00Z"')).toEqual([])
  })

  it('is found by one query, and the rule; a page of the calendar by one', async () => {
    const calls = async (query: string) => (await gateway.ask(query)).cost.dynamo.calls
    expect(await calls('{ quietPeriodsAt { from } }')).toBe(2)
    expect(await calls('{ disclosureCalendar(first: 50) { nodes { title plannedOn } } }')).toBe(1)
  })

  it('is for those on its side of the wall', async () => {
    expect((await quietAt(compliance, 'at: "2026-11-02T00:00:00Z"')).length).toBe(1)
    expect(await quietAt(manager, 'at: "2026-11-02T00:00:00Z"')).toEqual([])
  })
})

function moveTo(id: string, expectedVersion: number, plannedOn: string) {
  return { id, expectedVersion, plannedOn, reason: 'The audit takes longer' }
}

async function subjectOf(viewer: Bank): Promise<string> {
  const { disclosureCalendar } = await viewer.ask(
    '{ disclosureCalendar(filter: { category: RISK_MANAGEMENT }, first: 1) { nodes { createdBy } } }',
  )
  return disclosureCalendar.nodes[0].createdBy.slice('employee:'.length)
}
