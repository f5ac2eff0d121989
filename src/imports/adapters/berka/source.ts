import type { SourceInput } from '../../../generated/resolvers.ts'

export const SYSTEM = 'berka'

/** The data ends with 1998: how things stand in it is how they stood that day. */
export const LAST_DAY = '1998-12-31'

export function source(externalId: string): SourceInput {
  return { system: SYSTEM, externalId }
}
