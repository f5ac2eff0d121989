import type { Identifier } from '../domain/identifier.ts'
import type { Party } from '../domain/party.ts'
import type { PartyId } from '../domain/recordId.ts'
import type { Relationship } from '../domain/relationship.ts'
import { identifierClaim, partyItem } from './items/partyItem.ts'
import { relationshipItem } from './items/relationshipItem.ts'
import { recordPartition, SORT_KEYS } from './keys.ts'
import type { Placed } from './storedRecord.ts'
import type { Table } from './table.ts'

/** The party that has this identifier, in one read. */
export async function findPartyByIdentifier(
  table: Table,
  tenant: string,
  identifier: Identifier,
): Promise<Party | undefined> {
  const item = await table.get(identifierClaim(tenant, identifier))
  return item && partyItem.parse(item)
}

/** Which of these identifiers other parties have, to decide on a write. */
export async function findTaken(
  table: Table,
  tenant: string,
  { id, identifiers }: { readonly id: PartyId; readonly identifiers: readonly Identifier[] },
): Promise<readonly Identifier[]> {
  if (identifiers.length === 0) return []
  const claims = identifiers.map((identifier) => identifierClaim(tenant, identifier))
  const items = await table.batchGet(claims, { consistent: true })
  const taken = new Set(items.filter((item) => item['id'] !== id).map(({ pk }) => pk))
  return identifiers.filter((_, n) => taken.has(claims[n]?.pk ?? ''))
}

/** A party's relationships: at most one in each line of business. */
export async function findRelationshipsOf(
  table: Table,
  tenant: string,
  partyId: PartyId,
  consistent = false,
): Promise<readonly Placed<Relationship>[]> {
  const [from, to] = SORT_KEYS.relationships
  const page = await table.query({ partition: recordPartition(tenant, partyId), from, to, consistent })
  return page.items.filter((item) => item['k'] === 'relationship').map(relationshipItem.parse)
}
