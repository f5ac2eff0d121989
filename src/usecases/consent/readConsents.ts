import type { Consent } from '../../domain/consent.ts'
import { consentItem, consentsPartition } from '../../store/items/consentItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

export function readConsents(
  context: RequestContext,
  { partyId, ...page }: PageArgs & { readonly partyId: string },
): Promise<Connection<Consent>> {
  const id = idArgument(context, partyId, { prefix: 'prt', name: 'partyId' })
  return readList(
    context,
    {
      about: ['consents', id],
      query: ({ tenant }) => ({
        range: { partition: consentsPartition(tenant, id), ...WHOLE_PARTITION, descending: true },
      }),
      parse: consentItem.parse,
    },
    page,
  )
}
