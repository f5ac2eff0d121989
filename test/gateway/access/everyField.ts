import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { typeDefs } from '../../../src/generated/typeDefs.ts'

export const SCHEMA = buildSchema(typeDefs)

/** Whether a field leads to a record of its own, of which is decided by itself. */
export function isReference(type: GraphQLObjectType, name: string): boolean {
  const named = getNamedType((type.getFields()[name] as GraphQLField<unknown, unknown>).type)
  const node = SCHEMA.getType('Node')
  if (isInterfaceType(named)) return true
  return isObjectType(named) && isInterfaceType(node) && named.getInterfaces().includes(node)
}

/** Every field of a type, and of the parts of it: of what is another record, only that it is there. */
export function everyField(type: GraphQLObjectType, depth = 4): string {
  const fields = Object.values(type.getFields()).filter(
    ({ args }) => !args.some((arg) => arg.type.toString().endsWith('!')),
  )
  return `{ ${fields.map((field) => `${field.name} ${selectionOf(type, field, depth)}`).join(' ')} }`
}

function selectionOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(field.type)
  if (isLeafType(named)) return ''
  if (isReference(type, field.name)) return '{ __typename id }'
  if (isUnionType(named) || !isObjectType(named) || depth === 0) return '{ __typename }'
  return everyField(named, depth - 1)
}

export function typeNamed(name: string): GraphQLObjectType {
  const type = SCHEMA.getType(name)
  if (!isObjectType(type)) throw new RangeError(`${name} is no object type of the schema`)
  return type
}
