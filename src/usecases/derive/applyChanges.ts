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
import { mapAtMost } from '../mapAtMost.ts'
import type { Faulty } from './computeDerived.ts'
import { isTransient } from './engine.ts'

export type Applied = {
  readonly written: ReadonlyMap<RecordId, Marker>
  readonly faulty: readonly Faulty[]
}

type Applying = Pick<RequestContext, 'table' | 'app'> & { readonly place: DerivedPlace }

/**
 * Writes changes of derived state, as many as fit in one transaction: an item in which several of them count is updated once.
 *
 * @returns the markers of those that were written to their end, and those that can be written by nobody. The others were not
 *   written, as somebody else was at work on one of them, or one of them can be written by nobody: each is tried by itself.
 * @throws AppError UNAVAILABLE, with some of them written.
 */
export async function applyChanges(
  applying: Applying,
  changes: readonly DerivedChange[],
  { isEachAlone }: { readonly isEachAlone: boolean },
): Promise<Applied> {
  const shard = shardAtRandom(applying)
  const stepped = changes.map((change) => stepsOf(change))
  const small = stepped.flatMap((steps) => (steps.length === 1 ? steps : []))
  const large = stepped.filter((steps) => steps.length > 1)
  const written = new Map<RecordId, Marker>()
  const faulty: Faulty[] = []
  await mapAtMost(COUNT_SHARDS, packed(applying.place, small, { shard, isEachAlone }), async (gathered) => {
    if (await isWritten(applying, gathered, faulty))
      for (const change of gathered.changes) note(written, change)
  })
  for (const steps of large) {
    if (await areWritten(applying, steps, { shard, faulty })) note(written, steps.at(-1))
  }
  return { written, faulty }
}

function note(written: Map<RecordId, Marker>, change: DerivedChange | undefined): void {
  if (change) written.set(change.id, { ...change.after, n: change.before.n + 1 })
}

async function areWritten(
  applying: Applying,
  steps: readonly DerivedChange[],
  { shard, faulty }: { readonly shard: number; readonly faulty: Faulty[] },
): Promise<boolean> {
  for (const step of steps) {
    const gathered = nothingGathered()
    gather(applying.place, gathered, step, { shard })
    if (!(await isWritten(applying, gathered, faulty))) return false
  }
  return true
}

/** Each counts in another shard than the one before, so that those written at the same time do not wait for each other. */
function packed(
  place: DerivedPlace,
  changes: readonly DerivedChange[],
  { shard, isEachAlone }: { readonly shard: number; readonly isEachAlone: boolean },
): readonly Gathered[] {
  const all: Gathered[] = []
  const shardOf = (at: number) => ({ shard: (shard + at) % COUNT_SHARDS })
  for (const change of changes) {
    const last = all.at(-1)
    if (last && !isEachAlone && gather(place, last, change, shardOf(all.length - 1))) continue
    const next = nothingGathered()
    gather(place, next, change, shardOf(all.length))
    all.push(next)
  }
  return all
}

/** Nobody waits for what no item can hold: it is laid aside. Of several, it is not known which that is. */
async function isWritten({ table }: Applying, gathered: Gathered, faulty: Faulty[]): Promise<boolean> {
  try {
    return (await table.transact(gatheredWrites(gathered))).kind === 'written'
  } catch (error) {
    if (isTransient(error)) throw error
    const [change, ...others] = gathered.changes
    if (change && others.length === 0) faulty.push({ id: change.id, error })
    return false
  }
}

/** Those who count at the same time mostly count in different items. */
function shardAtRandom({ app }: Applying): number {
  return (app.randomBytes(1)[0] ?? 0) % COUNT_SHARDS
}
