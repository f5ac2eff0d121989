import type { DataCategory } from './dataCategory.ts'
import type { Purpose } from './purpose.ts'
import type { PartyId, RecordId } from './recordId.ts'

/** What can have happened. Part of the public API. */
export const AUDIT_KINDS = ['WRITE', 'DISCLOSURE', 'REFUSAL', 'EXCEPTION', 'INSPECTION', 'DOWNLOAD'] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]

/** A record that an entry is about: in the version that was written, where one was. */
export type AuditedRecord = { readonly id: RecordId; readonly version?: number }

/**
 * What happened, who did it and whom it concerns: ids, codes and names of our own schema. Never a value, a text or an
 * identifier of a party, and nothing of a token.
 */
export type AuditFact = {
  readonly kind: AuditKind
  /** `employee:emp_…`, `partner:acme`, `operator:…`. */
  readonly actor: string
  /** The mutation, or the fields of `Query` that were asked. */
  readonly action: string
  readonly requestId?: string
  readonly records: readonly AuditedRecord[]
  readonly partyIds: readonly PartyId[]
  /** What a partner asked for it for. */
  readonly purpose?: Purpose
  /** What has left, sorted. */
  readonly categories: readonly DataCategory[]
  /** Why it was refused. */
  readonly code?: string
}

/** Where an entry stands: in a chain, which one writer continues for one day. */
export type AuditLink = {
  /** An instant; none is before the one of the entry before. */
  readonly at: string
  /** The institution's day on which the chain was opened. */
  readonly day: string
  readonly chain: string
  /** 1 for the first entry of a chain. */
  readonly seq: number
  /** The hash of the entry before; of the opening for the first. */
  readonly prev: string
}

export type AuditEntry = AuditFact & AuditLink & { readonly hash: string }

/** How far a chain goes: the number of its entries, and the hash of the last; of the opening, when there are none. */
export type ChainHead = { readonly chain: string; readonly seq: number; readonly hash: string }

/** A chain's beginning. It commits to chains that its writer knew of, so that none of them can be taken away unnoticed. */
export type ChainOpening = {
  readonly at: string
  readonly day: string
  readonly chain: string
  readonly knows: readonly ChainHead[]
  readonly hash: string
}

/** SHA-256 of a text in UTF-8, as base64url. Handed in, as the domain computes with nothing but itself. */
export type Sha256 = (text: string) => string

/** The hash of an entry: over everything in it, and the institution, so that it can stand nowhere else. */
export function entryHash(sha256: Sha256, tenant: string, entry: AuditFact & AuditLink): string {
  const { kind, actor, action, requestId, records, partyIds, purpose, categories, code } = entry
  const { at, day, chain, seq, prev } = entry
  return sha256(
    JSON.stringify([
      'guanxi audit entry 1',
      [tenant, day, chain, seq, prev, at],
      [kind, actor, action, requestId ?? null],
      records.map(({ id, version }) => [id, version ?? null]),
      [partyIds, purpose ?? null, categories, code ?? null],
    ]),
  )
}

export function openingHash(sha256: Sha256, tenant: string, opening: Omit<ChainOpening, 'hash'>): string {
  const { at, day, chain, knows } = opening
  return sha256(JSON.stringify(['guanxi audit chain 1', tenant, day, chain, at, knows.map(headText)]))
}

/** The entry that says this, as the next of its chain. */
export function linked(
  sha256: Sha256,
  tenant: string,
  fact: AuditFact,
  { at, day, head }: { readonly at: string; readonly day: string; readonly head: ChainHead },
): AuditEntry {
  const entry = { ...fact, at, day, chain: head.chain, seq: head.seq + 1, prev: head.hash }
  return { ...entry, hash: entryHash(sha256, tenant, entry) }
}

export function headText({ chain, seq, hash }: ChainHead): readonly [string, number, string] {
  return [chain, seq, hash]
}
