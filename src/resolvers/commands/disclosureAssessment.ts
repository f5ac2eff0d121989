import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  assessDisclosure,
  reassessDisclosure,
  recordPublicDisclosure,
} from '../../usecases/disclosure/assessmentCommands.ts'
import { checkDisclosure } from '../../usecases/disclosure/checkDisclosure.ts'
import { mutation } from '../payload.ts'

export const disclosureAssessmentCommands: MutationResolvers = {
  assessDisclosure: mutation(assessDisclosure, 'disclosureAssessment'),
  reassessDisclosure: mutation(reassessDisclosure, 'disclosureAssessment'),
  checkDisclosure: mutation(checkDisclosure, 'disclosureAssessment'),
  recordPublicDisclosure: mutation(recordPublicDisclosure, 'disclosureAssessment'),
}
