import type { RecordPrefix } from '../../domain/recordId.ts'
import type { SourceInput } from '../../generated/resolvers.ts'

export const DEMO_SYSTEM = 'demo'

/** The id-to-be of another record of this source. */
export function refTo(prefix: RecordPrefix, { key }: { readonly key: string }): string {
  return `@${prefix}:${key}`
}

export function sourceOf(key: string): SourceInput {
  return { system: DEMO_SYSTEM, externalId: key }
}
