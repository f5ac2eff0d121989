import { isDeepStrictEqual } from 'node:util'
import type { Interaction } from '../../domain/interaction.ts'
import { interactionItem } from '../../store/items/interactionItem.ts'
import { pathOf, recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { entryItem, entryKey, hasLeft, leavingWrite } from '../../store/listEntry.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Key, StoredItem, Table, Write } from '../../store/table.ts'
import type { Deriver } from '../derive/deriver.ts'
import { writeLater } from './settleInteraction.ts'

/** Older versions than these had their own turn. */
const MOST_VERSIONS = 20

/**
 * A contact stands in every list that it should, and in no other. Its transaction has seen to the timelines of parties and
 * employees; entries it had no room for, what a broken-off command has left behind, and contacts from before there was a list
 * are seen to here.
 */
export const listsFollow: Deriver<'int'> = {
  follow: async ({ attempt }, interaction) => {
    const { context, scope } = attempt
    const { table } = context
    const wanted = wantedEntries(scope.tenant, interaction)
    const writes = [
      ...(await missing(table, wanted)),
      ...(await leftBehind(table, scope.tenant, { interaction, wanted, now: attempt.change.at })),
    ]
    await writeLater(attempt, interaction, writes)
    return undefined
  },
}

/** Those that may be missing: all but the timelines of parties, which have been written with each contact ever since. */
function wantedEntries(tenant: string, interaction: Placed<Interaction>): readonly StoredItem[] {
  if (!interaction.meta.active) return []
  const { listedAt, meta } = interaction
  return interactionItem
    .entries(tenant, interaction)
    .filter(({ partition, later }) => later || partition.startsWith(`${tenant}#emp_`))
    .map((entry) => entryItem(entry, listedAt ?? meta.createdAt, listedAt))
}

async function missing(table: Table, wanted: readonly StoredItem[]): Promise<readonly Write[]> {
  const found = await itemsByPath(table, wanted)
  return wanted.flatMap((item): Write[] => {
    const stored = found.get(pathOf(item))
    // Since when it stands there is not in doubt.
    const isThere = stored !== undefined && isDeepStrictEqual({ ...item, since: stored['since'] }, stored)
    return isThere ? [] : [{ kind: 'put', item }]
  })
}

type Now = {
  readonly interaction: Placed<Interaction>
  readonly wanted: readonly StoredItem[]
  readonly now: string
}

/** What earlier versions have put there, and still stands. */
async function leftBehind(
  table: Table,
  tenant: string,
  { interaction, wanted, now }: Now,
): Promise<readonly Write[]> {
  const { id, meta, listedAt } = interaction
  if (meta.version === 1) return []
  const { items } = await table.query({
    partition: recordPartition(tenant, id),
    from: SORT_KEYS.version(meta.version),
    to: SORT_KEYS.lastVersion,
    limit: MOST_VERSIONS,
  })
  const places = new Map(items.flatMap((item) => placesOf(tenant, item)).map((key) => [pathOf(key), key]))
  for (const item of wanted) places.delete(pathOf(item))
  const found = await itemsByPath(table, [...places.values()])
  return [...found.values()]
    .filter((item) => item['k'] === 'timeline' && !hasLeft(item))
    .map(({ pk, sk }) => leavingWrite({ pk, sk }, listedAt ?? now))
}

function placesOf(tenant: string, item: StoredItem): readonly Key[] {
  const version = interactionItem.parse(item)
  if (!version.meta.active) return []
  return interactionItem
    .entries(tenant, version)
    .filter(({ later }) => later)
    .map((entry) => entryKey(entry, version.listedAt))
}

async function itemsByPath(table: Table, keys: readonly Key[]): Promise<ReadonlyMap<string, StoredItem>> {
  if (keys.length === 0) return new Map()
  const items = await table.batchGet(keys.map(({ pk, sk }) => ({ pk, sk })))
  return new Map(items.map((item) => [pathOf(item), item]))
}
