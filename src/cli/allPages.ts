import type { Connection, PageArgs } from '../usecases/readList.ts'

const PAGE = 100

/** All of a list, page after page. */
export async function allPages<Node>(
  read: (page: PageArgs) => Promise<Connection<Node>>,
): Promise<readonly Node[]> {
  const nodes: Node[] = []
  let after: string | undefined
  do {
    const page = await read({ first: PAGE, ...(after === undefined ? {} : { after }) })
    nodes.push(...page.edges.map(({ node }) => node))
    after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined
  } while (after !== undefined)
  return nodes
}
