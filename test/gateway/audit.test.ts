import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../src/access/viewer.ts'
import { AppError } from '../../src/errors.ts'
import type { StoredItem } from '../../src/store/table.ts'
import { newMeter } from '../../src/store/table.ts'
import { applyImport, startImport } from '../../src/usecases/import/importBatch.ts'
import { undoImport } from '../../src/usecases/import/undoImport.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { bareEvent, LAMBDA_CONTEXT, postOf } from '../support/bareGateway.ts'
import { evidence } from '../support/consents.ts'
import { countedTable, type TableCall } from '../support/countedTable.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { partnerApp } from '../support/partnerApp.ts'
import { walk } from '../support/walk.ts'

// Long because one log is asked from all sides: who wrote, who was refused, what left, who looked.

const ACME: Partial<Viewer> = { kind: 'partner', subject: 'acme', purpose: 'SERVICING' }
const ENTRY = `at kind actor action requestId records { id version } partyIds purpose categories code day chain sequence
  previousHash hash`

let gateway: Gateway
let bank: Bank
let appId: string
let officer: Partial<Viewer>
let manager: Partial<Viewer>
const calls: TableCall[] = []
const events: [event: string, context: object][] = []
let isStoreDown = false

beforeAll(async () => {
  gateway = await startGateway(
    { reportSecurityEvent: (event, context) => void events.push([event, context]) },
    (app) => ({
      ...app,
      openTable: (meter, deadline) => {
        const table = countedTable(app.openTable(meter, deadline), calls)
        return { ...table, transact: (...args) => (isStoreDown ? down() : table.transact(...args)) }
      },
    }),
    { PARTNER_OPERATIONS: 'any' },
  )
  bank = bankOf(gateway)
  appId = await partnerApp(gateway, 'acme', [])
  const unitId = await bank.unit()
  manager = { kind: 'employee', subject: await bank.employee(unitId) }
  const posts = [{ unitId, kind: 'COMPLIANCE' }]
  officer = { kind: 'employee', subject: await bank.employee(unitId, 'Zhao Yun', { posts }) }
})

async function down(): Promise<never> {
  throw new AppError('UNAVAILABLE', 'The store is busy.')
}

/** A party that lets acme have who it is. */
async function consenting(full: string): Promise<string> {
  const partyId = await bank.person(full)
  await bank.make('grantConsent', {
    partyId,
    partnerAppId: appId,
    purpose: 'SERVICING',
    categories: ['IDENTITY'],
    validTo: daysFromNow(300),
    evidence: [evidence(daysFromNow(-1))],
  })
  return partyId
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString()
}

async function entriesOf(field: string, of: object, first = 100) {
  const type = field === 'egress' ? 'EgressQuestionInput' : 'AuditQuestionInput'
  const query = `query ($of: ${type}!, $first: Int!) { ${field}(of: $of, first: $first) { nodes { ${ENTRY} } } }`
  return (await bank.ask(query, { of, first }))[field].nodes
}

const VIEW = `query ($id: ID!) {
  customerView(id: $id, purpose: SERVICING) { profile { party { id displayName } } }
}`

