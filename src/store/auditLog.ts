import {
  type AuditEntry,
  type AuditFact,
  type ChainHead,
  type ChainOpening,
  linked,
  openingHash,
} from '../domain/auditEntry.ts'
import { dateInZone } from '../domain/calendarDate.ts'
import { AppError } from '../errors.ts'
import { MOST_WRITES } from './dynamoTable.ts'
import { encodeEntry, encodeOpening, findOpening, openingsPartition } from './items/auditItem.ts'
import { sha256 } from './sha256.ts'
import type { Table, Transacted, Write } from './table.ts'

/** A chain that this process continues: its day, its last moment, its head; its opening, until that is written. */
type Chain = {
  readonly day: string
  readonly at: string
  readonly head: ChainHead
  readonly opening?: ChainOpening
}

export type Append = {
  readonly table: Table
  readonly tenant: string
  readonly now: Date
  /** What happened: 1 or more. */
  readonly facts: readonly AuditFact[]
  /** What is written together with the entries: all, or nothing. */
  readonly writes: readonly Write[]
  /** As for `Table.transact`. */
  readonly startBy?: number | undefined
}

export type Appended =
  | { readonly kind: 'written'; readonly entries: readonly AuditEntry[] }
  | Extract<Transacted, { kind: 'refused' }>

/** The writer's side of the audit log. One for a process: it knows the chains that are its own to continue. */
export type AuditLog = {
  /** @throws AppError UNAVAILABLE when it is not known to be written. */
  readonly append: (append: Append) => Promise<Appended>
  /** Whether this is the first time in this minute, here: for what happens so often that once is enough. */
  readonly isFirstInMinute: (tenant: string, actor: string, now: Date) => boolean
}

/** A transaction may be tried again for so long. Days are sealed later than that after their end. */
export const LONGEST_APPEND_MS = 10 * 60_000

/** So many chains that others have opened are committed to by a new one. */
const KNOWN_OPENINGS = 10

/** What an append needs beside its own: an entry for each fact, and at times a chain's opening. */
export const MOST_FACTS = MOST_WRITES - 1

/**
 * Appends without reading, and without an item that all writers would have to change: each chain has one writer at a
 * time. Who appends takes a chain that nobody uses, or opens one.
 */
export function createAuditLog({
  randomBytes,
  timeZone,
}: {
  readonly randomBytes: (length: number) => Uint8Array
  readonly timeZone: string
}): AuditLog {
  const free = new Map<string, Chain[]>()
  let minute = { number: 0, seen: new Set<string>() }

  /** Chains of other days are over. */
  function chainsOf(tenant: string, day: string): Chain[] {
    const chains = (free.get(tenant) ?? []).filter((chain) => chain.day === day)
    free.set(tenant, chains)
    return chains
  }

  async function open({ table, tenant, now }: Append, day: string): Promise<Chain> {
    const own = chainsOf(tenant, day).map(({ head }) => head)
    const range = { partition: openingsPartition(tenant), from: `${day}#`, to: `${day}#~` }
    const { items } = await table.query({ ...range, descending: true, limit: KNOWN_OPENINGS })
    const others = items.flatMap((item) => {
      const found = findOpening(tenant, item)
      return found && !own.some(({ chain }) => chain === found.chain)
        ? [{ chain: found.chain, seq: 0, hash: found.hash }]
        : []
    })
    const said = {
      at: now.toISOString(),
      day,
      chain: Buffer.from(randomBytes(10)).toString('hex'),
      knows: [...own, ...others],
    }
    const opening = { ...said, hash: openingHash(sha256, tenant, said) }
    return { day, at: opening.at, head: { chain: said.chain, seq: 0, hash: opening.hash }, opening }
  }

  async function append(asked: Append): Promise<Appended> {
    const { tenant, now, facts } = asked
    const day = dateInZone(now, timeZone)
    // Taken away before anything is waited for, so that nobody else takes it.
    const chain = chainsOf(tenant, day).pop() ?? (await open(asked, day))
    const opened = asked.writes.length + facts.length < MOST_WRITES ? chain : await openAlone(asked, chain)

    let { at, head } = opened
    const entries: AuditEntry[] = []
    for (const fact of facts) {
      at = later(at, now.toISOString())
      const entry = linked(sha256, tenant, fact, { at, day, head })
      entries.push(entry)
      head = { chain: head.chain, seq: entry.seq, hash: entry.hash }
    }
    // When this throws, nobody knows what is written: the chain ends here, wherever that is.
    const outcome = await transact(asked, [
      ...asked.writes,
      ...(opened.opening ? [newItem(encodeOpening(tenant, opened.opening))] : []),
      ...entries.map((entry) => newItem(encodeEntry(tenant, entry))),
    ])
    if (outcome.kind === 'written') {
      chainsOf(tenant, day).push({ day, at, head })
      return { kind: 'written', entries }
    }
    // Otherwise an earlier try may have been written after all.
    const wereOthers = outcome.failed.some((index) => index < asked.writes.length)
    if (wereOthers) chainsOf(tenant, day).push(opened)
    return outcome
  }

  function isFirstInMinute(tenant: string, actor: string, now: Date): boolean {
    const number = Math.floor(now.getTime() / 60_000)
    if (number !== minute.number) minute = { number, seen: new Set() }
    const name = `${tenant}#${actor}`
    const isFirst = !minute.seen.has(name)
    minute.seen.add(name)
    return isFirst
  }

  return { append, isFirstInMinute }
}

/** Opens a chain by itself, as a transaction has no room for it. */
async function openAlone(asked: Append, { opening, ...chain }: Chain): Promise<Chain> {
  if (!opening) return chain
  const { kind } = await transact(asked, [newItem(encodeOpening(asked.tenant, opening))])
  if (kind === 'written') return chain
  throw new AppError('UNAVAILABLE', 'What is to be done could not be recorded. Repeat the request.', {
    retryAfterSeconds: 1,
  })
}

async function transact({ table, now, startBy }: Append, writes: readonly Write[]): Promise<Transacted> {
  const latest = now.getTime() + LONGEST_APPEND_MS
  return table.transact(writes, Math.min(startBy ?? latest, latest))
}

function newItem(item: ReturnType<typeof encodeEntry>): Write {
  return { kind: 'put', item, condition: { kind: 'absent' } }
}

/** Clocks are set back at times; a chain never goes back. */
function later(at: string, now: string): string {
  return at < now ? now : at
}
