import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  approveWallException,
  rejectWallException,
  requestWallException,
  revokeWallException,
} from '../../usecases/grant/wallExceptionCommands.ts'
import { mutation } from '../payload.ts'

export const wallExceptionCommands: MutationResolvers = {
  requestWallException: mutation(requestWallException, 'wallException'),
  approveWallException: mutation(approveWallException, 'wallException'),
  rejectWallException: mutation(rejectWallException, 'wallException'),
  revokeWallException: mutation(revokeWallException, 'wallException'),
}
