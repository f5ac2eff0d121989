import { buildSchema, getIntrospectionQuery, type OperationDefinitionNode, parse } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { typeDefs } from '../../src/generated/typeDefs.ts'
import { LIMITS } from '../../src/server/cost/assertAffordable.ts'
import { priceOperation } from '../../src/server/cost/priceOperation.ts'
import { type BareAnswer, type BareGateway, bareGateway } from '../support/bareGateway.ts'

let gateway: BareGateway

beforeAll(async () => {
  gateway = await bareGateway()
})

const times = (count: number, textOf: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => textOf(n)).join(' ')

/** That it was answered, or what was too much. */
function outcome({ status, json }: BareAnswer): string {
  if (status === 200) return 'answered'
  const { message, extensions } = json.errors[0]
  const [, what = message] = /too large: (.*)\.$/.exec(message) ?? []
  return `${status} ${extensions.code}: ${what}`
}

const asked = async (query: string, variables?: object) => outcome(await gateway.ask(query, variables))

const tooMuch = (what: string) => expect.stringMatching(`^400 COST_LIMIT_EXCEEDED: ${what}`)

describe('aliases', () => {
  it('are a hundred at most, the limit and the figure are said', async () => {
    expect(await asked(`{ ${times(100, (n) => `a${n}: viewer`)} }`)).toBe('answered')
    expect(await asked(`{ ${times(101, (n) => `a${n}: viewer`)} }`)).toBe(
      '400 COST_LIMIT_EXCEEDED: 101 aliases (fields under another name, those of fragments counted wherever they are used), where 100 are allowed',
    )
  })

  it.each([
    ['of __typename', `{ ${times(101, (n) => `a${n}: __typename`)} }`],
    [
      'in a fragment that is used twice',
      `{ item { ...F parent { ...F } } } fragment F on Item { ${times(51, (n) => `a${n}: id`)} }`,
    ],
    [
      'in fragments in fragments',
      `{ ...A ...A } fragment A on Query { ...B ...B } fragment B on Query { ${times(26, (n) => `a${n}: viewer`)} }`,
    ],
    [
      'in a fragment called __schema',
      `{ ...__schema ...__schema } fragment __schema on Query { ${times(51, (n) => `a${n}: viewer`)} }`,
    ],
    [
      'in fragments without a name',
      `{ ... on Query { ${times(60, (n) => `a${n}: viewer`)} } ... { ${times(41, (n) => `b${n}: viewer`)} } }`,
    ],
    ['that are left out', `{ viewer ... @skip(if: true) { ${times(101, (n) => `a${n}: viewer`)} } }`],
    ['of questions about types', `{ __schema { types { ${times(101, (n) => `a${n}: name`)} } } }`],
    ['that rename a field to itself', `{ ${'viewer: viewer '.repeat(101)} }`],
  ])('are counted %s', async (_, query) => {
    expect(await asked(query)).toEqual(tooMuch('10[1-4] aliases'))
  })
})

describe('directives', () => {
  const SKIP = '@skip(if: true)'

  it('are fifty at most', async () => {
    expect(await asked(`{ viewer ${times(50, () => `__typename ${SKIP}`)} }`)).toBe('answered')
    expect(await asked(`{ viewer ${times(51, () => `__typename ${SKIP}`)} }`)).toEqual(
      tooMuch('51 directives'),
    )
  })

  it.each([
    ['on fields within what is left out', `{ viewer item ${SKIP} { ${times(50, () => `id ${SKIP}`)} } }`],
    [
      'in a fragment that is used twice',
      `{ ...F ...F } fragment F on Query { ${times(26, () => `viewer ${SKIP}`)} }`,
    ],
    ['on uses of fragments', `{ viewer ${times(51, () => `...F ${SKIP}`)} } fragment F on Query { viewer }`],
    ['on fragments without a name', `{ viewer ${times(51, () => `... ${SKIP} { viewer }`)} }`],
    ['in questions about types', `{ __schema { types { ${times(51, () => `name ${SKIP}`)} } } }`],
  ])('are counted %s', async (_, query) => {
    expect(await asked(query)).toEqual(tooMuch('5[12] directives'))
  })

  it.each([
    ['a thousand times', 1_000],
    ['fifty times', 50],
    ['twice', 2],
  ])('cannot be repeated on one field: %s', async (_, count) => {
    expect(await asked(`{ viewer ${'@skip(if: true) '.repeat(count)} }`)).toMatch(
      /^400 (GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED)/,
    )
  })

  it('cannot stand a thousand times on anything: there are too many tokens', async () => {
    expect(await asked(`{ ${times(400, () => `viewer ${SKIP}`)} }`)).toMatch(/more that 2000 tokens/)
  })
})

