import type { Connection } from '../usecases/readList.ts'

/** A page as Relay's connections have it. Lists are walked forward only. */
export function connection<Node>({ edges, hasNextPage }: Connection<Node>) {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: false,
      // When they are asked for: to seal one takes longer than to show a record.
      get startCursor() {
        return edges[0]?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
    },
  }
}
