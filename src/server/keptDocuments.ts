import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode } from 'graphql'
import { recentlyUsed } from '../recentlyUsed.ts'
import type { RequestContext } from '../usecases/context.ts'

/** Of all documents of a server together. An operation of ours takes about 100 KB. */
const MOST_BYTES = 16_000_000

/** Of a token, with the nodes and the plans that come of it: measured on Node 24. */
const BYTES_OF_TOKEN = 400

/**
 * Keeps documents that were found valid, and with them what else is worked out of a document once. In the place of Apollo's
 * own store, which takes 30 MB of JSON: several times what a function has, as objects.
 */
export function keptDocuments(mostBytes = MOST_BYTES): ApolloServerPlugin<RequestContext> {
  const kept = recentlyUsed<DocumentNode>(mostBytes)
  return {
    requestDidStart: async () => ({
      didResolveSource: async (request) => {
        const document = kept.find(request.source)
        // Apollo parses and validates what has no document by now.
        if (document) Object.assign(request, { document })
      },

      validationDidStart: async ({ source, document }) => {
        return async (errors) => {
          if (!errors || errors.length === 0) kept.keep(source, document, bytesOf(source, document))
        }
      },
    }),
  }
}

/** A comment of a megabyte is one token. */
function bytesOf(source: string, { loc }: DocumentNode): number {
  let bytes = source.length * 2
  for (let token = loc?.startToken; token?.next; token = token.next) bytes += BYTES_OF_TOKEN
  return bytes
}