describe('commands of one mutation', () => {
  it('are ten at most', async () => {
    expect(await asked(`mutation { ${times(10, (n) => `a${n}: touch { item { id } }`)} }`)).toBe('answered')
    expect(await asked(`mutation { ${times(11, (n) => `a${n}: touch { item { id } }`)} }`)).toEqual(
      tooMuch('11 commands'),
    )
  })

  it('are counted in fragments', async () => {
    const six = (letter: string) => times(6, (n) => `${letter}${n}: touch { item { id } }`)
    const query = `mutation { ...F ... { ${six('b')} } } fragment F on Mutation { ${six('a')} }`
    expect(await asked(query)).toEqual(tooMuch('12 commands'))
  })

  it('are none in a query, however many fields it has', async () => {
    expect(await asked(`{ ${'viewer '.repeat(40)} }`)).toBe('answered')
  })
})

describe('questions about the schema', () => {
  it('are answered to the tools that ask all of it', async () => {
    expect(await asked(getIntrospectionQuery())).toBe('answered')
    expect(
      await asked(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true })),
    ).toBe('answered')
  })

  it.each([
    ['more than two', `{ ${times(3, (n) => `a${n}: __type(name: "Item") { name }`)} }`, '3 introspections'],
    [
      'more than two, by way of fragments called like them',
      '{ ...__type ...__type ...__type } fragment __type on Query { __schema { types { name } } }',
      '3 introspections',
    ],
    [
      'types of types without end',
      `{ __schema { types { ${'ofType { '.repeat(14)} name ${'}'.repeat(14)} } } }`,
      '17 depth',
    ],
  ])('are refused when they are %s', async (_, query, what) => {
    expect(await asked(query)).toEqual(tooMuch(what))
  })

  it('are bounded by what they could return: here, the whole schema over and over', () => {
    const schema = buildSchema(typeDefs)
    const valuesOf = (query: string) => {
      const document = parse(query)
      const [operation] = document.definitions as OperationDefinitionNode[]
      return operation && priceOperation({ schema, document, operation, variables: {} }).values
    }
    const names = Object.values(schema.getTypeMap()).length
    expect(valuesOf('{ __schema { types { name } } }')).toBe(names)
    expect(valuesOf(getIntrospectionQuery())).toBeLessThan(LIMITS.values)
    const flood = `{ __schema { types { ${times(90, (n) => `a${n}: fields { name description isDeprecated }`)} } } }`
    expect(valuesOf(flood)).toBeGreaterThan(LIMITS.values)
  })

  it('are refused when they go round in circles', async () => {
    const circle = `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`
    expect(await asked(circle)).toContain('GRAPHQL_VALIDATION_FAILED')
  })
})

describe('variables', () => {
  it('are fifty at most, declared or not', async () => {
    const declared = times(51, (n) => `$v${n}: String`)
    const used = times(51, (n) => `a${n}: echo(text: $v${n})`)
    const values = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`v${n}`, 'x']))
    expect(await asked(`query(${declared.replaceAll('String', 'String!')}) { ${used} }`, values)).toEqual(
      tooMuch('51 variables'),
    )
    expect(await asked('{ viewer }', values)).toEqual(tooMuch('51 variables'))
  })

  it('hold five thousand values at most', async () => {
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const { ids } = { ids: Array.from({ length: 5_000 }, () => 'x') }
    expect(await asked(query, { ids })).toEqual(
      expect.stringMatching(/^400 (BAD_REQUEST|COST_LIMIT_EXCEEDED)/),
    )
    expect(await asked('{ viewer }', { ids })).toEqual(tooMuch('5001 inputs'))
    expect(await asked('{ viewer }', { ids: ids.slice(1) })).toBe('answered')
  })

  it('may be nested without end, and are refused all the same', async () => {
    const depth = 200_000
    const body = `{"query":"{ viewer }","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
    const answer = await gateway.send({ method: 'POST', headers, body })
    expect(outcome(answer)).toEqual(tooMuch('200000 inputs'))
    expect(gateway.bugs).toEqual([])
  })
})
