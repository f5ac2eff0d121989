import * as z from 'zod'
import {
  CHANNELS,
  type Confidentiality,
  type FirmPath,
  type Initiation,
  type Interaction,
  type InteractionData,
  isContactWith,
  type Participant,
  type ParticipantPart,
} from '../../domain/interaction.ts'
import { OWN_SYSTEM } from '../../domain/record.ts'
import { isRecordId } from '../../domain/recordId.ts'
import type { LineOfBusiness } from '../../domain/relationship.ts'
import { TIE_KINDS } from '../../domain/tieCatalogue.ts'
import { once } from '../once.ts'
import { storedParser } from '../storedParser.ts'
import { idOf } from '../storedRecord.ts'
import type { StoredItem } from '../table.ts'
import { letters } from './letters.ts'

/** More participants than this are left to the record, so that entries stay small. */
const MOST_PARTICIPANTS = 6

/** What a timeline shows of an interaction. The rest is in the record. */
export type InteractionSummary = Pick<
  InteractionData,
  | 'channel'
  | 'direction'
  | 'initiation'
  | 'occurredAt'
  | 'durationMinutes'
  | 'lineOfBusiness'
  | 'confidentiality'
  | 'insiderListId'
  | 'subject'
  | 'topics'
> & {
  readonly id: Interaction['id']
  readonly version: number
  readonly recordedAt: string
  readonly system: string
  /** Absent when they are too many to be shown here. */
  readonly participants?: InteractionData['participants']
}

export type TimelineEntry = Pick<FirmPath, 'via'> & {
  readonly interaction: InteractionSummary
  readonly direct: boolean
  /** It counts as contact with the timeline's owner. */
  readonly isContact: boolean
  /** The timeline's owner is a person who took part for a firm. */
  readonly spokeForFirm: boolean
}

const DIRECTIONS = letters<InteractionData['direction']>({
  INBOUND: 'I',
  OUTBOUND: 'O',
  INTERNAL: 'N',
  EXTERNAL: 'X',
})

const INITIATIONS = letters<Initiation>({ HUMAN: 'H', AUTOMATED: 'A' })

const LINES = letters<LineOfBusiness>({ CUSTOMER: 'C', INVESTOR: 'I', SUPPLIER: 'S', PARTNER: 'P' })

const CONFIDENTIALITIES = letters<Confidentiality>({
  NORMAL: 'N',
  CONFIDENTIAL: 'C',
  INSIDE_INFORMATION: 'I',
})

const PARTS = letters<ParticipantPart>({
  INITIATOR: 'I',
  RECIPIENT: 'R',
  COPIED: 'C',
  BLIND_COPIED: 'B',
  ATTENDEE: 'A',
  HOST: 'H',
  MENTIONED: 'M',
})

type Path = Pick<FirmPath, 'via'> & {
  /** On whose timeline the entry is; absent in a list of the whole institution. */
  readonly ownerId?: Participant['id']
  readonly direct: boolean
}

/**
 * The letters are short and nothing is said twice, as there are as many of these as contacts, and a view reads fifty:
 * what has its usual value is left out, the timeline's owner is not named again, and a path names its person by the
 * place among the participants.
 */
export function timelineBody({ data, meta }: Interaction, { ownerId, direct, via }: Path) {
  const shown = data.participants.length > MOST_PARTICIPANTS ? [] : data.participants
  return {
    k: 'timeline',
    r: Date.parse(meta.recordedAt),
    c: data.channel,
    d: DIRECTIONS.letterOf(data.direction),
    i: INITIATIONS.letterOf(data.initiation),
    t: data.subject,
    ...(meta.version === 1 ? {} : { v: meta.version }),
    ...(meta.source.system === OWN_SYSTEM ? {} : { s: meta.source.system }),
    ...(data.durationMinutes === undefined ? {} : { n: data.durationMinutes }),
    ...(data.lineOfBusiness === undefined ? {} : { l: LINES.letterOf(data.lineOfBusiness) }),
    ...(data.confidentiality === 'NORMAL' ? {} : { e: CONFIDENTIALITIES.letterOf(data.confidentiality) }),
    ...(data.insiderListId === undefined ? {} : { b: data.insiderListId }),
    ...(shown.length === 0
      ? {}
      : { p: shown.map(({ id, part }) => `${PARTS.letterOf(part)}${id === ownerId ? '' : id}`) }),
    ...(data.topics.length === 0 ? {} : { o: data.topics }),
    ...(direct ? {} : { f: true }),
    ...(ownerId === undefined || isContactWith(data, ownerId, via) ? {} : { x: true }),
    ...(ownerId !== undefined && isSpeaker(data, ownerId) ? { g: true } : {}),
    ...(via.length === 0
      ? {}
      : {
          w: via.map(({ personId, tieId, tieKind, fundId }) => {
            const place = shown.findIndex(({ id }) => id === personId)
            const way = `${place < 0 ? personId : place}:${tieId}:${tieKind}`
            if (fundId === undefined) return way
            return `${way}:${fundId === personId ? '' : fundId}`
          }),
        }),
  }
}

