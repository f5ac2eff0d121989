import { buildSchema, execute, type GraphQLObjectType, parse } from 'graphql'
import { expect, it } from 'vitest'
import { executeOperation } from '../../../src/server/execution/executeOperation.ts'

/** Two types of one interface, whose field has another default in each; it says what it was given. */
function twoDefaults() {
  const schema = buildSchema(`
    interface Named { name(length: Int = 1): Int }
    type Person implements Named { name(length: Int = 2): Int }
    type Organization implements Named { name(length: Int = 3): Int }
    type Query { all: [Named] }
  `)
  for (const name of ['Person', 'Organization']) {
    const { name: field } = (schema.getType(name) as GraphQLObjectType).getFields()
    if (field) field.resolve = (_, { length }) => length
  }
  const { all } = schema.getQueryType()?.getFields() ?? {}
  if (all) all.resolve = () => [{ __typename: 'Person' }, { __typename: 'Organization' }]
  return schema
}

it.each([
  ['in a fragment on the interface', '{ all { ...F } } fragment F on Named { name }', {}],
  ['for a variable that is not given', 'query($l: Int) { all { name(length: $l) } }', {}],
  ['for one that is', 'query($l: Int) { all { name(length: $l) } }', { l: 9 }],
])('a field has the defaults of the type it is asked of: %s', async (_, text, variables) => {
  const schema = twoDefaults()
  const document = parse(text)
  const expected = await execute({ schema, document, variableValues: variables })
  // Twice: what was worked out for the first is there for the second.
  for (const _time of [1, 2]) {
    const answer = await executeOperation({ schema, document, variables, context: {} })
    expect(JSON.stringify(answer)).toBe(JSON.stringify(expected))
  }
  const given = 'l' in variables ? [9, 9] : [2, 3]
  expect(expected.data).toEqual({ all: given.map((name) => ({ name })) })
})
