import type { DisclosureClass } from '../../domain/disclosureAssessment.ts'
import type { Channel, Initiation, Interaction } from '../../domain/interaction.ts'
import type { EmployeeId, EventId, PartyId } from '../../domain/recordId.ts'
import { listPartition, recordPartition, SORT_KEYS, tenantPartition } from '../keys.ts'
import type { ListEntry } from '../listEntry.ts'

/** Whose timeline an interaction is on. */
export type TimelineOwnerId = PartyId | EmployeeId

/** The lists that a party's or an employee's timeline is narrowed to, each in its own index. */
export const timelinePartitions = {
  channel: (tenant: string, ownerId: TimelineOwnerId, channel: Channel) =>
    narrowed.channel(recordPartition(tenant, ownerId), channel),
  initiation: (tenant: string, ownerId: TimelineOwnerId, by: Initiation) =>
    narrowed.initiation(recordPartition(tenant, ownerId), by),
  topic: (tenant: string, ownerId: TimelineOwnerId, topic: string) =>
    listPartition(tenant, ownerId, 're', topic),
} as const

/** The lists of the whole institution that an interaction is in, whoever took part. */
export const commonPartitions = {
  topic: (tenant: string, topic: string) => tenantPartition(tenant, 'topic', topic),
  event: (tenant: string, eventId: EventId) => listPartition(tenant, eventId, 'contacts'),
  /** By the SHA-256 of what was shared. */
  material: (tenant: string, sha256: string) => tenantPartition(tenant, 'material', sha256),
} as const

/**
 * What any list of interactions is narrowed to: by channel in `gsi1`, by initiation in `gsi2`, by what its disclosure was judged
 * to be in `gsi3`; of a timeline, whose third index is for topics, in a partition of the table itself.
 */
export const narrowed = {
  channel: (partition: string, channel: Channel) => `${partition}#on#${channel}`,
  initiation: (partition: string, by: Initiation) => `${partition}#by#${by}`,
  disclosureClass: (partition: string, of: DisclosureClass) => `${partition}#dc#${of}`,
} as const

type Shown = { readonly ownerId: TimelineOwnerId; readonly body: ListEntry['body'] }

/** An interaction's place on a timeline, and in all that the timeline is narrowed to. */
export function timelineEntries(
  tenant: string,
  interaction: Interaction,
  { ownerId, body }: Shown,
): readonly ListEntry[] {
  const partition = recordPartition(tenant, ownerId)
  const { topics, disclosureClass } = interaction.data
  const [firstTopic, ...furtherTopics] = topics
  const position = positionOf(interaction)
  const topicList = (topic: string) => timelinePartitions.topic(tenant, ownerId, topic)
  return [
    entry(interaction, {
      partition,
      body,
      third: firstTopic === undefined ? undefined : topicList(firstTopic),
    }),
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
    ...(disclosureClass === undefined
      ? []
      : [
          {
            partition: narrowed.disclosureClass(partition, disclosureClass),
            position,
            body,
            later: true as const,
          },
        ]),
  ]
}

/** An interaction's place in each list of the whole institution: of its topics, its event, the materials shared in it. */
export function commonEntries(
  tenant: string,
  interaction: Interaction,
  body: ListEntry['body'],
): readonly ListEntry[] {
  const { topics, eventId, content, disclosureClass } = interaction.data
  const materials = new Set(content.flatMap(({ sha256 }) => sha256 ?? []))
  const partitions = [
    ...topics.map((topic) => commonPartitions.topic(tenant, topic)),
    ...(eventId === undefined ? [] : [commonPartitions.event(tenant, eventId)]),
    ...[...materials].map((sha256) => commonPartitions.material(tenant, sha256)),
  ]
  return partitions.map((partition) => {
    const third = disclosureClass && narrowed.disclosureClass(partition, disclosureClass)
    return { ...entry(interaction, { partition, body, third }), later: true }
  })
}

type Place = Pick<ListEntry, 'partition' | 'body'> & { readonly third?: string | undefined }

function entry(interaction: Interaction, { partition, body, third }: Place): ListEntry {
  const { channel, initiation } = interaction.data
  return {
    partition,
    position: positionOf(interaction),
    lists: [narrowed.channel(partition, channel), narrowed.initiation(partition, initiation), third],
    body,
  }
}

function positionOf({ id, data }: Interaction): string {
  return SORT_KEYS.interaction(data.occurredAt, id)
}
