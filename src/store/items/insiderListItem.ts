import * as z from 'zod'
import { currentInsiders, INSIDER_LIST_STATES, type InsiderList } from '../../domain/insiderList.ts'
import { grantKey } from '../grants.ts'
import { tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    name: z.string(),
    aboutPartyId: idOf('prt').exactOptional(),
    reason: z.string(),
    members: z.array(
      z.object({
        employeeId: idOf('emp'),
        since: z.string(),
        until: z.string().exactOptional(),
        reason: z.string(),
      }),
    ),
    state: z.enum(INSIDER_LIST_STATES),
    closedAt: z.string().exactOptional(),
  }),
)

/** The list of all insider lists, or of those in a state. */
export function insiderListsPartition(tenant: string, state?: string): string {
  return tenantPartition(tenant, 'insiderLists', ...(state === undefined ? [] : [state]))
}

export const insiderListItem: RecordKind<InsiderList> = {
  kind: 'insiderList',
  prefix: 'ins',
  parse: recordParser('insiderList', 'ins', dataSchema),
  entries: (tenant, list) => [
    {
      partition: insiderListsPartition(tenant),
      position: `${list.meta.createdAt}#${list.id}`,
      lists: [insiderListsPartition(tenant, list.data.state)],
      body: encodeRecord(list),
    },
  ],
  // They say no more than that: what else changes on the list changes none of them. Closing it takes nobody off it.
  copies: (tenant, list) =>
    currentInsiders(list.data).map((employeeId) => ({
      ...grantKey(tenant, employeeId, list.id),
      k: 'insider',
      id: list.id,
    })),
  claims: () => [],
}
