import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Entity, Service } from 'electrodb'
import type { Contender, Interaction, Party, Relationship } from '../records.ts'
import { TABLE } from './keys.ts'

const owner = {
  tenant: { type: 'string', required: true },
  partyId: { type: 'string', required: true },
} as const

const text = { type: 'string', required: true } as const
const whole = { type: 'number', required: true } as const

const partyFields = {
  ...owner,
  name: text,
  country: text,
  language: { type: ['zh', 'en'] as const, required: true },
  identifiers: {
    type: 'list',
    items: { type: 'map', properties: { system: text, value: text } },
    required: true,
  },
  version: whole,
  recordedAt: text,
} as const

const collection = 'view'
const pk = { field: 'pk', composite: ['tenant', 'partyId'], casing: 'none' } as const

const party = new Entity({
  model: { entity: 'a', version: '1', service: 'guanxi' },
  attributes: partyFields,
  indexes: {
    primary: { collection, type: 'isolated', pk, sk: { field: 'sk', composite: [], casing: 'none' } },
  },
})

const partyVersion = new Entity({
  model: { entity: 'v', version: '1', service: 'guanxi' },
  attributes: partyFields,
  indexes: { primary: { pk, sk: { field: 'sk', composite: ['version'], casing: 'none' } } },
})

const idempotency = new Entity({
  model: { entity: 'k', version: '1', service: 'guanxi' },
  attributes: { ...owner, key: text, recordedAt: text },
  indexes: { primary: { pk, sk: { field: 'sk', composite: ['key'], casing: 'none' } } },
})

const relationship = new Entity({
  model: { entity: 'b', version: '1', service: 'guanxi' },
  attributes: {
    ...owner,
    relationshipId: text,
    line: text,
    stage: text,
    lead: text,
    tier: whole,
    nextReview: text,
    version: whole,
    recordedAt: text,
  },
  indexes: {
    primary: {
      collection,
      type: 'isolated',
      pk,
      sk: { field: 'sk', composite: ['relationshipId'], casing: 'none' },
    },
  },
})

const interaction = new Entity({
  model: { entity: 'c', version: '1', service: 'guanxi' },
  attributes: {
    ...owner,
    interactionId: text,
    occurredAt: text,
    channel: text,
    automated: { type: 'boolean', required: true },
    subject: text,
    participants: {
      type: 'list',
      items: { type: 'map', properties: { id: text, part: text } },
      required: true,
    },
    version: whole,
    recordedAt: text,
  },
  indexes: {
    primary: {
      collection,
      type: 'isolated',
      pk,
      sk: { field: 'sk', composite: ['occurredAt', 'interactionId'], casing: 'none' },
    },
  },
})

export function electro(client: DynamoDBClient): Contender {
  const service = new Service(
    { party, relationship, interaction, partyVersion, idempotency },
    { client, table: TABLE },
  )
  const { entities } = service

  return {
    saveParty: (record) => entities.party.create(record).go(),
    saveRelationship: (record) => entities.relationship.create(record).go(),
    saveInteraction: (record) => entities.interaction.create(record).go(),

    readView: async (tenant, partyId) => {
      const { data } = await service.collections.view({ tenant, partyId }).go()
      return {
        parties: data.party as Party[],
        relationships: data.relationship as Relationship[],
        interactions: data.interaction as Interaction[],
      }
    },

    changeParty: (before, next, changed, key) =>
      service.transaction
        .write((all) => [
          all.party
            .put(next)
            .where(({ version }, { eq }) => eq(version, before.version))
            .commit(),
          all.partyVersion.create(before).commit(),
          all.idempotency
            .create({ tenant: next.tenant, partyId: next.partyId, key, recordedAt: next.recordedAt })
            .commit(),
          all.relationship.patch(changed).set({ nextReview: changed.nextReview }).commit(),
        ])
        .go(),
  }
}
