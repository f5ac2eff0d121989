import { z } from 'zod'
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
import { listPartition, recordPartition, SORT_KEYS } from '../keys.ts'
import type { ListEntry } from '../listEntry.ts'
import type { RecordKind } from '../recordKind.ts'
import { idOf, recordParser } from '../storedRecord.ts'
import { timelineBody } from './timelineEntry.ts'

const Data = z.object({
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
      via: z.array(z.object({ personId: idOf('prt'), tieId: idOf('tie'), tieKind: z.enum(TIE_KINDS) })),
    }),
  ),
})

/** The lists that a party's or an employee's timeline is narrowed to, each in its own index. */
export const timelinePartitions = {
  channel: (tenant: string, partyId: PartyId, channel: string) =>
    listPartition(tenant, partyId, 'on', channel),
  initiation: (tenant: string, partyId: PartyId, by: string) => listPartition(tenant, partyId, 'by', by),
  topic: (tenant: string, partyId: PartyId, topic: string) => listPartition(tenant, partyId, 're', topic),
} as const

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
  parse: recordParser('interaction', 'int', Data),
  entries: (tenant, interaction) => {
    const { channel, initiation, occurredAt, topics } = interaction.data
    const position = SORT_KEYS.interaction(occurredAt, interaction.id)
    const [firstTopic, ...furtherTopics] = topics
    const forParties = partiesOf(interaction).flatMap((path): ListEntry[] => {
      const body = timelineBody(interaction, { ...path, ownerId: path.partyId })
      const topicList = (topic: string) => timelinePartitions.topic(tenant, path.partyId, topic)
      return [
        {
          partition: recordPartition(tenant, path.partyId),
          position,
          lists: [
            timelinePartitions.channel(tenant, path.partyId, channel),
            timelinePartitions.initiation(tenant, path.partyId, initiation),
            firstTopic === undefined ? undefined : topicList(firstTopic),
          ],
          body,
        },
        // An item is in each index once, so a further topic is an item of its own, which only that list shows.
        ...furtherTopics.map(
          (topic): ListEntry => ({
            partition: `${topicList(topic)}#${interaction.id}`,
            position,
            lists: [undefined, undefined, topicList(topic)],
            body,
            later: true,
          }),
        ),
      ]
    })
    const forEmployees = employeesOf(interaction).map((employeeId) => ({
      partition: recordPartition(tenant, employeeId),
      position,
      body: timelineBody(interaction, { ownerId: employeeId, via: [], direct: true }),
    }))
    return [...forParties, ...forEmployees]
  },
  copies: () => [],
  claims: () => [],
}