describe('what a partner app is given', () => {
  it('stands in the egress ledger: of whom, which categories, to whom, what for', async () => {
    const partyId = await consenting('Ann Lee')
    const { data } = await gateway.ask(VIEW, { id: partyId }, ACME)
    expect(JSON.stringify(data)).toContain('Ann Lee')
    const [entry, ...more] = await entriesOf('egress', { partyId })
    expect(more).toEqual([])
    expect(entry).toMatchObject({
      kind: 'DISCLOSURE',
      actor: 'partner:acme',
      action: 'customerView',
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
      partyIds: [partyId],
      purpose: 'SERVICING',
      categories: ['IDENTITY'],
      records: [],
      code: null,
    })
    expect(await entriesOf('egress', { partnerAppId: appId })).toContainEqual(entry)
    expect(await entriesOf('auditTrail', { partyId })).toContainEqual(entry)
    expect(await entriesOf('auditTrail', { actor: 'partner:acme' })).toContainEqual(entry)
    expect(await entriesOf('auditTrail', { day: entry.day })).toContainEqual(entry)
  })

  it('is an entry for each party, however often one is asked for', async () => {
    const [a, b] = [await consenting('Bea Lee'), await consenting('Cai Lee')]
    const query = `query ($ids: [ID!]!, $a: ID!) {
      nodes(ids: $ids) { id ... on Person { displayName } } again: node(id: $a) { ... on Person { displayName } }
    }`
    expect((await gateway.ask(query, { ids: [a, b, a], a }, ACME)).errors).toEqual([])
    for (const partyId of [a, b]) {
      expect(await entriesOf('egress', { partyId })).toMatchObject([{ action: 'node nodes' }])
    }
  })

  it('costs one call more: who asks, the view, the entry', async () => {
    const id = await consenting('Di Lee')
    await gateway.ask(VIEW, { id }, ACME)
    const from = calls.length
    await gateway.ask(VIEW, { id }, ACME)
    const kinds = calls.slice(from).map(({ kind }) => kind)
    expect(kinds).toEqual(['batchGet', 'query', 'transact'])
  })

  it('does not leave when it cannot be stored that it does', async () => {
    const id = await consenting('Eva Lee')
    isStoreDown = true
    const answer = await gateway.ask(VIEW, { id }, ACME).finally(() => {
      isStoreDown = false
    })
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
    expect(JSON.stringify(answer)).not.toContain('Eva')
    expect(await entriesOf('egress', { partyId: id })).toEqual([])
  })

  it('is nothing when nothing was told', async () => {
    const id = await bank.person('Fay Lee')
    await gateway.ask(VIEW, { id }, ACME)
    expect(await entriesOf('egress', { partyId: id })).toEqual([])
  })
})

describe('what is written', () => {
  it('is on the trail of every party it concerns, of who did it, and of the day', async () => {
    const [person, firm] = [await bank.person('Gil Lee'), await bank.organization('Gil & Co')]
    const tie = await bank.tie('EMPLOYMENT', person, firm)
    const [ofFirm] = await entriesOf('auditTrail', { partyId: firm })
    expect(ofFirm).toMatchObject({
      kind: 'WRITE',
      actor: 'operator:test',
      action: 'stateTie',
      partyIds: [person, firm],
      records: [{ id: tie, version: 1 }],
    })
    expect(await entriesOf('auditTrail', { partyId: person })).toContainEqual(ofFirm)
    expect(await entriesOf('auditTrail', { actor: 'operator:test' }, 20)).toContainEqual(ofFirm)
    expect(await entriesOf('auditTrail', { day: ofFirm.day })).toContainEqual(ofFirm)
  })

  it('is an entry once, when the command is repeated', async () => {
    const input = { idempotencyKey: 'audit-twice', names: [{ full: 'Han Lee' }] }
    const { id } = await bank.make('registerPerson', input)
    await bank.make('registerPerson', input)
    expect(await entriesOf('auditTrail', { partyId: id })).toHaveLength(1)
  })

  it('is on the trail of who it was about before, too', async () => {
    const [before, after] = [await bank.person('Fay Lee'), await bank.person('Gus Lee')]
    const id = await bank.contact(before)
    const participants = [{ partyId: after, part: 'INITIATOR' }]
    await bank.make('amendInteraction', { id, expectedVersion: 1, reason: 'It was Gus', participants })
    for (const partyId of [before, after]) {
      const [entry] = await entriesOf('auditTrail', { partyId }, 1)
      expect(entry).toMatchObject({ action: 'amendInteraction', partyIds: [after, before] })
    }
  })

  it('names the import, and all records of its transaction, and the undoing', async () => {
    const context = gateway.context()
    const batchId = await startImport(context, 'a test')
    const records = ['1', '2'].map((externalId) => ({
      kind: 'person' as const,
      place: { file: 'x', line: Number(externalId) },
      input: { names: [{ full: `Ida ${externalId}` }], source: { system: 'crm', externalId } },
    }))
    const outcomes = await applyImport(context, batchId, records as never)
    expect(outcomes.map(({ kind }) => kind)).toEqual(['created', 'created'])
    const [imported] = await entriesOf('auditTrail', { actor: 'operator:test' }, 1)
    expect(imported).toMatchObject({ kind: 'WRITE', action: 'import' })
    const [batch, ...written] = imported.records
    expect(batch).toEqual({ id: batchId, version: null })
    expect(written).toEqual(imported.partyIds.map((id: string) => ({ id, version: 1 })))
    expect(written).toHaveLength(2)

    await undoImport(context, batchId)
    for (const { id } of written) {
      expect(await entriesOf('auditTrail', { partyId: id })).toMatchObject([
        { action: 'undoImport', records: [{ id: batchId }, { id, version: 2 }] },
        { action: 'import' },
      ])
    }
  })
})

