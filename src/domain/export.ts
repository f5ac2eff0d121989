import type { DisclosureClass } from './disclosureAssessment.ts'
import type { Instant } from './instant.ts'
import type { Channel, Initiation } from './interaction.ts'
import type { RecordOf } from './record.ts'
import type { ExportId } from './recordId.ts'

/** The formats that there is a writer for, in src/exports. */
export const EXPORT_FORMATS = ['CSV', 'JSON_LINES', 'ICALENDAR', 'VCARD', 'REPORT'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Whose or what contacts: the timeline of a party, or a contact history along one of its axes. */
export const EXPORT_SUBJECTS = [
  'TIMELINE',
  'INVESTOR',
  'PERSON',
  'EMPLOYEE',
  'TOPIC',
  'EVENT',
  'MATERIAL',
] as const
export type ExportSubject = {
  readonly kind: (typeof EXPORT_SUBJECTS)[number]
  /** An id; of a topic, its normal form; of material, its SHA-256. */
  readonly value: string
}

/** One thing that the contacts are narrowed to. */
export type ExportFilter =
  | { readonly channel: Channel }
  | { readonly topic: string }
  | { readonly initiation: Initiation }
  | { readonly disclosureClass: DisclosureClass }

/** Under way, done, given up, called off. What is done expires by the clock. */
export const EXPORT_STATES = ['RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const

export const EXPORT_FAILURES = [
  /** Who asked may not see it any more, or sees other things than when they asked. */
  'ACCESS_CHANGED',
  /** It took longer than lists are kept as they were. */
  'SNAPSHOT_EXPIRED',
  /** More rows than an export takes. */
  'TOO_MANY',
  /** A fault of ours. */
  'INTERNAL',
] as const
export type ExportFailure = (typeof EXPORT_FAILURES)[number]

export type ExportedFile = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

export type ExportData = {
  /** Who asked: what is exported is what they may see. */
  readonly viewer: { readonly kind: 'operator' | 'employee'; readonly subject: string }
  readonly of: ExportSubject
  readonly from?: Instant
  readonly to?: Instant
  readonly filter?: ExportFilter
  readonly order: 'NEWEST_FIRST' | 'OLDEST_FIRST'
  readonly format: ExportFormat
  readonly language: 'EN' | 'ZH'
  readonly bom: boolean
  /** Which of the few places of who asked it takes while it is under way. */
  readonly place: number
  readonly state: (typeof EXPORT_STATES)[number]
  readonly failure?: ExportFailure
  /** How many contacts there are in it, once it is done. */
  readonly rows?: number
  /** The file and its manifest, once it is done. */
  readonly files: readonly ExportedFile[]
  /** From then on its files are gone. */
  readonly expiresAt?: Instant
  /** What who asked could do when it was made, in one hash: with anything else, its files are not for them. */
  readonly access?: string
}

/** A file of contacts that somebody asked for. Its snapshot is the moment at which the record was created. */
export type Export = RecordOf<'export', ExportId, ExportData>

export const EXPORT_LIMITS = {
  /** Under way at once, for one who asks. */
  places: 3,
  rows: 1_000_000,
  /** For so long its files are kept. */
  keptHours: 72,
} as const

/** What it is by now. */
export function exportStateAt(
  { state, expiresAt }: Pick<ExportData, 'state' | 'expiresAt'>,
  at: Instant,
): ExportData['state'] | 'EXPIRED' {
  return state === 'DONE' && expiresAt !== undefined && expiresAt <= at ? 'EXPIRED' : state
}

/** How far it is, as far as anybody can say. */
export type ExportProgress = {
  /** 0 to 99. */
  readonly percent: number
  /** Seconds until all rows are read. */
  readonly etaSeconds: number
}

/** Between which moments its contacts lie, and up to which it has come. */
export type ExportStretch = { readonly first: Instant; readonly last: Instant; readonly at: Instant }

/**
 * How far an export is, from how much of the stretch of time between its first and last contact it has walked through. An
 * estimate: contacts do not come evenly.
 *
 * @param elapsedMs since its first page was read.
 */
export function exportProgress({ first, last, at }: ExportStretch, elapsedMs: number): ExportProgress {
  const whole = Math.abs(Date.parse(last) - Date.parse(first))
  const walked = Math.abs(Date.parse(at) - Date.parse(first))
  const share = whole === 0 ? 1 : Math.min(1, walked / whole)
  const remainingMs = share === 0 ? elapsedMs : (elapsedMs * (1 - share)) / share
  return { percent: Math.min(99, Math.floor(share * 100)), etaSeconds: Math.ceil(remainingMs / 1_000) }
}
