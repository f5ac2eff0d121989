import type { RecordOf } from './record.ts'
import type { CommitmentId, EmployeeId, InsiderListId, InteractionId, PartyId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

export const COMMITMENT_STATES = ['OPEN', 'KEPT', 'BROKEN', 'CANCELLED'] as const

export type CommitmentData = {
  readonly interactionId: InteractionId
  readonly text: string
  readonly ownerId: PartyId | EmployeeId
  readonly dueOn?: string
  readonly state: (typeof COMMITMENT_STATES)[number]
  readonly closedAt?: string
  readonly closingNote?: string
  /** On whose views it stands while it is open: the parties of the interaction, and their firms. */
  readonly partyIds: readonly PartyId[]
  /** As its interaction has them: derived, so that who may see it is decided without reading that. */
  readonly insiderListId?: InsiderListId
  readonly lineOfBusiness?: LineOfBusiness
}

export type Commitment = RecordOf<'commitment', CommitmentId, CommitmentData>
