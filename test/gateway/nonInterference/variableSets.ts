import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredArgument,
} from 'graphql'
import { LARGE_PAGE } from './documents.ts'
import { IDENTIFIERS_ASKED } from './identifiersAsked.ts'
import { ID_PREFIXES, UNKNOWN } from './idPrefixes.ts'
import { SECURITIES_ASKED } from './shares.ts'
import type { World } from './world.ts'

export type Variables = Readonly<Record<string, unknown>>

export type Pools = {
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
export function variableSets(field: GraphQLField<unknown, unknown>, pools: Pools): readonly Variables[] {
  if (field.name === 'partyByIdentifier') return IDENTIFIERS_ASKED.map(({ variables }) => variables)
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

/** Who have much of everything. */
export const RICH = ['p1', 'x', 'b1'] as const

function valuesOfArgument(
  field: GraphQLField<unknown, unknown>,
  { name, type }: Pick<GraphQLArgument, 'name' | 'type'>,
  pools: Pools,
): readonly unknown[] {
  const named = getNamedType(type)
  if (name === 'ids') return inChunks(pools.ids)
  if (named.name === 'ID') return idsFor(field, name, pools)
  if (isEnumType(named)) return spread(named.getValues().map((value) => value.name))
  if (named.name === 'SecurityCodeInput') return SECURITIES_ASKED
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
  throw new Error(`variableSets.ts: say what to ask ${field.name} with as ${name}`)
}

const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  DateTime: ['2041-02-15T00:00:00Z'],
  Date: ['2041-02-24'],
  Boolean: [true],
  topic: ['rates'],
  'timeline.topic': ['rates', 'nothing'],
  materialSha256: ['ab'.repeat(32), 'cd'.repeat(32)],
  coordinate: ['Person.sex', 'Query.party'],
  actor: ['operator:clerk', 'partner:acme'],
  String: ['nothing'],
  'contactHistorySummary.quarters': [4],
  'shareholders.system': ['core', 'guanxi'],
  'tryWarningRule.from': ['2041-02-01'],
  'tryWarningRule.to': ['2041-02-28'],
  'serviceReport.from': ['2041-01-01'],
  'serviceReport.to': ['2041-03-31'],
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
  const prefix = ID_PREFIXES[name === 'id' ? returned : name.replace(/Id$/, '')]
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
