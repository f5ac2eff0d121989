import { enter } from '../../access/enter.ts'
import { completeUpTo } from '../../domain/freshness.ts'
import type { Instant } from '../../domain/instant.ts'
import type { PartyId } from '../../domain/recordId.ts'
import { AppError } from '../../errors.ts'
import {
  CHANGES_KEPT_DAYS,
  type ContactChangeKind,
  changesPartition,
  parseContactChange,
} from '../../store/contactChanges.ts'
import { readFreshness } from '../../store/freshness.ts'
import { type ListPage, listPage } from '../../store/listPage.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { type TimelineModel, timelineModel } from '../models.ts'
import { admitEntry, type TimelineOwner } from '../policy/admitEntry.ts'
import { timelineOwner } from '../policy/timelineOwner.ts'
import { assertFirst, type Connection, type PageArgs } from '../readList.ts'
import { TOLD_WITHIN_MS } from './contactChangesFollow.ts'

export type ContactChangeModel = {
  readonly kind: ContactChangeKind
  readonly at: Instant
  readonly entry: TimelineModel
}

export type ContactChanges = Connection<ContactChangeModel> & {
  readonly nextCursor: string
  readonly completeUpTo: Instant | null
}

type ChangesArgs = PageArgs & { readonly partyId: string; readonly since?: Instant | null }

/**
 * What is told at one moment may be stored a little later, and after what is told later. Who goes on from a cursor would
 * never see it: so what is younger than this is not shown yet. A write that was sent in time has long failed or come by then.
 */
const SETTLED_MS = TOLD_WITHIN_MS + 8_000

/**
 * What happened to a party's contacts since the caller has looked, in one query.
 *
 * @throws AppError BAD_REQUEST, INVALID_CURSOR, or CURSOR_EXPIRED when it was too long ago.
 */
export async function readContactChanges(
  context: RequestContext,
  { partyId, since, first, after }: ChangesArgs,
): Promise<ContactChanges | null> {
  const { tenant, actor } = enter(context.caller, 'READ')
  const { app, table } = context
  const id = idArgument(context, partyId, { prefix: 'prt', name: 'partyId' })
  assertFirst(first)
  if (after && since) throw new AppError('BAD_REQUEST', 'since and after are not given together.')
  const boundTo = JSON.stringify([tenant, actor, 'contactChanges', id])
  const oldest = oldestKept(context)
  const from = after ? openedCursor(context, after, boundTo) : (since ?? oldest)
  if (from < oldest) {
    throw new AppError(
      'CURSOR_EXPIRED',
      `Changes are kept for ${CHANGES_KEPT_DAYS} days. Read contactHistory anew, and go on from there.`,
    )
  }
  const owner = await timelineOwner(context, id)
  // Operators are asked of nobody whether they see a party: it may not be there.
  if (!owner || !(await context.loaders.record(id))) return null
  const settledAt = new Date(app.now().getTime() - SETTLED_MS).toISOString()
  const [page, freshness] = await Promise.all([
    from < settledAt ? changesBetween(context, owner, { id, from, to: settledAt, first }) : NOTHING,
    readFreshness(table, tenant),
  ])
  context.returned.nodes += page.items.length
  const seal = (position: string) => app.cursorSeal.seal(position, boundTo)
  const edges = page.items.map(({ node, key }) => ({ cursor: seal(`${key['sk']}~`), node }))
  const reached = seal(from < settledAt ? settledAt : from)
  return {
    edges,
    hasNextPage: page.hasMore,
    nextCursor: (page.hasMore && edges.at(-1)?.cursor) || reached,
    completeUpTo: earlier(completeUpTo(freshness), settledAt),
  }
}

const NOTHING: ListPage<ContactChangeModel> = { items: [], hasMore: false }

type Stretch = { readonly id: PartyId; readonly from: string; readonly to: string; readonly first: number }

function changesBetween(
  context: RequestContext,
  owner: TimelineOwner,
  { id, from, to, first }: Stretch,
): Promise<ListPage<ContactChangeModel>> {
  const { tenant } = enter(context.caller, 'READ')
  return listPage<ContactChangeModel>(context.table, {
    range: { partition: changesPartition(tenant, id), from, to },
    walk: { pin: to },
    first,
    stands: () => true,
    show: async (item) => {
      const { kind, at, entry } = parseContactChange(item)
      const model = timelineModel(entry)
      const isSeen = await admitEntry(context, owner, model, kind === 'WITHDRAWN')
      return isSeen ? { kind, at, entry: model } : undefined
    },
  })
}

function oldestKept({ app }: RequestContext): Instant {
  return new Date(app.now().getTime() - CHANGES_KEPT_DAYS * 86_400_000).toISOString()
}

function openedCursor({ app }: RequestContext, after: string, boundTo: string): string {
  const opened = app.cursorSeal.open(after, boundTo)
  if (opened !== undefined) return opened
  throw new AppError('INVALID_CURSOR', 'after must be the cursor of an answer to you about the same party.')
}

function earlier(one: Instant | undefined, other: Instant): Instant | null {
  if (one === undefined) return null
  return one < other ? one : other
}
