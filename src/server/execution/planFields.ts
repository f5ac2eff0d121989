import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  isNonNullType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql'
import { collectFields, type Selecting } from './collectFields.ts'
import { completerOf } from './completeValue.ts'
import { fieldArguments } from './fieldArguments.ts'
import type { FieldPlan } from './fieldPlan.ts'
import type { PlanRoom } from './planRoom.ts'

export type Planning = Selecting & { readonly room: PlanRoom }

/**
 * What is asked of an object of this type, in the order of the answer. What is asked of what is in it is planned when
 * the first of its kind is there.
 *
 * @throws GraphQLError for a `@skip` or `@include` whose condition is null.
 */
export function planFields(
  selecting: Planning,
  parentType: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): readonly FieldPlan[] {
  // It would have to be asked of every value, and nothing in our schemas has it.
  if (parentType.isTypeOf) throw new TypeError(`${parentType.name} must not have an isTypeOf`)
  return [...collectFields(selecting, parentType, selectionSets)].flatMap(([responseName, nodes]) => {
    const [node] = nodes
    const field = fieldNamed(selecting, parentType, node.name.value)
    if (!field) return []
    const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    return {
      responseName,
      nodes,
      field,
      parentType,
      isNonNull: isNonNullType(field.type),
      argumentsOf: fieldArguments(field, node),
      resolve: field.resolve ?? defaultFieldResolver,
      complete: completerOf(field.type, {
        nodes,
        plan: (type) => planFields(selecting, type, inner),
        room: selecting.room,
      }),
    }
  })
}

function fieldNamed(
  { schema }: Selecting,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  }
  return type.getFields()[name]
}
