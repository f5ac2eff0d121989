import type { Interaction } from '../domain/interaction.ts'
import { isRecordId } from '../domain/recordId.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import type { RequestContext } from '../usecases/context.ts'
import { type InteractionModel, interactionModel } from '../usecases/models.ts'
import { sightOfRecord } from '../usecases/policy/recordSight.ts'
import { Withheld } from '../usecases/policy/withheld.ts'
import { readRecord, readReferred, readRest } from '../usecases/readRecord.ts'
import { recordFields } from './record.ts'

/**
 * The whole record: timelines show only what is asked for most, and one batch reads the rest for all.
 *
 * @throws Withheld when it is not for the caller any more: an entry may say what was, and who may know of that.
 */
async function whole(model: InteractionModel, context: RequestContext): Promise<Interaction> {
  const read = await wholeOf(model, context)
  const isAsListed = read.meta.version === model.summary.version
  if (isAsListed || (await sightOfRecord(context, read))) return read
  throw new Withheld('NOT_YOURS')
}

async function wholeOf({ id, whole: read }: InteractionModel, context: RequestContext): Promise<Interaction> {
  return read ?? readRest<'int'>(context, id)
}

/** Of a large one, whose timelines do not name them. */
async function allParticipants(interaction: InteractionModel, context: RequestContext) {
  return (await whole(interaction, context)).data.participants
}

/** A field of the record's metadata, read with the record. */
function fromRecord<Name extends keyof typeof recordFields>(name: Name) {
  return async (interaction: InteractionModel, _: unknown, context: RequestContext) =>
    recordFields[name](await whole(interaction, context)) as ReturnType<(typeof recordFields)[Name]>
}

export const interactionResolvers: Resolvers = {
  Interaction: {
    version: ({ summary }) => summary.version,
    recordedAt: ({ summary }) => summary.recordedAt,
    createdAt: fromRecord('createdAt'),
    createdBy: fromRecord('createdBy'),
    recordedBy: fromRecord('recordedBy'),
    source: fromRecord('source'),
    active: async (interaction, _, context) => (await wholeOf(interaction, context)).meta.active,
    channel: ({ summary }) => summary.channel,
    direction: ({ summary }) => summary.direction,
    initiation: ({ summary }) => summary.initiation,
    occurredAt: ({ summary }) => summary.occurredAt,
    durationMinutes: ({ summary }) => summary.durationMinutes ?? null,
    lineOfBusiness: ({ summary }) => summary.lineOfBusiness ?? null,
    confidentiality: ({ summary }) => summary.confidentiality,
    insiderList: async ({ summary }, _, context) =>
      (summary.insiderListId && (await readRecord(context, 'ins', summary.insiderListId))) ?? null,
    subject: ({ summary }) => summary.subject,
    topics: ({ summary }) => summary.topics,
    participants: (interaction, _, context) =>
      interaction.summary.participants ?? allParticipants(interaction, context),
    summary: async (interaction, _, context) => (await whole(interaction, context)).data.summary ?? null,
    outcome: async (interaction, _, context) => (await whole(interaction, context)).data.outcome ?? null,
    sentiment: async (interaction, _, context) => (await whole(interaction, context)).data.sentiment ?? null,
    content: async (interaction, _, context) => (await whole(interaction, context)).data.content,
    event: async (interaction, _, context) => {
      const { eventId } = (await whole(interaction, context)).data
      return (eventId && (await readRecord(context, 'evt', eventId))) ?? null
    },
    commitments: async (interaction, _, context) => {
      const { commitmentIds } = (await whole(interaction, context)).data
      return commitmentIds.map((id) => readReferred(context, 'cmt', id))
    },
  },

  Participant: {
    party: ({ id }, _, context) => (isRecordId(id, 'prt') ? readReferred(context, 'prt', id) : null),
    employee: ({ id }, _, context) => (isRecordId(id, 'emp') ? readReferred(context, 'emp', id) : null),
  },

  Query: {
    interaction: async (_, { id }, context) => {
      const record = await readRecord(context, 'int', id)
      return record ? interactionModel(context, record) : null
    },
  },
}
