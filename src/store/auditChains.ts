import type { ChainOpening } from '../domain/auditEntry.ts'
import { allOf } from './allOf.ts'
import { auditLists, chainPartition, findOpening, openingsPartition } from './items/auditItem.ts'
import { WHOLE_PARTITION } from './keys.ts'
import type { StoredItem, Table } from './table.ts'

type Log = { readonly table: Table; readonly tenant: string }

/** A chain that was opened; without its opening, when that is not as it was written. */
export type OpenedChain = { readonly chain: string; readonly opening: ChainOpening | undefined }

/** The chains of a day. */
export async function openedChains({ table, tenant }: Log, day: string): Promise<readonly OpenedChain[]> {
  const chains: OpenedChain[] = []
  const range = { partition: openingsPartition(tenant), from: `${day}#`, to: `${day}#~`, consistent: true }
  for await (const item of allOf(table, range)) {
    const [, , chain = ''] = item.sk.split('#')
    chains.push({ chain, opening: findOpening(tenant, item) })
  }
  return chains
}

/** The first day on which a chain was opened; undefined before there was any. */
export async function firstAuditedDay({ table, tenant }: Log): Promise<string | undefined> {
  const range = { partition: openingsPartition(tenant), ...WHOLE_PARTITION, limit: 1, consistent: true }
  const [first] = (await table.query(range)).items
  return first?.sk.slice(0, 'YYYY-MM-DD'.length)
}

/** All that stands in a chain, in order. */
export function chainItems({ table, tenant }: Log, day: string, chain: string): AsyncGenerator<StoredItem> {
  const partition = chainPartition(tenant, day, chain)
  return allOf(table, { partition, ...WHOLE_PARTITION, consistent: true })
}

/** All that is listed under a day, in whatever chain it is. */
export async function* dayItems({ table, tenant }: Log, day: string): AsyncGenerator<StoredItem> {
  for (const partition of auditLists.ofDay(tenant, day)) {
    yield* allOf(table, { index: 'gsi3', partition, ...WHOLE_PARTITION })
  }
}
