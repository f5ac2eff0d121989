import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode } from 'graphql'
import { recentlyUsed } from '../recentlyUsed.ts'
import type { RequestContext } from '../usecases/context.ts'
import { planRoomOf } from './execution/planRoom.ts'
import { oncePer } from './oncePer.ts'
import { tokensIn } from './tokensIn.ts'

/** Of all documents of a server together. An operation of ours takes about 100 KB. */
const MOST_BYTES = 16_000_000

/** Of a token, with the nodes that come of it; of a field that is planned. Measured on Node 24. */
const BYTES_OF_TOKEN = 400
const BYTES_OF_PLAN = 800

/**
 * Keeps documents that were found valid, and with them what else is worked out of a document once. In the place of Apollo's
 * own store, which takes 30 MB of JSON: several times what a function has, as objects.
 */
export function keptDocuments(mostBytes = MOST_BYTES): ApolloServerPlugin<RequestContext> {
  const kept = recentlyUsed<DocumentNode>(mostBytes)
  const isValid = new WeakSet<DocumentNode>()
  return {
    requestDidStart: async () => ({
      didResolveSource: async (request) => {
        const document = kept.find(request.source)
        // Apollo parses and validates what has no document by now.
        if (document) Object.assign(request, { document })
      },

      validationDidStart: async ({ document }) => {
        return async (errors) => {
          if (!errors || errors.length === 0) isValid.add(document)
        }
      },

      // With what executing it has made of it.
      willSendResponse: async ({ source, document }) => {
        if (source !== undefined && document && isValid.has(document))
          kept.keep(source, document, bytesOf(source, document))
      },
    }),
  }
}

/** A comment of a megabyte is one token. */
function bytesOf(source: string, document: DocumentNode): number {
  return source.length * 2 + textBytes(document) + planRoomOf(document).taken * BYTES_OF_PLAN
}

const textBytes = oncePer((document: DocumentNode) => tokensIn(document) * BYTES_OF_TOKEN)
