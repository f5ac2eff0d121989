import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { fieldRule } from '../../resolvers/fieldRule.ts'
import type { RequestContext } from '../../usecases/context.ts'
import { guardedField, guardedRoot, type Resolver, withheldAsNull } from './guardedField.ts'

/**
 * Puts the access policy around every field, by what the SDL says of it: so there is no way to a field that does not lead
 * through it, for whatever query, in whatever place of an answer.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) guard(schema, type, field)
  }
  return schema
}

function guard(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, RequestContext>,
): void {
  const rule = fieldRule(schema, type, field as GraphQLField<unknown, unknown>)
  const resolve = (field.resolve ?? defaultFieldResolver) as Resolver
  if (type === schema.getQueryType()) {
    if (rule.kind === 'DATA') field.resolve = guardedRoot(resolve, rule)
    else field.resolve = withheldAsNull(resolve)
  } else if (rule.kind === 'DATA') {
    field.resolve = guardedField(resolve, { ...rule, name: `${type.name}.${field.name}` })
  } else if (field.resolve && !isLeafType(getNamedType(field.type))) {
    // What it refers to may be somebody the caller may not see.
    field.resolve = withheldAsNull(resolve)
  }
}
