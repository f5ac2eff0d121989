import * as z from 'zod'
import type { PartyId } from '../domain/recordId.ts'
import type { LastContact, LineOfBusiness, Relationship } from '../domain/relationship.ts'
import { lastContactEntry } from './items/relationshipItem.ts'
import { recordPartition, SORT_KEYS } from './keys.ts'
import { placementWrites } from './listEntry.ts'
import { storedParser } from './storedParser.ts'
import type { Key, Write } from './table.ts'

/** When a relationship's parties were last in contact, and since when it stands where it stands in books by last contact. */
export type KeptContact = LastContact & { readonly listedAt?: string }

const parseStored = storedParser(() =>
  z.object({
    k: z.literal('lastContact'),
    humanAt: z.string().exactOptional(),
    automatedAt: z.string().exactOptional(),
    la: z.string(),
  }),
)

export function lastContactKey(tenant: string, partyId: PartyId, line: LineOfBusiness): Key {
  return { pk: recordPartition(tenant, partyId), sk: SORT_KEYS.lastContact(line) }
}

/** Nothing was stored before the relationship was opened. */
export function parseLastContact(stored: unknown): KeptContact {
  if (stored === undefined) return {}
  const { k: _, la, ...contact } = parseStored(stored)
  return la === FIRST_PLACE ? contact : { ...contact, listedAt: la }
}

/** What changes for a relationship: what it says, when it was last in contact, or both. */
export type ContactChange = {
  readonly before: { readonly relationship: Relationship; readonly contact: KeptContact } | undefined
  /** For a new relationship: what one that was withdrawn has left in its place. */
  readonly left?: KeptContact
  readonly after: { readonly relationship: Relationship; readonly contact: LastContact }
  readonly movedAt: string
}

/**
 * The writes that keep the last contact, and the relationship's place in books by it.
 *
 * Their condition is that the place is still the one that was read: so a contact and a hand-over at the same time
 * cannot leave the relationship in two books, and none of two contacts is lost.
 */
export function lastContactWrites(
  tenant: string,
  { before, left = {}, after, movedAt }: ContactChange,
): readonly Write[] {
  const { relationship, contact } = after
  const entry = lastContactEntry(tenant, relationship, contact)
  const placement = placementWrites(
    before && {
      entries: before.relationship.meta.active
        ? [lastContactEntry(tenant, before.relationship, before.contact)]
        : [],
      listedAt: before.contact.listedAt,
    },
    relationship.meta.active ? [entry] : [],
    movedAt,
    relationship.meta.createdAt,
  )
  const key = lastContactKey(tenant, relationship.data.partyId, relationship.data.lineOfBusiness)
  const was = before?.contact ?? left
  // Only what changes is written, and on the condition that it is still what was read: others write the rest meanwhile.
  const changes = ATTRIBUTES.filter((attribute) => contact[attribute] !== was[attribute])
  const gone = changes.filter((attribute) => contact[attribute] === undefined)
  const set = changes.filter((attribute) => contact[attribute] !== undefined)
  return [
    ...placement.writes,
    {
      kind: 'update',
      key,
      set: {
        k: 'lastContact',
        la: placement.listedAt ?? FIRST_PLACE,
        ...Object.fromEntries(set.map((attribute) => [attribute, contact[attribute]])),
      },
      remove: gone,
      condition: {
        kind: 'absentOrSame',
        attributes: {
          la: was.listedAt ?? FIRST_PLACE,
          ...Object.fromEntries(changes.map((attribute) => [attribute, was[attribute]])),
        },
      },
    },
  ]
}

const ATTRIBUTES = ['humanAt', 'automatedAt'] as const

/** Stored for "has never moved", as a condition cannot ask for what is not there. */
const FIRST_PLACE = ''
