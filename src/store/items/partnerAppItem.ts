import * as z from 'zod'
import { DATA_CATEGORIES } from '../../domain/dataCategory.ts'
import { PARTNER_APP_STATES, type PartnerApp } from '../../domain/partnerApp.ts'
import { PURPOSES } from '../../domain/purpose.ts'
import { positionText, SORT_KEYS, tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { inPinyin } from '../sortKey.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'
import type { Key } from '../table.ts'

const dataSchema = once(() =>
  z.object({
    name: z.string(),
    clientId: z.string(),
    organizationId: idOf('prt').exactOptional(),
    contactEmail: z.string(),
    purposes: z.array(z.enum(PURPOSES)),
    categories: z.array(z.enum(DATA_CATEGORIES)),
    limits: z.object({ maximum: z.int().positive(), restoreRate: z.int().positive() }).exactOptional(),
    state: z.enum(PARTNER_APP_STATES),
    askedBy: z.string(),
    suspendedBy: z.string().exactOptional(),
    operationCount: z.int().nonnegative(),
  }),
)

/** Where a client id is claimed. The item there is a copy of the app, so that a request's caller is one read. */
export function clientClaim(tenant: string, clientId: string): Key {
  return { pk: tenantPartition(tenant, 'client', clientId), sk: SORT_KEYS.single }
}

/** The list of all partner apps. */
export function partnerAppsPartition(tenant: string): string {
  return tenantPartition(tenant, 'partnerApps')
}

export const partnerAppItem: RecordKind<PartnerApp> = {
  kind: 'partnerApp',
  prefix: 'app',
  parse: recordParser('partnerApp', 'app', dataSchema),
  entries: (tenant, app) => [
    {
      partition: partnerAppsPartition(tenant),
      position: `${positionText(inPinyin(app.data.name))}#${app.id}`,
      body: encodeRecord(app),
    },
  ],
  copies: () => [],
  claims: (tenant, { data }) => [clientClaim(tenant, data.clientId)],
}
