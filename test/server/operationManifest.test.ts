import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { manifest, operation, partnerApp, sha256 } from '../support/partnerApp.ts'

let gateway: Gateway
let bank: Bank
let appId: string

const ZONE = 'query Zone { institution { timeZone } }'
const PARTY =
  'query Party($id: ID!, $first: Int!) { timeline(partyId: $id, first: $first) { nodes { direct } } }'
const COUNT = 'query ($id: ID!) { partnerApp(id: $id) { operationCount } }'

beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  appId = await partnerApp(gateway, 'acme', [ZONE])
})

describe('a manifest', () => {
  const register = async (operations: object[], more: object = {}) => {
    const input = { appId, manifest: { ...manifest(...operations), ...more } }
    const { faults } = await bank.run('registerOperations', input)
    return faults.map(({ code, field, message }) => `${code} ${field}: ${message}`)
  }

  it('may be registered again: what is there stays, and what is new comes to it', async () => {
    const id = await partnerApp(gateway, 'twice', [ZONE])
    const both = manifest(operation(ZONE), operation(PARTY), operation(PARTY))
    const after = await bank.make(
      'registerOperations',
      { appId: id, manifest: both },
      'operationCount operations(first: 10) { nodes { id name body registeredBy } }',
    )
    const stored = [ZONE, PARTY]
      .map((body) => ({ id: sha256(body), name: operation(body).name, body, registeredBy: 'operator:test' }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(after).toEqual({ operationCount: 2, operations: { nodes: stored } })
  })

  const bad = 'query Bad { institution { tenants } }'
  const huge = `query Huge { ${Array.from({ length: 60 }, (_, n) => `a${n}: timeline(partyId: "p", first: 100) { nodes { direct } }`).join(' ')} }`
  const mutation =
    'mutation Change { retractTie(input: { idempotencyKey: "k", id: "tie_1", expectedVersion: 1, note: "n" }) { userErrors { code } } }'

  it('is registered whole or not at all, and told all that is wrong with it, by name', async () => {
    const good = 'query Good { institution { tenant } }'
    const faults = await register([
      operation(good),
      operation(bad),
      operation(ZONE, { id: sha256(bad) }),
      operation(huge),
    ])
    expect(faults).toEqual([
      'INVALID input.manifest.operations.1.body: Operation Bad: its body is not valid: Cannot query field "tenants" on type "Institution". Did you mean "tenant"?.',
      `INVALID input.manifest.operations.2.id: Operation Zone: its id must be the SHA-256 of the body, ${sha256(ZONE)}.`,
      expect.stringContaining(
        'INVALID input.manifest.operations.3.body: Operation Huge: its body could not be run: The operation is too large: 6000 nodes',
      ),
    ])
    expect(await bank.ask(COUNT, { id: appId })).toEqual({ partnerApp: { operationCount: 1 } })
  })

  it.each([
    [
      'a mutation',
      operation(mutation, { name: 'Change', type: 'mutation' }),
      'its type must be "query": partners change nothing.',
    ],
    [
      'a mutation that says it is a query',
      operation(mutation, { name: 'Change' }),
      'its body must be one query, named Change, and its fragments.',
    ],
    [
      'what is no GraphQL',
      operation('query A {'),
      'its body is not GraphQL: Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'two queries',
      operation(`${ZONE} query B { institution { tenant } }`),
      'its body must be one query, named Zone, and its fragments.',
    ],
    [
      'another name',
      operation(ZONE, { name: 'Other' }),
      'its body must be one query, named Other, and its fragments.',
    ],
    [
      'introspection',
      operation('query A { __schema { types { name } } }'),
      'its body is not valid: GraphQL introspection has been disabled',
    ],
    [
      'a page too long',
      operation('query A { timeline(partyId: "p", first: 101) { nodes { direct } } }'),
      'its body could not be run: timeline.first must be 1 to 100',
    ],
    [
      'too long a text',
      operation(`query A { institution { tenant } } # ${'x'.repeat(20_000)}`),
      'its body must have 20000 characters at most.',
    ],
    [
      'too many tokens',
      operation(`query A { institution { ${'tenant '.repeat(2_000)} } }`),
      'its body is not GraphQL: Syntax Error: Document contains more that 2000 tokens',
    ],
  ])('has no operation that is %s', async (_, entry, message) => {
    const faults = await register([entry])
    expect(faults[0]).toContain(message)
  })

  it('is of the format and version that we know, with 1 to 90 operations', async () => {
    expect(await register([operation(ZONE)], { format: 'other' })).toEqual([
      expect.stringContaining('INVALID input.manifest.format'),
    ])
    expect(await register([operation(ZONE)], { version: 2 })).toEqual([
      expect.stringContaining('INVALID input.manifest.version'),
    ])
    expect(await register([])).toEqual([expect.stringContaining('INVALID input.manifest.operations')])
    const many = Array.from({ length: 91 }, (_, n) => operation(`query A${n} { institution { tenant } }`))
    expect(await register(many)).toEqual([expect.stringContaining('INVALID input.manifest.operations')])
    expect(await register(many.slice(0, 90))).toEqual([])
  })

  it('is of an app that is there', async () => {
    const input = { appId: 'app_01J00000000000000000000000', manifest: manifest(operation(ZONE)) }
    expect(await bank.refusal('registerOperations', input)).toBe('NOT_FOUND input.appId')
    const unknown = { appId, operationIds: [sha256('nothing'), 'KEY'] }
    expect(await bank.refusal('retireOperations', unknown)).toBe(
      'NOT_FOUND input.operationIds.0, NOT_FOUND input.operationIds.1',
    )
  })
})
