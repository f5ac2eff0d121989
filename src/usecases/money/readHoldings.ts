import type { Holding } from '../../domain/holding.ts'
import { holdingItem, holdingsPartition } from '../../store/items/holdingItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { admitAs } from '../policy/admit.ts'
import { isHoldingSeen, wideSightOfParty } from '../policy/recordSight.ts'
import { type Connection, NO_ROWS, type PageArgs, readList } from '../readList.ts'

export async function readHoldings(
  context: RequestContext,
  { partyId, ...page }: PageArgs & { readonly partyId: string },
): Promise<Connection<Holding>> {
  const id = idArgument(context, partyId, { prefix: 'prt', name: 'partyId' })
  const sight = await wideSightOfParty(context, id)
  if (!sight) return NO_ROWS
  return readList(
    context,
    {
      about: ['holdings', id],
      query: ({ tenant }) => ({
        range: { partition: holdingsPartition(tenant, id), ...WHOLE_PARTITION, descending: true },
      }),
      parse: holdingItem.parse,
      admit: (holding) => isHoldingSeen(sight, holding) && admitAs(context, holding, sight) !== undefined,
    },
    page,
  )
}
