import { setTimeout as sleep } from 'node:timers/promises'
import type { DynamoDBRecord } from 'aws-lambda'
import { scheduleHandler } from '../../src/server/schedule/scheduleHandler.ts'
import { type StreamHandler, streamHandler } from '../../src/server/stream/streamHandler.ts'
import { chunked } from '../../src/store/chunked.ts'
import { tasksPartition } from '../../src/store/derivedTasks.ts'
import type { WireItem } from '../../src/store/dynamo/wireValue.ts'
import { DERIVERS, type Derivers } from '../../src/usecases/derive/derivers.ts'
import { engineDoor } from './engineDoor.ts'
import type { Gateway } from './gateway.ts'

/** What was there of each item when it was derived last, by gateway. */
const seen = new WeakMap<Gateway, Map<string, string>>()

/** As many changes as a function is given at once, and as often (`serverless.yml`). */
const BATCH = 100
const MOST_TRIES = 20

const TIME = { getRemainingTimeInMillis: () => 60_000 }

/** More rounds than any chain of ours is long: a rule goes through an institution unit by unit, a round for each. */
const MOST_ROUNDS = 1_000

/** What is moved is shown in its new place so much later (`MOVE_LEAD_MS`). */
const MOVE_MS = 100

/**
 * Derives whatever has changed since it was called last, and all that is due by the gateway's clock, until nothing is left and
 * lists show it: as the stream and the schedule do, through their handlers.
 *
 * @throws what was reported as a bug.
 */
export async function settled(
  gateway: Gateway,
  derivers: Derivers = DERIVERS,
  tenants = ['demo'],
): Promise<void> {
  const { app } = gateway
  const stream = streamHandler(app, derivers)
  const schedule = scheduleHandler(app, { tenants, derivers })
  let shownAt = 0
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let records = changedSince(gateway, await scanned(gateway))
    const isOver = records.length === 0
    while (records.length > 0) {
      for (const batch of chunked(records, BATCH)) await delivered(gateway, stream, batch)
      shownAt = performance.now() + MOVE_MS
      // A task is often one of many pages: all else need not be looked through for each.
      records = changedSince(gateway, await openTaskItems(gateway, tenants))
    }
    const reports = await schedule({ task: 'clock' }, TIME)
    if (gateway.bugs.length > 0) throw gateway.bugs[0]?.error
    const isWoken = Object.values(reports).some(({ woken }) => woken > 0)
    if (isWoken) shownAt = performance.now() + MOVE_MS
    if (isOver && !isWoken) return void (await sleep(Math.max(0, shownAt - performance.now())))
  }
  throw new Error(`something was still changing after ${MOST_ROUNDS} rounds`)
}

/** What was not done in its time comes again, a half at a time: as the stream of a deployed table has it. */
async function delivered(
  gateway: Gateway,
  stream: StreamHandler,
  Records: readonly DynamoDBRecord[],
  tries = MOST_TRIES,
): Promise<void> {
  const { batchItemFailures } = await stream({ Records: [...Records] }, TIME)
  if (gateway.bugs.length > 0) throw gateway.bugs[0]?.error
  if (batchItemFailures.length === 0) return
  if (tries === 1) throw new Error(`${batchItemFailures.length} changes were not derived`)
  for (const half of chunked(Records, Math.ceil(Records.length / 2)))
    await delivered(gateway, stream, half, tries - 1)
}

/** Records and tasks that are new or other than they were, as the stream tells of them. */
function changedSince(gateway: Gateway, items: readonly WireItem[]): DynamoDBRecord[] {
  const before = seen.get(gateway) ?? new Map<string, string>()
  seen.set(gateway, before)
  const changed: DynamoDBRecord[] = []
  for (const item of items) {
    const [pk = '', sk = ''] = [item['pk']?.S, item['sk']?.S]
    if (sk !== 'REC' && !sk.startsWith('TASK#')) continue
    const { v, rw } = item['m']?.M ?? {}
    const [path, text] = [`${pk}|${sk}`, [v?.N, rw?.N, item['n']?.N].join()]
    if (before.get(path) === text) continue
    before.set(path, text)
    const Keys = { pk: { S: pk }, sk: { S: sk } }
    changed.push({
      eventName: 'MODIFY',
      dynamodb: { Keys, NewImage: item as never, SequenceNumber: String(changed.length + 1) },
    })
  }
  return changed
}

/** Every item of the gateway's table, in DynamoDB's own form. */
export function scanned(gateway: Gateway): Promise<WireItem[]> {
  return allPages(gateway, 'Scan', {})
}

async function openTaskItems(gateway: Gateway, tenants: readonly string[]): Promise<WireItem[]> {
  const ofTenants = tenants.map((tenant) =>
    allPages(gateway, 'Query', {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: tasksPartition(tenant) } },
    }),
  )
  return (await Promise.all(ofTenants)).flat()
}

async function allPages({ config }: Gateway, operation: 'Scan' | 'Query', more: object): Promise<WireItem[]> {
  const { call, close } = engineDoor(config.DYNAMODB_ENDPOINT ?? '')
  try {
    const items: WireItem[] = []
    let last: WireItem | undefined
    do {
      const input = {
        TableName: config.TABLE_NAME,
        ConsistentRead: true,
        ...more,
        ...(last && { ExclusiveStartKey: last }),
      }
      const page = await call(operation, input)
      items.push(...(page.Items ?? []))
      last = page.LastEvaluatedKey
    } while (last)
    return items
  } finally {
    close()
  }
}
