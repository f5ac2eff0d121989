import { z } from 'zod'
import type { Holding } from '../domain/holding.ts'
import type { PartyId } from '../domain/recordId.ts'
import { holdingItem } from './items/holdingItem.ts'
import { recordPartition, SORT_KEYS } from './keys.ts'
import { packed, unpacked } from './packed.ts'
import { encodeRecord, type Placed } from './storedRecord.ts'
import type { Key, Table, Write } from './table.ts'

/** How many holdings a view shows: those last recorded. */
export const HOLDINGS_IN_VIEW = 10

const Stored = z.object({
  k: z.literal('holdings'),
  turn: z.int().positive(),
  /** Packed, as the head of a party's partition is read whole for each view. */
  z: z.instanceof(Uint8Array),
  /** How many the party has in all. */
  count: z.int().nonnegative(),
})

export type HoldingRing = { readonly holdings: readonly Placed<Holding>[]; readonly count: number }

/** The holdings last recorded, newest first, and how many there are in all. */
export function parseHoldings(stored: unknown): HoldingRing {
  if (stored === undefined) return { holdings: [], count: 0 }
  const { z: bytes, count } = Stored.parse(stored)
  return { holdings: z.array(z.unknown()).parse(unpacked(bytes)).map(holdingItem.parse), count }
}

function ringKey(tenant: string, partyId: PartyId): Key {
  return { pk: recordPartition(tenant, partyId), sk: SORT_KEYS.holdings }
}

/**
 * Puts a holding's new version first among those in the head of its party's partition; a withdrawn one leaves it.
 *
 * One item for all: a party's holdings change rarely, so that two writers seldom meet. When they do, one is refused.
 */
export async function holdingRingWrite(
  table: Table,
  tenant: string,
  before: Holding | undefined,
  after: Holding,
): Promise<Write> {
  const key = ringKey(tenant, after.data.partyId)
  const item = await table.get(key, { consistent: true })
  const { turn } = item ? Stored.parse(item) : { turn: 0 }
  const { holdings, count } = parseHoldings(item)
  const others = holdings.filter(({ id }) => id !== after.id)
  const all = after.meta.active ? [after, ...others].slice(0, HOLDINGS_IN_VIEW) : others
  const was = before?.meta.active ? 1 : 0
  const is = after.meta.active ? 1 : 0
  return {
    kind: 'put',
    item: {
      ...key,
      k: 'holdings',
      turn: turn + 1,
      z: packed(all.map(encodeRecord)),
      count: count + is - was,
    },
    condition: { kind: 'absentOrEquals', attribute: 'turn', value: turn },
  }
}
