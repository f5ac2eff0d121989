import type { PartyId } from '../domain/recordId.ts'
import { allOf } from './allOf.ts'
import { type Sums, sumsOf } from './countItems.ts'
import { findEpochs } from './derivedEpochs.ts'
import { countPartition, DERIVED_KEYS } from './derivedKeys.ts'
import { HIGHEST } from './keys.ts'
import type { StoredItem, Table } from './table.ts'

/** What is counted of a party by calendar quarter, from one on: the newest first. */
export async function readTallies(
  table: Table,
  tenant: string,
  { partyId, from }: { readonly partyId: PartyId; readonly from: string },
): Promise<readonly { readonly quarter: string; readonly sums: Sums }[]> {
  const { serving } = await findEpochs(table, tenant)
  const range = {
    partition: countPartition(tenant, serving, partyId),
    from: DERIVED_KEYS.period(from, 0),
    to: DERIVED_KEYS.period(HIGHEST, 0),
    descending: true,
  }
  const byQuarter = new Map<string, StoredItem[]>()
  for await (const item of allOf(table, range)) {
    const [, quarter = ''] = item.sk.split('#')
    const items = byQuarter.get(quarter)
    if (items) items.push(item)
    else byQuarter.set(quarter, [item])
  }
  return [...byQuarter].map(([quarter, items]) => ({ quarter, sums: sumsOf(items) }))
}
