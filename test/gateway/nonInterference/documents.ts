import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { LIMITS } from '../../../src/server/cost/assertAffordable.ts'
import { priceOperation } from '../../../src/server/cost/priceOperation.ts'
import { type Path, pathsOf, selectionOf } from './selections.ts'

/** What the server parses, less a few. */
const MOST_TOKENS = 1_950

/** Records of a page that is to hold a whole list. */
export const LARGE_PAGE = 20

/** What asks one field of `Query` for some of what it gives. */
export type Document = {
  readonly root: string
  readonly query: string
  /** Of a field that gives records of any type: the one that this asks for. */
  readonly of: string | undefined
}

/**
 * Documents that together ask a field of `Query` for all that it gives: as few as the bounds on operations allow. Fields of
 * two types that only share a name cannot be asked together, so a field that gives any record has one for each type.
 */
export function documentsOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): readonly Document[] {
  const all = pathsOf(schema, getNamedType(field.type), depth)
  const byType = Map.groupBy(all, (path) => anyRecordIn(schema, field, path))
  const shared = byType.get(undefined) ?? []
  const types = [...byType].filter(([type]) => type !== undefined)
  if (types.length === 0) return fitting(schema, field, shared, undefined)
  return types.flatMap(([type, paths]) => fitting(schema, field, [...shared, ...paths], type))
}

/** The type condition under an interface that many types have, if the path goes through one. */
function anyRecordIn(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  path: Path,
): string | undefined {
  let type: GraphQLNamedType = getNamedType(field.type)
  for (const key of path) {
    const condition = /^\.\.\. on (\w+)$/.exec(key)?.[1]
    if (condition && isAbstractType(type) && schema.getPossibleTypes(type).length > 2) return condition
    if (condition) type = schema.getType(condition) ?? type
    else if ('getFields' in type) {
      const fields = type.getFields() as Record<string, GraphQLField<unknown, unknown>>
      const name =
        /(\w+)(\(.*)?$/.exec(key.includes(': ') ? key.slice(key.indexOf(': ') + 2) : key)?.[1] ?? ''
      const next = fields[name.split('(')[0] ?? '']
      if (next) type = getNamedType(next.type)
    }
  }
  return undefined
}

function fitting(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  paths: readonly Path[],
  of: string | undefined,
): readonly Document[] {
  const query = documentText(field, selectionOf(paths))
  if (paths.length < 2 || isAffordable(schema, query)) return [{ root: field.name, query, of }]
  const half = Math.ceil(paths.length / 2)
  return [
    ...fitting(schema, field, paths.slice(0, half), of),
    ...fitting(schema, field, paths.slice(half), of),
  ]
}

/** Asks the field with a variable for each of its arguments. */
export function documentText(
  { name, args, type }: GraphQLField<unknown, unknown>,
  selection: string,
): string {
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const asked = args.length > 0 ? `${name}(${given})` : name
  const head = args.length > 0 ? `query (${declared})` : 'query'
  return `${head} { ${asked}${isLeafType(getNamedType(type)) ? '' : ` { ${selection} }`} }`
}

/** For pages as large as are asked for, and as many ids. */
function isAffordable(schema: GraphQLSchema, query: string): boolean {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS })
    const [operation] = document.definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return false
    const names = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value))
    const required =
      operation.variableDefinitions?.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE) ?? []
    const variables = Object.fromEntries(
      required.map(({ variable: { name }, type }) => [
        name.value,
        sampleOf(name.value, String(JSON.stringify(type))),
      ]),
    )
    if (names.has('first')) variables['first'] = LARGE_PAGE
    if (names.has('ids')) variables['ids'] = Array.from({ length: LARGE_PAGE }, () => 'prt_0')
    const price = priceOperation({ schema, document, operation, variables })
    return Object.entries(price).every(([what, much]) => much <= LIMITS[what as keyof typeof LIMITS])
  } catch {
    return false
  }
}

function sampleOf(name: string, type: string): unknown {
  if (type.includes('"Purpose"')) return 'SERVICING'
  if (type.includes('"IdentifierScheme"')) return 'EMAIL'
  if (type.includes('"BookInput"')) return { unitId: 'unt_0' }
  if (type.includes('QuestionInput"')) return { partyId: 'prt_0' }
  return type.includes('"Date"') ? '2041-01-01' : name
}

/** `Person.birthDate`: every field of every type that the documents ask for. */
export function coordinatesIn(schema: GraphQLSchema, queries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const query of queries) {
    const info = new TypeInfo(schema)
    const onField = () => {
      const [parent, field] = [info.getParentType(), info.getFieldDef()]
      if (parent && field) found.add(`${parent.name}.${field.name}`)
    }
    visit(parse(query), visitWithTypeInfo(info, { Field: onField }))
  }
  return found
}
