import { buildSchema, type GraphQLInputObjectType, type GraphQLScalarType } from 'graphql'
import { isCalendarDate } from '../domain/calendarDate.ts'
import { parseDecimal } from '../domain/decimal.ts'
import { parseInstant } from '../domain/instant.ts'
import { isPartialDate } from '../domain/partialDate.ts'
import { typeDefs } from '../generated/typeDefs.ts'
import type { ImportKind } from './importRecord.ts'

const NAMES = {
  orgUnit: 'OpenOrgUnitInput',
  employee: 'RegisterEmployeeInput',
  person: 'RegisterPersonInput',
  organization: 'RegisterOrganizationInput',
  relationship: 'OpenRelationshipInput',
  tie: 'StateTieInput',
  holding: 'RecordHoldingInput',
  sharePosition: 'RecordSharePositionInput',
  transaction: 'RecordTransactionInput',
  interaction: 'RecordInteractionInput',
  event: 'PlanEventInput',
  attendance: 'AttendanceInput',
} as const satisfies Record<ImportKind, string>

/** What a scalar of ours takes, in words, and its canonical form; undefined for anything else. */
const SCALARS: Readonly<
  Record<string, readonly [expected: string, parse: (text: string) => string | undefined]>
> = {
  Date: ['a day, YYYY-MM-DD', (text) => (isCalendarDate(text) ? text : undefined)],
  DateTime: ['a moment with its offset, such as 2026-03-09T08:30:00Z', parseInstant],
  Decimal: ['a decimal number in a string, such as "12.50"', parseDecimal],
  PartialDate: ['YYYY-MM-DD, YYYY-MM or YYYY', (text) => (isPartialDate(text) ? text : undefined)],
}

/** What an import says otherwise than a command: how far an event is, and of one who attends alone. */
const IMPORTED = `
  extend input PlanEventInput { state: EventState }
  input AttendanceInput {
    idempotencyKey: String!
    source: SourceInput
    eventId: ID!
    partyId: ID!
    forPartyId: ID
    state: AttendanceState!
  }`

const schema = buildSchema(typeDefs + IMPORTED)
for (const [name, [expected, parse]] of Object.entries(SCALARS)) {
  const scalar = schema.getType(name) as GraphQLScalarType
  scalar.parseValue = (value) => {
    const parsed = typeof value === 'string' ? parse(value) : undefined
    if (parsed === undefined) throw new TypeError(`expected ${expected}, but got ${JSON.stringify(value)}`)
    return parsed
  }
}

/** The input of the command that records a kind: what SDL says of it is what an import may say. */
export function inputTypeOf(kind: ImportKind): GraphQLInputObjectType {
  return schema.getType(NAMES[kind]) as GraphQLInputObjectType
}
