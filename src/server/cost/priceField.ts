import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql'
import { AppError } from '../../errors.ts'
import { introspectionListLength } from './introspectionLists.ts'

export type Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType

/** A field where it is asked for. */
export type FieldPlace = {
  readonly schema: GraphQLSchema
  readonly parent: Composite
  readonly field: GraphQLField<unknown, unknown>
  /** By the caller's names, for the caller's eyes. */
  readonly path: readonly string[]
}

/** Lists without `first` are part of one record, and this long as a rule: roles, participants, coverage. */
const UNPAGED_LIST_LENGTH = 10

/** A command reads what it decides on, and writes the record, its version, its event and its indexes. */
const NODES_PER_MUTATION = 25

/** Reading the schema costs no units but time, so it may not be repeated by the hundred. */
const NODES_PER_INTROSPECTION = 250

const LONGEST_PAGE = 100

const META_FIELDS = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef]

/** By the field's own name: what a fragment or an alias is called does not matter. */
export function fieldOf(
  schema: GraphQLSchema,
  parent: Composite,
  name: string,
): GraphQLField<unknown, unknown> {
  const own = isUnionType(parent) ? undefined : parent.getFields()[name]
  const field = own ?? META_FIELDS.find((meta) => meta.name === name)
  if (!field) throw new TypeError(`${schema.getType(parent.name)}.${name} has passed validation`)
  return field
}

/**
 * How many objects the field gives at most.
 *
 * @throws AppError BAD_REQUEST for a page size that is not 1 to 100, or for more than 100 ids.
 */
export function occurrencesOf(
  { schema, parent, field, path }: FieldPlace,
  args: Readonly<Record<string, unknown>>,
): number {
  if (isPagePart(parent, field.name)) return 1
  if (has(field, 'first')) return pageLength(args['first'], [...path, 'first'])
  if (!isListType(getNullableType(field.type)) || isLeafType(getNamedType(field.type))) return 1
  if (parent.name.startsWith('__')) return introspectionListLength(schema, `${parent.name}.${field.name}`)
  if (has(field, 'ids')) return idCount(args['ids'], [...path, 'ids'])
  return UNPAGED_LIST_LENGTH
}

/** How many records the field itself gives, those inside them not counted. */
export function ownNodesOf({ schema, parent, field }: FieldPlace, occurrences: number): number {
  const type = getNamedType(field.type)
  if (field === SchemaMetaFieldDef || field === TypeMetaFieldDef) return NODES_PER_INTROSPECTION
  if (isPagePart(parent, field.name)) return 0
  if (parent === schema.getMutationType()) return NODES_PER_MUTATION
  if (has(field, 'first') || isRecord(schema, type)) return occurrences
  return parent === schema.getQueryType() && !isLeafType(type) ? 1 : 0
}

/** The page counts at the field that has `first`, not once more in its `edges`, `nodes` and `node`. */
function isPagePart(parent: Composite, name: string): boolean {
  if (parent.name.endsWith('Connection')) return name === 'edges' || name === 'nodes'
  return parent.name.endsWith('Edge') && name === 'node'
}

function isRecord(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  if (isUnionType(type)) return type.getTypes().some((member) => isRecord(schema, member))
  if (!isObjectType(type) && !isInterfaceType(type)) return false
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node')
}

function has({ args }: GraphQLField<unknown, unknown>, name: string): boolean {
  return args.some((argument) => argument.name === name)
}

function pageLength(first: unknown, path: readonly string[]): number {
  if (Number.isInteger(first) && (first as number) >= 1 && (first as number) <= LONGEST_PAGE)
    return first as number
  throw new AppError(
    'BAD_REQUEST',
    `${path.join('.')} must be 1 to ${LONGEST_PAGE}, but is ${String(first)}.`,
  )
}

function idCount(ids: unknown, path: readonly string[]): number {
  const count = Array.isArray(ids) ? ids.length : 0
  if (count <= LONGEST_PAGE) return count
  throw new AppError('BAD_REQUEST', `${path.join('.')} may have ${LONGEST_PAGE} at most, but has ${count}.`)
}
