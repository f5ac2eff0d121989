import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { Entity } from 'electrodb'
import { TABLE_NAME } from '../benchTable.ts'

const text = { type: 'string' } as const
const needed = { type: 'string', required: true } as const
const money = { type: 'map', properties: { amount: text, currency: text } } as const
const ref = { type: 'map', properties: { id: text } } as const

const meta = {
  partyId: needed,
  id: needed,
  version: { type: 'number', required: true },
  createdAt: text,
  createdBy: text,
  recordedAt: text,
  recordedBy: text,
  source: { type: 'map', properties: { system: text } },
  active: { type: 'boolean' },
} as const

/** In the order in which they are shown. */
const place = { type: 'number', required: true, padding: { length: 6, char: '0' } } as const

const model = (entity: string) => ({ entity, version: '1', service: 'usual' }) as const
const pk = { field: 'pk', composite: ['partyId'] } as const

/** One entity for each kind of record, with a schema of its attributes, as ElectroDB's documentation advises. */
export function usualEntities(client: DynamoDBDocumentClient) {
  const at = { client, table: TABLE_NAME }
  return {
    party: new Entity(
      {
        model: model('party'),
        attributes: {
          ...meta,
          __typename: needed,
          displayName: needed,
          preferredLanguage: text,
          timeZone: text,
          country: text,
          industry: text,
          roles: { type: 'list', items: { type: 'map', properties: { kind: text, validFrom: text } } },
          identifiers: {
            type: 'list',
            items: { type: 'map', properties: { scheme: text, system: text, value: text } },
          },
          contactPoints: {
            type: 'list',
            items: {
              type: 'map',
              properties: { kind: text, value: text, label: text, preferred: { type: 'boolean' } },
            },
          },
        },
        indexes: { primary: { pk, sk: { field: 'sk', composite: [] } } },
      },
      at,
    ),
    relationship: new Entity(
      {
        model: model('relationship'),
        attributes: {
          ...meta,
          place,
          lineOfBusiness: needed,
          stage: text,
          tier: text,
          type: { type: 'map', properties: { type: text, reason: text } },
          nextReviewOn: text,
          openedOn: text,
          lastHumanContactAt: text,
          lastAutomatedContactAt: text,
          unit: ref,
          coverage: {
            type: 'list',
            items: { type: 'map', properties: { part: text, since: text, employee: ref } },
          },
        },
        indexes: { ofParty: { pk, sk: { field: 'sk', composite: ['place'] } } },
      },
      at,
    ),
    tie: new Entity(
      {
        model: model('tie'),
        attributes: {
          ...meta,
          place,
          kind: needed,
          direction: needed,
          label: needed,
          inForce: { type: 'boolean' },
          otherId: needed,
        },
        indexes: { ofParty: { pk, sk: { field: 'sk', composite: ['place'] } } },
      },
      at,
    ),
    holding: new Entity(
      {
        model: model('holding'),
        attributes: {
          ...meta,
          place,
          kind: needed,
          product: text,
          number: text,
          asOf: text,
          openedOn: text,
          amount: money,
        },
        indexes: { ofParty: { pk, sk: { field: 'sk', composite: ['place'] } } },
      },
      at,
    ),
    total: new Entity(
      {
        model: model('total'),
        attributes: {
          partyId: needed,
          place,
          kind: needed,
          count: { type: 'number' },
          sum: money,
        },
        indexes: { ofParty: { pk, sk: { field: 'sk', composite: ['place'] } } },
      },
      at,
    ),
    transaction: new Entity(
      {
        model: model('transaction'),
        attributes: {
          ...meta,
          kind: needed,
          occurredOn: needed,
          reference: text,
          amount: money,
          takenBy: ref,
        },
        indexes: { ofParty: { pk, sk: { field: 'sk', composite: ['occurredOn', 'id'] } } },
      },
      at,
    ),
    commitment: new Entity(
      {
        model: model('commitment'),
        attributes: { ...meta, text: needed, dueOn: text, state: needed, ownerEmployee: ref },
        indexes: { ofParty: { pk, sk: { field: 'sk', composite: ['dueOn', 'id'] } } },
      },
      at,
    ),
    interaction: new Entity(
      {
        model: model('interaction'),
        attributes: {
          ...meta,
          occurredAt: needed,
          direct: { type: 'boolean' },
          via: {
            type: 'list',
            items: { type: 'map', properties: { person: ref, tieId: text, kind: text } },
          },
          channel: needed,
          direction: needed,
          initiation: needed,
          subject: text,
          topics: { type: 'list', items: text },
          lineOfBusiness: text,
          confidentiality: text,
          participants: {
            type: 'list',
            items: { type: 'map', properties: { part: text, party: ref, employee: ref } },
          },
        },
        indexes: { ofParty: { pk, sk: { field: 'sk', composite: ['occurredAt', 'id'] } } },
      },
      at,
    ),
  }
}

export type UsualEntities = ReturnType<typeof usualEntities>
