import type { Instant } from '../domain/instant.ts'
import type { Channel, Confidentiality, Initiation, ParticipantPart } from '../domain/interaction.ts'
import type { LineOfBusiness } from '../domain/relationship.ts'
import type { TieKind } from '../domain/tieCatalogue.ts'

/**
 * One contact, as the person who asked may see it: what every writer is given. Null is "there is none" or "not for them";
 * `withheld` tells the two apart.
 */
export type ExportRow = {
  readonly interactionId: string
  /** When it began, in the world. Writers show it in `ExportAbout.timeZone` where people read it. */
  readonly occurredAt: Instant | null
  readonly durationMinutes: number | null
  readonly channel: Channel | null
  readonly direction: 'INBOUND' | 'OUTBOUND' | 'INTERNAL' | 'EXTERNAL' | null
  readonly initiation: Initiation | null
  readonly lineOfBusiness: LineOfBusiness | null
  readonly confidentiality: Confidentiality | null
  readonly subject: string | null
  readonly summary: string | null
  readonly outcome: string | null
  readonly topics: readonly string[] | null
  readonly sentiment: 'POSITIVE' | 'NEUTRAL' | 'NEGATIVE' | null
  readonly participants: readonly ExportParticipant[] | null
  /** Whoever the history is of took part itself. */
  readonly direct: boolean
  /** Through whom it came to the history of a firm. */
  readonly via: readonly ExportPath[]
  readonly commitments: readonly ExportCommitment[] | null
  readonly content: readonly ExportContent[] | null
  /** Of which event it is a part. */
  readonly event: { readonly id: string; readonly name: string | null } | null
  /** How the disclosure in it was judged; null while it is not assessed. */
  readonly disclosureClass: string | null
  /** Of the record: its version at the moment the export was asked for, and when that version became known. */
  readonly version: number | null
  readonly recordedAt: Instant | null
  readonly recordedBy: string | null
  /** The fields of this row, and paths into them, of which something was withheld: `summary`, `participants.party.name`. */
  readonly withheld: readonly string[]
}

/** Somebody who took part: at most one of the two is there, and neither when it is not for the person who asked. */
export type ExportParticipant = {
  readonly part: ParticipantPart
  readonly party: ExportParty | null
  readonly employee: { readonly id: string; readonly name: string | null } | null
}

export type ExportParty = {
  readonly id: string
  readonly kind: 'PERSON' | 'ORGANIZATION'
  /** In the language of the export. */
  readonly name: string | null
  /** Only for a writer that `needsCards`. */
  readonly card?: ExportCard
}

/** What an address book keeps of a person or an organization. */
export type ExportCard = {
  readonly personNames: readonly ExportPersonName[] | null
  readonly organizationNames: readonly { readonly legal: string; readonly short: string | null }[] | null
  readonly contactPoints: readonly ExportContactPoint[] | null
  /** BCP 47. */
  readonly preferredLanguage: string | null
  /** IANA name. */
  readonly timeZone: string | null
  /** When the record's version at the moment of asking became known. */
  readonly recordedAt: Instant | null
}

/** As in `PersonName` of the schema. */
export type ExportPersonName = {
  readonly display: string
  readonly family: string | null
  readonly given: string | null
  readonly middle: string | null
  readonly prefix: string | null
  readonly suffix: string | null
  readonly script: 'HAN' | 'LATIN' | 'OTHER'
  readonly order: 'FAMILY_FIRST' | 'GIVEN_FIRST'
}

/** As in `ContactPoint` of the schema. */
export type ExportContactPoint = {
  readonly kind: 'EMAIL' | 'PHONE' | 'MOBILE' | 'FAX' | 'POSTAL' | 'WECHAT' | 'WEB'
  readonly value: string
  readonly label: string | null
  readonly preferred: boolean
  readonly optedOut: boolean
}

/** A person who took part, and the tie by which the person spoke for the firm. */
export type ExportPath = {
  readonly person: { readonly id: string; readonly name: string | null } | null
  readonly tieId: string
  readonly tieKind: TieKind
  /** When it came from a fund to its manager. */
  readonly fund: { readonly id: string; readonly name: string | null } | null
}

export type ExportCommitment = {
  readonly id: string
  readonly text: string | null
  readonly dueOn: string | null
  readonly state: string | null
}

export type ExportContent = {
  readonly label: string
  readonly uri: string
  /** Hexadecimal. */
  readonly sha256: string | null
}
