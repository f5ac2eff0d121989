import { enter } from '../../access/enter.ts'
import type { AuditEntry } from '../../domain/auditEntry.ts'
import type { PartyId } from '../../domain/recordId.ts'
import { AppError } from '../../errors.ts'
import type { AuditQuestionInput, EgressQuestionInput, TimeRangeInput } from '../../generated/resolvers.ts'
import { auditLists, entryKeyOf, parseEntry } from '../../store/items/auditItem.ts'
import { pathOf } from '../../store/keys.ts'
import { type MergedPartition, mergedReads } from '../../store/mergedReads.ts'
import { findRecord } from '../../store/records.ts'
import type { IndexName, StoredItem, Table } from '../../store/table.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { instantRange } from '../instantRange.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

type AuditArgs<Question> = PageArgs & { readonly of: Question; readonly range?: TimeRangeInput | null }

/** Where the entries are found, and of whom they are. */
type Lists = { readonly partitions: readonly MergedPartition[]; readonly partyIds: readonly PartyId[] }

const ACTOR = /^(employee|partner|operator):.{1,200}$/u

const inIndex = (index: IndexName) => (partition: string) => ({ index, partition })

/** What happened to a party, by somebody, or on a day, newest first. That it was read is an entry too. */
export async function readAuditTrail(
  context: RequestContext,
  { of, ...page }: AuditArgs<AuditQuestionInput>,
): Promise<Connection<AuditEntry>> {
  const { tenant } = enter(context.caller, 'AUDIT')
  const { partyId, actor, day } = of
  return readEntries(context, { about: ['auditTrail', of], lists: trailOf(), ...page })

  function trailOf(): Lists {
    if (typeof partyId === 'string') {
      const id = idArgument(context, partyId, { prefix: 'prt', name: 'of.partyId' })
      const written = auditLists.ofParty(tenant, id, 'audit')
      const left = auditLists.ofParty(tenant, id, 'egress')
      // Entries of which it is the first party; in the table itself, the places of the others.
      return { partitions: [...[written, left].map(inIndex('gsi1')), { partition: written }], partyIds: [id] }
    }
    if (typeof day === 'string')
      return { partitions: auditLists.ofDay(tenant, day).map(inIndex('gsi3')), partyIds: [] }
    if (typeof actor !== 'string' || !ACTOR.test(actor)) {
      throw new AppError(
        'BAD_REQUEST',
        'of.actor must be such as employee:emp_…, partner:acme or operator:….',
      )
    }
    const lists = (['audit', 'egress'] as const).map((list) => auditLists.ofActor(tenant, actor, list))
    return { partitions: lists.map(inIndex('gsi2')), partyIds: [] }
  }
}

/** What has left of a party, or to a partner app, newest first. */
export async function readEgress(
  context: RequestContext,
  { of, ...page }: AuditArgs<EgressQuestionInput>,
): Promise<Connection<AuditEntry>> {
  const { tenant } = enter(context.caller, 'AUDIT')
  const lists = await egressOf()
  return readEntries(context, { about: ['egress', of], lists, ...page })

  async function egressOf(): Promise<Lists> {
    const { partyId, partnerAppId } = of
    if (typeof partyId === 'string') {
      const id = idArgument(context, partyId, { prefix: 'prt', name: 'of.partyId' })
      const partition = auditLists.ofParty(tenant, id, 'egress')
      return { partitions: [{ index: 'gsi1', partition }], partyIds: [id] }
    }
    const id = idArgument(context, partnerAppId ?? '', { prefix: 'app', name: 'of.partnerAppId' })
    const app = await findRecord(context.table, tenant, id)
    if (!app) return { partitions: [], partyIds: [] }
    const partition = auditLists.ofActor(tenant, `partner:${app.data.clientId}`, 'egress')
    return { partitions: [{ index: 'gsi2', partition }], partyIds: [] }
  }
}

type EntriesQuestion = PageArgs & {
  readonly about: readonly unknown[]
  readonly lists: Lists
  readonly range?: TimeRangeInput | null
}

async function readEntries(
  context: RequestContext,
  { about, lists, range, ...page }: EntriesQuestion,
): Promise<Connection<AuditEntry>> {
  context.audit.inspected(lists.partyIds)
  const bounds = instantRange(range)
  const table = entriesAtPlaces(mergedReads(context.table, lists.partitions))
  return readList(
    { ...context, table },
    {
      about: [...about, range],
      needs: 'AUDIT',
      query: (_, pin) => ({
        range: { partition: '', ...bounds, descending: true },
        // Entries stay where they are. Those of later moments are not of this walk.
        stands: ({ sk }) => sk <= `${pin}~`,
        keyOf: ({ sk }) => ({ sk }),
      }),
      parse: parseEntry,
      admit: () => true,
    },
    page,
  )
}

/** The same table, where a query finds the entries themselves in the stead of places that lead to them. */
function entriesAtPlaces(table: Table): Table {
  return {
    ...table,
    query: async (range) => {
      const page = await table.query(range)
      const keys = page.items.map(entryKeyOf).filter((key) => key !== undefined)
      const found = keys.length === 0 ? [] : await table.batchGet(keys)
      const entries = new Map(found.map((item) => [pathOf(item), item]))
      return { ...page, items: page.items.map((item) => entryAt(item, entries)) }
    },
  }
}

function entryAt(item: StoredItem, entries: ReadonlyMap<string, StoredItem>): StoredItem {
  const key = entryKeyOf(item)
  if (key === undefined) return item
  const entry = entries.get(pathOf(key))
  if (entry === undefined) throw new Error(`the audit log has no entry at ${pathOf(key)}`)
  return entry
}
