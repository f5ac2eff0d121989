import type { DataCategory } from './dataCategory.ts'
import type { BucketLimits } from './leakyBucket.ts'
import type { Purpose } from './purpose.ts'
import type { RecordOf } from './record.ts'
import type { PartnerAppId, PartyId } from './recordId.ts'

/** PENDING and SUSPENDED apps may ask nothing. */
export const PARTNER_APP_STATES = ['PENDING', 'ACTIVE', 'SUSPENDED'] as const
export type PartnerAppState = (typeof PARTNER_APP_STATES)[number]

/** What a partner app may ask for, whoever consents to more. */
export type PartnerTerms = {
  readonly purposes: readonly Purpose[]
  readonly categories: readonly DataCategory[]
  /** Its own bounds, where they differ from those of all partners. Read units, and read units a second. */
  readonly limits?: BucketLimits
}

/** A program of somebody outside the institution. */
export type PartnerApp = RecordOf<
  'partnerApp',
  PartnerAppId,
  PartnerTerms & {
    readonly name: string
    /** As the issuer of its tokens knows it. Only one app of an institution has it, for ever. */
    readonly clientId: string
    /** Whose program it is. */
    readonly organizationId?: PartyId
    /** Whom to write to. */
    readonly contactEmail: string
    readonly state: PartnerAppState
    /** Who asked for the terms last. Somebody else approves them. */
    readonly askedBy: string
    /** Who suspended it, while it is. Somebody else resumes it. */
    readonly suspendedBy?: string
    /** How many operations are registered for it. */
    readonly operationCount: number
  }
>

/** Whether new terms let the app have anything that the old ones do not: then somebody else must approve them. */
export function asksForMore(before: PartnerTerms, after: PartnerTerms): boolean {
  return (
    after.purposes.some((purpose) => !before.purposes.includes(purpose)) ||
    after.categories.some((category) => !before.categories.includes(category)) ||
    raises(before.limits, after.limits)
  )
}

/** What applies to all partners may be changed without asking here: between it and own limits, nobody knows which is more. */
function raises(before: BucketLimits | undefined, after: BucketLimits | undefined): boolean {
  if (before === undefined || after === undefined) return before !== after
  return after.maximum > before.maximum || after.restoreRate > before.restoreRate
}
