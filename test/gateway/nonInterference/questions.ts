import { type GraphQLField, type GraphQLSchema, getNamedType, isRequiredArgument } from 'graphql'
import { type Document, documentsOf, documentText } from './documents.ts'
import { ID_PREFIXES } from './idPrefixes.ts'
import { pathsOf, selectionOf } from './selections.ts'
import { RICH, type Variables, variableSets } from './variableSets.ts'
import type { World } from './world.ts'

/** A question of the test. */
export type Asked = {
  readonly document: Document
  readonly variables: Variables
  /** Of a list: it is walked to its end, in small pages. */
  readonly isWalk: boolean
  /** Whether it says more than it must: of a list, only some of it. */
  readonly isNarrowed: boolean
}

/** Everything that is asked of a world: each field of `Query`, about everything that is there, for all that it gives. */
export function questionsOf(
  schema: GraphQLSchema,
  world: Pick<World, 'builder' | 'parties'>,
): readonly Asked[] {
  const made = world.builder.made
  const pools = {
    ids: [...new Set(made.map(({ id }) => id))],
    some: [...Map.groupBy(made, ({ id, group }) => `${id.slice(0, 3)} ${group}`).values()].flatMap(
      ([one]) => one?.id ?? [],
    ),
    parties: world.parties,
  }
  const rich = RICH.map((name) => world.parties[name])
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  return fields.flatMap((field) => {
    const documents = documentsOf(schema, field, SHALLOW.includes(field.name) ? 0 : 1)
    const sets = variableSets(field, pools)
    // Narrowed in every way, a list is asked for by the first document alone.
    const whole = documents.flatMap((document, n) =>
      sets
        .filter(
          (variables) =>
            isAbout(document, variables) && (n === 0 || document.of || !isNarrowed(field, variables)),
        )
        .map((variables) => ({
          document,
          variables,
          isWalk: false,
          isNarrowed: isNarrowed(field, variables),
        })),
    )
    return [...whole, ...walksOf(schema, field, sets, rich)]
  })
}

/**
 * Lists of records that are asked for one by one too, by `node` and `relationship`: what each leads to is asked there alone.
 * A list of them is dear, so that a document of what they lead to would be one of hundreds.
 */
const SHALLOW: readonly string[] = ['nodes', 'relationships']

function isNarrowed({ args }: GraphQLField<unknown, unknown>, variables: Variables): boolean {
  return args.some(
    (arg, n) => n > 0 && arg.name !== 'first' && !isRequiredArgument(arg) && arg.name in variables,
  )
}

/** A document for one type of record is asked about records of that type, and about ids of that type that nobody has. */
function isAbout({ of }: Document, { id, ids }: Variables): boolean {
  const prefix = ID_PREFIXES[of ?? '']
  // A list, or something that is named otherwise, leads to records of any type.
  if (!of || !prefix || (id === undefined && ids === undefined)) return true
  const [asked] = Array.isArray(ids) ? ids : [id]
  return String(asked).startsWith(prefix)
}

/** Records of a page of a list that is walked. */
const SMALL_PAGE = 2

function walksOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  sets: readonly Variables[],
  rich: readonly string[],
): readonly Asked[] {
  const type = getNamedType(field.type)
  if (!type.name.endsWith('Connection')) return []
  const paths = pathsOf(schema, type, 0).filter(
    (path) => path[0] === 'pageInfo' || path.at(-1) === 'id' || path[1] === 'cursor',
  )
  const document = { root: field.name, query: documentText(field, selectionOf(paths)), of: undefined }
  // Few lists but theirs are longer than a page.
  const isLong = (variables: Variables) => {
    const text = JSON.stringify(variables)
    return !/(prt|int|txn|hld|cns|tie)_/.test(text) || rich.some((id) => text.includes(id))
  }
  return sets.filter(isLong).map((variables) => ({
    document,
    variables: { ...variables, first: SMALL_PAGE },
    isWalk: true,
    isNarrowed: isNarrowed(field, variables),
  }))
}
