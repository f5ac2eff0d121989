import {
  type DirectiveDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type StringValueNode,
  type TypeDefinitionNode,
} from 'graphql'
import { promisedOnce } from '../../promisedOnce.ts'
import { oncePer } from '../oncePer.ts'

const described = oncePer((schema: GraphQLSchema) => promisedOnce(() => describeFrom(schema)))

/**
 * Gives a schema the descriptions of its SDL, which are most of its text: they are loaded when somebody first wants to read
 * them. Once is enough.
 */
export function describeSchema(schema: GraphQLSchema): Promise<void> {
  return described(schema)()
}

async function describeFrom(schema: GraphQLSchema): Promise<void> {
  const { typeDefs } = await import('../../generated/typeDefs.ts')
  for (const node of parse(typeDefs, { noLocation: true }).definitions as readonly Definition[]) {
    if (node.kind === Kind.DIRECTIVE_DEFINITION) {
      const directive = schema.getDirective(node.name.value)
      describe([directive], [node])
      describe(directive?.args, node.arguments)
    } else {
      const type = schema.getType(node.name.value)
      if (node.description) describe([type], [node])
      describeMembers(type, node)
    }
  }
}

/** An extension has members to describe, and no description of its own. */
type Definition = DirectiveDefinitionNode | (TypeDefinitionNode & Members)

type Described = { readonly name: string; description?: string | null | undefined }
type Describing = {
  readonly name?: { readonly value: string } | undefined
  readonly description?: StringValueNode | undefined
}
type Members = {
  readonly fields?: readonly (Describing & { readonly arguments?: readonly Describing[] })[]
  readonly values?: readonly Describing[]
}

function describeMembers(type: GraphQLNamedType | undefined, { fields = [], values }: Members): void {
  if (isEnumType(type)) describe(type.getValues(), values)
  if (isInputObjectType(type)) describe(Object.values(type.getFields()), fields)
  if (isObjectType(type) || isInterfaceType(type)) {
    const own = type.getFields()
    describe(Object.values(own), fields)
    for (const field of fields) describe(own[field.name?.value ?? '']?.args, field.arguments)
  }
}

function describe(
  things: readonly (Described | null | undefined)[] = [],
  nodes: readonly Describing[] | undefined = [],
): void {
  for (const { name, description } of nodes) {
    const thing = things.find((each) => each?.name === name?.value)
    if (thing && description) thing.description = description.value
  }
}
