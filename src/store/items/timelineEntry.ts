import { z } from 'zod'
import {
  CHANNELS,
  DIRECTIONS,
  type FirmPath,
  INITIATIONS,
  type Interaction,
  type InteractionData,
  PARTICIPANT_PARTS,
} from '../../domain/interaction.ts'
import { isRecordId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { TIE_KINDS } from '../../domain/tieCatalogue.ts'
import { idOf } from '../storedRecord.ts'
import type { StoredItem } from '../table.ts'

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
}

type Path = Pick<FirmPath, 'via'> & { readonly direct: boolean }

/** One letter each, and pairs in one string: there are as many of these as contacts. */
export function timelineBody({ data, meta }: Interaction, { direct, via }: Path) {
  const { participants } = data
  return {
    k: 'timeline',
    v: meta.version,
    r: meta.recordedAt,
    s: meta.source.system,
    c: data.channel,
    d: data.direction,
    i: data.initiation,
    t: data.subject,
    ...(data.durationMinutes === undefined ? {} : { n: data.durationMinutes }),
    ...(data.lineOfBusiness === undefined ? {} : { l: data.lineOfBusiness }),
    ...(participants.length > MOST_PARTICIPANTS
      ? {}
      : { p: participants.map(({ id, part }) => `${id}:${part}`) }),
    ...(data.topics.length === 0 ? {} : { o: data.topics }),
    ...(direct ? {} : { f: true }),
    ...(via.length === 0
      ? {}
      : { w: via.map(({ personId, tieId, tieKind }) => `${personId}:${tieId}:${tieKind}`) }),
  }
}

const participant = z
  .string()
  .transform((text) => text.split(':'))
  .pipe(z.tuple([z.union([idOf('prt'), idOf('emp')]), z.enum(PARTICIPANT_PARTS)]))
  .transform(([id, part]) => ({ id, part }))

const path = z
  .string()
  .transform((text) => text.split(':'))
  .pipe(z.tuple([idOf('prt'), idOf('tie'), z.enum(TIE_KINDS)]))
  .transform(([personId, tieId, tieKind]) => ({ personId, tieId, tieKind }))

const Stored = z.object({
  k: z.literal('timeline'),
  v: z.int().positive(),
  r: z.string(),
  s: z.string(),
  c: z.enum(CHANNELS),
  d: z.enum(DIRECTIONS),
  i: z.enum(INITIATIONS),
  t: z.string(),
  n: z.int().exactOptional(),
  l: z.enum(LINES_OF_BUSINESS).exactOptional(),
  p: z.array(participant).exactOptional(),
  o: z.array(z.string()).exactOptional(),
  f: z.literal(true).exactOptional(),
  w: z.array(path).exactOptional(),
})

/** @throws ZodError when what is stored is not such an entry. */
export function parseTimelineEntry(item: StoredItem): TimelineEntry {
  const { v, r, s, c, d, i, t, n, l, p, o = [], f, w = [] } = Stored.parse(item)
  const [, occurredAt = '', id = ''] = item.sk.split(/[#~]/)
  if (!isRecordId(id, 'int')) throw new RangeError(`expected a timeline position, but got ${item.sk}`)
  return {
    interaction: {
      id,
      version: v,
      recordedAt: r,
      system: s,
      channel: c,
      direction: d,
      initiation: i,
      occurredAt,
      subject: t,
      topics: o,
      ...(n === undefined ? {} : { durationMinutes: n }),
      ...(l === undefined ? {} : { lineOfBusiness: l }),
      ...(p === undefined ? {} : { participants: p }),
    },
    direct: f !== true,
    via: w,
  }
}
