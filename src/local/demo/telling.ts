import type { CalendarDate } from '../../domain/calendarDate.ts'
import type { Contacts } from './contacts.ts'
import type { EmployeePlan, PartyPlan, RelationshipPlan } from './plan.ts'
import type { Random } from './random.ts'

/** From the first day of which something is told to the last. */
export type Story = { readonly from: CalendarDate; readonly until: CalendarDate }

/** All that contacts are told from. */
export type Telling = {
  readonly random: Random
  readonly story: Story
  readonly contacts: Contacts
  readonly relationships: readonly RelationshipPlan[]
  readonly parties: readonly PartyPlan[]
  readonly staff: readonly EmployeePlan[]
}

export type Span = { readonly from: CalendarDate; readonly to: CalendarDate }
