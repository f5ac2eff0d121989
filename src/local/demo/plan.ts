import type { CalendarDate } from '../../domain/calendarDate.ts'
import type { TieKind } from '../../domain/tieCatalogue.ts'
import type {
  ContactPointInput,
  CoveragePart,
  InvestorType,
  LineOfBusiness,
  OrganizationNameInput,
  OrgUnitKind,
  PersonNameInput,
  PostKind,
  RelationshipStage,
  RelationshipType,
  RoleKind,
  Sex,
} from '../../generated/resolvers.ts'
import type { City, CountryCode } from './places.ts'

/**
 * What the demo bank knows, before it is written down as import records. `key` is the external id of the record to
 * come; plans refer to each other as objects.
 */
export type Language = 'zh' | 'en'

export type UnitPlan = {
  readonly key: string
  readonly en: string
  readonly zh: string
  readonly kind: OrgUnitKind
  readonly parent?: UnitPlan
  readonly city?: City
}

/** The teams that relationships are led from. */
export type Team =
  | 'retail'
  | 'private'
  | 'corporate'
  | 'strategic'
  | 'investors'
  | 'procurement'
  | 'partners'
  | 'none'

export type EmployeePlan = {
  readonly key: string
  readonly names: readonly PersonNameInput[]
  readonly email: string
  readonly unit: UnitPlan
  readonly post: PostKind
  /** In which lines of business, where they are not those of the post's kind. */
  readonly lines?: readonly LineOfBusiness[]
  readonly title: string
  readonly since: CalendarDate
  readonly team: Team
  readonly manager?: EmployeePlan
  /** A post held before this one. */
  readonly earlierPost?: {
    readonly unit: UnitPlan
    readonly title: string
    readonly since: CalendarDate
    readonly until: CalendarDate
  }
}

export type RolePlan = {
  readonly kind: RoleKind
  readonly investorType?: InvestorType
  readonly validFrom?: string
  readonly validTo?: string
}

type CommonPlan = {
  readonly key: string
  readonly language: Language
  readonly country: CountryCode
  /** In whose branch's area the party is; Western parties are looked after from the first. */
  readonly city: City
  readonly roles: readonly RolePlan[]
  readonly email?: string
  readonly phone?: string
  /** The id in the core banking system, for those who have an account. */
  readonly coreId?: string
  readonly contactPoints: readonly ContactPointInput[]
  readonly preferredLanguage: string
  readonly timeZone: string
}

export type PersonSegment = 'contact' | 'retail' | 'private' | 'family'

export type PersonPlan = CommonPlan & {
  readonly type: 'person'
  readonly segment: PersonSegment
  readonly names: readonly PersonNameInput[]
  readonly sex: Sex
  readonly birthDate?: string
}

export type OrganizationSegment = 'corporate' | 'supplier' | 'manager' | 'fund' | 'partner' | 'regulator'

export type Size = 'large' | 'medium' | 'small'

export type OrganizationPlan = CommonPlan & {
  readonly type: 'organization'
  readonly segment: OrganizationSegment
  readonly names: readonly OrganizationNameInput[]
  readonly size: Size
  readonly industry: string
  readonly foundedOn: string
  /** Where its people's e-mail addresses are. */
  readonly domain: string
  readonly lei?: string
  readonly socialCreditCode?: string
}

export type PartyPlan = PersonPlan | OrganizationPlan

/** Somebody who speaks for a firm, and from when to when. */
export type EmploymentPlan = {
  readonly person: PersonPlan
  readonly firm: OrganizationPlan
  readonly title: string
  readonly from: CalendarDate
  readonly to?: CalendarDate
}

export type TiePlan = {
  readonly kind: TieKind
  readonly from: PartyPlan
  readonly to: PartyPlan
  readonly validFrom?: string
  readonly validTo?: string
  /** In percent. */
  readonly share?: string
  readonly note?: string
}

export type RelationshipPlan = {
  readonly party: PartyPlan
  readonly line: LineOfBusiness
  readonly type: RelationshipType
  readonly reason: string
  readonly stage: RelationshipStage
  readonly tier?: string
  readonly unit: UnitPlan
  /** The lead first. */
  readonly coverage: readonly {
    readonly employee: EmployeePlan
    readonly part: CoveragePart
    readonly since: CalendarDate
  }[]
  readonly openedOn: CalendarDate
  /** The last day of contact, when it has ended. */
  readonly endedOn?: CalendarDate
  readonly nextReviewOn?: CalendarDate
  /** How often there is contact, against other relationships: 1 is usual. */
  readonly weight: number
}
