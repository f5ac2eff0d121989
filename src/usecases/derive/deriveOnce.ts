import { earliest, FIRST_INSTANT } from '../../domain/instant.ts'
import type { RecordId } from '../../domain/recordId.ts'
import { appliedAfter, differenceOf, isNoDifference } from '../../store/derivedDifference.ts'
import { basesText, type Marker } from '../../store/derivedMarker.ts'
import { wakeWrites } from '../../store/derivedWakes.ts'
import type { DerivedChange } from '../../store/derivedWrites.ts'
import type { Write } from '../../store/table.ts'
import { mapAtMost } from '../mapAtMost.ts'
import { type Applied, applyChanges } from './applyChanges.ts'
import { type Computed, computeDerived, type Faulty } from './computeDerived.ts'
import { type DeriveOptions, type Engine, isTransient } from './engine.ts'
import { changedBases, dependentsOf, follow, isFollowed } from './followUp.ts'

export type OnceOptions = DeriveOptions & {
  /** Each in a transaction of its own, as somebody else was at work on one of them. */
  readonly isEachAlone: boolean
  /** Derives others, on which this one's being done depends. */
  readonly deriveOthers: (ids: readonly RecordId[], options: DeriveOptions) => Promise<unknown>
}

export type DerivedOnce = {
  /** To be derived again: their markers have changed meanwhile. */
  readonly refused: readonly RecordId[]
  readonly changed: readonly RecordId[]
  readonly faulty: readonly Faulty[]
}

/** How many records are followed at the same time. */
const AT_ONCE = 50

/** Before any other: a generation that is built has not been followed, which is the first thing to do once it is read. */
const AT_FIRST = FIRST_INSTANT

/**
 * What counts and what stands elsewhere is written first; what others stand on, and the wake, after they and what follows are
 * done: whoever breaks off in between leaves the old bases and the old wake, and the next one does it again.
 */
export async function deriveOnce(
  engine: Engine,
  ids: readonly RecordId[],
  options: OnceOptions,
): Promise<DerivedOnce> {
  const { computed, faulty } = await computeDerived(engine, ids)
  const isFollowedUp = (each: Computed) => hasFollowUp(engine, each, options)
  const first = computed.flatMap((each) =>
    changeOf(
      engine,
      each,
      isFollowedUp(each) ? each.marker : { bases: each.bases, wakeAt: wakeOf(engine, each) },
    ),
  )
  const { written, faulty: unwritable } = await applied(engine, first, options)
  const refused = new Set(refusedOf(first, { written, faulty: unwritable }))
  const laidAside = new Set(unwritable.map(({ id }) => id))
  const open = computed
    .filter((each) => isFollowedUp(each) && !refused.has(each.id) && !laidAside.has(each.id))
    .map((each) => ({ ...each, marker: written.get(each.id) ?? each.marker }))
  const last = await followUpAll(engine, open, options)
  const writtenLast = await applied(engine, last.changes, options)
  return {
    refused: [...refused, ...refusedOf(last.changes, writtenLast)],
    changed: [...written.keys(), ...writtenLast.written.keys()],
    faulty: [...faulty, ...unwritable, ...last.faulty, ...writtenLast.faulty],
  }
}

function refusedOf(changes: readonly DerivedChange[], { written, faulty }: Applied): readonly RecordId[] {
  const laidAside = new Set(faulty.map(({ id }) => id))
  return changes.map(({ id }) => id).filter((id) => !written.has(id) && !laidAside.has(id))
}

function hasFollowUp(engine: Engine, each: Computed, { withDependents = true }: DeriveOptions): boolean {
  const { record, id } = each
  if (!record) return false
  return (
    (engine.isServing && isFollowed(engine, id)) || (withDependents && changedBases(engine, each).length > 0)
  )
}

function applied(
  { deriving: { attempt, epoch } }: Engine,
  changes: readonly DerivedChange[],
  { isEachAlone }: Pick<OnceOptions, 'isEachAlone'>,
): Promise<Applied> {
  const { table, app } = attempt.context
  const place = { tenant: attempt.scope.tenant, epoch }
  return applyChanges({ table, app, place }, changes, { isEachAlone })
}

