import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  openRelationship,
  reassignCoverage,
  scheduleReview,
  setRelationshipTier,
  setRelationshipType,
} from '../../usecases/relationship/relationshipCommands.ts'
import { setInvestorTarget } from '../../usecases/relationship/setInvestorTarget.ts'
import { setRelationshipStage } from '../../usecases/type/setRelationshipStage.ts'
import { mutation } from '../payload.ts'

export const relationshipCommands: MutationResolvers = {
  openRelationship: mutation(openRelationship, 'relationship'),
  reassignCoverage: mutation(reassignCoverage, 'relationship'),
  setRelationshipType: mutation(setRelationshipType, 'relationship'),
  setRelationshipStage: mutation(setRelationshipStage, 'relationship'),
  setRelationshipTier: mutation(setRelationshipTier, 'relationship'),
  scheduleReview: mutation(scheduleReview, 'relationship'),
  setInvestorTarget: mutation(setInvestorTarget, 'relationship'),
}
