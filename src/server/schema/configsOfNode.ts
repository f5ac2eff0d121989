import {
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLArgumentConfig,
  GraphQLDeprecatedDirective,
  type GraphQLEnumValueConfigMap,
  type GraphQLFieldConfig,
  type GraphQLInputType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLType,
  getDirectiveValues,
  type InputValueDefinitionNode,
  Kind,
  type TypeNode,
  valueFromAST,
} from 'graphql'

/** @throws Error for a name that no type has. */
export type TypeNamed = (name: string) => GraphQLNamedType

export type FieldConfigs<Context> = Record<string, GraphQLFieldConfig<unknown, Context> & FromNode>

type FromNode = { readonly astNode: FieldDefinitionNode }
/** Fields as graphql wants them of a type, from what the SDL says of them. */
export function fieldConfigs<Context>(
  nodes: readonly FieldDefinitionNode[],
  typeNamed: TypeNamed,
): FieldConfigs<Context> {
  return byName(nodes, (astNode) => ({
    type: wrapped(astNode.type, typeNamed) as GraphQLOutputType,
    args: inputConfigs(astNode.arguments ?? [], typeNamed),
    deprecationReason: deprecationReason(astNode),
    astNode,
  }))
}

/** Arguments, or fields of an input. */
export function inputConfigs(
  nodes: readonly InputValueDefinitionNode[],
  typeNamed: TypeNamed,
): Record<string, GraphQLArgumentConfig> {
  return byName(nodes, (astNode) => {
    const type = wrapped(astNode.type, typeNamed) as GraphQLInputType
    return {
      type,
      defaultValue: valueFromAST(astNode.defaultValue, type),
      deprecationReason: deprecationReason(astNode),
      astNode,
    }
  })
}

export function enumValueConfigs({ values = [] }: EnumTypeDefinitionNode): GraphQLEnumValueConfigMap {
  return byName(values, (astNode) => ({ deprecationReason: deprecationReason(astNode), astNode }))
}

type Named = { readonly name: { readonly value: string } }

function byName<Node extends Named, Config>(
  nodes: readonly Node[],
  configOf: (node: Node) => Config,
): Record<string, Config> {
  return Object.fromEntries(nodes.map((node) => [node.name.value, configOf(node)]))
}

function wrapped(node: TypeNode, typeNamed: TypeNamed): GraphQLType {
  if (node.kind === Kind.NON_NULL_TYPE)
    return new GraphQLNonNull(wrapped(node.type, typeNamed) as GraphQLNamedType)
  if (node.kind === Kind.LIST_TYPE) return new GraphQLList(wrapped(node.type, typeNamed))
  return typeNamed(node.name.value)
}

type Deprecatable = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode

function deprecationReason(node: Deprecatable): string | undefined {
  const reason = getDirectiveValues(GraphQLDeprecatedDirective, node)?.['reason']
  return typeof reason === 'string' ? reason : undefined
}
