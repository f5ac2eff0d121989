import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** What leads to one scalar: `edges`, `node`, `... on Person`, `names`, `display`. */
export type Path = readonly string[]

/**
 * Every scalar that a type leads to: of itself, of its parts, and of the records it refers to, so many records deep.
 * Beyond that, which record it is.
 */
export function pathsOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): readonly Path[] {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type)
    const each = possible.flatMap((one) =>
      pathsOf(schema, one, depth).map((path) => [`... on ${one.name}`, ...path]),
    )
    return [['__typename'], ...each]
  }
  if (!isObjectType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => pathsOfField(schema, field, depth))
}

function pathsOfField(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): readonly Path[] {
  const type = getNamedType(field.type)
  const spellings = spellingsOf(field)
  if (isLeafType(type)) return spellings.map((spelling) => [spelling])
  const isRef = isRecord(type)
  if (isRef && depth === 0)
    return [[spellings[0] ?? '', '__typename'], ...(hasId(type) ? [[spellings[0] ?? '', 'id']] : [])]
  const inner = pathsOf(schema, type, isRef ? depth - 1 : depth)
  return spellings.flatMap((spelling) => inner.map((path) => [spelling, ...path]))
}

function hasId(type: GraphQLNamedType): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields()
}

/** What has an id of its own, and can be asked for by it. */
export function isRecord(type: GraphQLNamedType): boolean {
  if (!isObjectType(type) && !isInterfaceType(type)) return false
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node')
}

/** The ways in which a field is asked: plainly, and once with each optional argument. */
function spellingsOf({ name, args }: GraphQLField<unknown, unknown>): readonly string[] {
  const required = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literalOf(arg)}`)
  const plain = required.length > 0 ? `${name}(${required.join(', ')})` : name
  const optional = args.filter((arg) => !isRequiredArgument(arg) && arg.name !== 'after')
  const others = optional.map((arg) => {
    const given = [...required, `${arg.name}: ${literalOf(arg)}`].join(', ')
    return `${name}By${arg.name}: ${name}(${given})`
  })
  return [plain, ...others]
}

/** A value that says something else than none. */
function literalOf({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type)
  if (name === 'first') return '3'
  if (isEnumType(named)) return named.getValues()[0]?.name ?? ''
  if (named.name === 'AsOfInput') return '{ validAt: "2040-06-01", knownAt: "2041-03-03T00:00:00Z" }'
  if (named.name === 'DateTime') return '"2041-03-03T00:00:00Z"'
  throw new Error(`selections.ts: say what to give for the argument ${name} of type ${named.name}`)
}

type Tree = Map<string, Tree>

/** The selection that asks for all of these. */
export function selectionOf(paths: readonly Path[]): string {
  const root: Tree = new Map()
  for (const path of paths) {
    let at = root
    for (const key of path) {
      const next: Tree = at.get(key) ?? new Map()
      at.set(key, next)
      at = next
    }
  }
  return printed(root)
}

function printed(tree: Tree): string {
  return [...tree].map(([key, inner]) => (inner.size > 0 ? `${key} { ${printed(inner)} }` : key)).join(' ')
}
