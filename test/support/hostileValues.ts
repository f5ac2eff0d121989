import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { RECORD_PREFIXES } from '../../src/domain/recordId.ts'

/** What callers send who mean no good, or whose programs are broken. */
const NONSENSE: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, 2 ** 31, -(2 ** 53), '', ' ', 'null', '__proto__', '\u0000', '\ud800'],
  ...[
    '../../etc/passwd',
    "' OR 1=1 --",
    '{{7*7}}',
    '<script>',
    '%00',
    'x'.repeat(3000),
    '\u202e\u2066',
    'e\u0301',
  ],
  ...[[], [[]], [null], {}, { __proto__: null }, { toString: 1 }, { constructor: { prototype: {} } }],
]

const ULIDS = [
  '01JAMXQZ1V0000000000000000',
  '7ZZZZZZZZZZZZZZZZZZZZZZZZZ',
  '8ZZZZZZZZZZZZZZZZZZZZZZZZZ',
  '01jamxqz1v0000000000000000',
]

/** For each scalar what fits it. Ids are those of what is there. */
const FITTING: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  String: fc.oneof(fc.constantFrom('Ann', '关系', 'CN', 'EUR'), fc.stringMatching(/^[a-z]{3,9}$/)),
  Int: fc.constantFrom(1, 2, 5),
  Float: fc.constantFrom(0.5, 1),
  Boolean: fc.boolean(),
  DateTime: fc.constantFrom('2026-03-09T08:00:00Z', '2025-12-31T23:59:59+08:00'),
  Date: fc.constantFrom('2026-03-09', '2024-02-29'),
  PartialDate: fc.constantFrom('2026', '2025-03', '2024-02-29'),
  Decimal: fc.constantFrom('1.10', '0', '1000000'),
}

/** For each scalar what nearly fits it: the nonsense that gets furthest. */
const NEARLY: Readonly<Record<string, readonly unknown[]>> = {
  ID: Object.keys(RECORD_PREFIXES).flatMap((prefix) => ULIDS.map((ulid) => `${prefix}_${ulid}`)),
  String: ['a#b', 'a\nb', '\u0000', '\u{1f469}\u200d\u{1f469}', '5493001KJTIIGC8Y1R12', '#', 'x'.repeat(300)],
  Int: [0, 100, 101, -1, 2 ** 31 - 1, -(2 ** 31)],
  Float: [0, -0, -1, 1e300, 5e-324],
  DateTime: [
    ...['0000-01-01T00:00:00Z', '9999-12-31T23:59:60Z', '2026-02-30T00:00:00Z', '-000001-01-01T00:00:00Z'],
    ...['0001-01-01T00:00:00+18:00', '9999-12-31T23:59:59-18:00', '2026-03-09T08:00:00.123456789Z'],
  ],
  Date: ['0000-01-01', '9999-12-31', '2026-02-29', '2026-3-9', '10000-01-01', '0001-01-01'],
  PartialDate: ['0000', '9999', '2026-00', '2026-13', '--03-09', '0001-01'],
  Decimal: ['-0', '1e9', '99999999999999999999', '0.0000000001', '.5', 'NaN', '-1', '9'.repeat(40)],
}

/** Ids of what is there, by what an argument or a field is called. */
export type IdsFor = (name: string) => readonly string[]

type Field = GraphQLArgument | GraphQLInputField

/** An argument or an input field, where it is. */
type Place = { readonly name: string; readonly type: GraphQLInputType; readonly depth: number }

/** Something for these arguments: of the right shape most of the time, all through, and about what is there. */
export function hostileVariables(args: readonly GraphQLArgument[], idsFor: IdsFor): fc.Arbitrary<object> {
  return objectOf(args, 0, idsFor)
}

function hostileInput(place: Place, idsFor: IdsFor): fc.Arbitrary<unknown> {
  const { type } = place
  if (isNonNullType(type)) return hostileInput({ ...place, type: type.ofType }, idsFor)
  const nearly = fc.constantFrom(...(NEARLY[getNamedType(type).name] ?? NONSENSE))
  return fc.oneof(
    { weight: 60, arbitrary: fittingInput(place, idsFor) },
    { weight: 3, arbitrary: nearly },
    { weight: 1, arbitrary: nonsense() },
  )
}

export function nonsense(): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...NONSENSE) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  )
}

function fittingInput({ name, type, depth }: Place, idsFor: IdsFor): fc.Arbitrary<unknown> {
  if (isListType(type)) {
    const entry = hostileInput({ name, type: type.ofType, depth: depth + 1 }, idsFor)
    return fc.array(entry, { minLength: 1, maxLength: depth > 1 ? 1 : 2 })
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name))
  if (isInputObjectType(type)) return objectOf(Object.values(type.getFields()), depth, idsFor)
  // A new one for each, or most commands would be another's.
  if (name === 'idempotencyKey') return fc.uuid()
  return FITTING[getNamedType(type).name] ?? fc.constantFrom(...idsFor(name))
}

function objectOf(fields: readonly Field[], depth: number, idsFor: IdsFor) {
  const required = fields.filter(({ type }) => isNonNullType(type))
  const optional = fields.filter(({ type }) => !isNonNullType(type))
  const entries = (kept: readonly Field[]) =>
    kept.map(({ name, type }) => [name, hostileInput({ name, type, depth: depth + 1 }, idsFor)] as const)
  // Few of what may be left out, and none far inside: most of what is made up should be nearly right.
  return fc
    .subarray(optional, { maxLength: depth < 2 ? Math.min(3, optional.length) : 0 })
    .chain((chosen) => fc.record(Object.fromEntries([...entries(required), ...entries(chosen)])))
}

/** A document that asks this root field with all its arguments as variables, and for what it has nearby. */
export function documentOf(operation: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const variables = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const head = args.length > 0 ? `${operation} (${variables})` : operation
  return `${head} { ${name}${args.length > 0 ? `(${given})` : ''} ${selectionOf(type, 2)} }`
}

function selectionOf(output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output)
  if (!isCompositeType(type)) return ''
  if (!isObjectType(type) || depth === 0) return '{ __typename }'
  const plain = Object.values(type.getFields()).filter(({ args }) => args.length === 0)
  return `{ __typename ${plain.map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`).join(' ')} }`
}
