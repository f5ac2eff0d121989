import type { Connection } from '../usecases/readList.ts'

/** A page as Relay's connections have it. Lists are walked forward only. */
export function connection<Node>({ edges, hasNextPage }: Connection<Node>) {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
