import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from '../usecases/context.ts'
import { noteCode } from '../usecases/reported.ts'
import { beginPart } from '../usecases/requestParts.ts'

/** What the formatted answer of an error with a code of ours looks like. */
type Coded = { readonly extensions?: { readonly code?: unknown } }

/** Notes what the log is to say of an operation: what it cost, which errors it had. */
export const tellLog: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => LISTENER,
}

const LISTENER: Awaited<ReturnType<NonNullable<(typeof tellLog)['requestDidStart']>>> = {
  validationDidStart: async ({ contextValue }) => {
    const end = beginPart(contextValue.notes, 'validate')
    return async () => end()
  },

  didResolveOperation: async ({ operation, contextValue: { caller, notes } }) => {
    // Any other name is the caller's own text.
    const isRegistered = caller.kind === 'partner' && caller.operation !== undefined
    if (isRegistered) notes.name = operation?.name?.value
  },

  executionDidStart: async ({ contextValue }) => {
    const end = beginPart(contextValue.notes, 'execute')
    return { executionDidEnd: async () => end() }
  },

  willSendResponse: async ({ response: { body }, contextValue: { notes } }) => {
    if (body.kind !== 'single') return
    for (const { extensions } of (body.singleResult.errors ?? []) as readonly Coded[]) {
      noteCode(notes, String(extensions?.code))
    }
  },
}
