import { beforeAll, describe, expect, it } from 'vitest'
import { idFromSource } from '../../src/usecases/command.ts'
import { applyImport, startImport } from '../../src/usecases/import/importBatch.ts'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { NOTHING_MATERIAL } from '../support/disclosures.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { annualReport } from '../support/publications.ts'

/** In Shanghai it is 10:00 on 10 November. */
let nowMs = Date.parse('2026-11-10T02:00:00.000Z')
const clock = {
  now: () => new Date(nowMs),
  sleep: async (ms: number) => {
    nowMs += ms
  },
}
/** An hour later, each time. */
const later = () => {
  nowMs += 3_600_000
  return new Date(nowMs).toISOString()
}
const MET_AT = '2026-11-10T01:00:00.000Z'
const SLIDES = { label: 'slides', uri: 's3://slides/q3.pdf', sha256: 'a'.repeat(64) }
const DRAFT = { ...SLIDES, sha256: 'b'.repeat(64) }

let gateway: Gateway
let bank: Bank
let ids: { readonly [who in 'speaker' | 'insider' | 'late' | 'outsider' | 'compliance' | 'manager']: string }
let fund: string
let contact: string
let list: string
const as = (who: keyof typeof ids) => bankOf(gateway, { kind: 'employee', subject: ids[who] })

/** What was done, hour by hour. */
const times: string[] = []
beforeAll(async () => {
  gateway = await startGateway(clock)
  bank = bankOf(gateway)
  const unitId = await bank.unit()
  const hire = (kind: string) => bank.employee(unitId, kind, { posts: [{ unitId, kind }] })
  ids = {
    speaker: await hire('INVESTOR_RELATIONS'),
    insider: await hire('EXECUTIVE'),
    late: await hire('EXECUTIVE'),
    outsider: await hire('INVESTOR_RELATIONS'),
    compliance: await hire('COMPLIANCE'),
    manager: await hire('RELATIONSHIP_MANAGER'),
  }
  fund = await bank.organization('Sovereign Fund')
  await bank.relationship({ partyId: fund, unitId, lead: ids.speaker }, { lineOfBusiness: 'INVESTOR' })
  list = (await as('speaker').make('openInsiderList', { name: 'Lotus', reason: 'Not announced' })).id
  const since = '2026-11-09T00:00:00.000Z'
  const add = (version: number, employeeId: string, from: string) =>
    as('speaker').make('addInsider', {
      id: list,
      expectedVersion: version,
      employeeId,
      since: from,
      reason: 'Leads',
    })
  await add(1, ids.insider, since)
  const participants = [
    { partyId: fund, part: 'ATTENDEE' },
    { employeeId: ids.speaker, part: 'HOST' },
  ]
  const inside = { confidentiality: 'INSIDE_INFORMATION', insiderListId: list, lineOfBusiness: 'INVESTOR' }
  const input = contactInput(fund, MET_AT, { participants, ...inside, content: [DRAFT] })
  times.push(later())
  contact = (await as('speaker').make('recordInteraction', input)).id
  times.push(later())
  const amend = { id: contact, expectedVersion: 1, content: [SLIDES], reason: 'The slides as shown' }
  await as('speaker').make('amendInteraction', amend)
  await add(2, ids.late, later())
  await as('speaker').make('endInsider', {
    id: list,
    expectedVersion: 3,
    employeeId: ids.insider,
    reason: 'Left',
  })
  times.push(later())
  const judged = await as('speaker').make('assessDisclosure', {
    interactionId: contact,
    judgement: NOTHING_MATERIAL,
  })
  times.push(later())
  await as('compliance').make('checkDisclosure', { id: judged.id, expectedVersion: 1, outcome: 'CHECKED' })
  // Planned later: the contact turns out to have been in its quiet period, which nobody knew then.
  await as('speaker').make('planDisclosure', annualReport('2026-11-30'))
})

const PACK = `{ evidencePack(interactionId: "ID") {
  complete
  interaction { version }
  versions { version recordedAt recordedBy reason interaction { content { sha256 } } audit { action actor records { id version } } }
  knowers { way since until party { id } employee { id } actor }
  materials { sha256 since until }
  insiders { list { id } employee { id } atTheTime now }
  assessments { version state judgedBy checkedBy }
  quietPeriods { from disclosure { title } }
  quietPeriodsKnownThen { from }
  visits { id }
} }`
const pack = async (who: keyof typeof ids, id = contact) =>
  gateway.ask(PACK.replace('ID', id), {}, { kind: 'employee', subject: ids[who] })

