import type { RelationshipId } from '../../domain/recordId.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { frameworkAgreementItem } from '../../store/items/frameworkAgreementItem.ts'
import { ratingItem } from '../../store/items/ratingItem.ts'
import { relationshipCaseItem } from '../../store/items/relationshipCaseItem.ts'
import type { RecordKind } from '../../store/recordKind.ts'
import { type Filed, fileTurnWrite } from '../../store/relationshipFile.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Write } from '../../store/table.ts'
import type { Attempt, Plan } from '../command.ts'
import { recordFor } from '../forChange.ts'
import { recordPlanner } from '../recordPlanner.ts'

/** How something is written to a relationship's file: with the count of what was filed. */
function filedPlanner<F extends Filed>(kind: RecordKind<F>) {
  const { made, changed } = recordPlanner<F>(kind)
  return {
    /** @param unchanged in place of the count alone, for what is decided by the whole file. */
    made: (
      attempt: Attempt,
      data: F['data'],
      unchanged: readonly Write[] = [turn(attempt, data)],
    ): Plan<F> => {
      const plan = made(attempt, data)
      return { ...plan, writes: [...plan.writes, ...unchanged] }
    },
    changed: (
      attempt: Attempt,
      before: Placed<F>,
      data: F['data'],
      active = true,
      unchanged: readonly Write[] = [turn(attempt, data)],
    ): Plan<F> => {
      const plan = changed(attempt, before, data, active)
      return { ...plan, writes: [...plan.writes, ...unchanged] }
    },
    /** Without the count: where several are written at once, it is written once. */
    changedAlone: changed,
  }
}

function turn({ scope }: Attempt, { relationshipId }: { readonly relationshipId: RelationshipId }) {
  return fileTurnWrite(scope.tenant, relationshipId)
}

export const planAgreement = filedPlanner(frameworkAgreementItem)
export const planRating = filedPlanner(ratingItem)
export const planCase = filedPlanner(relationshipCaseItem)

/** The relationship that something is to be filed with, which who gives the command may do this to. */
export function relationshipToFile(attempt: Attempt, id: string): Promise<Placed<Relationship>> {
  return recordFor(attempt, 'rel', { id, field: ['relationshipId'] })
}

/** Whose file it is in. */
export function filedWith({ id, data }: Relationship) {
  return { relationshipId: id, partyId: data.partyId, lineOfBusiness: data.lineOfBusiness }
}
