import * as z from 'zod'
import type { Instant } from '../domain/instant.ts'
import type { RecordId } from '../domain/recordId.ts'
import { allOf } from './allOf.ts'
import { tenantPartition, WHOLE_PARTITION } from './keys.ts'
import { once } from './once.ts'
import type { StoredItem, Table } from './table.ts'

/** A record from which nothing could be derived for a fault of ours. All others go on without it. */
export type DeadLetter = {
  readonly id: RecordId
  readonly reason: string
  /** When it failed last. */
  readonly at: Instant
  readonly tries: number
}

const storedSchema = once(() =>
  z.object({
    id: z.custom<RecordId>((text) => typeof text === 'string' && text !== ''),
    reason: z.string(),
    at: z.string(),
    tries: z.int().positive(),
  }),
)

const LONGEST_REASON = 1_000

function partition(tenant: string): string {
  return tenantPartition(tenant, 'deadLetters')
}

export async function putDeadLetter(
  table: Table,
  tenant: string,
  { id, reason, at }: Omit<DeadLetter, 'tries'>,
): Promise<void> {
  await table.update({
    kind: 'update',
    key: { pk: partition(tenant), sk: id },
    set: { k: 'deadLetter', id, reason: reason.slice(0, LONGEST_REASON), at },
    add: { tries: '1' },
  })
}

/** Takes it away, unless it has failed again meanwhile. */
export async function removeDeadLetter(
  table: Table,
  tenant: string,
  { id, tries }: DeadLetter,
): Promise<void> {
  const condition = { kind: 'between', attribute: 'tries', from: tries, to: tries } as const
  await table.transact([{ kind: 'delete', key: { pk: partition(tenant), sk: id }, condition }])
}

export async function* deadLetters(table: Table, tenant: string): AsyncGenerator<DeadLetter> {
  const range = { partition: partition(tenant), ...WHOLE_PARTITION, consistent: true }
  for await (const item of allOf(table, range)) yield deadLetterFrom(item)
}

function deadLetterFrom(item: StoredItem): DeadLetter {
  return storedSchema().parse(item)
}
