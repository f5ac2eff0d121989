import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

export type Selecting = {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Coerced. Only those that `@skip` and `@include` ask for matter here. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** By the name in the answer, where the field is asked for: in the order in which the answer has them. */
export type CollectedFields = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>

/**
 * What is asked of an object of this type by these selections together, with fragments written out.
 *
 * @throws GraphQLError for a condition that is null.
 * @see https://spec.graphql.org/draft/#CollectFields()
 */
export function collectFields(
  selecting: Selecting,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): CollectedFields {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>()
  const spread = new Set<string>()
  for (const set of selectionSets) collectInto(fields, spread, { ...selecting, type, set })
  return fields
}

type Collecting = Selecting & { readonly type: GraphQLObjectType; readonly set: SelectionSetNode }

function collectInto(
  fields: Map<string, [FieldNode, ...FieldNode[]]>,
  spread: Set<string>,
  collecting: Collecting,
): void {
  const { fragments, set } = collecting
  for (const selection of set.selections) {
    if (!isIncluded(collecting, selection)) continue
    switch (selection.kind) {
      case Kind.FIELD: {
        const name = (selection.alias ?? selection.name).value
        const nodes = fields.get(name)
        if (nodes) nodes.push(selection)
        else fields.set(name, [selection])
        break
      }
      case Kind.INLINE_FRAGMENT:
        if (isAbout(collecting, selection))
          collectInto(fields, spread, { ...collecting, set: selection.selectionSet })
        break
      case Kind.FRAGMENT_SPREAD: {
        const { value: name } = selection.name
        if (spread.has(name)) break
        spread.add(name)
        const fragment = fragments[name]
        if (fragment && isAbout(collecting, fragment))
          collectInto(fields, spread, { ...collecting, set: fragment.selectionSet })
      }
    }
  }
}

function isIncluded({ variables }: Collecting, node: SelectionNode): boolean {
  if (!node.directives?.length) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
}

function isAbout(
  { schema, type }: Collecting,
  { typeCondition }: InlineFragmentNode | FragmentDefinitionNode,
): boolean {
  if (!typeCondition || typeCondition.name.value === type.name) return true
  const condition = schema.getType(typeCondition.name.value)
  return isAbstractType(condition) && schema.isSubType(condition, type)
}
