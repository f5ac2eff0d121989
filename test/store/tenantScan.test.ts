import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createApp, localClient, openScan } from '../../src/createApp.ts'
import { createTable } from '../../src/store/createTable.ts'
import { newMeter } from '../../src/store/table.ts'
import { ratesOf } from '../support/faults/faultPlan.ts'
import { type FaultProxy, startFaultProxy } from '../support/faults/faultProxy.ts'
import { testIssuer } from '../support/tokens.ts'

let proxy: FaultProxy
const tableName = `scanned-${randomUUID()}`
beforeAll(async () => {
  proxy = await startFaultProxy({ behind: inject('dynamodbEndpoint'), seed: 5, patienceMs: 50 })
  const client = new DynamoDBClient(localClient(proxy.endpoint))
  await createTable(client, tableName)
  client.destroy()
})
afterAll(() => proxy.stop())

it('an institution is read whole, and no other, however often a page has to be asked for', async () => {
  const config = readConfig({
    TABLE_NAME: tableName,
    DYNAMODB_ENDPOINT: proxy.endpoint,
    CURSOR_SECRET: Buffer.alloc(32).toString('base64'),
    ...(await testIssuer()).rules,
  })
  const table = createApp(config).openTable(newMeter(), Date.now() + 60_000)
  // More than the megabyte that a page holds.
  const items = Array.from({ length: 30 }, (_, n) => ({
    pk: `mine#${n}`,
    sk: 'REC',
    text: 'x'.repeat(90_000),
  }))
  await table.batchWrite([...items, { pk: 'mine-not#1', sk: 'REC' }].map((put) => ({ put })))

  proxy.strike(ratesOf(0.5, { halfOpen: 0, slow: 0 }))
  const found: string[] = []
  for await (const page of openScan(config)('mine')) found.push(...page.map(({ pk }) => pk))
  expect(found.toSorted()).toEqual(items.map(({ pk }) => pk).toSorted())
  expect(proxy.counts().throttle + proxy.counts().error + proxy.counts().drop).toBeGreaterThan(2)
})
