import type { Grant } from '../../access/mayReadGrant.ts'
import { firstMeta } from '../../domain/record.ts'
import { delegationItem } from '../../store/items/delegationItem.ts'
import { insiderListItem } from '../../store/items/insiderListItem.ts'
import { wallExceptionItem } from '../../store/items/wallExceptionItem.ts'
import { changed, type RecordKind, recordWrites } from '../../store/recordKind.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { type Attempt, newId, type Plan } from '../command.ts'

/** How one kind of grant is made, and how it is given what it says now. Grants are entered here: no source brings them. */
function planner<G extends Grant>(kind: RecordKind<G>) {
  return {
    made: (attempt: Attempt, data: G['data']): Plan<G> => {
      const { scope, change, movedAt } = attempt
      const id = newId(attempt, kind.prefix)
      // A kind's prefix and its records belong together, which TypeScript does not know.
      const grant = { kind: kind.kind, id, meta: firstMeta(change), data } as unknown as G
      return recordWrites(kind, scope.tenant, undefined, grant, movedAt)
    },
    changed: (
      { scope, change, movedAt }: Attempt,
      before: Placed<G>,
      data: G['data'],
      active = true,
    ): Plan<G> =>
      recordWrites(kind, scope.tenant, before, changed(before as G, data, change, active), movedAt),
  }
}

export const planDelegation = planner<Extract<Grant, { kind: 'delegation' }>>(delegationItem)
export const planInsiderList = planner<Extract<Grant, { kind: 'insiderList' }>>(insiderListItem)
export const planWallException = planner<Extract<Grant, { kind: 'wallException' }>>(wallExceptionItem)
