import type {
  FieldNode,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLResolveInfo,
} from 'graphql'
import type { Arguments, Path, Run } from './run.ts'

/** A field where an operation asks for it, with all that can be known of it before anything is resolved. */
export type FieldPlan = {
  readonly responseName: string
  readonly nodes: readonly FieldNode[]
  readonly field: GraphQLField<unknown, unknown>
  readonly parentType: GraphQLObjectType
  readonly isNonNull: boolean
  /** @throws GraphQLError for a variable that is null where that is not allowed. */
  readonly argumentsOf: (run: Run) => Arguments
  readonly resolve: GraphQLFieldResolver<unknown, unknown>
  readonly complete: Completer
}

/**
 * Makes what the answer shows out of what a resolver gave: the thing itself, or a promise of it.
 *
 * @param path where it stands, when that is a place in the field's list.
 */
export type Completer = (run: Run, value: unknown, info: GraphQLResolveInfo, path?: Path) => unknown
