import type { Alert } from '../domain/alert.ts'
import type { Commitment } from '../domain/commitment.ts'
import type { Obligation } from '../domain/obligation.ts'
import type { Party } from '../domain/party.ts'
import type { PartyId } from '../domain/recordId.ts'
import type { LastContact, Relationship } from '../domain/relationship.ts'
import type { Tie } from '../domain/tie.ts'
import type { TransactionTotal } from '../domain/transaction.ts'
import { type HoldingRing, parseHoldings } from './holdingRing.ts'
import { alertItem } from './items/alertItem.ts'
import { commitmentItem } from './items/commitmentItem.ts'
import { obligationItem } from './items/obligationItem.ts'
import { partyItem } from './items/partyItem.ts'
import { relationshipItem } from './items/relationshipItem.ts'
import { tieItem } from './items/tieItem.ts'
import { parseTimelineEntry, type TimelineEntry } from './items/timelineEntry.ts'
import { recordPartition, SORT_KEYS } from './keys.ts'
import { parseLastContact } from './lastContact.ts'
import { stoodAt } from './listEntry.ts'
import { type PartyConsents, parseConsents } from './partyConsents.ts'
import type { QueryKey, StoredItem, Table } from './table.ts'
import { lastStated, TIES_IN_VIEW } from './tieRing.ts'
import { parseTotals, TOTAL_SHARDS } from './transactionTotals.ts'

/** How many interactions a view shows: the newest. */
export const INTERACTIONS_IN_VIEW = 20

const LINES = 4
/** Commitments, obligations and alerts together. */
const USUAL_OPEN = 5

/**
 * The most items a head usually has, and the newest interactions behind it: what one query reads. Only a party with
 * more open commitments, obligations and alerts than usual, or ties stated this moment, takes a second.
 */
const READ_AT_ONCE =
  1 + 1 + 2 * LINES + TIES_IN_VIEW + 1 + TOTAL_SHARDS + 1 + USUAL_OPEN + INTERACTIONS_IN_VIEW + 1

/** All that a view of a party shows: the head of its partition, and its newest interactions. */
export type PartyHead = {
  readonly party: Party
  readonly relationships: readonly (Relationship & { readonly contact: LastContact })[]
  /** Those last stated, newest first. */
  readonly ties: readonly Tie[]
  readonly holdings: HoldingRing
  readonly totals: readonly TransactionTotal[]
  /** The stored transaction with the latest day. */
  readonly lastTransaction: StoredItem | undefined
  /** Earliest due first. */
  readonly commitments: readonly Commitment[]
  /** Those that are not closed, the gravest first. */
  readonly alerts: readonly Alert[]
  /** Those that are open, earliest due first. */
  readonly obligations: readonly Obligation[]
  readonly interactions: readonly TimelineEntry[]
  readonly moreInteractions: boolean
}

type Asked = {
  readonly id: PartyId
  readonly now: Date
  /** For those whose very next read must show what was withdrawn; it costs twice as much. */
  readonly consistent?: boolean
  /** Decides who the party is to the caller, before anything else of it is looked at. */
  readonly open: (found: FoundParty) => Promise<OpenedHead | undefined>
}

/** A party, before it is known who it is to the caller. */
export type FoundParty = {
  readonly party: Party
  /** What it consents to, unpacked when it is asked for: only partners are let in by that. */
  readonly consents: () => PartyConsents
}

export type OpenedHead = {
  /** Whether an interaction is there for the caller. */
  readonly shows: (entry: TimelineEntry) => boolean | Promise<boolean>
}

/** @returns undefined when there is no such party for the caller. */
export async function findPartyHead(
  table: Table,
  tenant: string,
  { id, now, consistent = false, open }: Asked,
): Promise<PartyHead | undefined> {
  const [from] = SORT_KEYS.interactions
  const range = {
    partition: recordPartition(tenant, id),
    from,
    to: SORT_KEYS.record,
    descending: true,
    consistent,
  } as const
  const pin = now.toISOString()
  const items: StoredItem[] = []
  let after: QueryKey | undefined
  const shown: TimelineEntry[] = []
  let opened: Opened | undefined
  // One more than a view shows tells that there is more. Further pages, when the head was longer than usual or much of
  // the timeline is not for the caller.
  for (let limit = READ_AT_ONCE; ; limit *= 2) {
    const page = await table.query({ ...range, limit, ...(after === undefined ? {} : { after }) })
    items.push(...page.items)
    opened ??= await openHead(items, open)
    if (!opened) return undefined
    const entries = page.items
      .filter((item) => item['k'] === 'timeline' && stoodAt(item, pin))
      .map(parseTimelineEntry)
    const shows = await Promise.all(entries.map(opened.shows))
    shown.push(...entries.filter((_, n) => shows[n]))
    after = page.lastKey
    if (after === undefined || shown.length > INTERACTIONS_IN_VIEW) return headFrom(opened, items, shown)
  }
}

type Opened = OpenedHead & Pick<PartyHead, 'party'>

async function openHead(items: readonly StoredItem[], open: Asked['open']): Promise<Opened | undefined> {
  const [record] = items
  if (record?.sk !== SORT_KEYS.record) return undefined
  const consents = () => parseConsents(items.find((item) => item['k'] === 'consents'))
  const party = partyItem.parse(record)
  const opened = await open({ party, consents })
  return opened && { ...opened, party }
}

function headFrom(
  { party }: Opened,
  items: readonly StoredItem[],
  shown: readonly TimelineEntry[],
): PartyHead {
  const ofKind = (kind: string) => items.filter((item) => item['k'] === kind)
  const contacts = new Map(ofKind('lastContact').map((item) => [item.sk, parseLastContact(item)]))
  return {
    party,
    relationships: ofKind('relationship').map((item) => {
      const relationship = relationshipItem.parse(item)
      const contact = contacts.get(SORT_KEYS.lastContact(relationship.data.lineOfBusiness)) ?? {}
      return { ...relationship, contact }
    }),
    ties: lastStated(ofKind('tie').map(tieItem.parse)).slice(0, TIES_IN_VIEW),
    holdings: parseHoldings(ofKind('holdings')[0]),
    totals: parseTotals(ofKind('totals')),
    lastTransaction: ofKind('transaction')[0],
    alerts: ofKind('alert').map(alertItem.parse),
    obligations: ofKind('obligation').map(obligationItem.parse).toReversed(),
    commitments: ofKind('commitment').map(commitmentItem.parse).toReversed(),
    interactions: shown.slice(0, INTERACTIONS_IN_VIEW),
    moreInteractions: shown.length > INTERACTIONS_IN_VIEW,
  }
}
