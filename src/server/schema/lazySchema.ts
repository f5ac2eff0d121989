import {
  type DirectiveDefinitionNode,
  type DirectiveLocation,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  GraphQLDirective,
  GraphQLEnumType,
  type GraphQLFieldResolver,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLScalarTypeConfig,
  GraphQLSchema,
  type GraphQLTypeResolver,
  GraphQLUnionType,
  type InputObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  parse,
  specifiedDirectives,
  specifiedScalarTypes,
  type UnionTypeDefinitionNode,
} from 'graphql'
import { enumValueConfigs, type FieldConfigs, fieldConfigs, inputConfigs } from './configsOfNode.ts'
import { type Definition, definitionOf, type Line, lineOf } from './definition.ts'

/** What the SDL does not say of its types. */
export type Behaviour<Context> = {
  readonly scalarNamed: (name: string) => Omit<GraphQLScalarTypeConfig<unknown, unknown>, 'name'>
  readonly typeResolverOf: (abstractType: string) => GraphQLTypeResolver<unknown, Context> | undefined
  /** Asked when somebody first uses the type. */
  readonly resolversOf: (
    type: GraphQLObjectType,
    fields: FieldConfigs<Context>,
    schema: GraphQLSchema,
  ) => Readonly<Record<string, GraphQLFieldResolver<unknown, Context> | undefined>>
}

type Implementations = { readonly objects: GraphQLObjectType[]; readonly interfaces: GraphQLInterfaceType[] }

/**
 * A schema that makes of its definitions only what is asked for: a process that starts asks for next to nothing, and an
 * operation for the few types that it names. It takes for granted that they are valid: a test says so.
 */
export class LazySchema<Context> extends GraphQLSchema {
  readonly #lines: ReadonlyMap<string, Line>
  readonly #behaviour: Behaviour<Context>
  readonly #types = new Map<string, GraphQLNamedType>(specifiedScalarTypes.map((type) => [type.name, type]))
  #typeMap: Record<string, GraphQLNamedType> | undefined
  #directives: readonly GraphQLDirective[] | undefined
  readonly #implementations = new Map<string, Implementations>()

  /** @param lines a definition each, whatever extends it included. */
  constructor(lines: readonly string[], behaviour: Behaviour<Context>) {
    super({ assumeValid: true })
    this.#lines = new Map(lines.map(lineOf).map((line) => [line.name, line]))
    this.#behaviour = behaviour
  }

  override getQueryType() {
    return this.getType('Query') as GraphQLObjectType
  }

  override getMutationType() {
    return this.getType('Mutation') as GraphQLObjectType | undefined
  }

  override getType(name: string): GraphQLNamedType | undefined {
    const known = this.#types.get(name)
    if (known) return known
    const line = this.#lines.get(name)
    if (!line) return super.getTypeMap()[name]
    const definition = definitionOf(line)
    if (definition.kind === 'directive') return undefined
    const made = this.#made(definition)
    this.#types.set(name, made)
    return made
  }

  /** All names at once, each type when somebody looks at it: whoever validates an operation asks only which names there are. */
  override getTypeMap(): Record<string, GraphQLNamedType> {
    this.#typeMap ??= this.#lazyTypeMap()
    return this.#typeMap
  }

  #lazyTypeMap(): Record<string, GraphQLNamedType> {
    const map: Record<string, GraphQLNamedType> = Object.create(null)
    const names = [...this.#lines.keys(), ...this.#types.keys(), ...Object.keys(super.getTypeMap())]
    for (const name of new Set(names)) {
      if (name.startsWith('@')) continue
      Object.defineProperty(map, name, { enumerable: true, get: () => this.getType(name) })
    }
    return map
  }

  override getImplementations({ name }: GraphQLInterfaceType): Implementations {
    let known = this.#implementations.get(name)
    if (!known) {
      const types = this.#definitions()
        .filter(({ interfaces }) => interfaces.includes(name))
        .map((definition) => this.#named(definition.name))
      known = {
        objects: types.filter((type) => type instanceof GraphQLObjectType),
        interfaces: types.filter((type) => type instanceof GraphQLInterfaceType),
      }
      this.#implementations.set(name, known)
    }
    return known
  }

  override getDirectives(): readonly GraphQLDirective[] {
    this.#directives ??= [
      ...specifiedDirectives,
      ...this.#definitions()
        .filter(({ kind }) => kind === 'directive')
        .map(this.#madeDirective),
    ]
    return this.#directives
  }

  /** Whether the SDL has a type of this name. */
  defines(name: string): boolean {
    return this.#lines.has(name)
  }

  #definitions(): readonly Definition[] {
    return [...this.#lines.values()].map(definitionOf)
  }

  readonly #named = (name: string): GraphQLNamedType => {
    const type = this.getType(name)
    if (!type) throw new Error(`there is no type ${name}`)
    return type
  }

  #made(definition: Definition): GraphQLNamedType {
    const { kind, name } = definition
    const { scalarNamed, typeResolverOf } = this.#behaviour
    const interfaces = () => definition.interfaces.map(this.#named) as GraphQLInterfaceType[]
    const resolveType = typeResolverOf(name)
    switch (kind) {
      case 'type': {
        const type: GraphQLObjectType = new GraphQLObjectType<unknown, Context>({
          name,
          interfaces,
          fields: () => {
            const node = parsed<ObjectTypeDefinitionNode>(definition)
            type.astNode = node
            return this.#withResolvers(type, node.fields ?? [])
          },
        })
        return type
      }
      case 'interface': {
        const fields = () =>
          fieldConfigs(parsed<InterfaceTypeDefinitionNode>(definition).fields ?? [], this.#named)
        return new GraphQLInterfaceType({ name, interfaces, fields, resolveType })
      }
      case 'union': {
        const members = () => parsed<UnionTypeDefinitionNode>(definition).types ?? []
        const types = () => members().map((member) => this.#named(member.name.value)) as GraphQLObjectType[]
        return new GraphQLUnionType({ name, types, resolveType })
      }
      case 'enum':
        return new GraphQLEnumType({
          name,
          values: () => enumValueConfigs(parsed<EnumTypeDefinitionNode>(definition)),
        })
      case 'input': {
        const fields = () =>
          inputConfigs(parsed<InputObjectTypeDefinitionNode>(definition).fields ?? [], this.#named)
        return new GraphQLInputObjectType({ name, fields, isOneOf: definition.isOneOf })
      }
      default:
        return new GraphQLScalarType({ ...scalarNamed(name), name })
    }
  }

  #withResolvers(type: GraphQLObjectType, nodes: readonly FieldDefinitionNode[]): FieldConfigs<Context> {
    const fields = fieldConfigs<Context>(nodes, this.#named)
    const resolvers = this.#behaviour.resolversOf(type, fields, this)
    for (const [name, field] of Object.entries(fields)) {
      if (resolvers[name]) field.resolve = resolvers[name]
    }
    return fields
  }

  readonly #madeDirective = (definition: Definition): GraphQLDirective => {
    const { name, locations, repeatable, arguments: args = [] } = parsed<DirectiveDefinitionNode>(definition)
    return new GraphQLDirective({
      name: name.value,
      locations: locations.map(({ value }) => value as DirectiveLocation),
      isRepeatable: repeatable,
      args: inputConfigs(args, this.#named),
    })
  }
}

/** What a line defines is what its head says: the kind of node follows from it. */
function parsed<Node>({ sdl }: Definition): Node {
  return parse(sdl, { noLocation: true }).definitions[0] as Node
}