describe('an evidence pack', () => {
  it('says who knew of a contact from when on, what was shared, who was an insider, who judged it, whether it was quiet', async () => {
    const { data, errors, withheld } = await pack('compliance')
    expect(errors).toEqual([])
    expect(withheld).toEqual([])
    const { evidencePack } = data
    const speaker = { party: null, employee: { id: ids.speaker }, actor: null, until: null }
    const audit = (version: number, action: string) => ({
      action,
      actor: `employee:${ids.speaker}`,
      records: expect.arrayContaining([{ id: contact, version }]),
    })
    expect(evidencePack).toEqual({
      complete: true,
      interaction: { version: 2 },
      versions: [
        {
          version: 2,
          recordedAt: times[1],
          recordedBy: `employee:${ids.speaker}`,
          reason: 'The slides as shown',
          interaction: { content: [{ sha256: SLIDES.sha256 }] },
          audit: audit(2, 'amendInteraction'),
        },
        {
          version: 1,
          recordedAt: times[0],
          recordedBy: `employee:${ids.speaker}`,
          reason: null,
          interaction: { content: [{ sha256: DRAFT.sha256 }] },
          audit: audit(1, 'recordInteraction'),
        },
      ],
      knowers: [
        {
          way: 'INSIDER',
          since: '2026-11-09T00:00:00.000Z',
          party: null,
          employee: { id: ids.insider },
          actor: null,
          until: expect.any(String),
        },
        { way: 'TOOK_PART', since: MET_AT, party: { id: fund }, employee: null, actor: null, until: null },
        { ...speaker, way: 'TOOK_PART', since: MET_AT },
        { ...speaker, way: 'INSIDER', since: expect.any(String) },
        { ...speaker, way: 'RECORDED', since: times[0] },
        { ...speaker, way: 'INSIDER', since: expect.any(String), employee: { id: ids.late } },
        { ...speaker, way: 'JUDGED', since: times[2] },
        { ...speaker, way: 'CHECKED', since: times[3], employee: { id: ids.compliance } },
      ],
      materials: [
        { sha256: DRAFT.sha256, since: times[0], until: times[1] },
        { sha256: SLIDES.sha256, since: times[1], until: null },
      ],
      insiders: [
        { list: { id: list }, employee: { id: ids.speaker }, atTheTime: false, now: true },
        { list: { id: list }, employee: { id: ids.insider }, atTheTime: true, now: false },
        { list: { id: list }, employee: { id: ids.late }, atTheTime: false, now: true },
      ],
      assessments: [
        {
          version: 2,
          state: 'CHECKED',
          judgedBy: `employee:${ids.speaker}`,
          checkedBy: `employee:${ids.compliance}`,
        },
        { version: 1, state: 'TO_CHECK', judgedBy: `employee:${ids.speaker}`, checkedBy: null },
      ],
      quietPeriods: [{ from: '2026-10-30T16:00:00.000Z', disclosure: { title: 'Annual report' } }],
      quietPeriodsKnownThen: [],
      visits: [],
    })
  })

  it('is for the members of the insider list and for who inspects, and for nobody else', async () => {
    for (const who of ['speaker', 'late', 'compliance'] as const)
      expect((await pack(who)).data.evidencePack).not.toBe(null)
    for (const who of ['insider', 'outsider', 'manager'] as const)
      expect((await pack(who)).data.evidencePack).toBe(null)
    expect(await bank.ask('{ evidencePack(interactionId: "nothing") { complete } }')).toEqual({
      evidencePack: null,
    })
  })

  it('keeps the audit log for who may read it, and says so; that it was read is an entry', async () => {
    const { data, withheld } = await pack('speaker')
    expect(data.evidencePack.versions.map(({ audit }: { audit: unknown }) => audit)).toEqual([null, null])
    expect(withheld).toContainEqual(
      expect.objectContaining({ path: ['evidencePack', 'versions', 0, 'audit'], code: 'NOT_YOURS' }),
    )
    const { auditTrail } = await as('compliance').ask(
      `{ auditTrail(of: { partyId: "${fund}" }, first: 20) { nodes { kind action actor } } }`,
    )
    expect(auditTrail.nodes).toContainEqual({
      kind: 'INSPECTION',
      action: 'evidencePack',
      actor: `employee:${ids.compliance}`,
    })
  })

  it('keeps what was judged, and the calendar, on its side of the wall', async () => {
    const customer = await bank.organization('Hengyuan')
    const unitId = await bank.unit('Branch')
    await bank.relationship({ partyId: customer, unitId, lead: ids.manager })
    const call = await bank.contact(customer, MET_AT)
    const { data, withheld } = await pack('manager', call)
    expect(data.evidencePack).toMatchObject({ assessments: null, quietPeriods: [], insiders: [] })
    expect(withheld).toContainEqual(
      expect.objectContaining({ path: ['evidencePack', 'assessments'], code: 'LINE_WALL' }),
    )
  })

  it('finds the entry of an import, whose first party is another’s', async () => {
    const context = gateway.context()
    const batchId = await startImport(context, 'crm')
    const other = await bank.organization('Another fund')
    const record = (partyId: string, externalId: string) => ({
      kind: 'interaction',
      place: { file: 'x', line: 1 },
      input: { ...contactInput(partyId, MET_AT), source: { system: 'crm', externalId } },
    })
    await applyImport(context, batchId, [record(other, '1'), record(fund, '2')] as never)
    const found = ['1', '2'].map((externalId) => idFromSource('demo', 'int', { system: 'crm', externalId }))
    for (const id of found) {
      const { data } = await gateway.ask(PACK.replace('ID', id))
      expect(data.evidencePack.versions).toMatchObject([{ version: 1, audit: { action: 'import' } }])
    }
  })

  it('is one answer of few calls: as many more as there are versions', async () => {
    const calls = async (id: string) => (await gateway.ask(PACK.replace('ID', id))).cost.dynamo.calls
    const plain = await bank.contact(fund, MET_AT)
    const once = await calls(plain)
    expect(once).toBeLessThanOrEqual(10)
    for (let version = 1; version < 5; version += 1)
      await bank.make('amendInteraction', {
        id: plain,
        expectedVersion: version,
        outcome: `${version}`,
        reason: 'x',
      })
    expect(await calls(plain)).toBeLessThanOrEqual(once + 4)
  })

  it('has the newest 20 versions, and says that there are more', async () => {
    const id = await bank.contact(fund, MET_AT)
    for (let version = 1; version < 22; version += 1)
      await bank.make('amendInteraction', {
        id,
        expectedVersion: version,
        outcome: `${version}`,
        reason: 'x',
      })
    const { evidencePack } = (
      await gateway.ask(`{ evidencePack(interactionId: "${id}") { complete versions { version } } }`)
    ).data
    expect(evidencePack.complete).toBe(false)
    expect(evidencePack.versions.map(({ version }: { version: number }) => version)).toEqual(
      Array.from({ length: 20 }, (_, n) => 22 - n),
    )
  })
})
