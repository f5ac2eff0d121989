import type { Resolvers } from '../generated/resolvers.ts'
import { readEmployeeInteractions, readTimeline } from '../usecases/interaction/readTimeline.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'

export const timelineResolvers: Resolvers = {
  TimelinePath: {
    person: ({ personId, fundId }, _, context) =>
      personId === fundId ? null : readReferred(context, 'prt', personId),
    fund: ({ fundId }, _, context) => (fundId === undefined ? null : readReferred(context, 'prt', fundId)),
    kind: ({ tieKind }) => tieKind,
  },

  Query: {
    timeline: async (_, args, context) => connection(await readTimeline(context, args)),
    employeeInteractions: async (_, args, context) => {
      const { edges, hasNextPage } = await readEmployeeInteractions(context, args)
      const interactions = edges.map((edge) => ({
        get cursor() {
          return edge.cursor
        },
        node: edge.node.interaction,
      }))
      return connection({ edges: interactions, hasNextPage })
    },
  },
}
