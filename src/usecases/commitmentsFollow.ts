import type { Interaction } from '../domain/interaction.ts'
import { findRecords } from '../store/records.ts'
import type { Write } from '../store/table.ts'
import type { Attempt } from './command.ts'
import { planChangedCommitment } from './planCommitment.ts'

/** What was promised in a contact that never happened was not promised: commitments come and go with their interaction. */
export async function commitmentsFollow(
  attempt: Attempt,
  { data }: Interaction,
  active: boolean,
): Promise<readonly Write[]> {
  const { context, scope } = attempt
  const commitments = await findRecords(context.table, scope.tenant, data.commitmentIds)
  return [...commitments.values()]
    .filter(({ meta }) => meta.active !== active)
    .flatMap((before) => planChangedCommitment(attempt, before, before.data, active).writes)
}
