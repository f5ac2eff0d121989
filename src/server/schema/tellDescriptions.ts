import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from '../../usecases/context.ts'
import { describeSchema } from './describeSchema.ts'

/** Whether an operation may ask about the schema: one that has the words in a text of its own waits once for nothing. */
const ABOUT_SCHEMA = /__(?:schema|type)\b/

/** Whoever reads the schema reads its descriptions. */
export const tellDescriptions: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, source }) => {
      if (ABOUT_SCHEMA.test(source)) await describeSchema(schema)
    },
  }),
}
