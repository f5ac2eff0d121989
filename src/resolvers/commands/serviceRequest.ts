import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  awaitCustomer,
  openServiceRequest,
  reopenServiceRequest,
  resolveServiceRequest,
  respondToServiceRequest,
  resumeServiceRequest,
} from '../../usecases/service/requestCommands.ts'
import { mutation } from '../payload.ts'

export const serviceRequestCommands: MutationResolvers = {
  openServiceRequest: mutation(openServiceRequest, 'serviceRequest'),
  respondToServiceRequest: mutation(respondToServiceRequest, 'serviceRequest'),
  awaitCustomer: mutation(awaitCustomer, 'serviceRequest'),
  resumeServiceRequest: mutation(resumeServiceRequest, 'serviceRequest'),
  resolveServiceRequest: mutation(resolveServiceRequest, 'serviceRequest'),
  reopenServiceRequest: mutation(reopenServiceRequest, 'serviceRequest'),
}
