import type { CalendarDate } from './calendarDate.ts'
import type { FrameworkAgreement } from './frameworkAgreement.ts'
import type { Money } from './money.ts'
import type { Rating } from './rating.ts'
import type { LineOfBusiness, RelationshipStage } from './relationship.ts'
import type { RelationshipCase } from './relationshipCase.ts'
import type { RelationshipState } from './relationshipState.ts'
import type { Project } from './typeStates.ts'

/** All that guards look at, as it was read at one moment. Withdrawn records are not in it. */
export type TransitionFacts = {
  readonly today: CalendarDate
  readonly lineOfBusiness: LineOfBusiness
  readonly state: RelationshipState
  /** The first day of the state. */
  readonly since: CalendarDate
  readonly stage: RelationshipStage
  readonly project?: Project
  readonly agreements: readonly FrameworkAgreement[]
  readonly ratings: readonly Rating[]
  readonly cases: readonly RelationshipCase[]
  /** By currency; none of them zero. */
  readonly exposures: readonly Money[]
}