describe('what is refused', () => {
  it('is an entry, with the code and what was asked, under its name in the schema', async () => {
    const query = '{ Ann_Lee: auditTrail(of: { day: "2026-03-09" }, first: 1) { nodes { at } } }'
    const { errors } = await gateway.ask(query, {}, manager)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await entriesOf('auditTrail', { actor: `employee:${manager.subject}` })).toMatchObject([
      { kind: 'REFUSAL', code: 'FORBIDDEN', action: 'auditTrail', partyIds: [] },
    ])
  })

  it('is an entry for a command that its caller may not give', async () => {
    const mutation = `mutation { registerPerson(input: { idempotencyKey: "k", names: [{ full: "X" }] }) { userErrors { code } } }`
    expect((await gateway.ask(mutation, {}, ACME)).errors).toHaveLength(1)
    expect((await entriesOf('auditTrail', { actor: 'partner:acme' }))[0]).toMatchObject({
      kind: 'REFUSAL',
      action: 'registerPerson',
    })
  })

  it('is one entry a minute for who asks too much', async () => {
    let now = Date.parse('2026-03-09T03:00:00Z')
    const little = { maximum: 3, restoreRate: 1e-6 }
    const throttled = await startGateway({ now: () => new Date(now) }, (app) => ({
      ...app,
      limits: { ...app.limits, employee: little },
    }))
    const unit = await bankOf(throttled).unit()
    const viewer: Partial<Viewer> = { kind: 'employee', subject: await bankOf(throttled).employee(unit) }
    const codes: string[] = []
    for (let n = 0; n < 12; n += 1) {
      const { errors } = await throttled.ask('{ institution { tenant } }', {}, viewer)
      codes.push(...errors.map(({ extensions }) => extensions.code))
      if (n === 8) now += 60_000
    }
    expect(codes.filter((code) => code === 'THROTTLED').length).toBeGreaterThan(6)
    const trail = await bankOf(throttled).ask(
      `{ auditTrail(of: { actor: "employee:${viewer.subject}" }, first: 10) { nodes { code } } }`,
    )
    expect(trail.auditTrail.nodes).toEqual([{ code: 'THROTTLED' }, { code: 'THROTTLED' }])
  })

  it('is a security event too, once a request, that names nobody', async () => {
    events.length = 0
    const fields = ['a', 'b'].map(
      (alias) => `${alias}: auditTrail(of: { actor: "partner:acme" }, first: 1) { nodes { at } }`,
    )
    await gateway.ask(`{ ${fields.join(' ')} }`, {}, manager)
    expect(events).toEqual([
      ['FORBIDDEN', { tenant: 'demo', requestId: expect.stringMatching(/^[0-9a-f]{32}$/) }],
    ])
  })

  it('is no entry for who has no token, as it belongs to no institution: but a security event', async () => {
    events.length = 0
    const event = bareEvent(postOf({ query: '{ institution { tenant } }' }, { authorization: 'Bearer no' }))
    expect((await gateway.handler(event, LAMBDA_CONTEXT)).statusCode).toBe(401)
    expect(events).toEqual([['UNAUTHENTICATED', { requestId: expect.any(String) }]])
  })
})

