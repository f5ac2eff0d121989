import type { LineCoverage } from './coverage.ts'
import type { Identifier } from './identifier.ts'
import type { OrganizationName } from './partyName.ts'
import type { PersonName } from './personName.ts'
import type { RecordOf } from './record.ts'
import type { PartyId } from './recordId.ts'

export const ROLE_KINDS = ['CUSTOMER', 'INVESTOR', 'SUPPLIER', 'PARTNER', 'REGULATOR', 'OTHER'] as const
export type RoleKind = (typeof ROLE_KINDS)[number]

/** 机构, 基金, 顾问, 个人. */
export const INVESTOR_TYPES = ['INSTITUTION', 'FUND', 'ADVISER', 'INDIVIDUAL'] as const

/** Dates are partial: `2026`, `2026-03` or `2026-03-09`. `validTo` is the last day of the role. */
export type PartyRole = {
  readonly kind: RoleKind
  /** Of an investor only: what kind of one. */
  readonly investorType?: (typeof INVESTOR_TYPES)[number]
  readonly validFrom?: string
  readonly validTo?: string
}

export const CONTACT_POINT_KINDS = ['EMAIL', 'PHONE', 'MOBILE', 'FAX', 'POSTAL', 'WECHAT', 'WEB'] as const

export type ContactPoint = {
  readonly kind: (typeof CONTACT_POINT_KINDS)[number]
  readonly value: string
  readonly label?: string
  readonly preferred: boolean
  readonly optedOut: boolean
}

export const SEXES = ['FEMALE', 'MALE'] as const

type Common = {
  readonly roles: readonly PartyRole[]
  readonly identifiers: readonly Identifier[]
  readonly contactPoints: readonly ContactPoint[]
  /** Derived from its relationships: at most one for each line of business. */
  readonly coverage: readonly LineCoverage[]
  /** BCP 47. */
  readonly preferredLanguage?: string
  /** IANA name. */
  readonly timeZone?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

export type PersonData = Common & {
  readonly type: 'PERSON'
  readonly names: readonly PersonName[]
  readonly birthDate?: string
  readonly sex?: (typeof SEXES)[number]
}

export type OrganizationData = Common & {
  readonly type: 'ORGANIZATION'
  readonly names: readonly OrganizationName[]
  readonly foundedOn?: string
  readonly industry?: string
}

export type Person = RecordOf<'party', PartyId, PersonData>
export type Organization = RecordOf<'party', PartyId, OrganizationData>
export type Party = RecordOf<'party', PartyId, PersonData | OrganizationData>

/** The most of each that one party may have: the record must stay small enough to copy. */
export const PARTY_LIMITS = { names: 8, roles: 20, identifiers: 20, contactPoints: 50 } as const
