import {
  buildSchema,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLScalarType,
  parse,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { executeOperation } from '../../../src/server/execution/executeOperation.ts'
import { planRoomOf } from '../../../src/server/execution/planRoom.ts'
import { tokensIn } from '../../../src/server/tokensIn.ts'

/** A tree without end, which counts how often what is asked of it is worked out. */
function treeSchema() {
  const schema = buildSchema(
    'scalar Any type Query { n: N, any(x: Any): Boolean } type N { a: N, b: N, i: Int }',
  )
  const query = schema.getQueryType() as GraphQLObjectType
  const fields = query.getFields()
  const tree: Record<string, unknown> = { i: 1 }
  tree['a'] = tree
  tree['b'] = tree
  if (fields['n']) fields['n'].resolve = () => tree
  if (fields['any']) fields['any'].resolve = () => true
  let planned = 0
  query.getFields = () => {
    planned += 1
    return fields
  }
  return { schema, planned: () => planned }
}

/** Each level is spread twice in the one above it. */
const spreadText = (levels: number) =>
  [
    'query($is: Boolean!) { n { i @include(if: $is) ...F0 } }',
    ...Array.from(
      { length: levels },
      (_, n) => `fragment F${n} on N { a { ...F${n + 1} } b { ...F${n + 1} } }`,
    ),
    `fragment F${levels} on N { i }`,
  ].join('\n')

async function timesPlanned(document: DocumentNode): Promise<number> {
  const { schema, planned } = treeSchema()
  for (const is of [true, false, true, false]) {
    const { errors } = await executeOperation({ schema, document, variables: { is }, context: {} })
    expect(errors).toBeUndefined()
  }
  return planned()
}

describe('plans that are kept', () => {
  it('are made once for each way in which things are left out', async () => {
    expect(await timesPlanned(parse(spreadText(2)))).toBe(2)
  })

  it('have no more room than the text they are counted by, however much it spreads into', async () => {
    const document = parse(spreadText(8))
    await timesPlanned(document)
    expect(planRoomOf(document).taken).toBeGreaterThan(0)
    expect(planRoomOf(document).taken).toBeLessThanOrEqual(2 * tokensIn(document))
  })

  it('have no more room for all types that may stand in a field, and all operations, together', async () => {
    const types = Array.from({ length: 20 }, (_, n) => `T${n}`)
    const fields = 'self: T, i: Int'
    const schema = buildSchema(
      `interface T { ${fields} } type Query { all: [T] } ${types.map((name) => `type ${name} implements T { ${fields} }`).join(' ')}`,
    )
    const all = types.map((name) => ({ __typename: name, self: { __typename: name, i: 1 } }))
    const { all: field } = schema.getQueryType()?.getFields() ?? {}
    if (field) field.resolve = () => all
    const named = Array.from({ length: 50 }, (_, n) => `i${n}: i`).join(' ')
    const document = parse(
      `query A { all { self { ...F } } } query B { all { self { ...F } } } fragment F on T { ${named} }`,
    )
    for (const operationName of ['A', 'B', 'A']) {
      const { data, errors } = await executeOperation({ schema, document, operationName, context: {} })
      expect(errors).toBeUndefined()
      expect(JSON.stringify(data).match(/"i49":1/g)).toHaveLength(20)
    }
    expect(planRoomOf(document).taken).toBeLessThanOrEqual(2 * tokensIn(document))
  })

  it('know nothing of a variable that decides only in another operation of the document', async () => {
    const { schema } = treeSchema()
    const any = schema.getType('Any') as GraphQLScalarType
    // What could be written down would be kept, a megabyte of it sixteen times.
    any.parseValue = () => 1n
    const document = parse('query A($x: Any) { any(x: $x) } query B($x: Boolean!) { any @include(if: $x) }')
    const asked = { schema, document, operationName: 'A', variables: { x: 'x' }, context: {} }
    expect(await executeOperation(asked)).toEqual({ data: { any: true } })
  })
})
