import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  addInsider,
  closeInsiderList,
  endInsider,
  openInsiderList,
} from '../../usecases/grant/insiderListCommands.ts'
import { mutation } from '../payload.ts'

export const insiderListCommands: MutationResolvers = {
  openInsiderList: mutation(openInsiderList, 'insiderList'),
  addInsider: mutation(addInsider, 'insiderList'),
  endInsider: mutation(endInsider, 'insiderList'),
  closeInsiderList: mutation(closeInsiderList, 'insiderList'),
}
