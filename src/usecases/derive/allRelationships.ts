import type { OrgUnitId, RelationshipId } from '../../domain/recordId.ts'
import { orgUnitItem, unitsPartition } from '../../store/items/orgUnitItem.ts'
import { BOOK_POSITIONS, bookPartition, relationshipItem } from '../../store/items/relationshipItem.ts'
import { HIGHEST, WHOLE_PARTITION } from '../../store/keys.ts'
import { hasLeft } from '../../store/listEntry.ts'
import type { QueryKey, Table } from '../../store/table.ts'

const PAGE = 100

/** Where a walk over all relationships stands. */
type Place = {
  /** Units whose units below are still to be found, the first perhaps in part; null is the top of the tree. */
  readonly above: readonly (OrgUnitId | null)[]
  readonly aboveAfter?: QueryKey
  /** Units whose books are still to be read, the first perhaps in part. */
  readonly books: readonly OrgUnitId[]
  readonly bookAfter?: QueryKey
}

export type RelationshipsPage = { readonly ids: readonly RelationshipId[]; readonly after?: string }

/** All relationships of an institution, by the units that keep them: one query a page, which may be empty while there are more. */
export async function allRelationships(
  table: Table,
  tenant: string,
  at: string | undefined,
): Promise<RelationshipsPage> {
  // Nobody but ourselves hands it back.
  const place: Place = at === undefined ? { above: [null], books: [] } : (JSON.parse(at) as Place)
  const { bookAfter, aboveAfter, ...walk } = place
  const [unitId, ...books] = place.books
  if (unitId !== undefined) {
    const page = await table.query({
      index: 'gsi2',
      partition: bookPartition(tenant, unitId),
      from: BOOK_POSITIONS.NAME,
      to: `${BOOK_POSITIONS.NAME}${HIGHEST}`,
      limit: PAGE,
      ...(bookAfter === undefined ? {} : { after: bookAfter }),
    })
    const ids = page.items.filter((item) => !hasLeft(item)).map((item) => relationshipItem.parse(item).id)
    const units = { ...walk, ...(aboveAfter === undefined ? {} : { aboveAfter }) }
    return { ids, ...goingOn(page.lastKey ? { ...units, bookAfter: page.lastKey } : { ...units, books }) }
  }
  const [parent, ...above] = place.above
  if (parent === undefined) return { ids: [] }
  const page = await table.query({
    partition: unitsPartition(tenant, parent ?? undefined),
    ...WHOLE_PARTITION,
    limit: PAGE,
    ...(aboveAfter === undefined ? {} : { after: aboveAfter }),
  })
  const found = page.items.filter((item) => !hasLeft(item)).map((item) => orgUnitItem.parse(item).id)
  const next: Place = page.lastKey
    ? { above: [parent, ...above, ...found], aboveAfter: page.lastKey, books: found }
    : { above: [...found, ...above], books: found }
  return { ids: [], ...goingOn(next) }
}

function goingOn(place: Place): { readonly after?: string } {
  return place.above.length + place.books.length === 0 ? {} : { after: JSON.stringify(place) }
}
