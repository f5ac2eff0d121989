import type { CalendarDate } from '../../domain/calendarDate.ts'
import type { FaceParties } from './faceParties.ts'
import type { GroupPlan } from './organizations.ts'
import type { FamilyPlan } from './people.ts'
import type { EmploymentPlan, OrganizationPlan, OrganizationSegment, PersonPlan } from './plan.ts'
import type { Random } from './random.ts'

/** All there is to be tied together. */
export type Linking = {
  readonly random: Random
  readonly until: CalendarDate
  readonly persons: readonly PersonPlan[]
  readonly organizations: readonly OrganizationPlan[]
  readonly employments: readonly EmploymentPlan[]
  readonly groups: readonly GroupPlan[]
  readonly families: readonly FamilyPlan[]
  readonly faces: FaceParties
}

export function inSegment(
  { organizations }: Linking,
  ...segments: readonly OrganizationSegment[]
): OrganizationPlan[] {
  return organizations.filter(({ segment }) => segments.includes(segment))
}
