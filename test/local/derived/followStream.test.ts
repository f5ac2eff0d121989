import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient, type Shard } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord } from 'aws-lambda'
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { localClient } from '../../../src/createApp.ts'
import { type Following, streamFollower } from '../../../src/local/derived/followStream.ts'
import { openPosition } from '../../../src/local/derived/streamPosition.ts'
import { openStream, type StreamSource } from '../../../src/local/derived/streamShards.ts'
import { createTable } from '../../../src/store/createTable.ts'

const folder = mkdtempSync(join(tmpdir(), 'guanxi-follow-'))
const local = localClient(inject('dynamodbEndpoint'))
const client = new DynamoDBClient(local)
const streams = new DynamoDBStreamsClient(local)
afterAll(() => {
  client.destroy()
  streams.destroy()
  rmSync(folder, { recursive: true })
})

const nothingSeen = {
  handler: async () => ({ batchItemFailures: [] }),
  sleep: async () => {},
  giveUp: async () => {},
}

let table = ''
let source: StreamSource
let seen: DynamoDBRecord[][]
beforeEach(async () => {
  table = `stream-${randomBytes(6).toString('hex')}`
  await createTable(client, table)
  source = await openStream(streams, table)
  seen = []
})

const put = (pk: string, sk = 'REC', more = {}) =>
  client.send(new PutItemCommand({ TableName: table, Item: { pk: { S: pk }, sk: { S: sk }, ...more } }))

const follower = (differs: Partial<Following> = {}) =>
  streamFollower({
    source,
    position: openPosition(folder, source.streamArn),
    delivery: {
      handler: async ({ Records }) => {
        seen.push(Records)
        return { batchItemFailures: [] }
      },
      sleep: async () => {},
      giveUp: async () => {},
      signal: new AbortController().signal,
    },
    ...differs,
  })

const partitionsSeen = () => seen.flat().map(({ dynamodb }) => dynamodb?.Keys?.['pk']?.S)

describe('what is written', () => {
  it('comes to the handler as Lambda would hand it over', async () => {
    const more = {
      bytes: { B: new Uint8Array([1, 2, 255]) },
      sets: { BS: [new Uint8Array([0])] },
      deep: { L: [{ M: { b: { B: new Uint8Array([7]) }, n: { N: '1.5' }, no: { NULL: true } } }] },
    }
    await put('demo#prt_1', 'REC', more)
    await put('demo#prt_1', 'REC')
    await follower().catchUp()
    expect(seen).toHaveLength(1)
    const [inserted, modified] = seen[0] ?? []
    const keys = { pk: { S: 'demo#prt_1' }, sk: { S: 'REC' } }
    const image = {
      ...keys,
      bytes: { B: 'AQL/' },
      sets: { BS: ['AA=='] },
      deep: { L: [{ M: { b: { B: 'Bw==' }, n: { N: '1.5' }, no: { NULL: true } } }] },
    }
    expect(inserted).toMatchObject({
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      eventSourceARN: source.streamArn,
      dynamodb: { Keys: keys, NewImage: image, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    })
    const { ApproximateCreationDateTime: at = 0, SequenceNumber: number } = inserted?.dynamodb ?? {}
    expect(Number.isInteger(at)).toBe(true)
    expect(Math.abs(at - Date.now() / 1000)).toBeLessThan(60)
    expect(typeof number).toBe('string')
    expect(modified).toMatchObject({ eventName: 'MODIFY', dynamodb: { OldImage: image, NewImage: keys } })
  })

  it('comes in batches of at most 100, each once, in its order, and without what nothing follows from', async () => {
    for (let n = 0; n < 250; n += 1) {
      await put(`demo#prt_${n}`)
      await put(`demo#prt_${n}`, 'V#999998')
    }
    await put('demo#heartbeat#0', 'BEAT')
    await put('demo#tasks', 'TASK#1')
    const following = follower()
    expect(await following.catchUp()).toBe(502)
    expect(seen.map(({ length }) => length)).toEqual([100, 100, 52])
    const expected = Array.from({ length: 250 }, (_, n) => `demo#prt_${n}`)
    expect(partitionsSeen()).toEqual([...expected, 'demo#heartbeat#0', 'demo#tasks'])

    expect(await following.catchUp()).toBe(0)
    await put('other#prt_1')
    expect(await following.catchUp()).toBe(1)
    expect(partitionsSeen().at(-1)).toBe('other#prt_1')
    expect([...openPosition(folder, source.streamArn).tenants]).toEqual(['demo', 'other'])
  })

  it('comes to the next process where the last one was stopped, the page at work once more', async () => {
    await put('demo#prt_1')
    await follower().catchUp()
    await put('demo#prt_2')
    const stopping = new AbortController()
    stopping.abort()
    const delivery = { ...nothingSeen, signal: stopping.signal }
    await expect(follower({ delivery }).catchUp()).rejects.toThrow()
    seen = []
    await follower().catchUp()
    expect(partitionsSeen()).toEqual(['demo#prt_2'])
  })

  it('comes once more from the beginning when it is not known how far it was', async () => {
    await put('demo#prt_1')
    await follower().catchUp()
    const lost = mkdtempSync(join(folder, 'lost-'))
    await follower({ position: openPosition(lost, source.streamArn) }).catchUp()
    expect(partitionsSeen()).toEqual(['demo#prt_1', 'demo#prt_1'])
  })
})

describe('a stream of several shards', () => {
  /** As DynamoDB and its local version answer, which end shards after hours. */
  const family = (
    pages: Record<string, readonly string[]>,
    parents: Record<string, string>,
  ): StreamSource => ({
    streamArn: `arn:${randomBytes(4).toString('hex')}`,
    shards: async () =>
      Object.keys(pages).map(
        (ShardId): Shard => ({ ShardId, ...(parents[ShardId] && { ParentShardId: parents[ShardId] }) }),
      ),
    reader: (shardId) => ({
      read: async ({ after }) => ({
        records:
          after === undefined
            ? (pages[shardId] ?? []).map((pk, n) => ({
                eventName: 'INSERT' as const,
                dynamodb: { SequenceNumber: `${n}`, Keys: { pk: { S: pk }, sk: { S: 'REC' } } },
              }))
            : [],
        isOver: shardId !== 'open',
      }),
    }),
  })

  it('has children after their parents, and shards that are over are not asked again', async () => {
    const shards = family(
      { first: ['demo#a'], second: ['demo#b', 'demo#c'], open: ['demo#d'], empty: [] },
      { second: 'first', open: 'second' },
    )
    const following = follower({ source: shards, position: openPosition(folder, shards.streamArn) })
    expect(await following.catchUp()).toBe(4)
    expect(partitionsSeen()).toEqual(['demo#a', 'demo#b', 'demo#c', 'demo#d'])
    expect(await following.catchUp()).toBe(0)
    expect(openPosition(folder, shards.streamArn).of('empty')).toEqual({ isOver: true })
  })
})
