import { enter } from '../../access/enter.ts'
import type { PartnerApp } from '../../domain/partnerApp.ts'
import { clientClaim, partnerAppItem, partnerAppsPartition } from '../../store/items/partnerAppItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import { operationsPartition, parseOperation, type RegisteredOperation } from '../../store/operations.ts'
import type { RequestContext } from '../context.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

export type { RegisteredOperation }

export function readPartnerApps(context: RequestContext, page: PageArgs): Promise<Connection<PartnerApp>> {
  return readList(
    context,
    {
      about: ['partnerApps'],
      query: ({ tenant }) => ({ range: { partition: partnerAppsPartition(tenant), ...WHOLE_PARTITION } }),
      parse: partnerAppItem.parse,
      needs: 'PARTNERS',
    },
    page,
  )
}

/** The app with this client id, to work with: it is not admitted into an answer. */
export async function findPartnerApp(
  context: RequestContext,
  clientId: string,
): Promise<PartnerApp | undefined> {
  const { tenant } = enter(context.caller, 'PARTNERS')
  const claim = await context.table.get(clientClaim(tenant, clientId), { consistent: true })
  return claim && partnerAppItem.parse(claim)
}

/** The operations that are registered for an app, by id. */
export function readOperations(
  context: RequestContext,
  { data }: PartnerApp,
  page: PageArgs,
): Promise<Connection<RegisteredOperation>> {
  const { clientId } = data
  return readList(
    context,
    {
      about: ['operations', clientId],
      query: ({ tenant }) => ({
        range: { partition: operationsPartition(tenant, clientId), ...WHOLE_PARTITION },
      }),
      parse: parseOperation,
      admit: () => true,
      needs: 'PARTNERS',
    },
    page,
  )
}
