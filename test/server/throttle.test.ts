import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Caller } from '../../src/access/caller.ts'
import { limitsOf, type ThrottleLimits } from '../../src/access/limitsOf.ts'
import type { ViewerKind } from '../../src/access/viewer.ts'
import { readConfig } from '../../src/config.ts'
import { localClient } from '../../src/createApp.ts'
import { createTable } from '../../src/store/createTable.ts'
import { dynamoTable } from '../../src/store/dynamoTable.ts'
import type { Meter, Table } from '../../src/store/table.ts'
import { createThrottle } from '../../src/store/throttle.ts'
import { type BareGateway, bareGateway, postOf } from '../support/bareGateway.ts'
import { countedTable, type TableCall } from '../support/countedTable.ts'
import { engineDoor } from '../support/engineDoor.ts'
import { EMPLOYEE } from '../support/tokens.ts'

const PLENTY = { maximum: 1_000_000, restoreRate: 1_000 }
const SMALL = { maximum: 60, restoreRate: 10 }

/** Priced at 50 read units, it uses 4.5. */
const QUERY = '{ readTable items(first: 50) { nodes { id } } }'

const name = `throttled-${randomUUID()}`
let client: DynamoDBClient
let door: ReturnType<typeof engineDoor>
let nowMs: number
let calls: TableCall[]
/** A tenant for each test, and so buckets that nobody has used. */
let tenant: string

beforeAll(async () => {
  client = new DynamoDBClient({ ...localClient(inject('dynamodbEndpoint')), maxAttempts: 1 })
  await createTable(client, name)
  door = engineDoor(inject('dynamodbEndpoint'))
})
afterAll(() => {
  client.destroy()
  door.close()
})
beforeEach(() => {
  nowMs = Date.now()
  calls = []
  tenant = randomUUID()
})

const now = () => new Date(nowMs)

function openTable(meter: Meter, deadline: number): Table {
  const clock = { now, sleep: async () => {}, random: Math.random, deadline }
  return countedTable(
    dynamoTable({ call: door.call, tableName: name, meter, clock, newToken: randomUUID }),
    calls,
  )
}

/** A process that serves the gateway, with the real buckets. */
function startProcess(limits: Partial<ThrottleLimits> = {}): Promise<BareGateway> {
  const all = { operator: PLENTY, employee: PLENTY, partner: PLENTY, tenant: PLENTY, ...limits }
  return bareGateway({}, { openTable, now, throttle: createThrottle({ openTable, now }), limits: all })
}

type Asker = {
  readonly kind?: ViewerKind
  readonly sub?: string
  readonly tenant?: string
  readonly accept?: string
}

let issuer: BareGateway['issuer']

/** Asks a process, as the operator `ops-1` of the test's tenant unless something else is said. */
async function ask(process: BareGateway, query = QUERY, { accept, ...claims }: Asker = {}) {
  issuer = process.issuer
  const authorization = `Bearer ${await issuer.token({ tenant, ...claims })}`
  const { status, headers, json } = await process.send(
    postOf({ query }, { authorization, ...(accept && { accept }) }),
  )
  const [error] = json.errors ?? []
  return { status, headers, json, code: error?.extensions.code, cost: json.extensions?.cost }
}

