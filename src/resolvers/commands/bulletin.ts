import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctBulletin, publishBulletin } from '../../usecases/bulletin/bulletinCommands.ts'
import { mutation } from '../payload.ts'

export const bulletinCommands: MutationResolvers = {
  publishBulletin: mutation(publishBulletin, 'bulletin'),
  correctBulletin: mutation(correctBulletin, 'bulletin'),
}
