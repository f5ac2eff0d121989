import type {
  Channel,
  ContactPointInput,
  Direction,
  Initiation,
  OrganizationNameInput,
  PersonNameInput,
} from '../../../generated/resolvers.ts'
import type { Place } from '../../importRecord.ts'

/** What the exports of CRM systems have in common: read by an adapter, turned into records by `crmRecords`. */
export type CrmExport = {
  readonly system: string
  /** The unit that everybody belongs to of whom no team is known. */
  readonly unitName: string
  readonly teams: readonly CrmTeam[]
  readonly users: readonly CrmUser[]
  readonly persons: readonly CrmPerson[]
  readonly companies: readonly CrmCompany[]
  readonly deals: readonly CrmDeal[]
  readonly activities: readonly CrmActivity[]
}

type CrmThing = {
  /** As the other things of the export refer to it. */
  readonly id: string
  readonly place: Place
}

export type CrmTeam = CrmThing & { readonly name: string; readonly parentId?: string | undefined }

export type CrmUser = CrmThing & {
  readonly name: PersonNameInput
  readonly email?: string | undefined
  readonly title?: string | undefined
  readonly teamId?: string | undefined
  readonly parentId?: string | undefined
}

export type CrmPerson = CrmThing & {
  readonly externalId: string
  readonly name: PersonNameInput
  readonly contactPoints: readonly ContactPointInput[]
  readonly country?: string | undefined
  readonly title?: string | undefined
  readonly companyId?: string | undefined
}

export type CrmCompany = CrmThing & {
  readonly name: OrganizationNameInput
  readonly contactPoints: readonly ContactPointInput[]
  readonly country?: string | undefined
  readonly industry?: string | undefined
  readonly ownerId?: string | undefined
  /** The first day we know of it. */
  readonly since: string
}

/** Who took part, by ids of the export, whether they are in it or not. */
export type CrmPeople = {
  readonly personIds: readonly string[]
  readonly companyIds: readonly string[]
  readonly ownerId?: string | undefined
}

export type CrmDeal = CrmThing &
  CrmPeople & {
    readonly externalId: string
    readonly name: string
    readonly amount: string
    readonly currency: string
    readonly day: string
    readonly reference?: string | undefined
  }

export type CrmActivity = CrmThing &
  CrmPeople & {
    readonly externalId: string
    readonly channel: Channel
    readonly direction: Direction
    readonly initiation: Initiation
    readonly occurredAt: string
    readonly durationMinutes?: number | undefined
    readonly subject: string
    readonly summary?: string | undefined
    readonly outcome?: string | undefined
  }
