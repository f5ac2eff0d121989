import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  closeRelationshipCase,
  openRelationshipCase,
  recordRecovery,
  tickCaseStep,
} from '../../usecases/type/caseCommands.ts'
import { signOffCase } from '../../usecases/type/signOffCase.ts'
import { mutation } from '../payload.ts'

export const relationshipCaseCommands: MutationResolvers = {
  openRelationshipCase: mutation(openRelationshipCase, 'relationshipCase'),
  tickCaseStep: mutation(tickCaseStep, 'relationshipCase'),
  recordRecovery: mutation(recordRecovery, 'relationshipCase'),
  signOffCase: mutation(signOffCase, 'relationshipCase'),
  closeRelationshipCase: mutation(closeRelationshipCase, 'relationshipCase'),
}
