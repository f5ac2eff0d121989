import type { Instant } from '../../domain/instant.ts'
import type { RecordId } from '../../domain/recordId.ts'
import { markerKey } from '../../store/derivedKeys.ts'
import { markerWrite, parseMarker } from '../../store/derivedMarker.ts'
import { wakeWrites } from '../../store/derivedWakes.ts'
import { beforeNextTry, written } from '../command.ts'
import type { Deriving } from './deriver.ts'

/** Sees to it that a record is woken by a time: one that was not derived yet will be anyway. */
export async function wakeBy({ attempt, epoch }: Deriving, id: RecordId, at: Instant): Promise<void> {
  const { context, scope } = attempt
  const place = { tenant: scope.tenant, epoch }
  for (let tries = 0; ; tries += 1) {
    const key = markerKey(scope.tenant, epoch, id)
    const marker = parseMarker(await context.table.get(key, { consistent: true }))
    if (marker.n === 0 || (marker.wakeAt !== undefined && marker.wakeAt <= at)) return
    const writes = [
      markerWrite({ ...place, id }, marker, { ...marker, wakeAt: at }),
      ...wakeWrites(place, id, marker.wakeAt, at),
    ]
    if (await written(context, writes)) return
    await beforeNextTry(context, tries)
  }
}
