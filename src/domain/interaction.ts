import type { DisclosureClass } from './disclosureAssessment.ts'
import type { RecordOf } from './record.ts'
import type {
  CommitmentId,
  EmployeeId,
  EventId,
  InsiderListId,
  InteractionId,
  PartyId,
  TieId,
} from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'
import type { TieKind } from './tieCatalogue.ts'

export const CHANNELS = [
  'BRANCH',
  'VISIT',
  'MEETING',
  'VIDEO',
  'PHONE',
  'EMAIL',
  'SMS',
  'WECHAT',
  'APP',
  'WEB',
  'LETTER',
  'FAX',
  'EVENT',
  'OTHER',
] as const
export type Channel = (typeof CHANNELS)[number]

export const DIRECTIONS = ['INBOUND', 'OUTBOUND', 'INTERNAL', 'EXTERNAL'] as const
export const INITIATIONS = ['HUMAN', 'AUTOMATED'] as const
export type Initiation = (typeof INITIATIONS)[number]

export const PARTICIPANT_PARTS = [
  'INITIATOR',
  'RECIPIENT',
  'COPIED',
  'BLIND_COPIED',
  'ATTENDEE',
  'HOST',
  'MENTIONED',
] as const
export type ParticipantPart = (typeof PARTICIPANT_PARTS)[number]

/** Who may know of an interaction: all who see its parties, or only the members of its insider list. */
export const CONFIDENTIALITIES = ['NORMAL', 'CONFIDENTIAL', 'INSIDE_INFORMATION'] as const
export type Confidentiality = (typeof CONFIDENTIALITIES)[number]

/** Somebody who took part, on the party's side or on ours. */
export type Participant = { readonly id: PartyId | EmployeeId; readonly part: ParticipantPart }

export const SENTIMENT_SCORES = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const

export type Sentiment = {
  readonly score: (typeof SENTIMENT_SCORES)[number]
  readonly judgedBy: string
  readonly automated: boolean
}

export type ContentReference = {
  readonly label: string
  readonly uri: string
  /** Hexadecimal. */
  readonly sha256?: string
}

/** How an interaction came to a firm's timeline. */
export type FirmWay = {
  /** Who took part: a person who spoke for the firm that day, or for a fund that it managed; or the fund itself. */
  readonly personId: PartyId
  /** By which they spoke for it; of a fund, by which the firm managed it. */
  readonly tieId: TieId
  readonly tieKind: TieKind
  /** The fund that the firm managed that day, when it came through one. */
  readonly fundId?: PartyId
}

/** A firm on whose timeline an interaction is, for those who took part and spoke for it that day, and for the funds it managed. */
export type FirmPath = { readonly firmId: PartyId; readonly via: readonly FirmWay[] }

export type InteractionData = {
  readonly channel: Channel
  readonly direction: (typeof DIRECTIONS)[number]
  readonly initiation: Initiation
  readonly occurredAt: string
  readonly durationMinutes?: number
  readonly lineOfBusiness?: LineOfBusiness
  readonly confidentiality: Confidentiality
  /** There exactly when it is not NORMAL. */
  readonly insiderListId?: InsiderListId
  readonly participants: readonly Participant[]
  readonly subject: string
  readonly summary?: string
  readonly topics: readonly string[]
  readonly outcome?: string
  readonly sentiment?: Sentiment
  readonly commitmentIds: readonly CommitmentId[]
  readonly content: readonly ContentReference[]
  /** Of which event it is a part: that of those who attended together. */
  readonly eventId?: EventId
  /** Derived from the participants' ties. */
  readonly firms: readonly FirmPath[]
  /** Derived: what the assessment of its disclosure comes to. Absent where there is none, or it was rejected. */
  readonly disclosureClass?: DisclosureClass
}

export type Interaction = RecordOf<'interaction', InteractionId, InteractionData>

export const INTERACTION_LIMITS = { participants: 40, topics: 5, commitments: 5, content: 20 } as const

/**
 * Whether an interaction was a contact of ours with somebody: not one among ourselves or among others, nor one in which
 * they, and those who spoke for them, were only mentioned. A confidential one counts as none: last contacts are shown to
 * all who see a relationship, and would tell them that there was one.
 */
export function isContactWith(
  {
    direction,
    participants,
    confidentiality,
  }: Pick<InteractionData, 'direction' | 'participants' | 'confidentiality'>,
  id: Participant['id'],
  via: FirmPath['via'],
): boolean {
  if (confidentiality !== 'NORMAL') return false
  if (direction !== 'INBOUND' && direction !== 'OUTBOUND') return false
  return tookPart(participants, id, via)
}

/** Whether somebody, or one who spoke for them, did more than to be mentioned. */
export function tookPart(
  participants: readonly Participant[],
  id: Participant['id'],
  via: FirmPath['via'],
): boolean {
  const there = new Set(participants.filter(({ part }) => part !== 'MENTIONED').map((each) => each.id))
  return there.has(id) || via.some(({ personId }) => there.has(personId))
}

export const TOPIC_CHARACTERS = 60

/** The form in which topics are kept and asked for: `IPO  Roadshow` and `ipo roadshow` are one. */
export function normalTopic(topic: string): string {
  return topic.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
}

/** Those who took part for a firm, or for a fund of its. A fund that took part itself did so for itself. */
export function speakersOf(via: FirmPath['via']): readonly PartyId[] {
  return via.flatMap(({ personId, fundId }) => (personId === fundId ? [] : [personId]))
}

/** A party, and those who spoke for it and for nobody else: a fund has investors of its own, and so have they. */
export function ownIds(partyId: PartyId, via: FirmPath['via']): readonly PartyId[] {
  return [partyId, ...via.flatMap(({ personId, fundId }) => (fundId === undefined ? [personId] : []))]
}
