import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { deprecatedCoordinates } from '../../src/server/usage/deprecatedCoordinates.ts'

const SDL = `
  type Query implements Old { party(id: ID, name: String @deprecated(reason: "2026-11-01: use id.")): String
    old: String @deprecated(reason: "2026-10-01: use party.") }
  interface Old { old: String @deprecated(reason: "2026-10-01: use party.") }
  input Filter { a: Int, b: Int @deprecated(reason: "2026-09-01: use a.") }
  enum Channel { PHONE, FAX @deprecated(reason: "2026-08-01: nobody has one.") }
`

describe('what is deprecated in a schema', () => {
  it('is found in fields, arguments, input fields and enum values, with what is said of it', () => {
    expect(deprecatedCoordinates(buildSchema(SDL))).toEqual([
      { coordinate: 'Channel.FAX', reason: '2026-08-01: nobody has one.' },
      { coordinate: 'Filter.b', reason: '2026-09-01: use a.' },
      { coordinate: 'Old.old', reason: '2026-10-01: use party.' },
      { coordinate: 'Query.old', reason: '2026-10-01: use party.' },
      { coordinate: 'Query.party(name:)', reason: '2026-11-01: use id.' },
    ])
  })
})
