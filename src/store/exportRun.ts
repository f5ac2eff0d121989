import * as z from 'zod'
import type { Instant } from '../domain/instant.ts'
import type { ExportId } from '../domain/recordId.ts'
import { recordPartition } from './keys.ts'
import { once } from './once.ts'
import type { Key, StoredItem, Table, Write } from './table.ts'

/** How far an export has come: beside its record, as a record keeps each of its versions. */
export type ExportRun = {
  /** One more with each slice: who is slower than another is refused. */
  readonly step: number
  /** The contacts written. */
  readonly rows: number
  /** The parts written, in their order. Each has a name that nobody else gives. */
  readonly parts: readonly string[]
  /** The cursor of the last row. */
  readonly after?: string
  /** All rows are written. */
  readonly isOver: boolean
  /** When the first row was read. */
  readonly begunAt?: Instant
  /** When the contacts took place: the first in the file, the last, and the one it has come to. */
  readonly first?: Instant
  readonly last?: Instant
  readonly at?: Instant
  /** What who asked may do, when the first row was read, in one hash. */
  readonly access?: string
  /** When it was last moved on. */
  readonly movedAt: Instant
}

/** What sort keys of runs are: the stream is filtered by it. */
export const EXPORT_RUN = 'EXPORT'

const storedSchema = once(() =>
  z.object({
    n: z.int().nonnegative(),
    rows: z.int().nonnegative(),
    parts: z.array(z.string()),
    after: z.string().exactOptional(),
    over: z.boolean(),
    begun: z.string().exactOptional(),
    first: z.string().exactOptional(),
    last: z.string().exactOptional(),
    at: z.string().exactOptional(),
    access: z.string().exactOptional(),
    moved: z.string(),
  }),
)

export function exportRunKey(tenant: string, id: ExportId): Key {
  return { pk: recordPartition(tenant, id), sk: EXPORT_RUN }
}

/** Undefined when it is not under way any more. */
export async function findExportRun(
  table: Table,
  tenant: string,
  id: ExportId,
): Promise<ExportRun | undefined> {
  const item = await table.get(exportRunKey(tenant, id), { consistent: true })
  if (!item) return undefined
  const { n, over, begun, moved, ...rest } = storedSchema().parse(item)
  return {
    ...rest,
    step: n,
    isOver: over,
    movedAt: moved,
    ...(begun === undefined ? {} : { begunAt: begun }),
  }
}

export function exportRunBegun(tenant: string, id: ExportId, at: Instant): Write {
  const run = { step: 0, rows: 0, parts: [], isOver: false, movedAt: at }
  return { kind: 'put', item: runItem(tenant, id, run), condition: { kind: 'absent' } }
}

/** Moves it on, unless it was moved on or ended by somebody else. */
export function exportRunMoved(
  tenant: string,
  id: ExportId,
  run: Omit<ExportRun, 'step'>,
  from: number,
): Write {
  return {
    kind: 'put',
    item: runItem(tenant, id, { ...run, step: from + 1 }),
    condition: { kind: 'between', attribute: 'n', from, to: from },
  }
}

/** Nobody moves it on any more. */
export function exportRunEnded(tenant: string, id: ExportId): Write {
  return { kind: 'delete', key: exportRunKey(tenant, id) }
}

function runItem(tenant: string, id: ExportId, run: ExportRun): StoredItem {
  const { step, isOver, begunAt, movedAt, ...rest } = run
  return {
    ...exportRunKey(tenant, id),
    ...rest,
    n: step,
    over: isOver,
    moved: movedAt,
    ...(begunAt === undefined ? {} : { begun: begunAt }),
  }
}
