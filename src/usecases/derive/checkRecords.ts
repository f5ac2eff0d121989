import type { RecordId } from '../../domain/recordId.ts'
import { countTimeText } from '../../store/countTimes.ts'
import { differenceOf } from '../../store/derivedDifference.ts'
import { basesText } from '../../store/derivedMarker.ts'
import { checkFollowed } from './checkFollowed.ts'
import { type Computed, computeDerived } from './computeDerived.ts'
import type { DerivedFault } from './derivedTally.ts'
import type { Engine } from './engine.ts'

export type Checked = { readonly faults: readonly DerivedFault[]; readonly waiting: number }

/** Compares what is derived of records with what their markers say, and asks whether what follows from them has. */
export async function checkRecords(engine: Engine, ids: readonly RecordId[]): Promise<Checked> {
  const { computed, faulty } = await computeDerived(engine, ids)
  const now = engine.deriving.attempt.context.app.now().toISOString()
  const [waiting, asleep] = [computed.filter(isDue(now)), computed.filter((each) => !isDue(now)(each))]
  const followed = await checkFollowed(engine, asleep)
  return {
    faults: [
      ...faulty.map(({ id, error }) => ({ kind: 'FAULTY', what: id, message: String(error) }) as const),
      ...asleep.flatMap(faultsOf),
      ...followed,
    ],
    waiting: waiting.length,
  }
}

function isDue(now: string) {
  return ({ marker, derived }: Computed) =>
    (marker.wakeAt !== undefined && marker.wakeAt <= now) ||
    (derived.wakeAt !== undefined && derived.wakeAt <= now)
}

function faultsOf({ id, marker, derived, bases }: Computed): readonly DerivedFault[] {
  const { counts, puts, deletes } = differenceOf(marker, derived)
  const faults = [
    ...counts.map(
      ({ scope, time, measure, amount }) =>
        `${scope} ${countTimeText(time)} ${measure} is off by ${amount.startsWith('-') ? amount.slice(1) : `-${amount}`}`,
    ),
    ...puts.map(({ pk, sk }) => `${pk} ${sk} is missing, or says something else`),
    ...deletes.map(({ pk, sk }) => `${pk} ${sk} should not be there`),
  ]
  if (basesText(bases) !== basesText(marker.bases))
    faults.push('what stands on it was derived from another basis')
  if (derived.wakeAt !== undefined && (marker.wakeAt === undefined || marker.wakeAt > derived.wakeAt)) {
    faults.push(`it is to be woken at ${derived.wakeAt}, but will be ${marker.wakeAt ?? 'never'}`)
  }
  return faults.map((message) => ({ kind: 'MARKER', what: id, message }))
}
