import { beforeAll, describe, expect, it } from 'vitest'
import { type BareGateway, bareGateway } from '../support/bareGateway.ts'

let gateway: BareGateway

beforeAll(async () => {
  gateway = await bareGateway()
})

const costOf = async (query: string, variables?: object) => {
  const { json } = await gateway.ask(query, variables)
  return json.extensions?.cost.requested ?? json.errors[0].message
}

const codeOf = async (query: string, variables?: object) => {
  const { status, json } = await gateway.ask(query, variables)
  return { status, code: json.errors?.[0].extensions.code }
}

const TOO_LARGE = { status: 400, code: 'COST_LIMIT_EXCEEDED' }

describe('the price of an operation', () => {
  it.each([
    ['{ viewer }', 0],
    ['{ item { id name } }', 1],
    ['{ item { parent { parent { id } } } }', 3],
    ['{ items(first: 10) { nodes { id } } }', 10],
    ['{ items(first: 10) { edges { node { id } cursor } pageInfo { hasNextPage } } }', 10],
    ['{ items(first: 10) { nodes { children(first: 5) { nodes { id } } } } }', 10 + 50],
    [
      '{ items(first: 10) { nodes { parent { children(first: 5) { edges { node { id } } } } } } }',
      10 + 10 + 50,
    ],
    // A list without pages counts as ten.
    ['{ item { parts { label } } }', 1],
    ['{ item { parts { item { id } } } }', 1 + 10],
    ['{ nodes(ids: ["a", "b", "c"]) { id ... on Item { parent { id } } } }', 3 + 3],
    ['{ a: items(first: 10) { nodes { id } } b: items(first: 10) { nodes { id } } }', 20],
    // A command counts as 25.
    ['mutation { touch { item { id } } }', 25 + 1],
    ['{ __schema { types { name fields { name } } } }', 250],
    ['{ item @skip(if: true) { id } items(first: 10) @include(if: false) { nodes { id } } }', 0],
  ])('is the records it could return: %s', async (query, nodes) => {
    expect(await costOf(query)).toBe(nodes)
  })

  it('is what the variables say', async () => {
    const query =
      'query($n: Int! = 7, $ids: [ID!]!, $off: Boolean!) { items(first: $n) { nodes { id } } nodes(ids: $ids) { id } item @skip(if: $off) { id } }'
    expect(await costOf(query, { ids: ['a', 'b'], off: true })).toBe(7 + 2)
    expect(await costOf(query, { n: 20, ids: ['a'], off: false })).toBe(20 + 1 + 1)
  })

  it('counts a fragment wherever it is used, whatever it is called', async () => {
    const fragment = 'on Query { items(first: 10) { nodes { id } } }'
    for (const name of ['F', '__schema', '__typename', '__proto__', 'constructor', 'items']) {
      expect(await costOf(`{ ...${name} } fragment ${name} ${fragment}`)).toBe(10)
    }
    expect(
      await costOf(`{ ...F ...G ... on Query { ...F } } fragment F ${fragment} fragment G on Query { ...F }`),
    ).toBe(30)
  })

  it('does not fall for an alias', async () => {
    expect(await costOf('{ __schema: items(first: 10) { __typename: nodes { id } } }')).toBe(10)
    expect(await costOf('{ pageInfo: items(first: 10) { node: nodes { id } } }')).toBe(10)
  })
})

describe('an operation that is too large is refused before it runs', () => {
  it('when it could return more than 5,000 records, with the figure and the limit', async () => {
    const query = 'query($n: Int!) { items(first: 50) { nodes { children(first: $n) { nodes { id } } } } }'
    expect(await costOf(query, { n: 99 })).toBe(50 + 50 * 99)
    const { status, json } = await gateway.ask(query, { n: 100 })
    expect(status).toBe(400)
    expect(json).toEqual({
      errors: [
        {
          message:
            'The operation is too large: 5050 nodes (records it could return), where 5000 are allowed.',
          extensions: { code: 'COST_LIMIT_EXCEEDED' },
        },
      ],
    })
  })

  it('when it is deeper than 15 fields, fragments or not', async () => {
    const nested = (levels: number) => `{ ${'item: parent { '.repeat(levels)} id ${' }'.repeat(levels)} }`
    expect((await codeOf(`{ item ${nested(13)} }`)).status).toBe(200)
    expect(await codeOf(`{ item ${nested(14)} }`)).toEqual(TOO_LARGE)
    const chain = Array.from(
      { length: 14 },
      (_, level) => `fragment F${level} on Item { parent { ...F${level + 1} } }`,
    )
    expect(await codeOf(`{ item { ...F0 } } ${chain.join(' ')} fragment F14 on Item { id }`)).toEqual(
      TOO_LARGE,
    )
  })

  it('when it has more than 1,000 fields, however they are spelled', async () => {
    const fields = (count: number) => '__typename '.repeat(count)
    expect(await codeOf(`{ ...F ...F } fragment F on Query { ${fields(500)} }`)).toMatchObject({
      status: 200,
    })
    expect(await codeOf(`{ ...F ...F __typename } fragment F on Query { ${fields(500)} }`)).toEqual(TOO_LARGE)
  })

  it('when fragments that use each other twice make it 2 to the 40th', async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, level) =>
        `fragment F${level} on Item { a: parent { ...F${level + 1} } b: parent { ...F${level + 1} } }`,
    )
    const started = performance.now()
    expect(await codeOf(`{ item { ...F0 } } ${doubling.join(' ')} fragment F40 on Item { id }`)).toEqual(
      TOO_LARGE,
    )
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('when its lists within lists are too long', async () => {
    const query =
      '{ item { parts { item { parts { item { parts { item { parts { item { id } } } } } } } } } }'
    expect(await codeOf(query)).toEqual(TOO_LARGE)
  })
})

