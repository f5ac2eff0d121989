import type { Initiation, Interaction } from '../../domain/interaction.ts'
import type { LastContact, Relationship } from '../../domain/relationship.ts'
import { relationshipItem } from '../../store/items/relationshipItem.ts'
import { pathOf, recordPartition, SORT_KEYS } from '../../store/keys.ts'
import {
  type KeptContact,
  lastContactKey,
  lastContactWrites,
  parseLastContact,
} from '../../store/lastContact.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Key, Write } from '../../store/table.ts'
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

/** What the newest contacts with a relationship's party still have to change, with these contacts. */
export type TouchBy = { readonly interactions: readonly Interaction[]; readonly writes: Touch }

/** The touches that these still have to make: one for each relationship, of its newest contacts. */
export async function touchesBy(
  attempt: Attempt,
  contacts: readonly ContactThere[],
): Promise<readonly TouchBy[]> {
  const { context, scope } = attempt
  const places = Map.groupBy(contacts, ({ partyId, line }) =>
    pathOf(lastContactKey(scope.tenant, partyId, line)),
  )
  const keys = [...places.values()].flatMap(([place]) => (place ? keysOf(scope.tenant, place) : []))
  const items = await context.table.batchGet(keys, { consistent: true })
  const found = new Map(items.map((item) => [pathOf(item), item]))
  return [...places.values()].flatMap((there) => {
    const [relationship, contact] = there[0] ? keysOf(scope.tenant, there[0]) : []
    const item = relationship && found.get(pathOf(relationship))
    if (!item || !contact) return []
    const kept = parseLastContact(found.get(pathOf(contact)))
    return touch(attempt, relationshipItem.parse(item), kept, newestOf(there))
  })
}

/** Where a relationship is, and its last contact. */
function keysOf(tenant: string, { partyId, line }: RelationshipPlace): readonly [Key, Key] {
  return [
    { pk: recordPartition(tenant, partyId), sk: SORT_KEYS.relationship(line) },
    lastContactKey(tenant, partyId, line),
  ]
}

const ATTRIBUTES = { HUMAN: 'humanAt', AUTOMATED: 'automatedAt' } as const

/** The newest contact of people, and that of machines. */
function newestOf(contacts: readonly ContactThere[]): readonly Interaction[] {
  const newest = new Map<Initiation, Interaction>()
  for (const { interaction } of contacts) {
    const known = newest.get(interaction.data.initiation)
    if (!known || known.data.occurredAt < interaction.data.occurredAt)
      newest.set(interaction.data.initiation, interaction)
  }
  return [...newest.values()]
}

/** None when none of them is newer than what is known. */
function touch(
  { scope, movedAt }: Attempt,
  relationship: Placed<Relationship>,
  contact: KeptContact,
  newest: readonly Interaction[],
): readonly TouchBy[] {
  const interactions = newest.filter(
    ({ data }) => (contact[ATTRIBUTES[data.initiation]] ?? '') < data.occurredAt,
  )
  if (interactions.length === 0) return []
  const changes: LastContact = Object.fromEntries(
    interactions.map(({ data }) => [ATTRIBUTES[data.initiation], data.occurredAt]),
  )
  const key = lastContactKey(scope.tenant, relationship.data.partyId, relationship.data.lineOfBusiness)
  const { humanAt } = changes
  // It stands in books by the day of the last contact of people.
  if (humanAt === undefined || contact.humanAt?.slice(0, 10) === humanAt.slice(0, 10)) {
    const condition = { kind: 'allBelow', attributes: changes } as const
    return [{ interactions, writes: [{ kind: 'update', key, set: changes, condition }] }]
  }
  const after = { relationship, contact: { ...contact, ...changes } }
  return [
    {
      interactions,
      writes: [
        ...lastContactWrites(scope.tenant, { before: { relationship, contact }, after, movedAt }),
        // The book it moves in is the book of the lead that was read.
        {
          kind: 'check',
          key: { pk: key.pk, sk: SORT_KEYS.relationship(relationship.data.lineOfBusiness) },
          condition: { kind: 'version', version: relationship.meta.version },
        },
      ],
    },
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
