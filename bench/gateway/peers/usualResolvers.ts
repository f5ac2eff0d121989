import type { Stored } from '../records.ts'
import type { UsualEntities } from './usualEntities.ts'
import type { UsualLoaders } from './usualLoaders.ts'

export type UsualContext = {
  readonly subject: string
  readonly loaders: UsualLoaders
  readonly entities: UsualEntities
}

type Of = { readonly id: string }

const INTERACTIONS = 20
const TIES = 10

/** The blocks of the view, each from the query of its kind. */
export const usualResolvers = {
  Query: {
    customerView: (_: unknown, { id }: Of) => ({ id }),
    timeline: async (
      _: unknown,
      { partyId, first, after }: { partyId: string; first: number; after?: string },
      { entities }: UsualContext,
    ) => {
      const { data, cursor } = await entities.interaction.query
        .ofParty({ partyId })
        .go({ limit: first, order: 'desc', ...(after ? { cursor: after } : {}) })
      return { nodes: data.map(entryOf), pageInfo: { hasNextPage: cursor !== null, endCursor: cursor } }
    },
  },

  CustomerView: {
    profile: async ({ id }: Of, _: unknown, { loaders }: UsualContext) => ({
      party: await loaders.parties.load(id),
    }),
    relationships: async ({ id }: Of, _: unknown, { loaders }: UsualContext) => ({
      relationships: await loaders.relationships.load(id),
    }),
    ties: async ({ id }: Of, _: unknown, { loaders }: UsualContext) => {
      const ties = await loaders.ties.load(id)
      return { ties: ties.slice(0, TIES), provenance: { complete: ties.length < TIES } }
    },
    holdings: async ({ id }: Of, _: unknown, { loaders }: UsualContext) => ({
      holdings: await loaders.holdings.load(id),
    }),
    transactions: async ({ id }: Of, _: unknown, { loaders }: UsualContext) => {
      const [totals, last] = await Promise.all([loaders.totals.load(id), loaders.lastTransaction.load(id)])
      return { totals, last }
    },
    interactions: async ({ id }: Of, _: unknown, { loaders }: UsualContext) => {
      const found = await loaders.interactions.load(id)
      return {
        interactions: found.slice(0, INTERACTIONS).map(entryOf),
        provenance: { complete: found.length <= INTERACTIONS },
      }
    },
    commitments: async ({ id }: Of, _: unknown, { loaders }: UsualContext) => ({
      open: await loaders.commitments.load(id),
    }),
    health: async ({ id }: Of, _: unknown, { loaders }: UsualContext) => {
      const [relationships, interactions, commitments] = await Promise.all([
        loaders.relationships.load(id),
        loaders.interactions.load(id),
        loaders.commitments.load(id),
      ])
      const newest = (initiation: string, kept: readonly (string | undefined)[]) =>
        last([
          ...kept,
          ...interactions.flatMap((one) => (one.initiation === initiation ? [one.occurredAt] : [])),
        ])
      return {
        lastHumanContactAt: newest(
          'HUMAN',
          relationships.map((one) => one.lastHumanContactAt),
        ),
        lastAutomatedContactAt: newest(
          'AUTOMATED',
          relationships.map((one) => one.lastAutomatedContactAt),
        ),
        nextDueOn: first([
          ...relationships.map((one) => one.nextReviewOn),
          ...commitments.map((one) => one.dueOn),
        ]),
      }
    },
  },

  TieView: {
    tie: (tie: Stored) => tie,
    party: ({ otherId }: Stored, _: unknown, { loaders }: UsualContext) => loaders.parties.load(otherId),
  },

  Party: { __resolveType: ({ __typename }: Stored) => __typename },
}

function entryOf(interaction: Stored) {
  const { direct, via } = interaction
  return { direct, via, interaction }
}

function last(values: readonly (string | undefined)[]): string | null {
  return defined(values).at(-1) ?? null
}

function first(values: readonly (string | undefined)[]): string | null {
  return defined(values)[0] ?? null
}

function defined(values: readonly (string | undefined)[]): readonly string[] {
  return values.flatMap((value) => value ?? []).toSorted()
}
