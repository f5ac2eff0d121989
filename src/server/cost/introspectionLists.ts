import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { oncePer } from '../oncePer.ts'

/** By `Type.field` of introspection, how long the list is. */
type Lengths = Readonly<Record<string, number>>

/** Whoever asks one level of all types gets the sum, so a mean is enough. */
const lengths = oncePer(lengthsOf)

/**
 * How long a list about the schema is: of those that each type or field has, the mean. A fraction, as most fields have no
 * arguments at all: rounded up at each level, a schema of this size would look several times as large as it is.
 */
export function introspectionListLength(schema: GraphQLSchema, path: string): number {
  return lengths(schema)[path] ?? 1
}

function lengthsOf(schema: GraphQLSchema): Lengths {
  const types = Object.values(schema.getTypeMap())
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  )
  const ofTypes = (countOf: (type: GraphQLNamedType) => number) =>
    types.reduce((count, type) => count + countOf(type), 0) / types.length
  return {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': fields.length / types.length,
    '__Type.interfaces': ofTypes((type) => ('getInterfaces' in type ? type.getInterfaces().length : 0)),
    '__Type.possibleTypes': ofTypes((type) =>
      isAbstractType(type) ? schema.getPossibleTypes(type).length : 0,
    ),
    '__Type.enumValues': ofTypes((type) => (isEnumType(type) ? type.getValues().length : 0)),
    '__Type.inputFields': ofTypes((type) =>
      isInputObjectType(type) ? Object.keys(type.getFields()).length : 0,
    ),
    '__Field.args': fields.reduce((count, { args }) => count + args.length, 0) / fields.length,
    '__Directive.args': 2,
  }
}
