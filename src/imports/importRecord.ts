import type { CalendarDate } from '../domain/calendarDate.ts'
import type {
  AttendanceState,
  EventState,
  OpenOrgUnitInput,
  OpenRelationshipInput,
  PlanEventInput,
  RecordHoldingInput,
  RecordInteractionInput,
  RecordSharePositionInput,
  RecordTransactionInput,
  RegisterEmployeeInput,
  RegisterOrganizationInput,
  RegisterPersonInput,
  SourceInput,
  StateTieInput,
} from '../generated/resolvers.ts'

/** Where a record stands in what is imported: a file as it was named, and a line, from 1. */
export type Place = { readonly file: string; readonly line: number }

/** A command's input, with its source in place of the idempotency key: the source is the key. */
type Imported<Input> = Omit<Input, 'idempotencyKey' | 'source' | 'id' | 'expectedVersion'> & {
  readonly source: SourceInput
}

/**
 * What each kind of record carries: the input of the command that records it. Where such an input
 * holds an id, a record may say `@prt:ALFKI` instead: the party that the same source system calls ALFKI.
 */
export type ImportInputs = {
  readonly orgUnit: Imported<OpenOrgUnitInput>
  readonly employee: Imported<RegisterEmployeeInput>
  readonly person: Imported<RegisterPersonInput>
  readonly organization: Imported<RegisterOrganizationInput>
  readonly relationship: Imported<OpenRelationshipInput>
  readonly tie: Imported<StateTieInput>
  readonly holding: Imported<RecordHoldingInput>
  readonly sharePosition: Imported<RecordSharePositionInput>
  readonly transaction: Imported<RecordTransactionInput>
  readonly interaction: Imported<RecordInteractionInput>
  /** With how far it is: PLANNED, when absent. Who of us holds it may be unknown. */
  readonly event: Imported<PlanEventInput> & { readonly state?: EventState | null }
  /** Of one party: no command says so of one alone. Each party is once on an event's list, whichever source says so. */
  readonly attendance: {
    readonly source: SourceInput
    readonly eventId: string
    readonly partyId: string
    readonly forPartyId?: string | null
    readonly state: AttendanceState
  }
}

/** In the order they must come: what is referred to comes before what refers to it. */
export const IMPORT_KINDS = [
  'orgUnit',
  'employee',
  'person',
  'organization',
  'relationship',
  'tie',
  'holding',
  'sharePosition',
  'transaction',
  'interaction',
  'event',
  'attendance',
] as const satisfies readonly (keyof ImportInputs)[]

export type ImportKind = (typeof IMPORT_KINDS)[number]

export type ImportRecord = {
  readonly [Kind in ImportKind]: {
    readonly kind: Kind
    readonly place: Place
    readonly input: ImportInputs[Kind]
    /** How often the source changed it, where the source counts: what is older never replaces what is newer. */
    readonly revision?: number
  }
}[ImportKind]

/** Something a reader of the report must know about a row: why it was left out, or what was done to it. */
export type ImportIssue = {
  readonly kind: 'issue'
  /** `refused`: the row was left out. `skipped`: left out on purpose, as a duplicate is. `warning`: taken in, with a doubt. `cleaned`: taken in, changed. */
  readonly severity: 'refused' | 'skipped' | 'warning' | 'cleaned'
  /** Short and stable: `DUPLICATE_ROW`. */
  readonly code: string
  readonly place: Place
  /** What was expected and what came. */
  readonly message: string
}

/** What an adapter may be told beside its source. Most need none of it. */
export type ImportOptions = {
  /** The day from which stretches of time are counted: the same day makes the same import. Today, when absent. */
  readonly asOf?: CalendarDate
  /** IANA: of times that name no zone. */
  readonly timeZone?: string
  /** Ids of employees: who of us holds the events. */
  readonly hostIds?: readonly string[]
}

/** Reads one kind of source. Pure but for reading the files it is given. */
export type ImportAdapter = {
  /** As the command line names it: `northwind`. */
  readonly name: string
  /** The source system that the records name, and their external ids belong to. */
  readonly system: string
  /** @throws Error that says which file is missing or not what it should be. */
  readonly read: (path: string, options?: ImportOptions) => AsyncIterable<ImportRecord | ImportIssue>
}
