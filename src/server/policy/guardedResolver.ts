import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
} from 'graphql'
import { fieldRule } from '../../resolvers/fieldRule.ts'
import type { RequestContext } from '../../usecases/context.ts'
import { guardedField, guardedRoot, type Resolver, withheldAsNull } from './guardedField.ts'

export type FieldOfType = {
  readonly type: GraphQLObjectType
  readonly name: string
  readonly field: GraphQLFieldConfig<unknown, RequestContext>
}

/**
 * Puts the access policy around a field, by what the SDL says of it. Every field is made with what this gives: so there is no
 * way to one that does not lead through it, for whatever query, in whatever place of an answer.
 *
 * @returns undefined where neither the policy nor we have anything to say.
 */
export function guardedResolver(
  schema: GraphQLSchema,
  { type, name, field }: FieldOfType,
  ours: Resolver | undefined,
): Resolver | undefined {
  const rule = fieldRule(schema, type, { name, astNode: field.astNode })
  const resolve = ours ?? (defaultFieldResolver as Resolver)
  if (type === schema.getQueryType()) {
    return rule.kind === 'DATA' ? guardedRoot(resolve, rule) : withheldAsNull(resolve)
  }
  if (rule.kind === 'DATA') return guardedField(resolve, { ...rule, name: `${type.name}.${name}` })
  // What it refers to may be somebody the caller may not see.
  return ours && !isLeafType(getNamedType(field.type)) ? withheldAsNull(resolve) : ours
}
