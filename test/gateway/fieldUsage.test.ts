import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../src/access/viewer.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { bareEvent, LAMBDA_CONTEXT, postOf } from '../support/bareGateway.ts'
import { countedTable, type TableCall } from '../support/countedTable.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { partnerApp } from '../support/partnerApp.ts'

let gateway: Gateway
let bank: Bank
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
})

type Use = { readonly client: string; readonly lastUsedOn: string; readonly count: number }

const USAGE = `query ($coordinate: String!, $since: Date!) {
  fieldUsage(coordinate: $coordinate, since: $since, first: 100) { nodes { client lastUsedOn count } }
}`

/** Who uses it, by a viewer whose own questions are in the way of nothing. */
async function usage(coordinate: string, since = '2026-01-01'): Promise<readonly Use[]> {
  const { fieldUsage } = await bankOf(gateway, { subject: 'auditor' }).ask(USAGE, { coordinate, since })
  return fieldUsage.nodes
}

const clients = async (coordinate: string) => (await usage(coordinate)).map(({ client }) => client)

/** One operation of a document that has several. */
async function post(query: string, operationName: string, variables: object, viewer: Partial<Viewer>) {
  const authorization = `Bearer ${await gateway.token(viewer)}`
  const event = bareEvent(postOf({ query, operationName, variables }, { authorization }))
  expect((await gateway.handler(event, LAMBDA_CONTEXT)).statusCode).toBe(200)
}

describe('the usage of the schema', () => {
  it('is known of every client from the first request of a day', async () => {
    await partnerApp(gateway, 'acme', [])
    const unitId = await bank.unit()
    const subject = await bank.employee(unitId)
    const query = '{ institution { timeZone } }'
    await gateway.ask(query, {}, { kind: 'partner', subject: 'acme', purpose: 'SERVICING' })
    await gateway.ask(query, {}, { kind: 'employee', subject })
    await gateway.ask(query)
    const found = await usage('Institution.timeZone')
    expect(found.map(({ client, count }) => [client, count])).toEqual([
      [`employee:${subject}`, 1],
      ['operator:test', 1],
      ['partner:acme', 1],
    ])
    expect(found[0]?.lastUsedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('is of arguments, input fields and enum values too, wherever they stand', async () => {
    const asker = { subject: 'coordinates' }
    const query = `query Party($id: ID!, $locale: Locale) {
      party(id: $id) { ...Names ... on Person { sex } }
      partyByIdentifier(scheme: EMAIL, value: "a@b.test") { id }
    }
    fragment Names on Party { displayName(locale: $locale) }
    query Other { party(id: "prt_1") { country } }`
    await post(query, 'Party', { id: 'prt_1', locale: 'ZH' }, asker)
    await bankOf(gateway, asker).person('Ann', {
      contactPoints: [{ kind: 'EMAIL', value: 'ann@b.test' }],
    })
    const used = [
      'Query.party',
      'Query.party(id:)',
      'Person.sex',
      'Party.displayName',
      'Party.displayName(locale:)',
      'Locale.ZH',
      'IdentifierScheme.EMAIL',
      'Mutation.registerPerson(input:)',
      'RegisterPersonInput.contactPoints',
      'ContactPointInput.value',
      'ContactPointKind.EMAIL',
    ]
    for (const coordinate of used) {
      expect([coordinate, await clients(coordinate)]).toEqual([
        coordinate,
        expect.arrayContaining(['operator:coordinates']),
      ])
    }
    for (const coordinate of ['Party.country', 'Locale.EN', 'Person.birthDate', 'ContactPointInput.label']) {
      expect(await clients(coordinate)).not.toContain('operator:coordinates')
    }
  })

  it('is not of what was refused before it ran', async () => {
    await gateway.ask(
      '{ timeline(partyId: "p", first: 101) { nodes { via { __typename } } } }',
      {},
      { subject: 'refused' },
    )
    expect(await clients('TimelineEntry.via')).not.toContain('operator:refused')
  })

  it('costs the operation nothing, and the table no write for each request', async () => {
    const calls: TableCall[] = []
    const counted = await startGateway()
    const { createUsageRecorder } = await import('../../src/store/usageRecorder.ts')
    const usage = createUsageRecorder({
      openTable: (meter, deadline) => countedTable(counted.app.openTable(meter, deadline), calls),
      now: () => new Date(),
      timeZone: 'Asia/Shanghai',
    })
    Object.assign(counted.app, { usage })
    const query = '{ institution { tenant timeZone } }'
    const first = await counted.ask(query)
    expect(first.cost.dynamo).toEqual({ calls: 0, readUnits: 0, writeUnits: 0 })
    expect(calls.map(({ kind }) => kind)).toEqual(['get', 'batchWrite', 'update'])
    for (let n = 0; n < 20; n += 1) await counted.ask(query)
    expect(calls).toHaveLength(3)
  })

  it('is asked about since a day', async () => {
    await gateway.ask('{ tieKinds { kind } }', {}, { subject: 'since' })
    expect(await usage('Query.tieKinds', '9999-01-01')).toEqual([])
  })

  it.each(['Person', 'Person.sex#x', '', 'Query.party(id)', 'a.b.c'])(
    'is not of %o, which is no coordinate',
    async (coordinate) => {
      const refused = await bank.refusedQuery(USAGE, { coordinate, since: '2026-01-01' })
      expect(refused).toContain('BAD_REQUEST: coordinate must be one of the schema')
    },
  )

  it('is for those who read the audit log', async () => {
    const unitId = await bank.unit()
    const as = async (kind: string) => {
      const subject = await bank.employee(unitId, 'Zhou Min', { posts: [{ unitId, kind }] })
      return bankOf(gateway, { kind: 'employee', subject })
    }
    const asked = { coordinate: 'Person.sex', since: '2026-01-01' }
    expect(await (await as('HEAD')).refusedQuery(USAGE, asked)).toContain('FORBIDDEN: ')
    expect(await (await as('COMPLIANCE')).refusedQuery(USAGE, asked)).toBe('')
  })

  it("is its own institution's", async () => {
    await gateway.ask('{ institution { tenant } }', {}, { tenant: 'north', subject: 'northern' })
    expect(await clients('Institution.tenant')).not.toContain('operator:northern')
  })
})
