import { buildSchema, type GraphQLObjectType, type GraphQLScalarType, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executeOperation } from '../../../src/server/execution/executeOperation.ts'

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

async function timesPlanned(levels: number): Promise<number> {
  const { schema, planned } = treeSchema()
  const document = parse(spreadText(levels))
  for (const is of [true, false, true, false]) {
    const { errors } = await executeOperation({ schema, document, variables: { is }, context: {} })
    expect(errors).toBeUndefined()
  }
  return planned()
}

describe('plans that are kept', () => {
  it('are made once for each way in which things are left out', async () => {
    expect(await timesPlanned(2)).toBe(2)
  })

  it('are no larger than the text they are counted by: what spreads into hundreds of fields is planned anew', async () => {
    expect(await timesPlanned(8)).toBe(4)
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
