import * as z from 'zod'
import { DISCLOSURE_CLASSES } from '../../domain/disclosureAssessment.ts'
import {
  CHANNELS,
  CONFIDENTIALITIES,
  DIRECTIONS,
  type FirmPath,
  INITIATIONS,
  type Interaction,
  PARTICIPANT_PARTS,
  SENTIMENT_SCORES,
} from '../../domain/interaction.ts'
import { type EmployeeId, isRecordId, type PartyId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { TIE_KINDS } from '../../domain/tieCatalogue.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { idOf, recordParser } from '../storedRecord.ts'
import { commonEntries, timelineEntries } from './interactionLists.ts'
import { timelineBody } from './timelineEntry.ts'

const dataSchema = once(() =>
  z.object({
    channel: z.enum(CHANNELS),
    direction: z.enum(DIRECTIONS),
    initiation: z.enum(INITIATIONS),
    occurredAt: z.string(),
    durationMinutes: z.int().exactOptional(),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS).exactOptional(),
    // Contacts that were recorded before there was any other are NORMAL.
    confidentiality: z.enum(CONFIDENTIALITIES).default('NORMAL'),
    insiderListId: idOf('ins').exactOptional(),
    eventId: idOf('evt').exactOptional(),
    participants: z.array(
      z.object({ id: z.union([idOf('prt'), idOf('emp')]), part: z.enum(PARTICIPANT_PARTS) }),
    ),
    subject: z.string(),
    summary: z.string().exactOptional(),
    topics: z.array(z.string()),
    outcome: z.string().exactOptional(),
    sentiment: z
      .object({ score: z.enum(SENTIMENT_SCORES), judgedBy: z.string(), automated: z.boolean() })
      .exactOptional(),
    commitmentIds: z.array(idOf('cmt')),
    content: z.array(z.object({ label: z.string(), uri: z.string(), sha256: z.string().exactOptional() })),
    firms: z.array(
      z.object({
        firmId: idOf('prt'),
        via: z.array(
          z.object({
            personId: idOf('prt'),
            tieId: idOf('tie'),
            tieKind: z.enum(TIE_KINDS),
            fundId: idOf('prt').exactOptional(),
          }),
        ),
      }),
    ),
    disclosureClass: z.enum(DISCLOSURE_CLASSES).exactOptional(),
  }),
)

/** A party on whose timeline an interaction is, and the way it came there. */
export type PartyPath = Pick<FirmPath, 'via'> & { readonly partyId: PartyId; readonly direct: boolean }

/** On whose timelines an interaction is: each party once, with all the ways it came there. */
export function partiesOf({ data }: Interaction): readonly PartyPath[] {
  const direct = new Set(data.participants.flatMap(({ id }) => (isRecordId(id, 'prt') ? [id] : [])))
  const via = new Map(data.firms.map(({ firmId, via }) => [firmId, via]))
  return [...new Set([...direct, ...via.keys()])].map((partyId) => ({
    partyId,
    via: via.get(partyId) ?? [],
    direct: direct.has(partyId),
  }))
}

function employeesOf({ data }: Interaction): readonly EmployeeId[] {
  return [...new Set(data.participants.flatMap(({ id }) => (isRecordId(id, 'emp') ? [id] : [])))]
}

export const interactionItem: RecordKind<Interaction> = {
  kind: 'interaction',
  prefix: 'int',
  parse: recordParser('interaction', 'int', dataSchema),
  entries: (tenant, interaction) => [
    ...partiesOf(interaction).flatMap((path) => {
      const body = timelineBody(interaction, { ...path, ownerId: path.partyId })
      return timelineEntries(tenant, interaction, { ownerId: path.partyId, body })
    }),
    ...employeesOf(interaction).flatMap((ownerId) => {
      const body = timelineBody(interaction, { ownerId, via: [], direct: true })
      return timelineEntries(tenant, interaction, { ownerId, body })
    }),
    ...commonEntries(tenant, interaction, timelineBody(interaction, { via: [], direct: true })),
  ],
  copies: () => [],
  claims: () => [],
}
