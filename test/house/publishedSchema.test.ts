import { describe, expect, it } from 'vitest'
import { breakingChanges, canonical } from '../../scripts/publishedSchema.ts'

const PUBLISHED = `
  type Query { party(id: ID!, first: Int): Party }
  type Party { id: ID! name: String! status: Status! }
  enum Status { OPEN CLOSED }
`

describe('the schema that callers have been promised', () => {
  it('may grow', async () => {
    const grown = `${PUBLISHED} extend type Party { email: String } extend type Query { me: Party }`
    expect(await breakingChanges(PUBLISHED, grown)).toEqual([])
  })

  it.each([
    ['a field', 'name: String!', ''],
    ['a value', 'OPEN CLOSED', 'OPEN'],
    ['a promise never to be null', 'name: String!', 'name: String'],
    ['an argument', ', first: Int', ''],
  ])('may not lose %s', async (_, before, after) => {
    expect(await breakingChanges(PUBLISHED, PUBLISHED.replace(before, after))).toHaveLength(1)
  })

  it('may not ask more of callers', async () => {
    const stricter = PUBLISHED.replace('first: Int', 'first: Int!')
    expect(await breakingChanges(PUBLISHED, stricter)).toHaveLength(1)
  })

  it('is the same in whatever order and files it is written', () => {
    const apart = 'type Query { a: Int } extend type Query { b: Int }'
    expect(canonical(apart)).toBe(canonical('type Query { b: Int a: Int }'))
  })
})
