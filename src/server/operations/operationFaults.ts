import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { AppError } from '../../errors.ts'
import { assertAffordable } from '../cost/assertAffordable.ts'
import { priceOperation } from '../cost/priceOperation.ts'
import { executableSchema } from '../executableSchema.ts'
import { PARSE_OPTIONS } from '../parseOptions.ts'
import { sampleVariables } from './sampleVariables.ts'

const MOST_FAULTS = 20

let built: GraphQLSchema | undefined

/** Built when it is first needed: few processes ever register operations. */
function ownSchema(): GraphQLSchema {
  built ??= executableSchema()
  return built
}

/**
 * What is wrong with a text that a partner app is to run as the query of this name: it must be one valid query of that name,
 * which asks nothing about the schema and is not too large whatever its variables are. With its variables it is bounded
 * again, each time it runs.
 */
export function operationFaults(body: string, name: string): readonly string[] {
  const schema = ownSchema()
  try {
    const document = parse(body, PARSE_OPTIONS)
    const faults = validate(schema, document, [...specifiedRules, NoSchemaIntrospectionCustomRule], {
      maxErrors: MOST_FAULTS,
    })
    if (faults.length > 0) return faults.map(({ message }) => `is not valid: ${oneLine(message)}`)
    const operation = queryOf(document, name)
    if (!operation) return [`must be one query, named ${name}, and its fragments`]
    const variables = sampleVariables(schema, operation)
    assertAffordable(priceOperation({ schema, document, operation, variables }))
    return []
  } catch (error) {
    if (error instanceof AppError) return [`could not be run: ${oneLine(error.message)}`]
    if (error instanceof GraphQLError) return [`is not GraphQL: ${oneLine(error.message)}`]
    throw error
  }
}

function queryOf({ definitions }: DocumentNode, name: string): OperationDefinitionNode | undefined {
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations as OperationDefinitionNode[]
  const isIt = operations.length === 1 && operation?.operation === 'query' && operation.name?.value === name
  return isIt ? operation : undefined
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 300)
}
