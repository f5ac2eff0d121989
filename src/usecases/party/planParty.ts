import type { Identifier } from '../../domain/identifier.ts'
import type { Party } from '../../domain/party.ts'
import { firstMeta } from '../../domain/record.ts'
import type { PartyId } from '../../domain/recordId.ts'
import { partyItem } from '../../store/items/partyItem.ts'
import { relationshipItem } from '../../store/items/relationshipItem.ts'
import { findRelationshipsOf, findTaken } from '../../store/parties.ts'
import { changed, recordWrites } from '../../store/recordKind.ts'
import { sortKey } from '../../store/sortKey.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Write } from '../../store/table.ts'
import { assertNew } from '../assertNew.ts'
import { type Attempt, type Plan, recordIdFor } from '../command.ts'
import { type Field, invalid, refused } from '../refused.ts'

/** Takes a party into the books. */
export async function planNewParty(
  attempt: Attempt,
  data: Party['data'],
  id: PartyId = recordIdFor(attempt, 'prt'),
): Promise<Plan<Party>> {
  const { scope, change, movedAt } = attempt
  await assertFree(attempt, id, data.identifiers)
  await assertNew(attempt, id)
  const party: Party = { kind: 'party', id, meta: firstMeta(change), data }
  return recordWrites(partyItem, scope.tenant, undefined, party, movedAt)
}

/** Gives a party what it says now; its relationships' places in books follow its name. */
export async function planChangedParty(
  attempt: Attempt,
  before: Placed<Party>,
  data: Party['data'],
  active = true,
): Promise<Plan<Party>> {
  const { scope, change, movedAt } = attempt
  if (active) await assertFree(attempt, before.id, data.identifiers)
  // Who looks after it follows from its relationships, whatever the party's data of another time say.
  const { coverage } = before.data
  const after = changed(before, { ...data, coverage }, change, active)
  const { record, writes, moved } = recordWrites(partyItem, scope.tenant, before, after, movedAt)
  const renames = await renamedBooks(attempt, before, after)
  return { record, writes: [...writes, ...renames], moved: moved || renames.length > 0 }
}

async function renamedBooks(
  { context, scope, movedAt }: Attempt,
  before: Party,
  after: Party,
): Promise<readonly Write[]> {
  const partySortName = sortKey(after.data.names)
  if (partySortName === sortKey(before.data.names)) return []
  const relationships = await findRelationshipsOf(context.table, scope.tenant, after.id, true)
  return relationships.flatMap((relationship) => {
    const renamed = { ...relationship, data: { ...relationship.data, partySortName } }
    return recordWrites(relationshipItem, scope.tenant, relationship, renamed, movedAt).writes
  })
}

/** @throws Refused IDENTIFIER_TAKEN for the first that another party has. */
export async function assertFree(
  { context, scope }: Attempt,
  id: PartyId,
  identifiers: readonly Identifier[],
  fieldOf: (n: number) => Field = (n) => ['identifiers', n, 'value'],
): Promise<void> {
  const [taken] = await findTaken(context.table, scope.tenant, { id, identifiers })
  if (!taken) return
  throw refused(
    'IDENTIFIER_TAKEN',
    fieldOf(identifiers.indexOf(taken)),
    `Another party has the ${taken.scheme} ${taken.value}. Find it with partyByIdentifier.`,
    `标识 ${taken.scheme} ${taken.value} 已属于另一当事人。可用 partyByIdentifier 查找。`,
  )
}

/** The party of this type. */
export function assertType<Type extends Party['data']['type']>(
  party: Party,
  type: Type,
): Extract<Party['data'], { type: Type }> {
  if (party.data.type !== type) {
    throw invalid(
      ['id'],
      `the id of a ${type.toLowerCase()}`,
      type === 'PERSON' ? '自然人的编号' : '组织的编号',
      party.id,
    )
  }
  return party.data as Extract<Party['data'], { type: Type }>
}