type FollowedUp = { readonly changes: readonly DerivedChange[]; readonly faulty: readonly Faulty[] }

/** Derives what stands on these records, makes happen what follows from them, and says what their markers are to say of it. */
async function followUpAll(
  engine: Engine,
  open: readonly Computed[],
  options: OnceOptions,
): Promise<FollowedUp> {
  const faulty: Faulty[] = []
  const attempted = async <T>(each: Computed, work: (each: Computed) => Promise<T>) => {
    try {
      return await work(each)
    } catch (error) {
      if (isTransient(error)) throw error
      faulty.push({ id: each.id, error })
      return undefined
    }
  }
  const waiting = open.filter((each) => !isUnderway(each, options))
  const dependents = new Map(
    await mapAtMost(
      AT_ONCE,
      options.withDependents === false ? [] : waiting,
      async (each) => [each, await attempted(each, (each) => dependentsOf(engine, each))] as const,
    ),
  )
  const inline = [...dependents.values()].flatMap((found) => found?.inline ?? [])
  if (inline.length > 0) await options.deriveOthers(inline, { underway: nowUnderway(waiting, options) })

  const changes = await mapAtMost(AT_ONCE, open, async (each) => {
    const wakeAt = await attempted(each, async (each) => ({ at: await wakeAfter(engine, each) }))
    if (!wakeAt || faulty.some(({ id }) => id === each.id)) return []
    // Whoever derives its dependents says so in the marker, when they are done.
    const bases = isUnderway(each, options) ? each.marker.bases : each.bases
    const tasks = dependents.get(each)?.tasks ?? []
    return markerChange(engine, each, { bases, wakeAt: wakeAt.at }, tasks)
  })
  return { changes: changes.flat(), faulty }
}

async function wakeAfter(engine: Engine, each: Computed): Promise<string | undefined> {
  const wakeAt = wakeOf(engine, each)
  return engine.isServing ? earliest([wakeAt, await follow(engine, each)]) : wakeAt
}

/** Without what `follow` says. */
function wakeOf(engine: Engine, { id, record, derived }: Computed): string | undefined {
  const isToFollow = !engine.isServing && record !== undefined && isFollowed(engine, id)
  return isToFollow ? AT_FIRST : derived.wakeAt
}

function isUnderway({ id, bases }: Computed, { underway }: DeriveOptions): boolean {
  return underway?.get(id) === basesText(bases)
}

function nowUnderway(
  waiting: readonly Computed[],
  { underway }: DeriveOptions,
): ReadonlyMap<RecordId, string> {
  return new Map([...(underway ?? []), ...waiting.map(({ id, bases }) => [id, basesText(bases)] as const)])
}

type Said = Pick<Marker, 'bases' | 'wakeAt'>

/** What has to be written to bring the table from the marker to what is derived. Nothing, when it says that already. */
function changeOf(engine: Engine, each: Computed, said: Said): readonly DerivedChange[] {
  const difference = differenceOf(each.marker, each.derived)
  if (isNoDifference(difference)) return markerChange(engine, each, said, [])
  const { id, marker } = each
  const after = { ...appliedAfter(marker, difference), bases: said.bases, wakeAt: said.wakeAt }
  return [{ id, before: marker, after, difference, more: wakesOf(engine, each, said) }]
}

/** The same, where only what the marker says beside it changes. */
function markerChange(
  engine: Engine,
  each: Computed,
  said: Said,
  tasks: readonly Write[],
): readonly DerivedChange[] {
  const { id, marker } = each
  const isSame = marker.wakeAt === said.wakeAt && basesText(marker.bases) === basesText(said.bases)
  if (isSame && tasks.length === 0) return []
  const difference = { counts: [], puts: [], deletes: [] }
  const { counts, items } = marker
  const after = { counts, items, bases: said.bases, wakeAt: said.wakeAt }
  return [{ id, before: marker, after, difference, more: [...wakesOf(engine, each, said), ...tasks] }]
}

function wakesOf(
  { deriving: { attempt, epoch } }: Engine,
  { id, marker }: Computed,
  { wakeAt }: Said,
): readonly Write[] {
  return wakeWrites({ tenant: attempt.scope.tenant, epoch }, id, marker.wakeAt, wakeAt)
}
