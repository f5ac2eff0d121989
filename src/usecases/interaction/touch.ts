import type { Interaction } from '../../domain/interaction.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { relationshipItem } from '../../store/items/relationshipItem.ts'
import { pathOf, recordPartition, SORT_KEYS } from '../../store/keys.ts'
import {
  type KeptContact,
  lastContactKey,
  lastContactWrites,
  parseLastContact,
} from '../../store/lastContact.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Write } from '../../store/table.ts'
import { type Attempt, written } from '../command.ts'
import { type RelationshipPlace, touchedPlaces } from './touchedPlaces.ts'

/** What one contact changes for one relationship: its last contact, and its place in books by it. */
export type Touch = readonly Write[]

/** A contact with a party in a line of business in which there may be a relationship. */
export type ContactThere = RelationshipPlace & { readonly interaction: Interaction }

/** None of what was withdrawn, and none of contacts that were not with us. */
export function contactsIn(interaction: Interaction): readonly ContactThere[] {
  if (!interaction.meta.active) return []
  return touchedPlaces(interaction).map((place) => ({ ...place, interaction }))
}

/**
 * The touches that an interaction still has to make: on the relationships of its parties, in its line of business or in
 * all. None for what was later than it already.
 */
export async function touchesOf(attempt: Attempt, interaction: Interaction): Promise<readonly Touch[]> {
  return (await touchesBy(attempt, contactsIn(interaction))).map(({ writes }) => writes)
}

/** The touches that these still have to make, each with the contact that makes it. */
export async function touchesBy(
  attempt: Attempt,
  contacts: readonly ContactThere[],
): Promise<readonly { readonly interaction: Interaction; readonly writes: Touch }[]> {
  const { context, scope } = attempt
  const keys = contacts.flatMap(({ partyId, line }) => [
    { pk: recordPartition(scope.tenant, partyId), sk: SORT_KEYS.relationship(line) },
    lastContactKey(scope.tenant, partyId, line),
  ])
  const items = await context.table.batchGet(keys, { consistent: true })
  const found = new Map(items.map((item) => [pathOf(item), item]))
  return contacts.flatMap(({ partyId, line, interaction }) => {
    const pk = recordPartition(scope.tenant, partyId)
    const item = found.get(pathOf({ pk, sk: SORT_KEYS.relationship(line) }))
    if (!item) return []
    const contact = parseLastContact(found.get(pathOf({ pk, sk: SORT_KEYS.lastContact(line) })))
    const touches = touch(attempt, interaction, relationshipItem.parse(item), contact)
    return touches.map((writes) => ({ interaction, writes }))
  })
}

function touch(
  { scope, movedAt }: Attempt,
  { data }: Interaction,
  relationship: Placed<Relationship>,
  contact: KeptContact,
): readonly Touch[] {
  const key = lastContactKey(scope.tenant, relationship.data.partyId, relationship.data.lineOfBusiness)
  const attribute = data.initiation === 'HUMAN' ? 'humanAt' : 'automatedAt'
  const last = contact[attribute]
  if (last !== undefined && last >= data.occurredAt) return []

  const sameDay = last?.slice(0, 10) === data.occurredAt.slice(0, 10)
  if (attribute === 'automatedAt' || sameDay) {
    const condition = { kind: 'below', attribute, value: data.occurredAt } as const
    return [[{ kind: 'update', key, set: { [attribute]: data.occurredAt }, condition }]]
  }
  const after = { relationship, contact: { ...contact, humanAt: data.occurredAt } }
  return [
    [
      ...lastContactWrites(scope.tenant, { before: { relationship, contact }, after, movedAt }),
      // The book it moves in is the book of the lead that was read.
      {
        kind: 'check',
        key: { pk: key.pk, sk: SORT_KEYS.relationship(relationship.data.lineOfBusiness) },
        condition: { kind: 'version', version: relationship.meta.version },
      },
    ],
  ]
}

const MOST_TRIES = 10

/** Makes all the touches that are still to be made, each by itself. */
export async function touchAll(attempt: Attempt, interaction: Interaction): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const touches = await touchesOf(attempt, interaction)
    if (touches.length === 0) return
    // One that is refused was overtaken: the next look says whether it is still to be made.
    for (const writes of touches) await written(attempt.context, writes)
  }
}
