import type { ApolloServerPlugin } from '@apollo/server'
import { WITHHELD_REASONS } from '../../access/decision.ts'
import type { RequestContext } from '../../usecases/context.ts'

/** Tells the caller what an answer leaves out, and why: so that "there is none" and "not for you" are never the same. */
export const tellWithheld: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue }) => {
      const entries = contextValue.withheld.entries()
      if (body.kind !== 'single' || entries.length === 0) return
      body.singleResult.extensions = {
        ...body.singleResult.extensions,
        withheld: entries.map(({ path, code }) => {
          const { en, zh, ground } = WITHHELD_REASONS[code]
          return { path, code, reason: en, reasonZh: zh, ground }
        }),
      }
    },
  }),
}