describe('an answer', () => {
  it("says what its caller's bucket has left", async () => {
    const process = await startProcess({ operator: SMALL })
    const answers = [await ask(process), await ask(process), await ask(process)]
    expect(answers.map(({ cost }) => cost)).toEqual(
      [55, 51, 46].map((available) => ({
        requested: 50,
        actual: 4.5,
        dynamo: { calls: 2, readUnits: 1.5, writeUnits: 3 },
        throttle: { maximum: 60, available, restoreRate: 10 },
      })),
    )
  })

  it('counts none of what the buckets cost themselves', async () => {
    const process = await startProcess({ operator: SMALL })
    const { cost } = await ask(process, '{ item { id } }')
    expect(cost).toMatchObject({ requested: 1, actual: 0, dynamo: { calls: 0, readUnits: 0, writeUnits: 0 } })
    expect(calls.filter(({ kind }) => kind === 'update').length).toBeGreaterThan(0)
  })

  it('tells nobody but operators what was really read', async () => {
    const process = await startProcess()
    const { cost } = await ask(process, QUERY, { kind: 'employee', sub: EMPLOYEE })
    expect(cost).toEqual({ requested: 50, actual: 0, throttle: expect.anything() })
  })

  it('to a command costs its price, as nobody but operators is told what it has written', async () => {
    const process = await startProcess({ employee: { maximum: 60, restoreRate: 10 } })
    const touch = 'mutation { touch { item { id } } }'
    const asker = { kind: 'employee', sub: EMPLOYEE } as const
    const { cost } = await ask(process, touch, asker)
    expect(cost).toMatchObject({ requested: 26, actual: 26, throttle: { available: 34 } })
    expect((await ask(process, touch)).cost).toMatchObject({ requested: 26, actual: 0 })
  })

  it('costs a unit at least, so that what reads nothing cannot be asked without end', async () => {
    const process = await startProcess({ operator: { maximum: 3, restoreRate: 1 } })
    const answers = [1, 2, 3, 4].map(() => () => ask(process, '{ __typename }'))
    const codes = []
    for (const next of answers) codes.push((await next()).code)
    expect(codes).toEqual([undefined, undefined, undefined, 'THROTTLED'])
  })

  it('to what could not be run costs nothing', async () => {
    const process = await startProcess({ operator: SMALL })
    const wrong = [
      '{ nope }',
      '{',
      '{ items(first: 0) { nodes { id } } }',
      `{ ${'item { parent { '.repeat(10)} id ${'} } '.repeat(10)} }`,
    ]
    for (const query of wrong) expect((await ask(process, query)).status).toBe(400)
    expect((await ask(process, '{ __typename }')).cost.throttle.available).toBe(59)
  })
})

describe('who asks too much', () => {
  it.each(['application/graphql-response+json', 'application/json'])(
    'is refused with 429 under %s, and told when to come back',
    async (accept) => {
      const process = await startProcess({ operator: SMALL })
      for (const _ of [1, 2, 3]) await ask(process)
      const { status, headers, json } = await ask(process, QUERY, { accept })
      expect({ status, retryAfter: headers['retry-after'], json }).toEqual({
        status: 429,
        retryAfter: '1',
        json: {
          errors: [
            {
              message:
                'Too much was asked lately for an operation of 50 read units. Nothing was executed: send it again in 1 s.',
              extensions: { code: 'THROTTLED', retryAfterSeconds: 1 },
            },
          ],
          extensions: {
            cost: {
              requested: 50,
              actual: 0,
              // Nothing was read, and nothing was written.
              dynamo: { calls: 0, readUnits: 0, writeUnits: 0 },
              throttle: { maximum: 60, available: 46, restoreRate: 10 },
            },
          },
        },
      })
      nowMs += 1_000
      expect((await ask(process, QUERY, { accept })).status).toBe(200)
      expect(process.bugs).toEqual([])
    },
  )

  it('is refused by every process', async () => {
    const processes = [await startProcess({ operator: SMALL }), await startProcess({ operator: SMALL })]
    const codes: unknown[] = []
    for (let n = 0; n < 12; n += 1) codes.push((await ask(processes[n % 2] as BareGateway)).code)
    // With the fourth, 50 units would have been taken out of 46.
    expect(codes.filter((code) => code === undefined).length).toBeLessThanOrEqual(3)
    expect(codes.slice(-4)).toEqual(Array.from({ length: 4 }, () => 'THROTTLED'))
  })

  it('is told at once when an operation is larger than the whole bucket', async () => {
    const process = await startProcess({ operator: { maximum: 40, restoreRate: 10 } })
    const { status, json } = await ask(process)
    expect({ status, errors: json.errors }).toEqual({
      status: 400,
      errors: [
        {
          message: 'The operation is too large: 50 read units, where 40 can be had at once.',
          extensions: { code: 'COST_LIMIT_EXCEEDED' },
        },
      ],
    })
  })

  it('takes nothing from other callers, from those of the same name elsewhere, or of another kind', async () => {
    const process = await startProcess({ operator: SMALL, partner: SMALL })
    for (const _ of [1, 2, 3]) await ask(process)
    expect((await ask(process)).code).toBe('THROTTLED')
    expect((await ask(process, QUERY, { sub: 'ops-2' })).status).toBe(200)
    expect((await ask(process, QUERY, { tenant: randomUUID() })).status).toBe(200)
  })
})

