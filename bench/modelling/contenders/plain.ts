import {
  type AttributeValue,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { z } from 'zod'
import { type Contender, Interaction, Party, Relationship } from '../records.ts'
import { pk, sk, TABLE } from './keys.ts'

const IS_NEW = 'attribute_not_exists(pk)'

/** The SDK, its marshaller, and zod: what the product does without a library. */
export function plain(client: DynamoDBClient): Contender {
  return contender(client, (schema, item) => schema.parse(item))
}

/** The same without zod: what checking costs. It tells lies about types, and is here for its figure only. */
export function plainUnchecked(client: DynamoDBClient): Contender {
  return contender(client, (_, { pk: _pk, sk: _sk, kind: _kind, ...record }) => record as never)
}

type Parse = <T>(schema: z.ZodType<T>, item: Record<string, unknown>) => T

function contender(client: DynamoDBClient, parse: Parse): Contender {
  const put = (Item: Record<string, AttributeValue>) =>
    client.send(new PutItemCommand({ TableName: TABLE, Item, ConditionExpression: IS_NEW }))

  return {
    saveParty: (party) => put(marshall({ pk: pk(party), sk: sk.party(), kind: 'party', ...party })),
    saveRelationship: (relationship) =>
      put(
        marshall({
          pk: pk(relationship),
          sk: sk.relationship(relationship),
          kind: 'relationship',
          ...relationship,
        }),
      ),
    saveInteraction: (interaction) =>
      put(
        marshall({
          pk: pk(interaction),
          sk: sk.interaction(interaction),
          kind: 'interaction',
          ...interaction,
        }),
      ),

    readView: async (tenant, partyId) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: TABLE,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: marshall({ ':pk': pk({ tenant, partyId }), ':from': 'A', ':to': 'D' }),
        }),
      )
      const items = Items.map((item) => unmarshall(item))
      return {
        parties: items.filter(({ kind }) => kind === 'party').map((item) => parse(Party, item)),
        relationships: items
          .filter(({ kind }) => kind === 'relationship')
          .map((item) => parse(Relationship, item)),
        interactions: items
          .filter(({ kind }) => kind === 'interaction')
          .map((item) => parse(Interaction, item)),
      }
    },

    changeParty: (before, next, relationship, key) =>
      client.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            {
              Put: {
                TableName: TABLE,
                Item: marshall({ pk: pk(next), sk: sk.party(), kind: 'party', ...next }),
                ConditionExpression: 'version = :read',
                ExpressionAttributeValues: marshall({ ':read': before.version }),
              },
            },
            {
              Put: {
                TableName: TABLE,
                Item: marshall({ pk: pk(before), sk: sk.version(before), kind: 'partyVersion', ...before }),
                ConditionExpression: IS_NEW,
              },
            },
            {
              Put: {
                TableName: TABLE,
                Item: marshall({
                  pk: pk(next),
                  sk: sk.idempotency({ key }),
                  kind: 'idempotency',
                  key,
                  recordedAt: next.recordedAt,
                }),
                ConditionExpression: IS_NEW,
              },
            },
            {
              Update: {
                TableName: TABLE,
                Key: marshall({ pk: pk(relationship), sk: sk.relationship(relationship) }),
                UpdateExpression: 'SET nextReview = :on',
                ConditionExpression: 'attribute_exists(pk)',
                ExpressionAttributeValues: marshall({ ':on': relationship.nextReview }),
              },
            },
          ],
        }),
      ),
  }
}
