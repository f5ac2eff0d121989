import * as z from 'zod'
import { IDENTIFIER_SCHEMES, type Identifier, identifierKey } from '../../domain/identifier.ts'
import { CONTACT_POINT_KINDS, INVESTOR_TYPES, type Party, ROLE_KINDS, SEXES } from '../../domain/party.ts'
import { SORT_KEYS, tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { recordParser } from '../storedRecord.ts'
import type { Key } from '../table.ts'
import { storedLineCoverageSchema, storedPersonNameSchema } from './common.ts'

const commonSchema = once(() => ({
  roles: z.array(
    z.object({
      kind: z.enum(ROLE_KINDS),
      investorType: z.enum(INVESTOR_TYPES).exactOptional(),
      validFrom: z.string().exactOptional(),
      validTo: z.string().exactOptional(),
    }),
  ),
  identifiers: z.array(
    z.object({ scheme: z.enum(IDENTIFIER_SCHEMES), system: z.string().exactOptional(), value: z.string() }),
  ),
  contactPoints: z.array(
    z.object({
      kind: z.enum(CONTACT_POINT_KINDS),
      value: z.string(),
      label: z.string().exactOptional(),
      preferred: z.boolean(),
      optedOut: z.boolean(),
    }),
  ),
  coverage: z.array(storedLineCoverageSchema()),
  preferredLanguage: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
  country: z.string().exactOptional(),
}))

const dataSchema = once(() =>
  z.discriminatedUnion('type', [
    z.object({
      type: z.literal('PERSON'),
      names: z.array(storedPersonNameSchema()).min(1),
      birthDate: z.string().exactOptional(),
      sex: z.enum(SEXES).exactOptional(),
      ...commonSchema(),
    }),
    z.object({
      type: z.literal('ORGANIZATION'),
      names: z
        .array(
          z.object({
            legal: z.string(),
            short: z.string().exactOptional(),
            script: z.enum(['HAN', 'LATIN', 'OTHER']),
          }),
        )
        .min(1),
      foundedOn: z.string().exactOptional(),
      industry: z.string().exactOptional(),
      ...commonSchema(),
    }),
  ]),
)

/** Where an identifier is claimed. The item there is a copy of the party, so that finding it is one read. */
export function identifierClaim(tenant: string, identifier: Identifier): Key {
  return { pk: tenantPartition(tenant, 'identifier', identifierKey(identifier)), sk: SORT_KEYS.single }
}

export const partyItem: RecordKind<Party> = {
  kind: 'party',
  prefix: 'prt',
  parse: recordParser('party', 'prt', dataSchema),
  entries: () => [],
  copies: () => [],
  claims: (tenant, { data }) => data.identifiers.map((identifier) => identifierClaim(tenant, identifier)),
}
