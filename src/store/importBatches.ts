import * as z from 'zod'
import { type ImportBatchId, isRecordId, type RecordId } from '../domain/recordId.ts'
import { allOf } from './allOf.ts'
import { listPartition, tenantPartition } from './keys.ts'
import { once } from './once.ts'
import { type KeptPrefix, type KeptRecord, RECORD_KINDS } from './recordKinds.ts'
import type { Placed } from './storedRecord.ts'
import type { Table, Write } from './table.ts'

/** What a batch did to a record: made it, or gave it another version. */
export type BatchEntry = {
  readonly id: RecordId<KeptPrefix>
  /** The newest version before; undefined when the batch made the record. */
  readonly before: number | undefined
}

const storedEntrySchema = once(() =>
  z.object({ k: z.literal('batchEntry'), before: z.int().positive().exactOptional() }),
)

const storedBatchSchema = once(() =>
  z.object({
    k: z.literal('batch'),
    id: z.custom<ImportBatchId>((text) => typeof text === 'string' && isRecordId(text, 'bat')),
    /** What was imported. */
    about: z.string(),
    startedAt: z.string(),
    by: z.string(),
    undoneAt: z.string().exactOptional(),
  }),
)

export type ImportBatch = Omit<z.output<ReturnType<typeof storedBatchSchema>>, 'k'>

function entriesPartition(tenant: string, batchId: ImportBatchId): string {
  return listPartition(tenant, batchId, 'records')
}

function batchesPartition(tenant: string): string {
  return tenantPartition(tenant, 'batches')
}

/** Remembers what a batch did to a record; written with the record itself. A record it has touched already is known. */
export function batchEntryWrites(
  tenant: string,
  batchId: ImportBatchId,
  { before, after }: { readonly before: Placed<KeptRecord> | undefined; readonly after: KeptRecord },
): readonly Write[] {
  if (before?.meta.source.batchId === batchId) return []
  const version = before?.meta.version
  return [
    {
      kind: 'put',
      item: {
        pk: entriesPartition(tenant, batchId),
        sk: after.id,
        k: 'batchEntry',
        ...(version === undefined ? {} : { before: version }),
      },
    },
  ]
}

/** Everything a batch did, kind by kind in the order in which it may be undone. */
export async function* batchEntries(
  table: Table,
  tenant: string,
  batchId: ImportBatchId,
): AsyncGenerator<BatchEntry> {
  for (const prefix of Object.keys(RECORD_KINDS).toSorted((a, b) => undoRank(a) - undoRank(b))) {
    const range = {
      partition: entriesPartition(tenant, batchId),
      from: `${prefix}_`,
      to: `${prefix}_~`,
      limit: 200,
      consistent: true,
    }
    for await (const item of allOf(table, range)) {
      if (isRecordId(item.sk))
        yield { id: item.sk as BatchEntry['id'], before: storedEntrySchema().parse(item).before }
    }
  }
}

/** What refers to others goes before what is referred to. */
const UNDO_ORDER = ['cmt', 'int', 'txn', 'hld', 'tie', 'rel', 'prt', 'emp', 'unt']

function undoRank(prefix: string): number {
  return UNDO_ORDER.indexOf(prefix)
}

export async function saveBatch(table: Table, tenant: string, batch: ImportBatch): Promise<void> {
  const key = { pk: batchesPartition(tenant), sk: batch.id }
  await table.batchWrite([{ put: { ...key, k: 'batch', ...batch } }])
}

export async function findBatch(
  table: Table,
  tenant: string,
  batchId: ImportBatchId,
): Promise<ImportBatch | undefined> {
  const item = await table.get({ pk: batchesPartition(tenant), sk: batchId }, { consistent: true })
  return item && batchFrom(item)
}

/** The batches of an institution, newest first: the last hundred. */
export async function findBatches(table: Table, tenant: string): Promise<readonly ImportBatch[]> {
  const range = {
    partition: batchesPartition(tenant),
    from: 'bat_',
    to: 'bat_~',
    descending: true,
    limit: 100,
  }
  return (await table.query(range)).items.map(batchFrom)
}

function batchFrom(item: unknown): ImportBatch {
  const { k: _, ...batch } = storedBatchSchema().parse(item)
  return batch
}
