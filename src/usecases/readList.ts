import { enter, type Permission } from '../access/enter.ts'
import type { Scope } from '../access/viewer.ts'
import { AppError } from '../errors.ts'
import { hasLeft } from '../store/listEntry.ts'
import { isExpired, type ListQuery, listPage, type Walk } from '../store/listPage.ts'
import type { QueryKey, StoredItem } from '../store/table.ts'
import type { RequestContext } from './context.ts'
import type { KeptRecord } from './models.ts'
import { admitEarlier, admit as admitRecord } from './policy/admit.ts'

export type PageArgs = { readonly first: number; readonly after?: string | null }

/** A page of a list, as the API's connections show it. */
export type Connection<Node> = {
  readonly edges: readonly Edge<Node>[]
  readonly hasNextPage: boolean
}

export type Edge<Node> = { readonly cursor: string; readonly node: Node }

/** Its cursor is sealed when it is asked for: most pages need one, the last. */
function sealedEdge<Node>(node: Node, seal: () => string): Edge<Node> {
  return {
    node,
    get cursor() {
      return seal()
    },
  }
}

/** Which list is asked for, and how what it finds is read. */
export type ListQuestion<Node> = {
  /** The list and all that narrows it: a cursor of one list is none of another's. */
  readonly about: readonly unknown[]
  /** What to read, given the moment that the walk sees. */
  readonly query: (scope: Scope, pin: string) => Omit<ListQuery<Node>, 'walk' | 'first' | 'show'>
  /** Undefined for what the question does not ask for. */
  readonly parse: (item: StoredItem, pin: string) => Node | undefined
  /**
   * Lets a row through to the caller, and its sight into the request. As a record, when absent.
   *
   * @param hasLeft the row says what was: whose it is now, it does not say.
   */
  readonly admit?: (node: Node, hasLeft: boolean) => boolean | Promise<boolean>
  /** Reading, unless something else is needed. */
  readonly needs?: Permission
}

const MOST = 100

/** @throws AppError BAD_REQUEST */
export function assertFirst(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= MOST) return
  throw new AppError('BAD_REQUEST', `first must be 1 to ${MOST}, but got ${first}.`)
}

/**
 * A page of a list that is walked as it was at the moment of its first page.
 *
 * @throws AppError BAD_REQUEST, INVALID_CURSOR or CURSOR_EXPIRED.
 */
export async function readList<Node>(
  context: RequestContext,
  { about, query, parse, needs = 'READ', ...question }: ListQuestion<Node>,
  { first, after }: PageArgs,
): Promise<Connection<Node>> {
  const scope = enter(context.caller, needs)
  assertFirst(first)
  const seal = context.app.cursorSeal
  // A row that is no record finds no sight, and fails.
  const {
    admit = async (row: Node, hasLeft: boolean) =>
      (await (hasLeft ? admitEarlier : admitRecord)(context, row as KeptRecord)) !== undefined,
  } = question
  const boundTo = JSON.stringify([scope.tenant, scope.actor, ...about])
  const isFirst = after === undefined || after === null
  const walk = isFirst
    ? { pin: context.knownAt ?? context.app.now().toISOString() }
    : walkFrom(context, seal.open(after, boundTo))
  // No row is there for them, however many would be read to find that out.
  if (isWithoutPost(context)) return NO_ROWS
  const page = await listPage<Node>(context.table, {
    ...query(scope, walk.pin),
    walk,
    first,
    show: (item) => {
      const node = parse(item, walk.pin)
      const admitted = node !== undefined && admit(node, hasLeft(item))
      // Most rows are decided by what they say: a page has a hundred, and each promise is waited for.
      if (typeof admitted === 'boolean') return admitted ? node : undefined
      return admitted.then((isThere) => (isThere ? node : undefined))
    },
  })
  context.returned.nodes += page.items.length
  return {
    edges: page.items.map(({ node, key }) =>
      sealedEdge(node, () => seal.seal(JSON.stringify([walk.pin, key]), boundTo)),
    ),
    hasNextPage: page.hasMore,
  }
}

function isWithoutPost({ caller }: RequestContext): boolean {
  return caller.kind === 'employee' && caller.posts.length === 0
}

function walkFrom({ app }: RequestContext, content: string | undefined): Walk {
  if (content === undefined) {
    throw new AppError('INVALID_CURSOR', 'after must be a cursor of this very list, with the same arguments.')
  }
  // Sealed by us, so it is what we wrote.
  const [pin, after] = JSON.parse(content) as [string, QueryKey]
  if (isExpired({ pin }, app.now())) {
    throw new AppError('CURSOR_EXPIRED', 'This cursor is over 24 hours old. Start again without after.')
  }
  return { pin, after }
}

/** The list of somebody who is not there. */
export const NO_ROWS: Connection<never> = { edges: [], hasNextPage: false }
