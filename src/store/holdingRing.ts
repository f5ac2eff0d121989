import * as z from 'zod'
import { type Holding, isOwnSecurity } from '../domain/holding.ts'
import type { PartyId } from '../domain/recordId.ts'
import { holdingItem } from './items/holdingItem.ts'
import { recordPartition, SORT_KEYS } from './keys.ts'
import { packed, unpacked } from './packed.ts'
import { storedParser } from './storedParser.ts'
import { encodeRecord, type Placed } from './storedRecord.ts'
import type { Key, Table, Write } from './table.ts'

/** How many holdings a view shows: those last recorded, of those that its caller may see. */
export const HOLDINGS_IN_VIEW = 10

const parseStored = storedParser(() =>
  z.object({
    k: z.literal('holdings'),
    turn: z.int().positive(),
    /** Packed, as the head of a party's partition is read whole for each view. */
    z: z.instanceof(Uint8Array),
    /** How many the party has in all. */
    count: z.int().nonnegative(),
    /** How many of them are securities of ours. */
    own: z.int().nonnegative().default(0),
  }),
)

const parseHeld = storedParser(() => z.array(z.unknown()))

export type HoldingRing = {
  /** Newest first: of each side of the wall as many as a view shows, so that neither pushes the other's out of it. */
  readonly holdings: readonly Placed<Holding>[]
  /** How many there are in all, on either side. */
  readonly counts: { readonly own: number; readonly others: number }
}

/** The holdings last recorded, newest first, and how many there are in all. */
export function parseHoldings(stored: unknown): HoldingRing {
  if (stored === undefined) return { holdings: [], counts: { own: 0, others: 0 } }
  const { z: bytes, count, own } = parseStored(stored)
  const holdings = parseHeld(unpacked(bytes)).map(holdingItem.parse)
  return { holdings, counts: { own, others: count - own } }
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
  const { turn } = item ? parseStored(item) : { turn: 0 }
  const { holdings, counts } = parseHoldings(item)
  const others = holdings.filter(({ id }) => id !== after.id)
  const all = after.meta.active ? lastOfEachSide([after, ...others]) : others
  const own = counts.own + (isCounted(after, true) - isCounted(before, true))
  const rest = counts.others + (isCounted(after, false) - isCounted(before, false))
  return {
    kind: 'put',
    item: {
      ...key,
      k: 'holdings',
      turn: turn + 1,
      z: packed(all.map(withoutClasses).map(encodeRecord)),
      count: own + rest,
      own,
    },
    condition: { kind: 'absentOrEquals', attribute: 'turn', value: turn },
  }
}

/** A view is read whole: how a loan was classified is read with the loan. */
function withoutClasses(holding: Placed<Holding>): Placed<Holding> {
  const { loanClasses: _, ...data } = holding.data
  return { ...holding, data }
}

function lastOfEachSide(newestFirst: readonly Holding[]): readonly Holding[] {
  const kept = [true, false].flatMap((own) =>
    newestFirst.filter((holding) => isOwnSecurity(holding) === own).slice(0, HOLDINGS_IN_VIEW),
  )
  return newestFirst.filter((holding) => kept.includes(holding))
}

function isCounted(holding: Holding | undefined, own: boolean): 0 | 1 {
  return holding?.meta.active && isOwnSecurity(holding) === own ? 1 : 0
}
