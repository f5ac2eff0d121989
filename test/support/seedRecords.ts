import type { Interaction, InteractionData } from '../../src/domain/interaction.ts'
import { firstMeta } from '../../src/domain/record.ts'
import { newRecordId, type PartyId, type RecordId, type RecordPrefix } from '../../src/domain/recordId.ts'
import type { Tie } from '../../src/domain/tie.ts'
import { interactionItem } from '../../src/store/items/interactionItem.ts'
import { tieItem } from '../../src/store/items/tieItem.ts'
import { type RecordWrites, recordWrites } from '../../src/store/recordKind.ts'
import type { StoredItem, Table } from '../../src/store/table.ts'

// A table fills faster without a command for each record. What makes the items is what commands make them with.

const AT = '2026-11-01T00:00:00.000Z'
const CHANGE = { at: AT, by: 'operator:seed', source: { system: 'guanxi' } } as const
const NEWEST_MS = Date.parse('2026-10-01T08:00:00.000Z')
const HOUR_MS = 3_600_000

/** The items of an interaction that a command would put. */
export function interactionItems(tenant: string, interaction: Interaction): readonly StoredItem[] {
  return puts(recordWrites(interactionItem, tenant, undefined, interaction, AT))
}

/** The items of a tie that a command would put, as they are once later ties have pushed it out of its parties' views. */
export function oldTieItems(tenant: string, tie: Tie): readonly StoredItem[] {
  const copies = new Set(tieItem.copies(tenant, tie).map(path))
  return tieItems(tenant, tie).filter((item) => !copies.has(path(item)))
}

export function tieItems(tenant: string, tie: Tie): readonly StoredItem[] {
  return puts(recordWrites(tieItem, tenant, undefined, tie, AT))
}

function path({ pk, sk }: StoredItem): string {
  return `${pk}|${sk}`
}

function puts({ writes, later }: Pick<RecordWrites<unknown>, 'writes' | 'later'>): readonly StoredItem[] {
  return [...writes, ...later].flatMap((write) => (write.kind === 'put' ? [write.item] : []))
}

/** The nth of many contacts, an hour apart, going back in time. */
export function nthInteraction(
  n: number,
  said: Pick<InteractionData, 'participants'> & Partial<InteractionData>,
): Interaction {
  return {
    kind: 'interaction',
    id: nthId('int', n),
    meta: firstMeta(CHANGE),
    data: {
      channel: 'EMAIL',
      direction: 'INBOUND',
      initiation: 'HUMAN',
      occurredAt: new Date(NEWEST_MS - n * HOUR_MS).toISOString(),
      lineOfBusiness: 'CUSTOMER',
      confidentiality: 'NORMAL',
      subject: 'Re: quarterly cash forecast and the hedging of dollar receipts',
      topics: ['cash management'],
      commitmentIds: [],
      content: [],
      firms: [],
      ...said,
    },
  }
}

/** The nth of many supply ties, in force since a day of its own. */
export function nthTie(n: number, fromPartyId: PartyId, toPartyId: PartyId): Tie {
  const statement = {
    id: String(n).padStart(16, '0'),
    kind: 'STATE',
    validFrom: new Date(NEWEST_MS - n * 24 * HOUR_MS).toISOString().slice(0, 10),
    statedAt: AT,
    source: { system: CHANGE.source.system },
    recordedAt: AT,
    recordedBy: CHANGE.by,
  } as const
  return {
    kind: 'tie',
    id: nthId('tie', n),
    meta: firstMeta(CHANGE),
    data: { tieKind: 'SUPPLY', fromPartyId, toPartyId, affiliation: false, statements: [statement] },
  }
}

export function nthId<P extends RecordPrefix>(prefix: P, n: number): RecordId<P> {
  const bytes = new Uint8Array(10)
  new DataView(bytes.buffer).setUint32(6, n)
  return newRecordId(prefix, Date.parse(AT), bytes)
}

/** Writes the items of `count` records, many at a time. */
export async function seed(
  table: Table,
  count: number,
  itemsOf: (n: number) => readonly StoredItem[],
): Promise<void> {
  const BLOCK = 100
  for (let from = 0; from < count; from += BLOCK) {
    const numbers = Array.from({ length: Math.min(BLOCK, count - from) }, (_, n) => from + n)
    await table.batchWrite(numbers.flatMap(itemsOf).map((put) => ({ put })))
  }
}
