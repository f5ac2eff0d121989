import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { AppError, type ErrorCode } from '../errors.ts'
import { actionOf } from '../usecases/audit/actionOf.ts'
import type { RequestContext } from '../usecases/context.ts'
import { fragmentsOf } from './fragmentsOf.ts'
import { oncePer } from './oncePer.ts'
import { thrownOf } from './refusals.ts'

/** Refusals that say something of who asks. The rest is a matter of how it was asked. */
const TOLD: ReadonlySet<ErrorCode> = new Set(['FORBIDDEN', 'THROTTLED'])

/** Tells the audit log what is asked, in names of our schema, and what is refused. */
export const tellAudit: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, contextValue: { audit, notes } }) => {
      if (!operation) return
      const action = actionIn(operation, document)
      audit.asked(action)
      notes.operation = `${operation.operation} ${action}`
    },

    didEncounterErrors: async ({ errors, contextValue: { audit } }) => {
      for (const error of errors) {
        const thrown = thrownOf(error)
        if (thrown instanceof AppError && TOLD.has(thrown.code)) audit.refused(thrown.code)
      }
    },
  }),
}

/** Of operations whose document is kept. */
const actionIn = oncePer((operation: OperationDefinitionNode, document: DocumentNode) =>
  actionOf(rootFields(operation.selectionSet, document)),
)

/** By their names in the schema: an alias is the caller's own text. Each fragment once, however often it is spread. */
function rootFields(whole: SelectionSetNode, document: DocumentNode): readonly string[] {
  const fragments = fragmentsOf(document)
  const fields = new Set<string>()
  const open = [whole]
  for (let set = open.pop(); set; set = open.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value)
      else if (selection.kind === Kind.INLINE_FRAGMENT) open.push(selection.selectionSet)
      else {
        const { value: name } = selection.name
        const spread = fragments.get(name)
        fragments.delete(name)
        if (spread) open.push(spread.selectionSet)
      }
    }
  }
  return [...fields]
}
