import type { Relationship } from '../../domain/relationship.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedId } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { assertMayChange } from '../policy/assertMayChange.ts'
import { type Field, notFound } from '../refused.ts'

/**
 * A relationship that the caller says something about, as it is now.
 *
 * @throws Refused NOT_FOUND, also when it was withdrawn, or is not there for the caller; NOT_ALLOWED.
 */
export async function relationshipForJudgement(
  attempt: Attempt,
  id: string,
  field: Field,
): Promise<Placed<Relationship>> {
  const { context, scope } = attempt
  const relationship = await findRecord(context.table, scope.tenant, checkedId(id, 'rel', field))
  if (!relationship?.meta.active) throw notFound(field, id)
  await assertMayChange(attempt, relationship, { field })
  return relationship
}
