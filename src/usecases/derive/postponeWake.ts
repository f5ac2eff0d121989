import { markerKey } from '../../store/derivedKeys.ts'
import { markerWrite, parseMarker } from '../../store/derivedMarker.ts'
import { type Wake, wakeWrites } from '../../store/derivedWakes.ts'
import type { Engine } from './engine.ts'

const POSTPONED_MS = 60 * 60_000

/** Wakes a record later, whatever is wrong with it. */
export async function postponeWake({ deriving: { attempt, epoch } }: Engine, wake: Wake): Promise<void> {
  const { context, scope } = attempt
  const { table, app } = context
  const { id, at } = wake
  const place = { tenant: scope.tenant, epoch }
  const marker = parseMarker(await table.get(markerKey(scope.tenant, epoch, id), { consistent: true }))
  const later = new Date(app.now().getTime() + POSTPONED_MS).toISOString()
  const isItsWake = marker.n > 0 && marker.wakeAt === at
  // One that no marker knows of leads nowhere.
  const writes = isItsWake
    ? [
        markerWrite({ ...place, id }, marker, { ...marker, wakeAt: later }),
        ...wakeWrites(place, id, at, later),
      ]
    : wakeWrites(place, id, at, undefined)
  await table.transact(writes)
}
