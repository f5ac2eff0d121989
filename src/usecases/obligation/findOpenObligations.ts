import type { Obligation } from '../../domain/obligation.ts'
import type { RelationshipId } from '../../domain/recordId.ts'
import { obligationItem, obligationsPartition, obligationsRange } from '../../store/items/obligationItem.ts'
import { hasLeft } from '../../store/listEntry.ts'
import { findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { QueryKey } from '../../store/table.ts'
import type { Attempt } from '../command.ts'

/** The open obligations of a relationship, to decide on a write. */
export async function findOpenObligations(
  { context: { table }, scope: { tenant } }: Attempt,
  relationshipId: RelationshipId,
): Promise<readonly Placed<Obligation>[]> {
  const range = { partition: obligationsPartition(tenant, relationshipId), ...obligationsRange('OPEN') }
  const ids: Obligation['id'][] = []
  let after: QueryKey | undefined
  do {
    const page = await table.query({ ...range, consistent: true, ...(after === undefined ? {} : { after }) })
    ids.push(...page.items.filter((item) => !hasLeft(item)).map((item) => obligationItem.parse(item).id))
    after = page.lastKey
  } while (after !== undefined)
  const found = await findRecords(table, tenant, ids)
  return [...found.values()].filter(({ data }) => data.state === 'OPEN')
}
