import fc from 'fast-check'
import {
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

/** For each scalar what fits it, or nearly: the nonsense that gets furthest. */
const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  ID: Object.keys(RECORD_PREFIXES).flatMap((prefix) => ULIDS.map((ulid) => `${prefix}_${ulid}`)),
  String: [
    'Ann',
    '关系',
    'a#b',
    'a\nb',
    '\u0000',
    '\u{1f469}\u200d\u{1f469}',
    'key-1',
    '5493001KJTIIGC8Y1R12',
    '#',
    'x'.repeat(300),
  ],
  Int: [0, 1, 2, 100, 101, -1, 2 ** 31 - 1, -(2 ** 31)],
  Float: [0, -0, 0.1, -1, 1e300, 5e-324],
  Boolean: [true, false],
  DateTime: [
    '2026-03-09T08:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:60Z',
    '2026-02-30T00:00:00Z',
    '2026-03-09T08:00:00.123456789+18:00',
    '-000001-01-01T00:00:00Z',
  ],
  Date: ['2026-03-09', '0000-01-01', '9999-12-31', '2026-02-29', '2026-3-9', '10000-01-01', '0001-01-01'],
  PartialDate: ['2026', '2026-03', '2026-03-09', '0000', '9999', '2026-00', '2026-13', '--03-09'],
  Decimal: [
    '0',
    '-0',
    '1.10',
    '1e9',
    '99999999999999999999999999999999999999',
    '0.0000000000000001',
    '.5',
    'NaN',
    '-1',
  ],
}

/** Something for this input: of the right shape most of the time, all through. */
export function hostileInput(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return hostileInput(type.ofType, depth)
  const fitting = fittingInput(type, depth)
  return fc.oneof({ weight: 24, arbitrary: fitting }, { weight: 1, arbitrary: nonsense() })
}

export function nonsense(): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...NONSENSE) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  )
}

function fittingInput(type: GraphQLInputType, depth: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return fittingInput(type.ofType, depth)
  if (isListType(type))
    return fc.array(hostileInput(type.ofType, depth + 1), { maxLength: depth > 1 ? 1 : 3 })
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) return objectOf(Object.values(type.getFields()), depth)
  return fc.constantFrom(...(SCALARS[type.name] ?? NONSENSE))
}

function objectOf(fields: readonly GraphQLInputField[], depth: number): fc.Arbitrary<unknown> {
  // Deep optional parts are left out, or no object would ever be small.
  const kept = fields.filter(({ type }) => isNonNullType(type) || depth < 3)
  const requiredKeys = kept.flatMap(({ name, type }) => (isNonNullType(type) ? [name] : []))
  return fc.record(Object.fromEntries(kept.map(({ name, type }) => [name, hostileInput(type, depth + 1)])), {
    requiredKeys,
  })
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
