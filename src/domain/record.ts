import type { RecordId } from './recordId.ts'

/** Where a fact came from: a system, the fact's id there, and the import that brought it. */
export type Provenance = {
  readonly system: string
  readonly externalId?: string
  readonly batchId?: string
  /** Of what the import said, so that the same again is known to be no change. */
  readonly print?: string
  /** How often the source had changed it, the most that was ever taken in, where it counts that. */
  readonly revision?: number
}

/** The system of what was entered here and nowhere else. */
export const OWN_SYSTEM = 'guanxi'

/** What every record has, whatever it is about. Instants are `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type RecordMeta = {
  readonly version: number
  readonly createdAt: string
  readonly createdBy: string
  /** When this version became known. */
  readonly recordedAt: string
  readonly recordedBy: string
  readonly source: Provenance
  /** False once it was withdrawn. */
  readonly active: boolean
  /** Why this version was made, where the command said so. */
  readonly reason?: string
}

/** A record: who it is, its history's present, and what it says. */
export type RecordOf<Kind extends string, Id extends RecordId, Data> = {
  readonly kind: Kind
  readonly id: Id
  readonly meta: RecordMeta
  readonly data: Data
}

/** Who changes something, when, from where. */
export type Change = {
  readonly at: string
  readonly by: string
  readonly source: Provenance
  readonly reason?: string
}

/** The first version of a record. */
export function firstMeta({ at, by, source, reason }: Change): RecordMeta {
  return {
    version: 1,
    createdAt: at,
    createdBy: by,
    recordedAt: at,
    recordedBy: by,
    source,
    active: true,
    ...(reason === undefined ? {} : { reason }),
  }
}

/** The version after `before`. */
export function nextMeta(before: RecordMeta, { at, by, source, reason }: Change, active = true): RecordMeta {
  const { version, createdAt, createdBy } = before
  const revision = source.revision ?? before.source.revision
  return {
    version: version + 1,
    createdAt,
    createdBy,
    recordedAt: at,
    recordedBy: by,
    source: revision === undefined ? source : { ...source, revision },
    active,
    ...(reason === undefined ? {} : { reason }),
  }
}
