import type { MutationResolvers } from '../../generated/resolvers.ts'
import { checkVisitSheet, draftVisitSheet, publishVisitSheet } from '../../usecases/visit/sheetCommands.ts'
import {
  cancelInvestorVisit,
  moveInvestorVisit,
  planInvestorVisit,
  recordCommitmentLetter,
} from '../../usecases/visit/visitCommands.ts'
import { mutation } from '../payload.ts'

export const investorVisitCommands: MutationResolvers = {
  planInvestorVisit: mutation(planInvestorVisit, 'investorVisit'),
  moveInvestorVisit: mutation(moveInvestorVisit, 'investorVisit'),
  recordCommitmentLetter: mutation(recordCommitmentLetter, 'investorVisit'),
  draftVisitSheet: mutation(draftVisitSheet, 'investorVisit'),
  checkVisitSheet: mutation(checkVisitSheet, 'investorVisit'),
  publishVisitSheet: mutation(publishVisitSheet, 'investorVisit'),
  cancelInvestorVisit: mutation(cancelInvestorVisit, 'investorVisit'),
}
