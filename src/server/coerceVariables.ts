import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql'

/** What becomes of the variables that came: what the operation asks for, or what is wrong with them. */
export type CoercedVariables = ReturnType<typeof getVariableValues>

export type Given = {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  /** As they came. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** As graphql-js counts, so that an attacker's variables make at most this many messages. */
const MOST_ERRORS = 50

/** Of one request: its price and its execution ask for the same. */
const coerced = new WeakMap<
  object,
  { readonly of: OperationDefinitionNode; readonly values: CoercedVariables }
>()

/** @see https://spec.graphql.org/draft/#CoerceVariableValues() */
export function coerceVariables({ schema, operation, variables }: Given): CoercedVariables {
  const known = coerced.get(variables)
  if (known?.of === operation) return known.values
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: MOST_ERRORS,
  })
  coerced.set(variables, { of: operation, values })
  return values
}
