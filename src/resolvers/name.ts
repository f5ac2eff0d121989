import { displayPersonName } from '../domain/personName.ts'
import type { Resolvers } from '../generated/resolvers.ts'

export const nameResolvers: Resolvers = {
  PersonName: { display: displayPersonName },
}
