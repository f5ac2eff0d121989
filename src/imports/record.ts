import type { ImportInputs, ImportKind, ImportRecord, Place } from './importRecord.ts'

/** A record to import, its kind and its input kept in step. */
export function record<Kind extends ImportKind>(
  kind: Kind,
  place: Place,
  input: ImportInputs[Kind],
): ImportRecord {
  // The union of all kinds; TypeScript cannot see that kind and input come from the same member.
  return { kind, place, input } as ImportRecord
}
