import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** What every contender has beside it. */
export const client = new DynamoDBClient({ region: 'eu-central-1' })

/** A request as our line says it. */
export const FACTS = {
  kind: 'request',
  requestId: '0123456789abcdef0123456789abcdef',
  operation: 'query customerView',
  viewer: 'employee',
  tenant: 'demo',
  status: 200,
  outcome: 'OK',
  failed: 0,
  cold: 0,
  durationMs: 12.35,
  partsMs: { token: 0.3, caller: 0.5, validate: 0.1, execute: 3.2, audit: 0.01 },
  requested: 31,
  cost: 12,
  calls: 2,
  readUnits: 3.5,
  writeUnits: 0,
  bytesIn: 310,
  charsOut: 20_480,
}

export const METRICS = ['durationMs', 'failed', 'cold', 'cost', 'readUnits', 'writeUnits']
