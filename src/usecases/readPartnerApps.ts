import { enter } from '../access/enter.ts'
import type { PartnerApp } from '../domain/partnerApp.ts'
import { partnerAppItem, partnerAppsPartition } from '../store/items/partnerAppItem.ts'
import { WHOLE_PARTITION } from '../store/keys.ts'
import { operationsPartition, parseOperation, type RegisteredOperation } from '../store/operations.ts'
import type { RequestContext } from './context.ts'
import { type Connection, type PageArgs, readList } from './readList.ts'

export type { RegisteredOperation }

export async function readPartnerApps(
  context: RequestContext,
  page: PageArgs,
): Promise<Connection<PartnerApp>> {
  enter(context.caller, 'PARTNERS')
  return readList(
    context,
    {
      about: ['partnerApps'],
      query: ({ tenant }) => ({ range: { partition: partnerAppsPartition(tenant), ...WHOLE_PARTITION } }),
      parse: partnerAppItem.parse,
    },
    page,
  )
}

/** The operations that are registered for an app, by id. */
export async function readOperations(
  context: RequestContext,
  { data }: PartnerApp,
  page: PageArgs,
): Promise<Connection<RegisteredOperation>> {
  enter(context.caller, 'PARTNERS')
  const { clientId } = data
  return readList(
    context,
    {
      about: ['operations', clientId],
      query: ({ tenant }) => ({
        range: { partition: operationsPartition(tenant, clientId), ...WHOLE_PARTITION },
      }),
      parse: parseOperation,
    },
    page,
  )
}
