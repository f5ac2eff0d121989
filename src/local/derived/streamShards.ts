import {
  type _Record,
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams'
import type { ShardPosition } from './streamPosition.ts'

/** What a stream can be asked, wherever it is. */
export type StreamSource = {
  readonly streamArn: string
  /** Parents come before their children. */
  readonly shards: () => Promise<readonly Shard[]>
  readonly reader: (shardId: string) => ShardReader
}

export type ShardReader = {
  /** The next records behind a position, perhaps none for now. */
  readonly read: (position: ShardPosition) => Promise<ShardPage>
}

export type ShardPage = {
  readonly records: readonly _Record[]
  /** There will be no more. An open shard may be described as if it had an end: only this tells. */
  readonly isOver: boolean
}

/** @throws Error when the table has no stream. */
export async function openStream(client: DynamoDBStreamsClient, tableName: string): Promise<StreamSource> {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }))
  // The newest, when there were others before.
  const streamArn = Streams.map(({ StreamArn = '' }) => StreamArn)
    .toSorted()
    .at(-1)
  if (!streamArn) throw new Error(`The table ${tableName} has no stream.`)
  return {
    streamArn,
    shards: async () => parentsFirst(await describedShards(client, streamArn)),
    reader: (shardId) => shardReader(client, { StreamArn: streamArn, ShardId: shardId }),
  }
}

async function describedShards(client: DynamoDBStreamsClient, streamArn: string): Promise<readonly Shard[]> {
  const shards: Shard[] = []
  let after: string | undefined
  do {
    const { StreamDescription: page } = await client.send(
      new DescribeStreamCommand({ StreamArn: streamArn, ExclusiveStartShardId: after }),
    )
    shards.push(...(page?.Shards ?? []))
    after = page?.LastEvaluatedShardId
  } while (after)
  return shards
}

function parentsFirst(shards: readonly Shard[]): readonly Shard[] {
  const byId = new Map(shards.map((shard) => [shard.ShardId, shard]))
  const ordered = new Set<Shard>()
  const place = (shard: Shard) => {
    const parent = byId.get(shard.ParentShardId)
    if (parent) place(parent)
    ordered.add(shard)
  }
  shards.forEach(place)
  return [...ordered]
}

function shardReader(
  client: DynamoDBStreamsClient,
  shard: { readonly StreamArn: string; readonly ShardId: string },
): ShardReader {
  let known: { readonly after: string | undefined; readonly iterator: string } | undefined

  const iteratorOf = async ({ after }: ShardPosition, isTrimmed: boolean): Promise<string> => {
    if (known && known.after === after && !isTrimmed) return known.iterator
    const { ShardIterator = '' } = await client.send(
      new GetShardIteratorCommand({
        ...shard,
        ...(after === undefined || isTrimmed
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
      }),
    )
    return ShardIterator
  }

  const read = async (position: ShardPosition, isTrimmed: boolean): Promise<ShardPage> => {
    const ShardIterator = await iteratorOf(position, isTrimmed)
    const { Records = [], NextShardIterator: next } = await client.send(
      new GetRecordsCommand({ ShardIterator }),
    )
    const after = Records.at(-1)?.dynamodb?.SequenceNumber ?? position.after
    known = next === undefined ? undefined : { after, iterator: next }
    return { records: Records, isOver: next === undefined }
  }

  return {
    read: async (position) => {
      try {
        return await read(position, false)
      } catch (error) {
        known = undefined
        if (error instanceof TrimmedDataAccessException) return read(position, true)
        if (error instanceof ExpiredIteratorException) return read(position, false)
        throw error
      }
    },
  }
}
