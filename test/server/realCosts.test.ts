import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../../src/generated/typeDefs.ts'
import { exampleTabs } from '../../src/local/exampleTabs.ts'
import { assertAffordable } from '../../src/server/cost/assertAffordable.ts'
import { priceOperation } from '../../src/server/cost/priceOperation.ts'

const schema = buildSchema(typeDefs)

const priceOf = (query: string, variables = {}) => {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')
  if (!operation) throw new Error('no operation')
  return priceOperation({ schema, document, operation, variables })
}

const RECORD = 'id version createdAt recordedAt source { system externalId }'
const PARTY = `${RECORD} displayName roles { kind validFrom } identifiers { scheme value } contactPoints { kind value }`

describe('what people really ask can be afforded', () => {
  it.each([
    [
      'the whole unified view',
      `{ customerView(id: "x", purpose: SERVICING) {
        profile { provenance { sources freshAt } party { ${PARTY} } }
        relationships { relationships { ${RECORD} type { type } coverage { employee { id displayName } part } unit { name } } }
        ties { ties { label party { ${PARTY} } tie { id kind } validFrom { value } } }
        holdings { holdings { ${RECORD} product amount { amount currency } } }
        transactions { last { ${RECORD} } }
        interactions { interactions { direct via { person { displayName } kind } interaction { ${RECORD} channel subject participants { party { displayName } employee { displayName } part } } } }
        commitments { open { ${RECORD} text dueOn ownerEmployee { displayName } } }
        health { lastHumanContactAt nextDueOn }
      } }`,
    ],
    [
      'a full page of a timeline, with who took part',
      `{ timeline(partyId: "x", first: 100) { pageInfo { hasNextPage endCursor } nodes { direct interaction { ${RECORD} channel subject participants { party { displayName } employee { displayName } part } } } } }`,
    ],
    [
      'a full page of a book, with its parties and coverage',
      `{ book(of: { employeeId: "x" }, first: 100) { pageInfo { hasNextPage endCursor } nodes { ${RECORD} tier party { ${PARTY} } unit { name } coverage { employee { displayName } part } } } }`,
    ],
    ['a hundred records', `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Party { ${PARTY} } } }`],
  ])('%s', (_, query) => {
    const price = priceOf(query, { ids: Array.from({ length: 100 }, () => 'x') })
    expect(() => assertAffordable(price)).not.toThrow()
  })

  it.each(exampleTabs().map(({ query, variables = '{}' }) => [query.split('\n')[0], query, variables]))(
    'the example "%s"',
    (_, query, variables) => {
      expect(() => assertAffordable(priceOf(query ?? '', JSON.parse(variables ?? '{}')))).not.toThrow()
    },
  )
})
