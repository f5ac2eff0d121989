import type { PartyId } from '../domain/recordId.ts'
import type { Tie } from '../domain/tie.ts'
import { MOST_WRITES } from './dynamoTable.ts'
import { tieItem, tiesPartition } from './items/tieItem.ts'
import { recordKey, recordPartition, SORT_KEYS, WHOLE_PARTITION } from './keys.ts'
import { encodeCopy } from './storedRecord.ts'
import type { Key, Table } from './table.ts'

/** How many ties a view shows: those last stated. */
export const TIES_IN_VIEW = 10

/**
 * Keeps the ties in the head of a party's partition to the last stated. To be called after each statement: so there are
 * at most as many too many as there were statements at the same time, or calls that never came; the next one mends it.
 */
export async function trimTies(table: Table, tenant: string, partyId: PartyId): Promise<void> {
  const surplus = lastStated(await keptTies(table, tenant, partyId)).slice(
    TIES_IN_VIEW,
    TIES_IN_VIEW + MOST_WRITES,
  )
  if (surplus.length === 0) return
  // One that was stated again meanwhile stays, and the others with it, until the next statement.
  await table.transact(
    surplus.map((tie) => ({
      kind: 'delete',
      key: headKey(tenant, partyId, tie),
      condition: { kind: 'version', version: tie.meta.version },
    })),
  )
}

/** Brings back into the head what was pushed out of it, once a tie has been withdrawn. */
export async function refillTies(table: Table, tenant: string, partyId: PartyId): Promise<void> {
  const kept = new Set((await keptTies(table, tenant, partyId)).map(({ id }) => id))
  const page = await table.query({
    partition: tiesPartition(tenant, partyId),
    ...WHOLE_PARTITION,
    descending: true,
    limit: 5 * TIES_IN_VIEW,
  })
  const listed = page.items.filter((item) => item['k'] === 'tie' && item['until'] === undefined)
  const missing = lastStated(listed.map(tieItem.parse))
    .slice(0, TIES_IN_VIEW)
    .filter(({ id }) => !kept.has(id))
  // A list may be behind, and a write may come late: a tie that was stated again meanwhile, or retracted, is not put back.
  await Promise.all(
    missing.map((tie) =>
      table.transact([
        {
          kind: 'check',
          key: recordKey(tenant, tie.id),
          condition: { kind: 'version', version: tie.meta.version },
        },
        {
          kind: 'put',
          item: { ...headKey(tenant, partyId, tie), ...encodeCopy(tie) },
          condition: { kind: 'absent' },
        },
      ]),
    ),
  )
  await trimTies(table, tenant, partyId)
}

function headKey(tenant: string, partyId: PartyId, tie: Tie): Key {
  return { pk: recordPartition(tenant, partyId), sk: SORT_KEYS.tie(tie.id) }
}

async function keptTies(table: Table, tenant: string, partyId: PartyId): Promise<readonly Tie[]> {
  const [from, to] = SORT_KEYS.ties
  const { items } = await table.query({
    partition: recordPartition(tenant, partyId),
    from,
    to,
    consistent: true,
  })
  return items.map(tieItem.parse)
}

/** Newest statement first. */
export function lastStated(ties: readonly Tie[]): readonly Tie[] {
  return ties.toSorted((a, b) => (a.meta.recordedAt < b.meta.recordedAt ? 1 : -1))
}
