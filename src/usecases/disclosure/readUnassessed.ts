import { enter } from '../../access/enter.ts'
import type { InteractionId } from '../../domain/recordId.ts'
import type { TimeRangeInput } from '../../generated/resolvers.ts'
import { epochsFrom, epochsKey } from '../../store/derivedEpochs.ts'
import { readByKey } from '../../store/readByKey.ts'
import { parseUnassessed, unassessedPartition } from '../../store/unassessed.ts'
import type { RequestContext } from '../context.ts'
import { instantRange } from '../instantRange.ts'
import { type InteractionModel, interactionModel } from '../models.ts'
import { admit } from '../policy/admit.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

type Args = PageArgs & { readonly range?: TimeRangeInput | null }

/**
 * The contacts with investors that have yet to be assessed, the oldest first: for those who see them from that side of the
 * wall. As they are now: one that is assessed between two pages is in neither.
 */
export async function readUnassessed(
  context: RequestContext,
  { range, ...page }: Args,
): Promise<Connection<InteractionModel>> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const bounds = instantRange(range)
  const [epochs] = await readByKey(context.table, [epochsKey(tenant)])
  const { serving } = epochsFrom(epochs)
  const rows = new Map<InteractionId, InteractionModel>()
  const { edges, hasNextPage } = await readList(
    context,
    {
      about: ['interactionsToAssess', range],
      query: () => ({ range: { partition: unassessedPartition(tenant, serving), ...bounds } }),
      parse: parseUnassessed,
      admit: async (id) => {
        const interaction = await admit(context, await context.loaders.record(id))
        const sight = interaction && context.sights.ofRecord.get(interaction)
        const isBeyondWall = sight?.kind === 'STAFF' && !sight.lines.includes('INVESTOR')
        if (!interaction || isBeyondWall) return false
        rows.set(id, interactionModel(context, interaction))
        return true
      },
      needs: 'INSIDE',
    },
    page,
  )
  return {
    edges: edges.flatMap(({ cursor, node }) => {
      const row = rows.get(node)
      return row ? [{ cursor, node: row }] : []
    }),
    hasNextPage,
  }
}
