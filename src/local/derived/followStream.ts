import type { _Record, Shard } from '@aws-sdk/client-dynamodb-streams'
import { chunked } from '../../store/chunked.ts'
import { isStreamed } from '../../store/streamedItems.ts'
import { type Delivery, deliver } from './deliver.ts'
import { streamEvent } from './streamEvent.ts'
import type { StreamPosition } from './streamPosition.ts'
import type { ShardReader, StreamSource } from './streamShards.ts'

export type Following = {
  readonly source: StreamSource
  readonly position: StreamPosition
  readonly delivery: Delivery
  /** Told of each page that is done with, whatever was in it. */
  readonly pageDone?: (records: readonly _Record[]) => Promise<void>
}

/** As `batchSize` in serverless.yml. */
export const BATCH_SIZE = 100

export type StreamFollower = {
  /**
   * Hands over all that is in the stream, shard by shard, children after their parents.
   *
   * @returns how many records there were.
   */
  readonly catchUp: () => Promise<number>
}

/** Hands the changes of a table to the stream's handler, as Lambda's event source does. */
export function streamFollower({ source, position, delivery, pageDone }: Following): StreamFollower {
  const readers = new Map<string, ShardReader>()

  async function catchUpShard(shardId: string): Promise<number> {
    const reader = readers.get(shardId) ?? source.reader(shardId)
    readers.set(shardId, reader)
    let count = 0
    let from = position.of(shardId)
    let page = await reader.read(from)
    while (page.records.length > 0 || page.isOver) {
      const after = page.records.at(-1)?.dynamodb?.SequenceNumber ?? from.after
      const { records, isOver } = page
      from = { ...(after !== undefined && { after }), isOver }
      // The next page is read while this one is worked on.
      const next = isOver ? undefined : reader.read(from)
      next?.catch(() => {})
      const meant = records.filter(isMeant)
      for (const record of meant) position.tenants.add(tenantOf(record))
      for (const batch of chunked(meant, BATCH_SIZE)) {
        await deliver(delivery, streamEvent(batch, source.streamArn).Records)
      }
      position.moveTo(shardId, from)
      await pageDone?.(records)
      count += records.length
      if (!next) break
      page = await next
    }
    return count
  }

  const isReady = ({ ParentShardId: parent }: Shard, shards: readonly Shard[]) =>
    !shards.some(({ ShardId }) => ShardId === parent) || position.of(parent ?? '').isOver

  // Asked again when one has ended: those that follow it are new. Describing a long stream takes the engine a while.
  let known: readonly Shard[] | undefined
  return {
    catchUp: async () => {
      const shards = known ?? (await source.shards())
      known = shards
      let count = 0
      for (const shard of shards) {
        const { ShardId: shardId = '' } = shard
        if (position.of(shardId).isOver || !isReady(shard, shards)) continue
        count += await catchUpShard(shardId)
        if (position.of(shardId).isOver) known = undefined
      }
      return count
    },
  }
}

function isMeant({ eventName, dynamodb }: _Record): boolean {
  return isStreamed({ eventName: eventName ?? '', sk: dynamodb?.Keys?.['sk']?.S ?? '' })
}

/** Every partition begins with it. */
function tenantOf({ dynamodb }: _Record): string {
  return dynamodb?.Keys?.['pk']?.S?.split('#', 1)[0] ?? ''
}
