import { marshall } from '@aws-sdk/util-dynamodb'
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda'
import { AppError } from '../../src/errors.ts'
import { scheduleHandler } from '../../src/server/schedule/scheduleHandler.ts'
import { streamHandler } from '../../src/server/stream/streamHandler.ts'
import { SORT_KEYS } from '../../src/store/keys.ts'
import { isStreamed } from '../../src/store/streamedItems.ts'
import type { Key, StoredItem, Table } from '../../src/store/table.ts'
import type { App } from '../../src/usecases/context.ts'
import type { Derivers } from '../../src/usecases/derive/derivers.ts'
import { mapAtMost } from '../../src/usecases/mapAtMost.ts'
import type { Gateway } from './gateway.ts'
import type { Dice } from './seededRandom.ts'

/** What a table's stream has to tell, kept in memory. */
export type Stream = { pending: DynamoDBRecord[]; count: number }

/** An app whose writes are told in a stream. */
export function streamed(stream: Stream): (app: App) => App {
  return (app) => ({ ...app, openTable: (...args) => recordedTable(app.openTable(...args), stream) })
}

function recordedTable(table: Table, stream: Stream): Table {
  const tell = (item: StoredItem) => {
    if (!isStreamed({ eventName: 'MODIFY', sk: item.sk })) return
    stream.count += 1
    const { pk, sk } = item
    const image = (of: object) =>
      marshall(of, { removeUndefinedValues: true }) as Record<string, AttributeValue>
    stream.pending.push({
      eventName: 'MODIFY',
      dynamodb: {
        Keys: image({ pk, sk } satisfies Key),
        NewImage: image(item),
        SequenceNumber: String(stream.count),
      },
    })
  }
  return {
    ...table,
    transact: async (writes, startBy) => {
      const transacted = await table.transact(writes, startBy)
      if (transacted.kind === 'written') {
        for (const write of writes) if (write.kind === 'put') tell(write.item)
      }
      return transacted
    },
    batchWrite: async (writes) => {
      await table.batchWrite(writes)
      for (const write of writes) if ('put' in write) tell(write.put)
    },
  }
}

/** How often things go wrong, 0 to 1. */
export type Faults = {
  /** A function ends at some write, done or not, and does nothing more. */
  readonly crash: number
  /** A record comes twice. */
  readonly twice: number
}

export const NO_FAULTS: Faults = { crash: 0, twice: 0 }

/** Long, as the waiting of all who are at work at the same time adds up where time goes on by waiting alone. */
const TIME = { getRemainingTimeInMillis: () => 3_600_000 }

/** As many as a function is given at once, at most. */
const BATCH = 100

/** How many functions are at work at the same time, at most. */
const AT_ONCE = 3

/**
 * Delivers some of what a stream has to tell: records in any order, some twice, in batches that are worked on at the same time,
 * by functions that end in the middle. What fails comes again later.
 */
export async function deliver(
  { app }: Pick<Gateway, 'app'>,
  stream: Stream,
  { dice, faults, derivers }: { readonly dice: Dice; readonly faults: Faults; readonly derivers: Derivers },
): Promise<void> {
  const taken = dice.shuffled(stream.pending)
  stream.pending = []
  const all = dice.shuffled(
    taken.flatMap((record) => (dice.isLucky(faults.twice) ? [record, record] : [record])),
  )
  const size = Math.min(BATCH, Math.max(1, Math.ceil(all.length / (1 + dice.below(AT_ONCE)))))
  const batches = Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
    all.slice(n * size, (n + 1) * size),
  )
  const failed = await mapAtMost(AT_ONCE, batches, async (Records) => {
    const handler = streamHandler(crashing(app, dice, faults), derivers)
    const { batchItemFailures } = await handler({ Records }, TIME)
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
  })
  const again = new Set(failed.flat())
  stream.pending = [
    ...stream.pending,
    ...taken.filter(({ dynamodb }) => again.has(dynamodb?.SequenceNumber ?? '')),
  ]
}

/** Lets the clock do what is due; it may end in the middle. @returns how many records were woken. */
export async function tick(
  { app }: Pick<Gateway, 'app'>,
  { dice, faults, derivers }: { readonly dice: Dice; readonly faults: Faults; readonly derivers: Derivers },
): Promise<number> {
  const silent = { ...crashing(app, dice, faults), reportBug: () => {} }
  const handler = scheduleHandler(faults.crash > 0 ? silent : app, { tenants: ['demo'], derivers })
  try {
    return (await handler({ task: 'clock' }, TIME))['demo']?.woken ?? 0
  } catch (error) {
    if (faults.crash === 0) throw error
    return 0
  }
}

/** An app that ends at some write of what is derived, in some of its requests. */
function crashing(app: App, dice: Dice, faults: Faults): App {
  let left = dice.isLucky(faults.crash) ? dice.below(6) : Number.POSITIVE_INFINITY
  const isAfter = dice.isLucky(0.5)
  const gone = () => new AppError('UNAVAILABLE', 'It has ended.')
  const guarded =
    <Args extends readonly unknown[], T>(work: (...args: Args) => Promise<T>, isWrite: boolean) =>
    async (...args: Args): Promise<T> => {
      if (left < 0) throw gone()
      if (!isWrite) return work(...args)
      left -= 1
      if (left >= 0) return work(...args)
      if (isAfter) await work(...args)
      throw gone()
    }
  return {
    ...app,
    openTable: (...args) => {
      const table = app.openTable(...args)
      return {
        get: guarded(table.get, false),
        batchGet: guarded(table.batchGet, false),
        query: guarded(table.query, false),
        transact: guarded(table.transact, true),
        update: guarded(table.update, true),
        batchWrite: guarded(table.batchWrite, true),
      }
    },
  }
}

/** These never end. */
export function isHeartbeat({ dynamodb }: DynamoDBRecord): boolean {
  return dynamodb?.Keys?.['sk']?.S === SORT_KEYS.heartbeat
}
