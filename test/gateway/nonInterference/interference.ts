import type { Viewer } from '../../../src/access/viewer.ts'
import { type Difference, differences } from './differences.ts'
import type { Asked } from './questions.ts'
import type { RawAnswer, World } from './world.ts'

/** A question whose answer tells of what its caller may not see. */
export type Leak = Difference & { readonly query: string; readonly variables: string }

const MOST_PAGES = 30

/** What both worlds answer to a question, page after page where it is walked. */
export type Answers = ReadonlyMap<Asked, readonly RawAnswer[]>

export async function answersTo(world: World, viewer: Viewer, questions: readonly Asked[]): Promise<Answers> {
  const answers = new Map<Asked, readonly RawAnswer[]>()
  for (const asked of questions) answers.set(asked, await pagesOf(world, viewer, asked))
  return answers
}

async function pagesOf(
  world: World,
  viewer: Viewer,
  { document, variables, isWalk }: Asked,
): Promise<RawAnswer[]> {
  const pages: RawAnswer[] = []
  let after: string | null = null
  do {
    const question = { query: document.query, variables: { ...variables, after } }
    const page: RawAnswer = await world.ask(viewer, question)
    pages.push(page)
    after = isWalk && pages.length < MOST_PAGES ? nextOf(page, document.root) : null
  } while (after !== null)
  return pages
}

function nextOf({ body }: RawAnswer, root: string): string | null {
  const pageInfo = JSON.parse(body).data?.[root]?.pageInfo
  return pageInfo?.hasNextPage ? pageInfo.endCursor : null
}

/**
 * Which chain an entry of the audit log is in, what came before it there, and its place: names are dice, and how often they were
 * thrown differs between worlds. Whoever reads the log reads hashes of it; the entries themselves must be the same.
 */
const OF_CHAINS = /\.(chain|hash|previousHash|cursor|startCursor|endCursor)$/

/** Every question whose answers are not the same, byte by byte. */
export function leaksBetween(usual: Answers, altered: Answers): readonly Leak[] {
  return [...usual].flatMap(([asked, pages]) => {
    const others = altered.get(asked) ?? []
    const { document, variables } = asked
    const about = { query: document.query, variables: JSON.stringify(variables) }
    const found = pages.flatMap((page, n) => {
      const other = others[n]
      return other
        ? differences(page, other, document.root === 'auditTrail' ? 1_000 : 3)
        : [{ path: `page ${n}`, usual: page.body, altered: undefined }]
    })
    return found
      .filter(({ path }) => document.root !== 'auditTrail' || !OF_CHAINS.test(path))
      .map((difference) => ({ ...about, ...difference }))
  })
}

/** What a failure says: each place once, with the shortest question that leads there. */
export function reportOf(leaks: readonly Leak[]): string {
  const places = Map.groupBy(
    leaks,
    ({ query, path }) => `${/\{ (\w+)/.exec(query)?.[1]} ${path.replace(/\.\d+/g, '.*')}`,
  )
  return [...places]
    .map(([place, [leak, ...more]]) => {
      const { variables, path, usual, altered } = leak as Leak
      const also = more.length > 0 ? ` (and ${more.length} more)` : ''
      return `${place}${also}\n  ${variables}\n  ${path}: ${JSON.stringify(usual)} or ${JSON.stringify(altered)}`
    })
    .join('\n')
}
