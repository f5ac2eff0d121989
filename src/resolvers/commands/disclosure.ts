import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  amendDisclosure,
  cancelDisclosure,
  moveDisclosure,
  planDisclosure,
  publishDisclosure,
} from '../../usecases/publication/disclosureCommands.ts'
import { verifyDisclosure } from '../../usecases/publication/verifyDisclosure.ts'
import { mutation } from '../payload.ts'

export const disclosureCommands: MutationResolvers = {
  planDisclosure: mutation(planDisclosure, 'disclosure'),
  moveDisclosure: mutation(moveDisclosure, 'disclosure'),
  amendDisclosure: mutation(amendDisclosure, 'disclosure'),
  verifyDisclosure: mutation(verifyDisclosure, 'disclosure'),
  publishDisclosure: mutation(publishDisclosure, 'disclosure'),
  cancelDisclosure: mutation(cancelDisclosure, 'disclosure'),
}
