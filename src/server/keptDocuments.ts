import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode } from 'graphql'
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
  const kept = new Map<string, { readonly document: DocumentNode; readonly bytes: number }>()
  let bytesKept = 0

  function keep(source: string, document: DocumentNode): void {
    const bytes = bytesOf(source, document)
    forget(source)
    kept.set(source, { document, bytes })
    bytesKept += bytes
    for (const [oldest] of kept) {
      if (bytesKept <= mostBytes) return
      forget(oldest)
    }
  }

  function forget(source: string): void {
    bytesKept -= kept.get(source)?.bytes ?? 0
    kept.delete(source)
  }

  return {
    requestDidStart: async () => ({
      didResolveSource: async (request) => {
        const known = kept.get(request.source)
        if (!known) return
        // Behind all others: what is asked often stays.
        kept.delete(request.source)
        kept.set(request.source, known)
        // Apollo parses and validates what has no document by now.
        Object.assign(request, { document: known.document })
      },

      validationDidStart: async ({ source, document }) => {
        return async (errors) => {
          if (!errors || errors.length === 0) keep(source, document)
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
