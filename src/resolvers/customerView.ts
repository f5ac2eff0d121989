import { seenRoles } from '../access/seenRoles.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import type { RequestContext } from '../usecases/context.ts'
import {
  areTiesComplete,
  type BlockProvenance,
  type CustomerViewModel,
  factOf,
  isHealthComplete,
  lastContactAt,
  nextDueOn,
  provenanceOf,
  readCustomerView,
} from '../usecases/party/readCustomerView.ts'
import { admitLike } from '../usecases/policy/admit.ts'

/** Where a block comes from, seen as the view is seen. */
function provenance(of: (view: CustomerViewModel) => BlockProvenance) {
  return (view: CustomerViewModel, _: unknown, context: RequestContext) => admitLike(context, of(view), view)
}

const toBlock = (view: CustomerViewModel) => view

export const customerViewResolvers: Resolvers = {
  CustomerView: {
    profile: toBlock,
    roles: toBlock,
    relationships: toBlock,
    ties: toBlock,
    holdings: toBlock,
    transactions: toBlock,
    interactions: toBlock,
    commitments: toBlock,
    obligations: toBlock,
    alerts: toBlock,
    health: toBlock,
  },

  ProfileBlock: {
    provenance: provenance(({ party }) => provenanceOf([factOf(party)])),
  },

  RolesBlock: {
    provenance: provenance(({ party }) => provenanceOf([factOf(party)])),
    roles: (view, _, { sights }) => seenRoles(sights.ofRecord.get(view), view.party),
  },

  RelationshipsBlock: {
    provenance: provenance(({ head }) => provenanceOf(head.relationships.map(factOf))),
    relationships: ({ head }) => head.relationships,
  },

  TiesBlock: {
    provenance: provenance(({ head }) => provenanceOf(head.ties.map(factOf), areTiesComplete(head), 'ties')),
  },

  HoldingsBlock: {
    provenance: provenance(({ head: { holdings } }) =>
      provenanceOf(holdings.holdings.map(factOf), holdings.complete, 'holdings'),
    ),
    holdings: ({ head }) => head.holdings.holdings,
  },

  TransactionsBlock: {
    provenance: provenance(({ head, lastTransaction }) => {
      const count = head.totals.reduce((sum, total) => sum + total.count, 0)
      return provenanceOf(lastTransaction ? [factOf(lastTransaction)] : [], count < 2, 'transactions')
    }),
    totals: ({ head }) => head.totals,
    last: ({ lastTransaction }) => lastTransaction ?? null,
  },

  InteractionsBlock: {
    provenance: provenance(({ head }) =>
      provenanceOf(
        head.interactions.map(({ interaction }) => interaction),
        !head.moreInteractions,
        'timeline',
      ),
    ),
  },

  CommitmentsBlock: {
    provenance: provenance(({ head }) => provenanceOf(head.commitments.map(factOf))),
    open: ({ head }) => head.commitments,
  },

  AlertsBlock: {
    provenance: provenance(({ head }) => provenanceOf(head.alerts.map(factOf))),
    open: ({ head }) => head.alerts,
  },

  ObligationsBlock: {
    provenance: provenance(({ head }) => provenanceOf(head.obligations.map(factOf))),
    open: ({ head }) => head.obligations,
  },

  HealthBlock: {
    provenance: provenance((view) =>
      provenanceOf(
        [
          ...view.head.interactions.map(({ interaction }) => interaction),
          ...view.head.relationships.map(factOf),
        ],
        isHealthComplete(view),
        'timeline',
      ),
    ),
    lastHumanContactAt: (view) => lastContactAt(view, 'HUMAN') ?? null,
    lastAutomatedContactAt: (view) => lastContactAt(view, 'AUTOMATED') ?? null,
    nextDueOn: (view) => nextDueOn(view) ?? null,
  },

  Query: {
    customerView: async (_, args, context) => (await readCustomerView(context, args)) ?? null,
  },
}
