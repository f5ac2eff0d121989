import * as z from 'zod'
import {
  DISCLOSURE_AUDIENCES,
  DISCLOSURE_CATEGORIES,
  DISCLOSURE_LEVELS,
  DISCLOSURE_QUALITIES,
  DISCLOSURE_STATES,
  type Disclosure,
  type DisclosureCategory,
  type DisclosureState,
  isPeriodic,
  plannedOn,
} from '../../domain/disclosure.ts'
import { tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeCopy, recordParser } from '../storedRecord.ts'

const deedSchema = once(() => ({ by: z.string(), at: z.string() }))

const dataSchema = once(() =>
  z.object({
    title: z.string(),
    category: z.enum(DISCLOSURE_CATEGORIES),
    level: z.enum(DISCLOSURE_LEVELS),
    audiences: z.array(z.enum(DISCLOSURE_AUDIENCES)),
    periodEnd: z.string().exactOptional(),
    days: z.array(z.object({ ...deedSchema(), day: z.string(), reason: z.string().exactOptional() })).min(1),
    state: z.enum(DISCLOSURE_STATES),
    makers: z.array(z.string()),
    verification: z
      .object({
        ...deedSchema(),
        findings: z.array(
          z.object({
            quality: z.enum(DISCLOSURE_QUALITIES),
            met: z.boolean(),
            note: z.string().exactOptional(),
          }),
        ),
      })
      .exactOptional(),
    publication: z
      .object({ ...deedSchema(), uri: z.string(), sha256: z.string().exactOptional() })
      .exactOptional(),
    cancellation: z.object({ ...deedSchema(), reason: z.string() }).exactOptional(),
  }),
)

/** The calendar: all disclosures by the day they are planned for; or those in a state, of a category, before which days are quiet. */
export const disclosureLists = {
  all: (tenant: string) => tenantPartition(tenant, 'disclosures'),
  inState: (tenant: string, state: DisclosureState) => tenantPartition(tenant, 'disclosures', state),
  ofCategory: (tenant: string, category: DisclosureCategory) =>
    tenantPartition(tenant, 'disclosures', 'of', category),
  periodic: (tenant: string) => tenantPartition(tenant, 'disclosures', 'periodic'),
} as const

export const disclosureItem: RecordKind<Disclosure> = {
  kind: 'disclosure',
  prefix: 'dcl',
  parse: recordParser('disclosure', 'dcl', dataSchema),
  entries: (tenant, disclosure) => {
    const { category, state } = disclosure.data
    const place = {
      position: `${plannedOn(disclosure.data)}#${disclosure.id}`,
      body: encodeCopy(disclosure),
    }
    const lists = [
      disclosureLists.inState(tenant, state),
      disclosureLists.ofCategory(tenant, category),
    ] as const
    return [
      { ...place, partition: disclosureLists.all(tenant), lists },
      // In the table itself: it decides whether a visit is refused, and no index is read consistently.
      ...(isPeriodic(category) ? [{ ...place, partition: disclosureLists.periodic(tenant) }] : []),
    ]
  },
  copies: () => [],
  claims: () => [],
}
