import type { RecordId } from '../../domain/recordId.ts'
import { COUNT_SHARDS } from '../../store/derivedKeys.ts'
import type { Marker } from '../../store/derivedMarker.ts'
import {
  type DerivedChange,
  type DerivedPlace,
  type Gathered,
  gather,
  gatheredWrites,
  nothingGathered,
  stepsOf,
} from '../../store/derivedWrites.ts'
import type { RequestContext } from '../context.ts'

type Applying = Pick<RequestContext, 'table' | 'app'> & { readonly place: DerivedPlace }

/**
 * Writes changes of derived state, as many as fit in one transaction: an item in which several of them count is updated once.
 *
 * @returns the markers of those that were written to their end; the others were not, as somebody else was at work on one of
 *   them.
 * @throws AppError UNAVAILABLE, with some of them written.
 */
export async function applyChanges(
  applying: Applying,
  changes: readonly DerivedChange[],
  { isEachAlone }: { readonly isEachAlone: boolean },
): Promise<ReadonlyMap<RecordId, Marker>> {
  const shard = shardAtRandom(applying)
  const stepped = changes.map((change) => stepsOf(change))
  const small = stepped.flatMap((steps) => (steps.length === 1 ? steps : []))
  const large = stepped.filter((steps) => steps.length > 1)
  const written = new Map<RecordId, Marker>()
  for (const gathered of packed(applying.place, small, { shard, isEachAlone })) {
    if (await isWritten(applying, gathered)) for (const change of gathered.changes) note(written, change)
  }
  for (const steps of large) {
    if (await areWritten(applying, steps, shard)) note(written, steps.at(-1))
  }
  return written
}

function note(written: Map<RecordId, Marker>, change: DerivedChange | undefined): void {
  if (change) written.set(change.id, { ...change.after, n: change.before.n + 1 })
}

async function areWritten(
  applying: Applying,
  steps: readonly DerivedChange[],
  shard: number,
): Promise<boolean> {
  for (const step of steps) {
    const gathered = nothingGathered()
    gather(applying.place, gathered, step, { shard })
    if (!(await isWritten(applying, gathered))) return false
  }
  return true
}

function packed(
  place: DerivedPlace,
  changes: readonly DerivedChange[],
  { shard, isEachAlone }: { readonly shard: number; readonly isEachAlone: boolean },
): readonly Gathered[] {
  const all: Gathered[] = []
  for (const change of changes) {
    const last = all.at(-1)
    if (last && !isEachAlone && gather(place, last, change, { shard })) continue
    const next = nothingGathered()
    gather(place, next, change, { shard })
    all.push(next)
  }
  return all
}

async function isWritten({ table }: Applying, gathered: Gathered): Promise<boolean> {
  return (await table.transact(gatheredWrites(gathered))).kind === 'written'
}

/** Those who count at the same time mostly count in different items. */
function shardAtRandom({ app }: Applying): number {
  return (app.randomBytes(1)[0] ?? 0) % COUNT_SHARDS
}
