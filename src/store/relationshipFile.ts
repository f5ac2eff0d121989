import type { FrameworkAgreement } from '../domain/frameworkAgreement.ts'
import type { Rating } from '../domain/rating.ts'
import type { RelationshipId } from '../domain/recordId.ts'
import type { RelationshipCase } from '../domain/relationshipCase.ts'
import { findStanding } from './findStanding.ts'
import { HIGHEST, listPartition, recordPartition, WHOLE_PARTITION } from './keys.ts'
import type { ListEntry } from './listEntry.ts'
import { encodeRecord } from './storedRecord.ts'
import type { Condition, Key, StoredItem, Table, Write } from './table.ts'

/** What a relationship's file holds: what its type is decided by. */
export type Filed = FrameworkAgreement | Rating | RelationshipCase

const SECTIONS = { frameworkAgreement: 'AGREEMENT#', rating: 'RATING#', relationshipCase: 'CASE#' } as const

/** All of a relationship's file stands in one partition, so that what decides a type is one query. */
export function filePartition(tenant: string, relationshipId: RelationshipId): string {
  return listPartition(tenant, relationshipId, 'file')
}

/** One kind of what is in a relationship's file, as a list. */
export function sectionRange(tenant: string, relationshipId: RelationshipId, kind: Filed['kind']) {
  const from = SECTIONS[kind]
  return { partition: filePartition(tenant, relationshipId), from, to: `${from}${HIGHEST}`, descending: true }
}

/** @param day what its section is ordered by. */
export function fileEntry(tenant: string, record: Filed, day: string): ListEntry {
  return {
    partition: filePartition(tenant, record.data.relationshipId),
    position: `${SECTIONS[record.kind]}${day}#${record.id}`,
    body: encodeRecord(record),
  }
}

/**
 * Counts what was ever filed: beside the relationship's record. Whoever decides by the file makes their write depend on the
 * count they read, so that nothing is filed in between.
 */
function turnKey(tenant: string, relationshipId: RelationshipId): Key {
  return { pk: recordPartition(tenant, relationshipId), sk: 'FILE' }
}

export async function findFileTurn(
  table: Table,
  tenant: string,
  relationshipId: RelationshipId,
): Promise<number> {
  const item = await table.get(turnKey(tenant, relationshipId), { consistent: true })
  return Number(item?.['turn'] ?? 0)
}

/** Goes with everything that is written to a file. `read`: only when nothing was filed since. */
export function fileTurnWrite(tenant: string, relationshipId: RelationshipId, read?: number): Write {
  return {
    kind: 'update',
    key: turnKey(tenant, relationshipId),
    set: { k: 'file' },
    add: { turn: '1' },
    ...(read === undefined ? {} : { condition: isTurn(read) }),
  }
}

function isTurn(turn: number): Condition {
  return turn === 0 ? { kind: 'absent' } : { kind: 'between', attribute: 'turn', from: turn, to: turn }
}

/** The whole file as it is now, to decide by; also what was withdrawn is gone from it. */
export async function findFile(
  table: Table,
  tenant: string,
  relationshipId: RelationshipId,
): Promise<readonly StoredItem[]> {
  const partition = filePartition(tenant, relationshipId)
  return findStanding(table, { partition, ...WHOLE_PARTITION, consistent: true })
}
