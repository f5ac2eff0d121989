import * as z from 'zod'
import { CONSENT_GIVERS, CONSENT_MEANS, type Consent, LAWFUL_BASES } from '../../domain/consent.ts'
import { CONSENTABLE_CATEGORIES } from '../../domain/dataCategory.ts'
import { PURPOSES } from '../../domain/purpose.ts'
import type { PartyId } from '../../domain/recordId.ts'
import { listPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'

const categoriesSchema = once(() => z.array(z.enum(CONSENTABLE_CATEGORIES)))
const meansSchema = once(() => z.enum(CONSENT_MEANS))

const evidenceSchema = once(() =>
  z.object({
    means: meansSchema(),
    uri: z.string().exactOptional(),
    sha256: z.string().exactOptional(),
    statement: z.string().exactOptional(),
    givenAt: z.string(),
    language: z.string(),
    noticeVersion: z.string(),
    separateFor: categoriesSchema(),
  }),
)

const dataSchema = once(() =>
  z.object({
    partyId: idOf('prt'),
    partnerAppId: idOf('app'),
    purpose: z.enum(PURPOSES),
    categories: categoriesSchema(),
    lawfulBasis: z.enum(LAWFUL_BASES),
    validFrom: z.string(),
    validTo: z.string(),
    evidence: z.array(evidenceSchema()),
    givenBy: z.enum(CONSENT_GIVERS),
    representativeId: idOf('prt').exactOptional(),
    withdrawal: z.object({ at: z.string(), means: meansSchema().exactOptional() }).exactOptional(),
  }),
)

export function consentsPartition(tenant: string, partyId: PartyId): string {
  return listPartition(tenant, partyId, 'consents')
}

/** What decisions need of all of a party's consents is one item more: see `partyConsents.ts`. */
export const consentItem: RecordKind<Consent> = {
  kind: 'consent',
  prefix: 'cns',
  parse: recordParser('consent', 'cns', dataSchema),
  entries: (tenant, consent) => [
    {
      partition: consentsPartition(tenant, consent.data.partyId),
      // By when it was recorded, which never changes: a withdrawal leaves it where it is.
      position: `${consent.meta.createdAt}#${consent.id}`,
      body: encodeRecord(consent),
    },
  ],
  copies: () => [],
  claims: () => [],
}
