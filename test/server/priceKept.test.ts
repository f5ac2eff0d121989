import fc from 'fast-check'
import { type DocumentNode, getOperationAST, type OperationDefinitionNode, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { priceOperation } from '../../src/server/cost/priceOperation.ts'
import { executableSchema } from '../../src/server/executableSchema.ts'

const schema = executableSchema()

/** All that a price can follow from is in a variable. */
const TEXT = `query ($id: ID! = "prt_1", $few: Int! = 3, $many: Int!, $ids: [ID!]!, $with: Boolean!, $without: Boolean = false, $asOf: AsOfInput) {
  timeline(partyId: $id, first: $few) { nodes { interaction { id participants { part } } } }
  ties(partyId: $id, first: $many, asOf: $asOf) @include(if: $with) { nodes { label tie { id } } }
  nodes(ids: $ids) { id ... on Person { displayName @skip(if: $without) } }
}`

const kept = parse(TEXT)

/** The price, or why there is none. */
function priced(document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
  const operation = getOperationAST(document) as OperationDefinitionNode
  try {
    return priceOperation({ schema, document, operation, variables })
  } catch (error) {
    return (error as Error).message
  }
}

const page = fc.constantFrom(0, 1, 2, 50, 100, 101, null, 'x')
const variables = fc.record(
  {
    id: fc.constantFrom('prt_1', 'prt_2', null),
    few: page,
    many: page,
    ids: fc.oneof(fc.constant('alone'), fc.array(fc.constant('prt_1'), { maxLength: 102 })),
    with: fc.constantFrom(true, false, null),
    without: fc.constantFrom(true, false, null),
    asOf: fc.constantFrom(null, {}, { validAt: '2026-01-01' }, { other: 1 }),
  },
  { requiredKeys: ['many', 'ids', 'with'] },
)

describe('the price of an operation that comes again', () => {
  it('is what it would be if it came for the first time, whatever was asked before', () => {
    expect(validate(schema, kept)).toEqual([])
    fc.assert(
      fc.property(variables, (given) => {
        expect(priced(kept, given)).toEqual(priced(parse(TEXT), given))
      }),
      { numRuns: 500 },
    )
  })
})
