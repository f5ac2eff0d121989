import type { CalendarDate } from '../../domain/calendarDate.ts'
import type {
  Channel,
  Direction,
  Initiation,
  LineOfBusiness,
  ParticipantPart,
  SentimentScore,
} from '../../generated/resolvers.ts'
import type {
  EmployeePlan,
  EmploymentPlan,
  OrganizationPlan,
  PartyPlan,
  PersonPlan,
  RelationshipPlan,
} from './plan.ts'

export type ParticipantPlan = { readonly part: ParticipantPart } & (
  | { readonly party: PartyPlan }
  | { readonly employee: EmployeePlan }
)

export type CommitmentPlan = {
  readonly text: string
  readonly dueOn?: CalendarDate
  readonly owner: { readonly party: PartyPlan } | { readonly employee: EmployeePlan }
}

export type InteractionPlan = {
  readonly channel: Channel
  readonly direction: Direction
  readonly initiation: Initiation
  readonly occurredAt: string
  readonly durationMinutes?: number
  readonly line?: LineOfBusiness
  readonly participants: readonly ParticipantPlan[]
  readonly subject: string
  readonly summary?: string
  readonly topics: readonly string[]
  readonly outcome?: string
  readonly sentiment?: SentimentScore
  readonly commitments?: readonly CommitmentPlan[]
  /** The label of a file that goes with it. */
  readonly content?: string
}

/** Who may speak for whom on which day. */
export type Contacts = {
  /** Those employed by the firm that day, in the order they are known; empty when nobody is. */
  readonly at: (firm: OrganizationPlan, day: CalendarDate) => readonly PersonPlan[]
  /** Those of the bank who look after the relationship that day: of its team, or of its unit before there was one. */
  readonly ours: (relationship: RelationshipPlan, day: CalendarDate) => readonly EmployeePlan[]
}

export function contactsAmong(
  employments: readonly EmploymentPlan[],
  staff: readonly EmployeePlan[],
): Contacts {
  const byFirm = Map.groupBy(employments, ({ firm }) => firm)
  return {
    at: (firm, day) =>
      (byFirm.get(firm) ?? [])
        .filter(({ from, to }) => from <= day && (to === undefined || day < to))
        .map(({ person }) => person),
    ours: ({ coverage, unit }, day) => {
      const covering = coverage.filter(({ since }) => since <= day).map(({ employee }) => employee)
      return covering.length > 0 ? covering : staff.filter((employee) => employee.unit === unit)
    },
  }
}
