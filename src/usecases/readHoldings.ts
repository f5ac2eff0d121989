import type { Holding } from '../domain/holding.ts'
import { holdingItem, holdingsPartition } from '../store/items/holdingItem.ts'
import { WHOLE_PARTITION } from '../store/keys.ts'
import type { RequestContext } from './context.ts'
import { idArgument } from './idArgument.ts'
import { type Connection, type PageArgs, readList } from './readList.ts'

export function readHoldings(
  context: RequestContext,
  { partyId, ...page }: PageArgs & { readonly partyId: string },
): Promise<Connection<Holding>> {
  const id = idArgument(context, partyId, { prefix: 'prt', name: 'partyId' })
  return readList(
    context,
    {
      about: ['holdings', id],
      query: ({ tenant }) => ({
        range: { partition: holdingsPartition(tenant, id), ...WHOLE_PARTITION, descending: true },
      }),
      parse: holdingItem.parse,
    },
    page,
  )
}