describe('all callers of an institution', () => {
  it('share a bucket of their own, of which nobody is told', async () => {
    const process = await startProcess({ tenant: SMALL })
    for (const sub of ['a', 'b', 'c']) expect((await ask(process, QUERY, { sub })).status).toBe(200)
    const { code, cost } = await ask(process, QUERY, { sub: 'd' })
    expect({ code, throttle: cost.throttle }).toEqual({
      code: 'THROTTLED',
      throttle: { ...PLENTY, available: PLENTY.maximum },
    })
    expect((await ask(process, QUERY, { tenant: randomUUID() })).status).toBe(200)
  })
})

describe('a flood by one caller', () => {
  it('leaves others their answers, and is refused beyond what may run at once', async () => {
    const process = await startProcess()
    const one = { kind: 'employee', sub: EMPLOYEE } as const
    const another = { kind: 'employee', sub: EMPLOYEE.replace(/.$/, '1') } as const
    const flood = Array.from({ length: 300 }, () => ask(process, '{ item { id } }', one))
    const since = performance.now()
    const other = await ask(process, '{ item { id } }', another)
    const otherMs = performance.now() - since
    const answers = await Promise.all(flood)
    const refused = answers.filter(({ status }) => status === 429)
    expect(other.status).toBe(200)
    expect(otherMs).toBeLessThan(2_000)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]?.headers['retry-after']).toBe('1')
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(48)
    expect((await ask(process, '{ item { id } }', one)).status).toBe(200)
  })
})

describe('what it costs', () => {
  it('is ten writes at most for a hundred requests of one caller in a row', async () => {
    const process = await startProcess({
      employee: { maximum: 10_000, restoreRate: 200 },
      tenant: { maximum: 400_000, restoreRate: 40_000 },
    })
    const since = performance.now()
    for (let n = 0; n < 100; n += 1) {
      const { status } = await ask(process, QUERY, {
        kind: 'employee',
        sub: EMPLOYEE,
      })
      expect(status).toBe(200)
      nowMs += 20
    }
    const writes = calls.filter(({ kind }) => kind === 'update').length
    globalThis.process.stdout.write(`${writes} writes, ${Math.round(performance.now() - since)} ms\n`)
    expect(writes).toBeLessThanOrEqual(10)
  })
})

describe('the limits', () => {
  const limits: ThrottleLimits = { operator: PLENTY, employee: PLENTY, partner: SMALL, tenant: PLENTY }
  const viewer = { kind: 'partner', tenant: 'demo', subject: 'acme' } as const
  const partner = (app?: object) =>
    ({ kind: 'partner', viewer, app, purpose: 'SERVICING' }) as unknown as Caller

  it('are those of the kind of caller; a partner app may have its own', () => {
    expect(limitsOf(limits, { kind: 'operator', viewer: { ...viewer, kind: 'operator' } })).toBe(PLENTY)
    expect(limitsOf(limits, partner())).toBe(SMALL)
    expect(limitsOf(limits, partner({ id: 'app_1' }))).toBe(SMALL)
    const own = { maximum: 5, restoreRate: 1 }
    expect(limitsOf(limits, partner({ id: 'app_1', limits: own }))).toBe(own)
  })

  const required = {
    TABLE_NAME: 'table',
    CURSOR_SECRET: Buffer.alloc(32).toString('base64'),
  }

  it('are configured as maximum/restoreRate', async () => {
    const { rules } = (await startProcess()).issuer
    const { THROTTLE_EMPLOYEE, THROTTLE_PARTNER } = readConfig({
      ...required,
      ...rules,
      THROTTLE_PARTNER: '500/20',
    })
    expect(THROTTLE_PARTNER).toEqual({ maximum: 500, restoreRate: 20 })
    expect(THROTTLE_EMPLOYEE).toEqual({ maximum: 10_000, restoreRate: 200 })
  })

  it.each(['', '0/1', '1/0', '500', '500/', '-1/5', '1.5/2', '500/20/1', 'none'])(
    'are two whole numbers above 0, and not %o',
    async (text) => {
      const { rules } = (await startProcess()).issuer
      expect(() => readConfig({ ...required, ...rules, THROTTLE_PARTNER: text })).toThrow('THROTTLE_PARTNER')
    },
  )
})
