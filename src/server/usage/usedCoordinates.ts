import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { oncePer } from '../oncePer.ts'

export type Executed = {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** Of each document once: the server keeps those that come again. */
const inTextOf = oncePer(coordinatesInText)

/**
 * What of the schema an operation uses, as schema coordinates: fields, arguments, input fields and enum values, those in its
 * variables too. Each once.
 *
 * @see https://spec.graphql.org/draft/#sec-Schema-Coordinates
 */
export function usedCoordinates(executed: Executed): readonly string[] {
  const { schema, document, operation, variables } = executed
  const inText = inTextOf(operation, document, schema)
  const inVariables = new Set<string>()
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined
    if (inputType) addValue(inVariables, inputType, variables[variable.name.value])
  }
  return inVariables.size === 0 ? inText : [...new Set([...inText, ...inVariables])]
}

function coordinatesInText(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
): readonly string[] {
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document
  const used = new Set<string>()
  const types = new TypeInfo(schema)
  visit(
    own,
    visitWithTypeInfo(types, {
      // Not ours: they stay.
      Directive: () => false,
      Field: ({ name }) => {
        const parent = types.getParentType()
        if (parent && !name.value.startsWith('__')) used.add(`${parent.name}.${name.value}`)
      },
      Argument: ({ name }) => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()]
        if (parent && field && !field.name.startsWith('__')) {
          used.add(`${parent.name}.${field.name}(${name.value}:)`)
        }
      },
      ObjectField: ({ name }) => {
        const parent = getNamedType(types.getParentInputType())
        if (parent) used.add(`${parent.name}.${name.value}`)
      },
      EnumValue: ({ value }) => {
        const type = getNamedType(types.getInputType())
        if (type) used.add(`${type.name}.${value}`)
      },
    }),
  )
  return [...used]
}

/** They are validated, but for their own nesting: what does not fit its type is execution's to refuse. */
function addValue(used: Set<string>, type: GraphQLInputType, value: unknown): void {
  const nullable = getNullableType(type)
  if (value === undefined || value === null) return
  if (isListType(nullable)) {
    for (const each of Array.isArray(value) ? value : [value]) addValue(used, nullable.ofType, each)
  } else if (isEnumType(nullable)) {
    if (typeof value === 'string' && nullable.getValue(value)) used.add(`${nullable.name}.${value}`)
  } else if (isInputObjectType(nullable) && typeof value === 'object') {
    const fields = nullable.getFields()
    for (const [name, each] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (!field) continue
      used.add(`${nullable.name}.${name}`)
      addValue(used, field.type, each)
    }
  }
}
