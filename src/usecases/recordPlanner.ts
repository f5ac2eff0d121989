import { firstMeta, type RecordOf } from '../domain/record.ts'
import type { RecordId } from '../domain/recordId.ts'
import { changed, type RecordKind, recordWrites } from '../store/recordKind.ts'
import type { KeptRecord } from '../store/recordKinds.ts'
import type { Placed } from '../store/storedRecord.ts'
import { type Attempt, newId, type Plan } from './command.ts'

/**
 * How a kind of record is made, and given what it says now, where nothing else is written with it. Such records are entered
 * here: no source brings them.
 */
export function recordPlanner<R extends KeptRecord & RecordOf<string, RecordId, unknown>>(
  kind: RecordKind<R>,
) {
  return {
    /** @param id a new one, unless it follows from what the record is about. */
    made: (
      attempt: Attempt,
      data: R['data'],
      id: R['id'] = newId(attempt, kind.prefix) as R['id'],
    ): Plan<R> => {
      const { scope, change, movedAt } = attempt
      // A kind and its records belong together, which TypeScript does not know.
      const record = { kind: kind.kind, id, meta: firstMeta(change), data } as unknown as R
      return recordWrites(kind, scope.tenant, undefined, record, movedAt)
    },
    changed: (
      { scope, change, movedAt }: Attempt,
      before: Placed<R>,
      data: R['data'],
      active = true,
    ): Plan<R> =>
      recordWrites(kind, scope.tenant, before, changed(before as R, data, change, active), movedAt),
  }
}
