import type { Relationship } from '../../domain/relationship.ts'
import { allOf } from '../../store/allOf.ts'
import { commitmentItem } from '../../store/items/commitmentItem.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import type { Deriving } from '../derive/deriver.ts'
import { followCommitment } from './followCommitment.ts'

/** What was promised to the party, or by it, and is open is to be done for the relationship, also when it was promised before that was opened. */
export async function followPromises(deriving: Deriving, { data }: Relationship): Promise<undefined> {
  const { context, scope } = deriving.attempt
  const [from, to] = SORT_KEYS.commitments
  const partition = recordPartition(scope.tenant, data.partyId)
  for await (const item of allOf(context.table, { partition, from, to, consistent: true })) {
    await followCommitment(deriving, commitmentItem.parse(item))
  }
}
