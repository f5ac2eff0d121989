import type { SourceInput } from '../../../generated/resolvers.ts'

export const SYSTEM = 'enron'

/** The external id of the firm itself. */
export const FIRM = 'organization/enron'

export function source(externalId: string): SourceInput {
  return { system: SYSTEM, externalId }
}

/** `NA` is how the data says that something is not known. */
export function known(text: string | undefined): string | undefined {
  return text === 'NA' ? undefined : text
}
