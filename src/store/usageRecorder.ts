import { dateInZone } from '../domain/calendarDate.ts'
import { addCounts, countsOf, type DayOfUse, dayOfUseKey, writeFieldUsers } from './fieldUsage.ts'
import { type Meter, newMeter, type Table } from './table.ts'

/** What one request has used of the schema. */
export type Use = {
  readonly tenant: string
  /** `partner:acme`, `employee:emp_…` */
  readonly client: string
  /** Each once: `Person.sex`, `Query.party(id:)`. */
  readonly coordinates: readonly string[]
}

/**
 * Remembers which client uses what, without a write for each request. What a client uses for the first time on a day is
 * stored by the request that does so: who still uses something is never missed. How often is counted in the process, and
 * added now and then; what a process has counted since is lost with it.
 */
export type UsageRecorder = { readonly record: (use: Use) => Promise<void> }

export type UsageParts = {
  readonly openTable: (meter: Meter, deadline: number) => Table
  readonly now: () => Date
  readonly timeZone: string
}

const FLUSH_MS = 60_000
/** Requests after which counts are added however soon. */
const MOST_UNCOUNTED = 500
/** Clients whose counts one request adds: it is somebody's, and waits for it. */
const MOST_AT_ONCE = 20
/** Clients remembered by a process. */
const MOST_CLIENTS = 2_000
/** An answer is not held back for longer. */
const LONGEST_MS = 2_000

type Kept = {
  readonly of: DayOfUse
  /** What is stored already, by whichever process. */
  readonly known: Promise<Set<string>>
  counts: Map<string, number>
}

export function createUsageRecorder({ openTable, now, timeZone }: UsageParts): UsageRecorder {
  /** By client and day. */
  const kept = new Map<string, Kept>()
  let flushedAt = now().getTime()
  let uncounted = 0

  // A meter of its own: what this takes is no cost of the operation.
  const open = () => openTable(newMeter(), now().getTime() + LONGEST_MS)

  function keptOf(table: Table, of: DayOfUse): Kept {
    const key = JSON.stringify(of)
    const found = kept.get(key)
    if (found) return found
    const begun = { of, known: knownOf(table, of), counts: new Map() }
    kept.set(key, begun)
    // It is read again by the next request.
    begun.known.catch(() => kept.delete(key))
    return begun
  }

  async function flush(table: Table, one: Kept): Promise<void> {
    const { counts } = one
    one.counts = new Map()
    try {
      await addCounts(table, one.of, counts)
    } catch (error) {
      for (const [coordinate, count] of counts) add(one.counts, coordinate, count)
      throw error
    }
  }

  async function flushDue(table: Table): Promise<void> {
    uncounted = 0
    const due = [...kept.values()].filter(({ counts }) => counts.size > 0)
    // The next request goes on with the others.
    if (due.length <= MOST_AT_ONCE) flushedAt = now().getTime()
    await Promise.all(due.slice(0, MOST_AT_ONCE).map((one) => flush(table, one)))
    forget()
  }

  /** Whoever is forgotten is read anew, and what they used is known then. */
  function forget(): void {
    const today = dateInZone(now(), timeZone)
    const isOver = ({ of }: Kept) => of.day !== today || kept.size > MOST_CLIENTS
    for (const [key, one] of kept) if (one.counts.size === 0 && isOver(one)) kept.delete(key)
  }

  return {
    record: async ({ tenant, client, coordinates }) => {
      const table = open()
      const one = keptOf(table, { tenant, client, day: dateInZone(now(), timeZone) })
      for (const coordinate of coordinates) add(one.counts, coordinate, 1)
      uncounted += 1
      const known = await one.known
      const fresh = coordinates.filter((coordinate) => !known.has(coordinate))
      if (fresh.length > 0) {
        // Before the counts, which tell other processes that these are known.
        await writeFieldUsers(table, one.of, fresh)
        for (const coordinate of fresh) known.add(coordinate)
        await flush(table, one)
      } else if (uncounted >= MOST_UNCOUNTED || now().getTime() - flushedAt >= FLUSH_MS) {
        await flushDue(table)
      }
    },
  }
}

async function knownOf(table: Table, { tenant, client, day }: DayOfUse): Promise<Set<string>> {
  return new Set(countsOf(await table.get(dayOfUseKey(tenant, client, day))).keys())
}

function add(counts: Map<string, number>, coordinate: string, count: number): void {
  counts.set(coordinate, (counts.get(coordinate) ?? 0) + count)
}
