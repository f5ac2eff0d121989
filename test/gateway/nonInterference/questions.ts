import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import type { Group } from './builder.ts'
import { type Document, documentsOf, documentText, LARGE_PAGE } from './documents.ts'
import { pathsOf, selectionOf } from './selections.ts'
import type { World } from './world.ts'

export type Variables = Readonly<Record<string, unknown>>

/** A question of the test. */
export type Asked = {
  readonly document: Document
  readonly variables: Variables
  /** Of a list: it is walked to its end, in small pages. */
  readonly isWalk: boolean
}

/** Ids that nobody has. */
export const UNKNOWN = '00000000000000000000000000'

const PREFIXES: Readonly<Record<string, string>> = {
  Person: 'prt',
  Organization: 'prt',
  Party: 'prt',
  CustomerView: 'prt',
  party: 'prt',
  employee: 'emp',
  unit: 'unt',
  parent: 'unt',
  partnerApp: 'app',
  app: 'app',
  Relationship: 'rel',
  relationship: 'rel',
  FrameworkAgreement: 'agr',
  Rating: 'rtg',
  RelationshipCase: 'cas',
  Tie: 'tie',
  Interaction: 'int',
  Commitment: 'cmt',
  Holding: 'hld',
  Transaction: 'txn',
  Employee: 'emp',
  OrgUnit: 'unt',
  PartnerApp: 'app',
  Consent: 'cns',
  Delegation: 'dlg',
  InsiderList: 'ins',
  WallException: 'wex',
  WorkPlan: 'wpl',
  WorkLog: 'wlg',
  Bulletin: 'bul',
  ServiceStandard: 'sst',
  ServiceRequest: 'svr',
  ServicePlan: 'svp',
  ObligationRule: 'orl',
  Obligation: 'obl',
  WarningRule: 'wrl',
  rule: 'wrl',
  Signal: 'sig',
  Alert: 'alt',
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
    const documents = documentsOf(schema, field, 1)
    const sets = variableSets(field, pools)
    // Narrowed in every way, a list is asked for by the first document alone.
    const whole = documents.flatMap((document, n) =>
      sets
        .filter(
          (variables) =>
            isAbout(document, variables) && (n === 0 || document.of || !isVaried(field, variables)),
        )
        .map((variables) => ({ document, variables, isWalk: false })),
    )
    return [...whole, ...walksOf(schema, field, sets, rich)]
  })
}

function isVaried({ args }: GraphQLField<unknown, unknown>, variables: Variables): boolean {
  return args.some((arg, n) => n > 0 && !isRequiredArgument(arg) && arg.name in variables)
}

/** A document for one type of record is asked about records of that type, and about ids of that type that nobody has. */
function isAbout({ of }: Document, { id, ids }: Variables): boolean {
  const prefix = PREFIXES[of ?? '']
  // A list, or something that is named otherwise, leads to records of any type.
  if (!of || !prefix || (id === undefined && ids === undefined)) return true
  const [asked] = Array.isArray(ids) ? ids : [id]
  return String(asked).startsWith(prefix)
}

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
    variables: { ...variables, first: isVaried(field, variables) ? 2 : 1 },
    isWalk: true,
  }))
}

type Pools = {
  readonly ids: readonly string[]
  /** Of each kind of record, one of each group. */
  readonly some: readonly string[]
  readonly parties: World['parties']
}

/** Values of an enum that one field is asked with. */
const MOST_VALUES = 4

/**
 * What a field is asked with: every value of what names records, with the first of everything else; every value of
 * everything else, for a few who have much of everything.
 */
function variableSets(field: GraphQLField<unknown, unknown>, pools: Pools): readonly Variables[] {
  if (field.name === 'partyByIdentifier') return IDENTIFIERS.map(({ variables }) => variables)
  const asked = field.args.filter(({ name }) => name !== 'after' && name !== 'first')
  const first = field.args.some(({ name }) => name === 'first') ? { first: LARGE_PAGE } : {}
  const [subject] = asked
  const others = asked.slice(1)
  const base = Object.fromEntries(
    others.filter(isRequiredArgument).map((arg) => [arg.name, valuesOfArgument(field, arg, pools)[0]]),
  )
  if (!subject) return [first]
  const subjects = valuesOfArgument(field, subject, pools)
  const rich = subjects.filter((each) =>
    RICH.some((name) => JSON.stringify(each)?.includes(pools.parties[name])),
  )
  const varied = others.flatMap((arg) =>
    valuesOfArgument(field, arg, pools).flatMap((value) =>
      (rich.length > 0 ? rich : subjects.slice(0, 2)).map((about) => ({
        [subject.name]: about,
        [arg.name]: value,
      })),
    ),
  )
  const none = isRequiredArgument(subject) ? [] : [{}]
  const plain = subjects.map((about) => ({ [subject.name]: about }))
  return [...none, ...plain, ...varied].map((variables) => ({ ...first, ...base, ...variables }))
}

const RICH = ['p1', 'x', 'b1'] as const