describe('a document that is an attack', () => {
  it.each([
    [
      'fragments that contain each other',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    ],
    ['a fragment that contains itself', '{ ...__schema } fragment __schema on Query { ...__schema }'],
    ['a flood of tokens', `{ ${'viewer '.repeat(2_000)} }`],
    [
      'a flood of aliases',
      `{ ${Array.from({ length: 5_000 }, (_, index) => `a${index}: viewer`).join(' ')} }`,
    ],
    ['nesting without end', `{ ${'item { parent { '.repeat(5_000)}`],
    ['nesting to an end', `{ item { ${'parent { '.repeat(600)} id ${'}'.repeat(600)} } }`],
    ['nesting twice', `{ item { ${`${'parent { '.repeat(300)} id ${'}'.repeat(300)} `.repeat(2)} } }`],
    ['lists in lists', `{ nodes(ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`],
    ['types in types', `query($a: ${'['.repeat(900)}Int${']'.repeat(900)}) { viewer }`],
    ['directives without end', `{ viewer ${'@include(if: true) '.repeat(300)} }`],
    ['unknown directives', `{ viewer ${'@x '.repeat(900)} }`],
    ['many operations', 'query { viewer } '.repeat(400)],
    ['a block string without end', `{ echo(text: """${'x'.repeat(10_000)}) }`],
    ['letters that are none', '{ \u0000\uFFFE\uD800 }'],
    [
      'introspection in circles',
      `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`,
    ],
  ])("is refused as the caller's: %s", async (_, query) => {
    const started = performance.now()
    const { status, code } = await codeOf(query)
    expect(status).toBe(400)
    expect(code).toMatch(
      /^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|COST_LIMIT_EXCEEDED|OPERATION_RESOLUTION_FAILURE)$/,
    )
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(gateway.bugs).toEqual([])
  })
})

describe('the length of a document', () => {
  it('is 2,000 tokens at most, whatever it says', async () => {
    const { json } = await gateway.ask(`{ ${'viewer '.repeat(1_999)} }`)
    expect(json.errors[0].message).toContain('more that 2000 tokens')
    expect((await gateway.ask(`{ ${'viewer '.repeat(600)} }`)).status).toBe(200)
  })
})

describe('the size of a page', () => {
  it.each([
    ['0', 'items.first must be 1 to 100, but is 0.'],
    ['-1', 'items.first must be 1 to 100, but is -1.'],
    ['101', 'items.first must be 1 to 100, but is 101.'],
  ])('is 1 to 100: %s is refused', async (first, message) => {
    const { status, json } = await gateway.ask(`{ items(first: ${first}) { nodes { id } } }`)
    expect({ status, json }).toEqual({
      status: 400,
      json: { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
    })
  })

  it("is checked where it is, by the caller's names", async () => {
    const query =
      'query($n: Int!) { all: items(first: 1) { nodes { ... on Item { ...F } } } } fragment F on Item { mine: children(first: $n) { nodes { id } } }'
    expect(await costOf(query, { n: 500 })).toBe('all.nodes.mine.first must be 1 to 100, but is 500.')
  })

  it.each([
    [{}, 'BAD_USER_INPUT'],
    [{ n: null }, 'BAD_USER_INPUT'],
    [{ n: '5' }, 'BAD_USER_INPUT'],
    [{ n: 1.5 }, 'BAD_USER_INPUT'],
    [{ n: Number.MAX_VALUE }, 'BAD_USER_INPUT'],
    [{ n: [1] }, 'BAD_USER_INPUT'],
    [{ n: 2 ** 31 }, 'BAD_USER_INPUT'],
  ])('must be a number: %o', async (variables, code) => {
    expect(await codeOf('query($n: Int!) { items(first: $n) { nodes { id } } }', variables)).toEqual({
      status: 400,
      code,
    })
  })

  it('cannot be null by way of a default', async () => {
    const { status, code } = await codeOf('query($n: Int = 5) { items(first: $n) { nodes { id } } }', {
      n: null,
    })
    expect({ status, code }).toEqual({ status: 400, code: 'BAD_REQUEST' })
  })

  it.each(['{ item @include(if: $is) { id } }', '{ item { ... @skip(if: $is) { id } } }'])(
    'cannot be a condition either, by way of a default: %s',
    async (selection) => {
      const { status, code } = await codeOf(`query($is: Boolean = true) ${selection}`, { is: null })
      expect({ status, code }).toEqual({ status: 400, code: 'BAD_REQUEST' })
      expect(gateway.bugs).toEqual([])
    },
  )

  it('holds for lists of ids too', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `id${index}`)
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect(await costOf(query, { ids })).toBe('nodes.ids may have 100 at most, but has 101.')
    expect(await costOf(query, { ids: ids.slice(1) })).toBe(100)
    expect(await costOf(query, { ids: 'one' })).toBe(1)
  })
})

describe('extensions.cost', () => {
  it('says what was bounded before, and what was consumed', async () => {
    expect((await gateway.ask('{ readTable item { id } }')).json.extensions).toMatchObject({
      cost: { requested: 1, actual: 4.5, dynamo: { calls: 2, readUnits: 1.5, writeUnits: 3 } },
    })
  })

  it('stands beside errors too, once something ran', async () => {
    expect((await gateway.ask('{ bad }')).json.extensions.cost.requested).toBe(0)
    expect((await gateway.ask('{ nope }')).json.extensions).toBeUndefined()
  })
})