describe('the audit log', () => {
  it('is read by compliance; that it was read is an entry', async () => {
    const partyId = await bank.person('Jo Lee')
    const query = `{ auditTrail(of: { partyId: "${partyId}" }, first: 5) { nodes { action } } }`
    const { data, errors } = await gateway.ask(query, {}, officer)
    expect(errors).toEqual([])
    expect(data.auditTrail.nodes).toEqual([{ action: 'registerPerson' }])
    expect(await entriesOf('auditTrail', { partyId })).toMatchObject([
      { kind: 'INSPECTION', actor: `employee:${officer.subject}`, action: 'auditTrail', partyIds: [partyId] },
      { kind: 'WRITE' },
    ])
  })

  it.each(['auditTrail(of: { day: "2026-03-09" }, first: 1)', 'egress(of: { partyId: "prt_1" }, first: 1)'])(
    'is not for partners, nor for who has no post that inspects: %s',
    async (field) => {
      for (const viewer of [ACME, manager]) {
        const { errors } = await gateway.ask(`{ ${field} { nodes { at } } }`, {}, viewer)
        expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
      }
    },
  )

  it('is walked page by page, as it was at the first one, within a range', async () => {
    const partyId = await bank.person('Kim Lee')
    let version = 1
    for (const country of ['CN', 'DE', 'FR', 'IT', 'ES', 'US']) {
      await bank.make('changePerson', { id: partyId, expectedVersion: version, country })
      version += 1
    }
    const query = `query ($first: Int!, $after: String) {
      list: auditTrail(of: { partyId: "${partyId}" }, first: $first, after: $after) {
        nodes { at records { version } } edges { cursor } pageInfo { hasNextPage endCursor }
      }
    }`
    const pages = await walk(bank, query, { first: 3 }, async () => {
      await bank.make('changePerson', { id: partyId, expectedVersion: version, country: 'JP' })
      version += 1
    })
    const versions = pages.flat().map(({ records }) => records[0]?.version)
    expect(versions).toEqual([7, 6, 5, 4, 3, 2, 1])

    const [, , third] = pages.flat()
    const within = `{ auditTrail(of: { partyId: "${partyId}" }, range: { to: "${third.at}" }, first: 9) { nodes { at } } }`
    const { auditTrail } = await bank.ask(within)
    expect(auditTrail.nodes.every(({ at }: { at: string }) => at < third.at)).toBe(true)
    expect(auditTrail.nodes.length).toBeGreaterThan(0)
  })

  it.each([
    ['auditTrail(of: { partyId: "x" }, first: 1)', 'BAD_REQUEST'],
    ['auditTrail(of: { actor: "Ann Lee" }, first: 1)', 'BAD_REQUEST'],
    [
      'auditTrail(of: { day: "2026-03-09" }, range: { from: "2026-03-09T01:00:00Z", to: "2026-03-09T00:00:00Z" }, first: 1)',
      'BAD_REQUEST',
    ],
    ['egress(of: { partnerAppId: "acme" }, first: 1)', 'BAD_REQUEST'],
    ['auditTrail(of: { day: "2026-03-09" }, first: 1, after: "x")', 'INVALID_CURSOR'],
  ])('says what is wrong with %s', async (field, code) => {
    expect(await bank.refusedQuery(`{ ${field} { nodes { at } } }`)).toContain(code)
  })

  it('takes one query for a page of the ledger, two or three for a trail, and eight for a day', async () => {
    const partyId = await bank.person('Lu Lee')
    const queriesFor = async (field: string) => {
      const from = calls.length
      await bank.ask(`{ ${field} { nodes { at } } }`)
      return calls.slice(from).filter(({ kind }) => kind === 'query').length
    }
    expect(await queriesFor(`egress(of: { partyId: "${partyId}" }, first: 10)`)).toBe(1)
    expect(await queriesFor(`auditTrail(of: { partyId: "${partyId}" }, first: 10)`)).toBe(3)
    expect(await queriesFor('auditTrail(of: { actor: "partner:acme" }, first: 10)')).toBe(2)
    expect(await queriesFor('auditTrail(of: { day: "2026-03-09" }, first: 10)')).toBe(8)
  })

  it('holds no name, no text and no token', async () => {
    const secret = 'Nguyễn-Zebra'
    const partyId = await consenting(secret)
    await bank.make('addIdentifier', {
      partyId,
      expectedVersion: 1,
      identifier: { scheme: 'EMAIL', value: 'zebra@example.test' },
    })
    await bank.contact(partyId, undefined, { subject: 'Zebra crossing' })
    await gateway.ask(
      `query Zebra($id: ID!) { zebra: node(id: $id) { ... on Person { displayName } } }`,
      { id: partyId },
      ACME,
    )
    const table = gateway.app.openTable(newMeter(), Number.POSITIVE_INFINITY)
    const lists = ['audit', 'egress'].map((list) => `demo#${partyId}#${list}`)
    const items: StoredItem[] = []
    for (const partition of lists) {
      items.push(...(await table.query({ index: 'gsi1', partition, from: ' ', to: '~' })).items)
    }
    expect(items.map(({ action }) => action).toSorted()).toEqual([
      'addIdentifier',
      'grantConsent',
      'node',
      'recordInteraction',
      'registerPerson',
    ])
    expect(JSON.stringify(items)).not.toMatch(/zebra/i)
    // A token begins so; ids are in capitals, and may have these letters too.
    expect(JSON.stringify(items)).not.toMatch(/eyJ/)
  })
})