function valuesOfArgument(
  field: GraphQLField<unknown, unknown>,
  { name, type }: Pick<GraphQLArgument, 'name' | 'type'>,
  pools: Pools,
): readonly unknown[] {
  const named = getNamedType(type)
  if (name === 'ids') return inChunks(pools.ids)
  if (named.name === 'ID') return idsFor(field, name, pools)
  if (isEnumType(named)) return spread(named.getValues().map((value) => value.name))
  if (isInputObjectType(named)) {
    const inner = Object.values(named.getFields())
    return inner.flatMap((part) => {
      const values = valuesOfArgument(field, part as { name: string; type: GraphQLInputType }, pools)
      return [...values.slice(0, 5), ...values.slice(5).slice(-1)].map((value) => ({ [part.name]: value }))
    })
  }
  return SCALARS[`${field.name}.${name}`] ?? SCALARS[named.name] ?? SCALARS[name] ?? missing(field, name)
}

function missing(field: GraphQLField<unknown, unknown>, name: string): never {
  throw new Error(`questions.ts: say what to ask ${field.name} with as ${name}`)
}

const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  DateTime: ['2041-02-15T00:00:00Z'],
  Date: ['2041-02-24'],
  Boolean: [true],
  topic: ['rates'],
  'timeline.topic': ['rates', 'nothing'],
  coordinate: ['Person.sex', 'Query.party'],
  actor: ['operator:clerk', 'partner:acme'],
  String: ['nothing'],
  'tryWarningRule.from': ['2041-02-01'],
  'tryWarningRule.to': ['2041-02-28'],
  'portfolio.from': ['2040-06-01'],
  'portfolio.to': ['2041-03-31'],
  'structureReport.year': [2041],
  'structureReport.quarter': [1],
  'structureReport.month': [3],
  'largestExposures.currency': ['CNY'],
}

/** Those that an argument of this name can name; of each kind, when nothing is known of it. */
function idsFor(
  field: GraphQLField<unknown, unknown>,
  name: string,
  { ids, some }: Pools,
): readonly string[] {
  const returned = getNamedType(field.type).name
  const prefix = PREFIXES[name === 'id' ? returned : name.replace(/Id$/, '')]
  if (!prefix) {
    return [...Map.groupBy(some, (id) => id.slice(0, 4))].flatMap(([kind, group]) => [
      ...spread(group),
      `${kind}${UNKNOWN}`,
    ])
  }
  const candidates = ['prt', 'emp', 'unt', 'app'].includes(prefix) ? ids : some
  return [...candidates.filter((id) => id.startsWith(prefix)), `${prefix}_${UNKNOWN}`]
}

/** The first, the last, and some between. */
function spread<T>(all: readonly T[]): readonly T[] {
  if (all.length <= MOST_VALUES) return all
  return Array.from(
    { length: MOST_VALUES },
    (_, n) => all[Math.round((n * (all.length - 1)) / (MOST_VALUES - 1))] as T,
  )
}

function inChunks(ids: readonly string[]): readonly (readonly string[])[] {
  return [...Map.groupBy(ids, (id) => id.slice(0, 3)).values()].flatMap((group) => {
    const chunks = []
    for (let n = 0; n < group.length; n += LARGE_PAGE - 1) chunks.push(group.slice(n, n + LARGE_PAGE - 1))
    return chunks.map((chunk) => [...chunk, `${chunk[0]?.slice(0, 3)}_${UNKNOWN}`])
  })
}

/** Whose identifiers are asked about: nobody's at the last. */
const IDENTIFIERS = [
  { of: 'p1', variables: { scheme: 'EMAIL', value: 'mei.wang@mail.test' } },
  { of: 'b1', variables: { scheme: 'EMAIL', value: 'bai.wang@mail.test' } },
  { of: 'c1', variables: { scheme: 'EMAIL', value: 'cao.wang@mail.test' } },
  { of: 'c3', variables: { scheme: 'EMAIL', value: 'chu.wang@mail.test' } },
  { of: 'p1', variables: { scheme: 'SOURCE', system: 'core', value: 'K-2041-Mei-0007' } },
  { of: 'b1', variables: { scheme: 'SOURCE', system: 'core', value: 'K-2041-Bai-0007' } },
  { of: 'u1', variables: { scheme: 'LEI', value: '529900T8BM49AURSDO55' } },
  { of: 'f2', variables: { scheme: 'PHONE', value: '+861066557722' } },
  { of: '', variables: { scheme: 'EMAIL', value: 'nobody@mail.test' } },
] as const

/**
 * Whose identifier a question says, if it says one. Who sees identifiers in part may find somebody by the whole of one that
 * they were told: so they learn whether it is that one. It is the one question whose answer depends on what is masked.
 */
export function groupAskedFor({ variables }: Asked): Group | undefined {
  return IDENTIFIERS.find(({ variables: { value } }) => value === variables['value'])?.of
}

/** The object types that `Query` leads to. */
export function typesReached(schema: GraphQLSchema): readonly string[] {
  const seen = new Set<string>()
  const open = ['Query']
  for (let name = open.pop(); name; name = open.pop()) {
    const type = schema.getType(name)
    if (!type || seen.has(name)) continue
    seen.add(name)
    if ('getFields' in type) {
      open.push(
        ...Object.values(type.getFields()).map(
          (field) => getNamedType((field as GraphQLField<unknown, unknown>).type).name,
        ),
      )
    }
    if ('getInterfaces' in type && !isObjectType(type)) {
      open.push(...schema.getPossibleTypes(type as never).map((one) => one.name))
    }
  }
  return [...seen].filter((name) => isObjectType(schema.getType(name)))
}
