import type { RecordId } from '../domain/recordId.ts'
import type { Key } from './table.ts'

/**
 * The layout of the table (docs/data-model.md draws it). Every partition begins with the tenant, so that no query can
 * reach from one institution into another.
 *
 * In a party's partition the letters are chosen so that one descending query, from `REC` down, reads the bounded head
 * and then the newest interactions.
 */
export const SORT_KEYS = {
  /** The record itself, in its newest version. */
  record: 'REC',
  /** What lets an employee in beyond the posts, right behind the record: delegations, insider lists, wall exceptions. */
  grant: (id: string) => `RG#${id}`,
  lastGrant: 'RG~',
  /** Its earlier versions: right after it and newest first, so that one range has them all in the order they are read. */
  version: (version: number) => `V#${String(999_999 - version).padStart(6, '0')}`,
  lastVersion: 'V~',
  /** All that a party consents to, in one item: in the party's head, so that a view reads it. */
  consents: 'Q',
  /** What a party's transactions add up to, in shards that are added when read. */
  totals: (shard: number) => `P#${shard}`,
  /** A relationship, by line of business; `~A` is its last contact. */
  relationship: (line: string) => `O#${line}`,
  lastContact: (line: string) => `O#${line}~A`,
  relationships: ['O#', 'O~'],
  /** The ties last stated. */
  tie: (tieId: string) => `N#${tieId}`,
  ties: ['N#', 'N~'],
  /** An alert that is not closed, the gravest first where a view reads down. */
  alert: (severity: number, id: string) => `M#A#${severity}#${id}`,
  alerts: ['M#A#', 'M#A~'],
  /** What is to be done for the party, by the day it is due. */
  obligation: (dueOn: string, id: string) => `M#O#${dueOn}#${id}`,
  /** The holdings last recorded, in one item. */
  holdings: 'L',
  /** The transaction with the latest day. */
  lastTransaction: 'K',
  /** An open commitment, by its day. */
  commitment: (dueOn: string | undefined, id: string) => `J#${dueOn ?? '9999-99-99'}#${id}`,
  commitments: ['J#', 'J~'],
  /** An interaction, by time. The lowest of what a view reads. */
  interaction: (occurredAt: string, id: string) => `I#${occurredAt}#${id}`,
  interactions: ['I#', 'I~'],
  /** The organizations a person speaks for, by tie. Below the range of a view. */
  affiliations: 'AFF',
  /** What was told of an interaction to the lists of changes. Below its versions, as these are read as one range. */
  told: 'CHANGES',
  /** A sign of life that is sent through the stream. */
  heartbeat: 'BEAT',
  /** The only item of its partition. */
  single: 'KEY',
} as const

/** Between these is every position in a list, whatever the script its name is written in: DynamoDB orders by UTF-8. */
export const LOWEST = ' '
export const HIGHEST = '\u{10FFFF}'

/** Where a record and its versions are; for a party, its head and its interactions too. */
export function recordPartition(tenant: string, id: RecordId): string {
  return `${tenant}#${id}`
}

export function recordKey(tenant: string, id: RecordId): Key {
  return { pk: recordPartition(tenant, id), sk: SORT_KEYS.record }
}

/** The partition of one of the lists that belong to a record, such as a party's ties. */
export function listPartition(tenant: string, id: RecordId, ...list: readonly string[]): string {
  return [tenant, id, ...list].join('#')
}

/** The partition of a list of the whole institution. */
export function tenantPartition(tenant: string, ...list: readonly string[]): string {
  return [tenant, ...list].join('#')
}

/** A text that others are sorted by: at most 80 characters, with nothing in it that parts a key. */
export function positionText(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[#~\p{Cc}]/gu, ' ')
    .trim()
  return plain.slice(0, 80) || '~'
}

/** All of a partition: the lowest and the highest sort key. */
export const WHOLE_PARTITION = { from: LOWEST, to: HIGHEST } as const

/** A key as one text, to look it up by. */
export function pathOf({ pk, sk }: Key): string {
  return `${pk}|${sk}`
}
