import { expect } from 'vitest'
import type { Bank } from './bank.ts'

// biome-ignore lint/suspicious/noExplicitAny: a node of any shape, which the test is about.
type AnyNode = any

const MOST_PAGES = 200

/**
 * Walks a list to its end. The query asks for it as `list`, with `nodes`, `edges { cursor }` and
 * `pageInfo { hasNextPage endCursor }`.
 *
 * @returns the nodes of each page. Every page but the last is full, and none but the first is empty.
 */
export async function walk(
  bank: Bank,
  query: string,
  variables: { readonly first: number } & Readonly<Record<string, unknown>>,
  between: (page: number) => Promise<unknown> = async () => undefined,
): Promise<AnyNode[][]> {
  const pages: AnyNode[][] = []
  let after: string | null = null
  do {
    const { list } = await bank.ask(query, { ...variables, after })
    const { nodes, edges, pageInfo } = list
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null)
    if (pageInfo.hasNextPage) expect(nodes).toHaveLength(variables.first)
    if (pages.length > 0) expect(nodes).not.toEqual([])
    pages.push(nodes)
    expect(pages.length).toBeLessThan(MOST_PAGES)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    if (after !== null) await between(pages.length)
  } while (after !== null)
  return pages
}
