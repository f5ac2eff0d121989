import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isCalendarDate } from '../domain/calendarDate.ts'
import { parseDecimal } from '../domain/decimal.ts'
import { parseInstant } from '../domain/instant.ts'
import { isPartialDate } from '../domain/partialDate.ts'

/** A scalar that is text in one canonical form. What the domain gives is canonical already. */
function textScalar(
  name: string,
  expected: string,
  parse: (text: string) => string | undefined,
): GraphQLScalarType<string, string> {
  const parseText = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : undefined
    if (parsed !== undefined) return parsed
    // Nothing else is quoted: writing down what is nested deeply enough overflows the stack.
    const given =
      typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : 'something else than a text'
    throw new GraphQLError(`${name} must be ${expected}, but got ${given}.`)
  }
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: parseText,
    parseLiteral: (node) => parseText(node.kind === Kind.STRING ? node.value : undefined),
  })
}

export const scalars = {
  DateTime: textScalar('DateTime', 'RFC 3339 with its offset, such as "2026-03-09T08:30:00Z"', parseInstant),
  Date: textScalar('Date', 'a day, such as "2026-03-09"', (text) =>
    isCalendarDate(text) ? text : undefined,
  ),
  PartialDate: textScalar(
    'PartialDate',
    'a day, a month or a year, such as "2026-03-09", "2026-03" or "2026"',
    (text) => (isPartialDate(text) ? text : undefined),
  ),
  Decimal: textScalar(
    'Decimal',
    'a decimal number in a string, such as "1265793.04", of at most 20 digits before the point and 10 after it',
    parseDecimal,
  ),
}
