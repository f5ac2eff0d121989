import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import {
  createStore,
  createStoreContext,
  type Entity,
  rangeWhereSkBetween,
} from '@symphoniacloud/dynamodb-entity-store'
import { type Contender, Interaction, Party, Relationship } from '../records.ts'
import { pk, sk, TABLE } from './keys.ts'

type Owner = { tenant: string; partyId: string }

const party: Entity<Party, Owner, object> = {
  type: 'party',
  parse: (item) => Party.parse(item),
  pk,
  sk: sk.party,
}

const relationship: Entity<Relationship, Owner, { relationshipId: string }> = {
  type: 'relationship',
  parse: (item) => Relationship.parse(item),
  pk,
  sk: sk.relationship,
}

const interaction: Entity<Interaction, Owner, { occurredAt: string; interactionId: string }> = {
  type: 'interaction',
  parse: (item) => Interaction.parse(item),
  pk,
  sk: sk.interaction,
}

const partyVersion: Entity<Party, Owner, { version: number }> = {
  type: 'partyVersion',
  parse: (item) => Party.parse(item),
  pk,
  sk: sk.version,
}

type Remembered = Owner & { key: string; recordedAt: string }

const idempotency: Entity<Remembered, Owner, { key: string }> = {
  type: 'idempotency',
  parse: (item) => item as Remembered,
  pk,
  sk: sk.idempotency,
}

const IS_NEW = { conditionExpression: 'attribute_not_exists(pk)' }

const SILENT = {
  getLevelName: () => 'SILENT' as const,
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
}

export function entityStore(client: DynamoDBClient): Contender {
  const store = createStore(
    { tableName: TABLE, metaAttributeNames: { pk: 'pk', sk: 'sk', entityType: 'kind' } },
    createStoreContext({ logger: SILENT as never }, DynamoDBDocumentClient.from(client)),
  )
  const all = store.forMultiple([party, relationship, interaction])

  return {
    saveParty: (item) => store.for(party).put(item, IS_NEW),
    saveRelationship: (item) => store.for(relationship).put(item, IS_NEW),
    saveInteraction: (item) => store.for(interaction).put(item, IS_NEW),

    readView: async (tenant, partyId) => {
      const { itemsByEntityType } = await all.queryOnePageByPkAndSk(
        party,
        { tenant, partyId },
        rangeWhereSkBetween('A', 'D'),
      )
      return {
        parties: (itemsByEntityType['party'] ?? []) as Party[],
        relationships: (itemsByEntityType['relationship'] ?? []) as Relationship[],
        interactions: (itemsByEntityType['interaction'] ?? []) as Interaction[],
      }
    },

    changeParty: (before, next, changed, key) =>
      store.transactions
        .buildWriteTransaction(party)
        .put(next, {
          conditionExpression: 'version = :read',
          expressionAttributeValues: { ':read': before.version },
        })
        .nextEntity(partyVersion)
        .put(before, IS_NEW)
        .nextEntity(idempotency)
        .put({ tenant: next.tenant, partyId: next.partyId, key, recordedAt: next.recordedAt }, IS_NEW)
        .nextEntity(relationship)
        .update(changed, {
          update: { set: 'nextReview = :on' },
          conditionExpression: 'attribute_exists(pk)',
          expressionAttributeValues: { ':on': changed.nextReview },
        })
        .execute(),
  }
}
