import type { Transaction } from '../../domain/transaction.ts'
import type { DateRangeInput } from '../../generated/resolvers.ts'
import { transactionItem, transactionsPartition } from '../../store/items/transactionItem.ts'
import type { RequestContext } from '../context.ts'
import { dateRange } from '../dateRange.ts'
import { idArgument } from '../idArgument.ts'
import { admitAs } from '../policy/admit.ts'
import { wideSightOfParty } from '../policy/recordSight.ts'
import { type Connection, NO_ROWS, type PageArgs, readList } from '../readList.ts'

type TransactionArgs = PageArgs & { readonly partyId: string; readonly range?: DateRangeInput | null }

/** A listed transaction; `cut` when its lines are only in the record. */
export type ListedTransaction = Transaction & { readonly cut?: true }

export async function readTransactions(
  context: RequestContext,
  { partyId, range, ...page }: TransactionArgs,
): Promise<Connection<ListedTransaction>> {
  const id = idArgument(context, partyId, { prefix: 'prt', name: 'partyId' })
  const bounds = dateRange(range)
  const sight = await wideSightOfParty(context, id)
  if (!sight) return NO_ROWS
  return readList(
    context,
    {
      about: ['transactions', id, range],
      query: ({ tenant }) => ({
        range: { partition: transactionsPartition(tenant, id), ...bounds, descending: true },
      }),
      parse: listedTransaction,
      admit: (transaction) => admitAs(context, transaction, sight) !== undefined,
    },
    page,
  )
}

export function listedTransaction(item: Readonly<Record<string, unknown>>): ListedTransaction {
  return { ...transactionItem.parse(item), ...(item['cut'] === true ? { cut: true } : {}) }
}
