import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql'
import { coerceVariables } from '../coerceVariables.ts'
import { fragmentsOf } from '../fragmentsOf.ts'
import { oncePer } from '../oncePer.ts'
import { executeFields, executeSerially } from './executeFields.ts'
import type { FieldPlan } from './fieldPlan.ts'
import { planFields } from './planFields.ts'
import { isTaken, type PlanRoom, planRoomOf } from './planRoom.ts'
import { Run, type RunInfo } from './run.ts'

export type Asked = {
  readonly schema: GraphQLSchema
  /** Validated against this schema. */
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  /** As they came. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly context: unknown
}

/**
 * Executes an operation as graphql-js does, with the same answer, in a fraction of its time: what follows from the text of
 * the operation is worked out when it is asked for first, and kept for as long as the document is.
 *
 * @see docs/adr/0033-what-is-done-once.md
 */
export async function executeOperation(asked: Asked): Promise<ExecutionResult> {
  const { schema, document, operationName, variables = {}, context } = asked
  const operation = getOperationAST(document, operationName)
  // It says best what is wrong with a request for nothing.
  if (!operation) return execute({ schema, document, operationName })
  const plan = planned(schema)(operation, document)
  const { coerced, errors } = coerceVariables({ schema, operation, variables })
  if (!coerced) return { errors }
  const run = new Run({ ...plan.info, variableValues: coerced }, context)
  const data = await dataOf(run, plan).catch((error: GraphQLError) => {
    run.addError(error, undefined)
    return null
  })
  return run.errors.length > 0 ? { errors: run.errors, data } : { data }
}

async function dataOf(run: Run, plan: OperationPlan): Promise<Record<string, unknown>> {
  const fields = fieldsFor(plan, run.info.variableValues)
  const answer =
    plan.info.operation.operation === OperationTypeNode.MUTATION
      ? executeSerially(run, fields)
      : executeFields(run, fields, undefined, undefined)
  return answer as Promise<Record<string, unknown>>
}

/** An operation of a document, with all that can be known of it before it is asked. */
type OperationPlan = {
  readonly info: Omit<RunInfo, 'variableValues'>
  /** The variables on which it depends what is asked at all. */
  readonly conditions: readonly string[]
  /** By the values of these, what is asked. */
  readonly fields: Map<string, readonly FieldPlan[]>
  readonly room: PlanRoom
}

/** Weak: a plan is as old as its document, of which the server keeps those that come again. */
const planned = oncePer((schema: GraphQLSchema) =>
  oncePer(
    (operation: OperationDefinitionNode, document: DocumentNode): OperationPlan => ({
      info: { schema, fragments: fragmentRecord(document), rootValue: undefined, operation },
      conditions: conditionsIn(document),
      fields: new Map(),
      room: planRoomOf(document),
    }),
  ),
)

/** In so many ways may things be left out of an operation, and each be remembered. */
const MOST_WAYS = 16

/** @throws GraphQLError for a condition that is null. */
function fieldsFor(
  { info, conditions, fields, room }: OperationPlan,
  coerced: Readonly<Record<string, unknown>>,
): readonly FieldPlan[] {
  const { schema, fragments, operation } = info
  // In another operation of the document, a variable of the same name may be a text of a megabyte.
  const given = conditions.filter((name) => typeof coerced[name] === 'boolean' || coerced[name] === null)
  const variables = Object.fromEntries(given.map((name) => [name, coerced[name]]))
  const way = conditions.length === 0 ? '' : JSON.stringify(variables)
  const known = fields.get(way)
  if (known) return known
  const rootType = schema.getRootType(operation.operation)
  if (!rootType) throw new TypeError(`${operation.operation} has passed validation, and is not there`)
  const planned = planFields({ schema, fragments, variables, room }, rootType, [operation.selectionSet])
  if (fields.size < MOST_WAYS && isTaken(room, planned)) fields.set(way, planned)
  return planned
}

/** With nothing inherited: a caller may name a fragment anything. */
function fragmentRecord(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.assign(Object.create(null), Object.fromEntries(fragmentsOf(document)))
}

/** Of the whole document, as fragments are anybody's. */
function conditionsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
