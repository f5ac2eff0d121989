import type { ChainHead } from '../../domain/auditEntry.ts'
import type { AuditRoot } from '../../domain/auditRoot.ts'
import { type AuditFault, ChainCheck } from '../../domain/chainFaults.ts'
import { chainItems, dayItems, type OpenedChain, openedChains } from '../../store/auditChains.ts'
import { chainPartition, foundEntry, placesOf, seqAt } from '../../store/items/auditItem.ts'
import { pathOf } from '../../store/keys.ts'
import { sha256 } from '../../store/sha256.ts'
import type { StoredItem, Table } from '../../store/table.ts'

export type CheckedDay = {
  readonly heads: readonly ChainHead[]
  readonly entries: number
  readonly faults: readonly AuditFault[]
  /** Where parties should find entries, and do not. */
  readonly missingPlaces: readonly StoredItem[]
}

export type DayToCheck = {
  readonly table: Table
  readonly tenant: string
  readonly day: string
  /** As it was sealed, if it was. */
  readonly sealed: AuditRoot | undefined
  /** Told of so many more entries that were looked at. */
  readonly onEntries?: ((count: number) => void) | undefined
}

const PLACES_AT_ONCE = 500

/** Reads all chains of a day, entry by entry, and finds what is not as it was written. */
export async function checkAuditDay(check: DayToCheck): Promise<CheckedDay> {
  const { day, sealed } = check
  const opened = await openedChains(check, day)
  const seen = [...opened.flatMap(({ opening }) => opening?.knows ?? []), ...(sealed?.heads ?? [])]
  const byName = new Map(opened.map((chain) => [chain.chain, chain]))
  // Of what others have seen there must be something too.
  for (const { chain } of seen) if (!byName.has(chain)) byName.set(chain, { chain, opening: undefined })

  const seenOf = Map.groupBy(seen, ({ chain }) => chain)
  const heads: ChainHead[] = []
  const faults: AuditFault[] = []
  const missingPlaces: StoredItem[] = []
  let entries = 0
  for (const chain of byName.values()) {
    const checked = await checkChain(check, chain, seenOf.get(chain.chain) ?? [])
    heads.push(checked.head)
    faults.push(...checked.faults)
    missingPlaces.push(...checked.missingPlaces)
    entries += checked.head.seq
  }
  faults.push(...(await straysOf(check, [...byName.keys()])))
  return { heads, entries, faults, missingPlaces }
}

async function checkChain(
  check: DayToCheck,
  { chain, opening }: OpenedChain,
  seen: readonly ChainHead[],
): Promise<{ head: ChainHead; faults: readonly AuditFault[]; missingPlaces: readonly StoredItem[] }> {
  const { table, tenant, day, sealed, onEntries } = check
  const walk = new ChainCheck({ sha256, tenant }, { day, chain }, { opening, seen })
  const missingPlaces: StoredItem[] = []
  let places: StoredItem[] = []
  const settlePlaces = async () => {
    missingPlaces.push(...(await missingOf(table, places)))
    places = []
  }
  for await (const item of chainItems(check, day, chain)) {
    const found = foundEntry(tenant, item)
    const faults = walk.faults.length
    walk.take(found)
    if (found.entry && walk.faults.length === faults) places.push(...placesOf(tenant, found.entry))
    if (places.length >= PLACES_AT_ONCE) await settlePlaces()
    onEntries?.(1)
  }
  await settlePlaces()
  const end = sealed?.heads.find((head) => head.chain === chain)
  walk.end(end)
  const late: AuditFault = {
    code: 'INSERTED',
    day,
    chain,
    message: 'the chain came after the day was sealed',
  }
  return {
    head: walk.head,
    faults: sealed && !end ? [...walk.faults, late] : walk.faults,
    missingPlaces,
  }
}

async function missingOf(table: Table, places: readonly StoredItem[]): Promise<readonly StoredItem[]> {
  if (places.length === 0) return []
  const found = new Map(
    (await table.batchGet(places, { consistent: true })).map((item) => [pathOf(item), item]),
  )
  return places.filter((place) => {
    const item = found.get(pathOf(place))
    return Object.entries(place).some(([name, value]) => item?.[name] !== value)
  })
}

/** What is listed under the day, and would be shown, but stands in no chain that was opened. */
async function straysOf(check: DayToCheck, chains: readonly string[]): Promise<readonly AuditFault[]> {
  const { tenant, day } = check
  const known = new Set(chains.map((chain) => chainPartition(tenant, day, chain)))
  const faults: AuditFault[] = []
  for await (const item of dayItems(check, day)) {
    if (known.has(item.pk)) continue
    const seq = seqAt(item)
    const message = 'stands in a chain that was never opened'
    const chain = String(item['chain'])
    faults.push({ code: 'INSERTED', day, chain, ...(seq === undefined ? {} : { seq }), message })
  }
  return faults
}
