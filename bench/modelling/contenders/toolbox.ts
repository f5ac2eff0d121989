import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { Entity } from 'dynamodb-toolbox/entity'
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put'
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite'
import { boolean } from 'dynamodb-toolbox/schema/boolean'
import { item } from 'dynamodb-toolbox/schema/item'
import { list } from 'dynamodb-toolbox/schema/list'
import { map } from 'dynamodb-toolbox/schema/map'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { Table } from 'dynamodb-toolbox/table'
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query'
import type { Contender, Interaction, Party, Relationship } from '../records.ts'
import { pk, sk, TABLE } from './keys.ts'

const owner = { tenant: string().key(), partyId: string().key() }

const partyFields = {
  name: string(),
  country: string(),
  language: string().enum('zh', 'en'),
  identifiers: list(map({ system: string(), value: string() })),
  recordedAt: string(),
}

/** Conditions on key attributes do not type-check here: any attribute that all items have will do. */
const IS_NEW = { condition: { attr: 'recordedAt', exists: false } } as const

export function toolbox(client: DynamoDBClient): Contender {
  const table = new Table({
    name: TABLE,
    documentClient: DynamoDBDocumentClient.from(client),
    partitionKey: { name: 'pk', type: 'string' },
    sortKey: { name: 'sk', type: 'string' },
    entityAttributeSavedAs: 'kind',
  })

  const party = new Entity({
    name: 'party',
    table,
    timestamps: false,
    schema: item({ ...owner, ...partyFields, version: number() }),
    computeKey: (key: { tenant: string; partyId: string }) => ({ pk: pk(key), sk: sk.party() }),
  })
  const partyVersion = new Entity({
    name: 'partyVersion',
    table,
    timestamps: false,
    schema: item({ ...owner, ...partyFields, version: number().key() }),
    computeKey: (key: { tenant: string; partyId: string; version: number }) => ({
      pk: pk(key),
      sk: sk.version(key),
    }),
  })
  const idempotency = new Entity({
    name: 'idempotency',
    table,
    timestamps: false,
    schema: item({ ...owner, key: string().key(), recordedAt: string() }),
    computeKey: (key: { tenant: string; partyId: string; key: string }) => ({
      pk: pk(key),
      sk: sk.idempotency(key),
    }),
  })
  const relationship = new Entity({
    name: 'relationship',
    table,
    timestamps: false,
    schema: item({
      ...owner,
      relationshipId: string().key(),
      line: string(),
      stage: string(),
      lead: string(),
      tier: number(),
      nextReview: string(),
      version: number(),
      recordedAt: string(),
    }),
    computeKey: (key: { tenant: string; partyId: string; relationshipId: string }) => ({
      pk: pk(key),
      sk: sk.relationship(key),
    }),
  })
  const interaction = new Entity({
    name: 'interaction',
    table,
    timestamps: false,
    schema: item({
      ...owner,
      interactionId: string().key(),
      occurredAt: string().key(),
      channel: string(),
      automated: boolean(),
      subject: string(),
      participants: list(map({ id: string(), part: string() })),
      version: number(),
      recordedAt: string(),
    }),
    computeKey: (key: { tenant: string; partyId: string; interactionId: string; occurredAt: string }) => ({
      pk: pk(key),
      sk: sk.interaction(key),
    }),
  })

  return {
    saveParty: (record) => party.build(PutItemCommand).item(record).options(IS_NEW).send(),
    saveRelationship: (record) => relationship.build(PutItemCommand).item(record).options(IS_NEW).send(),
    saveInteraction: (record) => interaction.build(PutItemCommand).item(record).options(IS_NEW).send(),

    readView: async (tenant, partyId) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(party, relationship, interaction)
        .query({ partition: pk({ tenant, partyId }), range: { between: ['A', 'D'] } })
        .options({ showEntityAttr: true })
        .send()
      return {
        parties: Items.filter(({ entity }) => entity === 'party').map(withoutEntity) as Party[],
        relationships: Items.filter(({ entity }) => entity === 'relationship').map(
          withoutEntity,
        ) as Relationship[],
        interactions: Items.filter(({ entity }) => entity === 'interaction').map(
          withoutEntity,
        ) as Interaction[],
      }
    },

    changeParty: (before, next, changed, key) =>
      execute(
        party
          .build(PutTransaction)
          .item(next)
          .options({ condition: { attr: 'version', eq: before.version } }),
        partyVersion.build(PutTransaction).item(before).options(IS_NEW),
        idempotency
          .build(PutTransaction)
          .item({ tenant: next.tenant, partyId: next.partyId, key, recordedAt: next.recordedAt })
          .options(IS_NEW),
        relationship
          .build(UpdateTransaction)
          .item({
            tenant: changed.tenant,
            partyId: changed.partyId,
            relationshipId: changed.relationshipId,
            nextReview: changed.nextReview,
          })
          .options({ condition: { attr: 'recordedAt', exists: true } }),
      ),
  }
}

function withoutEntity<T extends { entity: string }>({ entity: _, ...record }: T): Omit<T, 'entity'> {
  return record
}
