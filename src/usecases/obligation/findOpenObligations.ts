import type { Obligation } from '../../domain/obligation.ts'
import type { RelationshipId } from '../../domain/recordId.ts'
import { findStanding } from '../../store/findStanding.ts'
import { obligationItem, obligationsPartition, obligationsRange } from '../../store/items/obligationItem.ts'
import { findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Attempt } from '../command.ts'

/** The open obligations of a relationship, to decide on a write. */
export async function findOpenObligations(
  { context: { table }, scope: { tenant } }: Attempt,
  relationshipId: RelationshipId,
): Promise<readonly Placed<Obligation>[]> {
  const range = { partition: obligationsPartition(tenant, relationshipId), ...obligationsRange('OPEN') }
  const standing = await findStanding(table, { ...range, consistent: true })
  const ids = standing.map((item) => obligationItem.parse(item).id)
  const found = await findRecords(table, tenant, ids)
  return [...found.values()].filter(({ data }) => data.state === 'OPEN')
}
