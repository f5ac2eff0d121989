import { randomUUID } from 'node:crypto'
import type { DynamoCall } from '../../src/store/dynamo/dynamoCall.ts'
import { dynamoTable } from '../../src/store/dynamoTable.ts'
import { newMeter, type Table, type Write } from '../../src/store/table.ts'
import type { Questions } from '../harness/contender.ts'

export type WireSettings = { readonly endpoint: string }

/** As Lambda's are: the token alone is a kilobyte of each request. */
export const IDENTITY = {
  region: 'ap-southeast-1',
  accessKeyId: 'ASIAEXAMPLEEXAMPLE42',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'IQoJb3JpZ2luX2VjE'.repeat(60),
} as const

const key = (n: number) => ({ pk: 'demo#prt_01HZQXJ4KZ8N3Y5W7V9T2R6P1M', sk: `V#${n}` })

const WRITES: readonly Write[] = Array.from({ length: 8 }, (_, n) => ({
  kind: 'put',
  item: {
    ...key(n),
    k: 'interaction',
    m: { v: 1, ra: '2026-03-01T08:00:00.000Z' },
    d: { subject: 'Terms', topics: [] },
  },
  condition: { kind: 'absent' },
}))

/** What the store asks of each contender's calls: through the same table, so that what differs is the way to the socket. */
export function questionsOf(call: DynamoCall): Questions {
  const clock = {
    now: () => new Date(),
    sleep: async () => {},
    random: Math.random,
    deadline: Number.POSITIVE_INFINITY,
  }
  const table = dynamoTable({ call, tableName: 'wire', meter: newMeter(), clock, newToken: randomUUID })
  const asked: Readonly<Record<string, (table: Table) => Promise<unknown>>> = {
    'Query of 31 items': (table) =>
      table.query({ partition: key(0).pk, from: 'I', to: 'REC', descending: true, limit: 50 }),
    GetItem: (table) => table.get(key(0)),
    'transaction of 8': (table) => table.transact(WRITES),
  }
  return Object.fromEntries(
    Object.entries(asked).map(([name, ask]) => [
      name,
      async () => `${JSON.stringify(await ask(table)).length}`,
    ]),
  )
}
