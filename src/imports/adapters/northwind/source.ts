import type { SourceInput } from '../../../generated/resolvers.ts'

export const SYSTEM = 'northwind'

/** Northwind itself: the institution, in this data. */
export const UNIT = '@unt:northwind'

export function source(externalId: string): SourceInput {
  return { system: SYSTEM, externalId }
}
