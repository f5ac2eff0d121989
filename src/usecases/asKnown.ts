import { recordPartition, SORT_KEYS } from '../store/keys.ts'
import { parseRecord } from '../store/recordKinds.ts'
import type { QueryKey } from '../store/table.ts'
import type { RequestContext } from './context.ts'
import { type InteractionModel, interactionModel, type KeptRecord, type TimelineModel } from './models.ts'
import { admit, admitLike } from './policy/admit.ts'
import { sightOfRecord } from './policy/recordSight.ts'
import type { Connection } from './readList.ts'

/** Versions are read so many at a time, the newest first. */
const VERSIONS_AT_ONCE = 10

/**
 * A record as it was known at the request's moment; as it is, for a request that has none. What was recorded only since then is
 * as it was recorded first.
 */
export async function asKnown<R extends KeptRecord>(context: RequestContext, newest: R): Promise<R> {
  const { knownAt, table, caller } = context
  if (knownAt === undefined || newest.meta.recordedAt <= knownAt || newest.meta.version === 1) return newest
  const range = { partition: recordPartition(caller.viewer.tenant, newest.id), to: SORT_KEYS.lastVersion }
  let oldest = newest
  let after: QueryKey | undefined
  do {
    const page = await table.query({
      ...range,
      from: SORT_KEYS.version(newest.meta.version),
      limit: VERSIONS_AT_ONCE,
      ...(after === undefined ? {} : { after }),
    })
    for (const item of page.items) {
      const version = parseRecord(newest.id, item) as unknown as R
      if (version.meta.recordedAt <= knownAt) return version
      oldest = version
    }
    after = page.lastKey
  } while (after !== undefined)
  return oldest
}

/**
 * Lets a record through to the caller as it was known at the request's moment: by who may see it now, and, where that was for
 * fewer, by who may see what it was.
 */
export async function admitAsKnown(
  context: RequestContext,
  newest: KeptRecord | undefined,
): Promise<KeptRecord | undefined> {
  if (!newest) return undefined
  const known = await asKnown(context, newest)
  if (known === newest) return admit(context, newest)
  return (await isStillShown(context, known)) ? admit(context, known, newest) : undefined
}

/** What was inside information, or another's, stays that in its earlier versions, whatever is left of it now. */
async function isStillShown(context: RequestContext, known: KeptRecord): Promise<boolean> {
  return known.kind !== 'interaction' || (await sightOfRecord(context, known)) !== undefined
}

/** Whether a contact that its entry lets through is let through as it was known at the request's moment. */
export function isShownAsKnown(
  context: RequestContext,
  { id, summary }: InteractionModel,
): boolean | Promise<boolean> {
  if (context.knownAt === undefined || summary.recordedAt <= context.knownAt) return true
  return wasShown(context, id)
}

async function wasShown(context: RequestContext, id: InteractionModel['id']): Promise<boolean> {
  const newest = await context.loaders.record(id)
  return newest !== undefined && isStillShown(context, await asKnown(context, newest))
}

/** A page of a timeline with its contacts as they were known at the request's moment. */
export async function entriesAsKnown<Entry extends Pick<TimelineModel, 'interaction'>>(
  context: RequestContext,
  page: Connection<Entry>,
): Promise<Connection<Entry>> {
  const { knownAt } = context
  if (knownAt === undefined) return page
  const edges = await Promise.all(
    page.edges.map(async (edge) => {
      const { interaction } = edge.node
      if (interaction.summary.recordedAt <= knownAt) return edge
      const newest = await context.loaders.record(interaction.id)
      if (!newest) throw new Error(`a list shows ${interaction.id}, which is not there`)
      const known = await asKnown(context, newest)
      const shown = interactionModel(context, admitLike(context, known, interaction))
      return { ...edge, node: { ...edge.node, interaction: shown } }
    }),
  )
  return { ...page, edges }
}
