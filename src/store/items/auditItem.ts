import * as z from 'zod'
import {
  AUDIT_KINDS,
  type AuditEntry,
  type AuditKind,
  type AuditLink,
  type ChainOpening,
} from '../../domain/auditEntry.ts'
import type { FoundEntry } from '../../domain/chainFaults.ts'
import { DATA_CATEGORIES } from '../../domain/dataCategory.ts'
import { PURPOSES } from '../../domain/purpose.ts'
import { isRecordId, type PartyId, type RecordId } from '../../domain/recordId.ts'
import { listPartition, tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import { idOf } from '../storedRecord.ts'
import type { Key, StoredItem } from '../table.ts'
import { INDEX_ATTRIBUTES } from '../tableDefinition.ts'

/** A day's list is in so many partitions of an index, by chain, so that no single one limits writing. */
const DAY_SHARDS = 8

const storedHeadSchema = once(() =>
  z.object({ chain: z.string(), seq: z.int().nonnegative(), hash: z.string() }),
)

const ENTRY = 'audit'
const PLACE = 'auditPlace'

const storedEntrySchema = once(() =>
  z.object({
    k: z.literal(ENTRY),
    kind: z.enum(AUDIT_KINDS),
    actor: z.string(),
    action: z.string(),
    requestId: z.string().exactOptional(),
    records: z.array(z.object({ id: anyId(), version: z.int().positive().exactOptional() })),
    partyIds: z.array(idOf('prt')),
    purpose: z.enum(PURPOSES).exactOptional(),
    categories: z.array(z.enum(DATA_CATEGORIES)),
    code: z.string().exactOptional(),
    at: z.string(),
    day: z.string(),
    chain: z.string(),
    seq: z.int().positive(),
    prev: z.string(),
    hash: z.string(),
  }),
)

const storedOpeningSchema = once(() =>
  z.object({
    at: z.string(),
    day: z.string(),
    chain: z.string(),
    knows: z.array(storedHeadSchema()),
    hash: z.string(),
  }),
)

function anyId() {
  return z.custom<RecordId>((text) => typeof text === 'string' && isRecordId(text))
}

/** A chain's entries, in their order. */
export function chainPartition(tenant: string, day: string, chain: string): string {
  return tenantPartition(tenant, 'audit', day, chain)
}

/** All chains' openings, by day: so that it is known which chains there must be. */
export function openingsPartition(tenant: string): string {
  return tenantPartition(tenant, 'audit', 'chains')
}

/** Where entries are found by party, by actor, by day. What left to partners has lists of its own: the egress ledger. */
export const auditLists = {
  ofParty: (tenant: string, partyId: PartyId, list: 'audit' | 'egress') =>
    listPartition(tenant, partyId, list),
  ofActor: (tenant: string, actor: string, list: 'audit' | 'egress') =>
    tenantPartition(tenant, list, 'by', actor),
  ofDay: (tenant: string, day: string): readonly string[] =>
    Array.from({ length: DAY_SHARDS }, (_, shard) => dayShard(tenant, day, shard)),
} as const

function dayShard(tenant: string, day: string, shard: number): string {
  return tenantPartition(tenant, 'audit', 'on', day, String(shard))
}

/** Chains have random names, in hexadecimal digits. */
function shardOf(chain: string): number {
  return Number.parseInt(chain.slice(-1), 16) % DAY_SHARDS
}

export function listOf(kind: AuditKind): 'audit' | 'egress' {
  return kind === 'DISCLOSURE' ? 'egress' : 'audit'
}

/** By time, then within the chain by number: the same in every list. */
export function auditPosition({ at, seq, chain }: Pick<AuditLink, 'at' | 'seq' | 'chain'>): string {
  return `${at}#${String(seq).padStart(SEQ_DIGITS, '0')}#${chain}`
}

const SEQ_DIGITS = 9
const POSITION = /^[\dT:.Z-]{24}#(\d{9})#/

/** The number that a key says an entry has. */
export function seqAt({ sk }: Key): number | undefined {
  const [, seq] = POSITION.exec(sk) ?? []
  return seq === undefined ? undefined : Number(seq)
}

export function encodeEntry(tenant: string, entry: AuditEntry): StoredItem {
  const { day, chain, partyIds, kind, actor } = entry
  const [first] = partyIds
  return {
    pk: chainPartition(tenant, day, chain),
    sk: auditPosition(entry),
    ...(first === undefined ? {} : { g1: auditLists.ofParty(tenant, first, listOf(kind)) }),
    g2: auditLists.ofActor(tenant, actor, listOf(kind)),
    g3: dayShard(tenant, day, shardOf(chain)),
    k: ENTRY,
    ...entry,
  }
}

/** Where the other parties of an entry find it: an item each in the table itself, which says only where the entry is. */
export function placesOf(tenant: string, entry: AuditEntry): readonly StoredItem[] {
  const of = chainPartition(tenant, entry.day, entry.chain)
  return entry.partyIds.slice(1).map((partyId) => ({
    pk: auditLists.ofParty(tenant, partyId, listOf(entry.kind)),
    sk: auditPosition(entry),
    k: PLACE,
    of,
  }))
}

/** The key of the entry that a place leads to; undefined when it is no place. */
export function entryKeyOf({ k, of, sk }: StoredItem): Key | undefined {
  return k === PLACE && typeof of === 'string' ? { pk: of, sk } : undefined
}

/** @throws ZodError when it is no entry. */
export function parseEntry(item: StoredItem): AuditEntry {
  const { k: _, ...entry } = storedEntrySchema().parse(item)
  return entry
}

/** What stands at a place of a chain. */
export function foundEntry(tenant: string, item: StoredItem): FoundEntry {
  const { success, data } = storedEntrySchema().safeParse(item)
  if (!success) return { seq: seqAt(item), entry: undefined, inPlace: false }
  const { k: _, ...entry } = data
  return { seq: seqAt(item), entry, inPlace: isWhereWritten(encodeEntry(tenant, entry), item) }
}

/** What the hash does not cover: its key, the lists it is in, and that there is nothing more. */
function isWhereWritten(written: StoredItem, item: StoredItem): boolean {
  const names = Object.keys(written)
  const keys = ['pk', 'sk', ...Object.values(INDEX_ATTRIBUTES)]
  return names.length === Object.keys(item).length && keys.every((name) => written[name] === item[name])
}

export function encodeOpening(tenant: string, opening: ChainOpening): StoredItem {
  return { pk: openingsPartition(tenant), sk: openingPosition(opening), k: 'auditChain', ...opening }
}

function openingPosition({ day, at, chain }: Omit<ChainOpening, 'hash' | 'knows'>): string {
  return `${day}#${at}#${chain}`
}

/** Undefined when it is no opening, or not where it was written. */
export function findOpening(tenant: string, item: StoredItem): ChainOpening | undefined {
  const { data: opening } = storedOpeningSchema().safeParse(item)
  return opening && openingPosition(opening) === item.sk && item.pk === openingsPartition(tenant)
    ? opening
    : undefined
}
