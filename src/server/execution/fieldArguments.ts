import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql'
import type { Arguments, Run } from './run.ts'

const NONE: Arguments = Object.freeze({})

/**
 * How the arguments of a field are found when it is resolved: once for all requests where they stand in the operation's
 * text, once in each run where they depend on variables.
 *
 * @throws GraphQLError, from what is returned, for a variable that is null where null is not allowed.
 */
export function fieldArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (run: Run) => Arguments {
  if (field.args.length === 0) return () => NONE
  const isFixed = !node.arguments?.some(({ value }) => hasVariable(value))
  let fixed: Arguments | undefined
  const asked = { field, node }
  return (run) => {
    const known = fixed ?? run.arguments.get(asked)
    if (known) return known
    const found = getArgumentValues(field, node, run.info.variableValues)
    // What all requests share must not be changed by one of them.
    if (isFixed && Object.values(found).every(isPrimitive)) fixed = Object.freeze(found)
    else run.arguments.set(asked, found)
    return found
  }
}

function hasVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true
    case Kind.LIST:
      return value.values.some(hasVariable)
    case Kind.OBJECT:
      return value.fields.some((field) => hasVariable(field.value))
    default:
      return false
  }
}

function isPrimitive(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}
