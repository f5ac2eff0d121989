import type { Records, Stored } from '../records.ts'
import type { UsualEntities } from './usualEntities.ts'

/** Stores what the bank knows in the usual layout. */
export async function fillUsual(entities: UsualEntities, firm: string, records: Records): Promise<void> {
  const of = (record: Stored, more: Stored = {}): never =>
    ({ ...withoutNull(record), ...withoutNull(more), partyId: firm }) as never
  const place = (n: number): Stored => ({ place: n })
  await entities.party.put(of(records.party)).go()
  await entities.relationship.put(records.relationships.map((each, n) => of(each, place(n)))).go()
  await entities.holding.put(records.holdings.map((each, n) => of(each, place(n)))).go()
  await entities.total.put(records.totals.map((each, n) => of(each, place(n)))).go()
  await entities.transaction.put(of(records.lastTransaction)).go()
  await entities.commitment.put(records.commitments.map((each) => of(each))).go()
  await entities.interaction
    .put(records.entries.map(({ interaction, direct, via }) => of(interaction, { direct, via })))
    .go()
  for (const [n, { tie, party, direction, label, inForce }] of records.ties.entries()) {
    await entities.tie.put(of(tie, { direction, label, inForce, otherId: party.id, ...place(n) })).go()
    const other = { ...META_OF_OTHER, ...withoutNull(party), partyId: party.id }
    await entities.party.put(other as never).go()
  }
}

const META_OF_OTHER = { version: 1, active: true }

/** ElectroDB stores what there is. */
function withoutNull(value: Stored): Stored {
  return JSON.parse(JSON.stringify(value), (_, each) => (each === null ? undefined : each))
}