/** Whether somebody took part for a firm. A fund takes part for itself. */
function isSpeaker({ firms }: Interaction['data'], id: Participant['id']): boolean {
  return firms.some(({ via }) => via.some(({ personId, fundId }) => personId === id && fundId !== id))
}

const participantSchema = once(() =>
  z
    .string()
    .transform((text) => [text.slice(0, 1), text.slice(1)])
    .pipe(z.tuple([PARTS.parser(), z.union([z.literal(''), idOf('prt'), idOf('emp')])])),
)

const NO_FUND = '-'

const pathSchema = once(() =>
  z
    .string()
    .transform((text) => {
      const [person = '', tie = '', kind = '', fund = NO_FUND] = text.split(':')
      return [person, tie, kind, fund]
    })
    .pipe(
      z.tuple([
        z.union([z.string().regex(/^\d$/).transform(Number), idOf('prt')]),
        idOf('tie'),
        z.enum(TIE_KINDS),
        // Nothing stands for who took part.
        z.union([z.literal([NO_FUND, '']), idOf('prt')]),
      ]),
    ),
)

const parseStored = storedParser(() =>
  z.object({
    k: z.literal('timeline'),
    r: z.int(),
    c: z.enum(CHANNELS),
    d: DIRECTIONS.parser(),
    i: INITIATIONS.parser(),
    t: z.string(),
    v: z.int().positive().default(1),
    s: z.string().default(OWN_SYSTEM),
    n: z.int().exactOptional(),
    l: LINES.parser().exactOptional(),
    e: CONFIDENTIALITIES.parser().default('NORMAL'),
    b: idOf('ins').exactOptional(),
    p: z.array(participantSchema()).exactOptional(),
    o: z.array(z.string()).default([]),
    f: z.literal(true).exactOptional(),
    x: z.literal(true).exactOptional(),
    g: z.literal(true).exactOptional(),
    w: z.array(pathSchema()).default([]),
  }),
)

/** @throws ZodError or RangeError when what is stored is not such an entry. */
export function parseTimelineEntry(item: StoredItem): TimelineEntry {
  const { v, r, s, c, d, i, t, n, l, e, b, p, o, f, x, g, w } = parseStored(item)
  const { occurredAt, id } = positionOf(item.sk)
  if (!isRecordId(id, 'int')) throw new RangeError(`expected a timeline position, but got ${item.sk}`)
  const participants = p?.map(([part, named]) => ({ id: named === '' ? ownerOf(item) : named, part }))
  return {
    interaction: {
      id,
      version: v,
      recordedAt: new Date(r).toISOString(),
      system: s,
      channel: c,
      direction: d,
      initiation: i,
      occurredAt,
      subject: t,
      topics: o,
      confidentiality: e,
      ...(b === undefined ? {} : { insiderListId: b }),
      ...(n === undefined ? {} : { durationMinutes: n }),
      ...(l === undefined ? {} : { lineOfBusiness: l }),
      ...(participants === undefined ? {} : { participants }),
    },
    direct: f !== true,
    isContact: x !== true,
    spokeForFirm: g === true,
    via: w.map(([person, tieId, tieKind, fund]) => {
      const personId = personOf(person, participants)
      return {
        personId,
        tieId,
        tieKind,
        ...(fund !== NO_FUND && { fundId: fund === '' ? personId : fund }),
      }
    }),
  }
}

/** `…#when#id`, and perhaps `~`, since when it stands there. A page has a hundred: nothing is made for what is not asked. */
function positionOf(sortKey: string): { readonly occurredAt: string; readonly id: string } {
  const when = sortKey.indexOf('#') + 1
  const id = sortKey.indexOf('#', when) + 1
  const end = sortKey.indexOf('~', id)
  return {
    occurredAt: sortKey.slice(when, id - 1),
    id: end < 0 ? sortKey.slice(id) : sortKey.slice(id, end),
  }
}

/** On whose timeline an entry is: whose id its partition begins with, after the tenant. */
function ownerOf({ pk }: StoredItem): Participant['id'] {
  const [, ownerId = ''] = pk.split('#')
  if (isRecordId(ownerId, 'prt') || isRecordId(ownerId, 'emp')) return ownerId
  throw new RangeError(`expected the partition of a timeline, but got ${pk}`)
}

function personOf(person: number | string, participants: readonly Participant[] = []) {
  const id = typeof person === 'number' ? participants[person]?.id : person
  if (id !== undefined && isRecordId(id, 'prt')) return id
  throw new RangeError(`expected a person or the place of one among the participants, but got ${person}`)
}
