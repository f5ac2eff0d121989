import DataLoader from 'dataloader'
import type { Stored } from '../records.ts'
import type { UsualEntities } from './usualEntities.ts'

/** One query per kind of record, each at most once a request: DataLoader keeps what was asked. */
export function usualLoaders(entities: UsualEntities) {
  const each = <T>(load: (partyId: string) => Promise<T>) =>
    new DataLoader((ids: readonly string[]) => Promise.all(ids.map(load)))
  return {
    /** By their ids, together. */
    parties: new DataLoader(async (ids: readonly string[]) => {
      const { data } = await entities.party.get(ids.map((partyId) => ({ partyId }))).go()
      const found = new Map(data.map((party) => [party.partyId, party as Stored]))
      return ids.map((id) => found.get(id) ?? null)
    }),
    relationships: each(
      async (partyId) => (await entities.relationship.query.ofParty({ partyId }).go()).data,
    ),
    ties: each(
      async (partyId) => (await entities.tie.query.ofParty({ partyId }).go({ limit: 11, order: 'asc' })).data,
    ),
    holdings: each(
      async (partyId) => (await entities.holding.query.ofParty({ partyId }).go({ limit: 10 })).data,
    ),
    totals: each(async (partyId) => (await entities.total.query.ofParty({ partyId }).go()).data),
    lastTransaction: each(async (partyId) => {
      const { data } = await entities.transaction.query.ofParty({ partyId }).go({ limit: 1, order: 'desc' })
      return data[0] ?? null
    }),
    commitments: each(
      async (partyId) =>
        (
          await entities.commitment.query
            .ofParty({ partyId })
            .where(({ state }, { eq }) => eq(state, 'OPEN'))
            .go()
        ).data,
    ),
    /** The newest 20, and one more that tells that there are more. */
    interactions: each(
      async (partyId) =>
        (await entities.interaction.query.ofParty({ partyId }).go({ limit: 21, order: 'desc' })).data,
    ),
  }
}

export type UsualLoaders = ReturnType<typeof usualLoaders>
