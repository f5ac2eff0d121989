import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const Shard = z.object({
  /** The last record that is done with. None: begin with the oldest there is. */
  after: z.string().optional(),
  /** There will be no more. */
  isOver: z.boolean(),
})

const Stored = z.object({
  streamArn: z.string(),
  shards: z.record(z.string(), Shard),
  tenants: z.array(z.string()),
})

export type ShardPosition = z.output<typeof Shard>

/** How far each shard of one stream has been worked through. */
export type StreamPosition = {
  readonly of: (shardId: string) => ShardPosition
  /** Kept in the folder, for the next process. */
  readonly moveTo: (shardId: string, position: ShardPosition) => void
  /** Whose records there have been: the issuers of one machine speak for anybody. */
  readonly tenants: Set<string>
}

/**
 * Reads it from the data folder. When it is lost, or is of another stream, each shard begins with the oldest record it has:
 * what was done before is done again, and changes nothing.
 */
export function openPosition(folder: string, streamArn: string): StreamPosition {
  const file = join(folder, 'stream.json')
  const stored = readStored(file)
  const known = stored?.streamArn === streamArn ? stored : undefined
  const shards = new Map(Object.entries(known?.shards ?? {}))
  const tenants = new Set(known?.tenants)
  return {
    tenants,
    of: (shardId) => shards.get(shardId) ?? { isOver: false },
    moveTo: (shardId, position) => {
      shards.set(shardId, position)
      const text = JSON.stringify({ streamArn, shards: Object.fromEntries(shards), tenants: [...tenants] })
      // Never half of it: whoever is killed in between leaves the one before.
      writeFileSync(`${file}.next`, `${text}\n`, { mode: 0o600 })
      renameSync(`${file}.next`, file)
    },
  }
}

function readStored(file: string): z.output<typeof Stored> | undefined {
  try {
    return Stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
