import type { CountScope } from '../domain/count.ts'
import type { RecordId } from '../domain/recordId.ts'
import { recordPartition, tenantPartition } from './keys.ts'

/** Every scope's numbers are spread over so many items that those who count at the same time do not wait for each other. */
export const COUNT_SHARDS = 3

/**
 * Sort keys of what is derived. In the partition of a scope one query has the months from one on, then the sums of all
 * time, then the distributions: everything that a dashboard needs but the days at the edges of its period.
 */
export const DERIVED_KEYS = {
  /** What was derived from a record: beside it, below the range of a view. */
  marker: (epoch: string) => `DRV#${epoch}`,
  period: (period: string, shard: number) => `C#${period}#${shard}`,
  day: (day: string, shard: number) => `D#${day}#${shard}`,
  month: (month: string, shard: number) => `M#${month}#${shard}`,
  always: (shard: number) => `N#${shard}`,
  /** How a book's exposure in one currency is spread: `distribution` measures of all time, in an item of their own. */
  distribution: (currency: string, shard: number) => `NX#${currency}#${shard}`,
  /** A relationship's place by exposure, the largest first. */
  rank: (currency: string, inverted: string, id: RecordId) => `R#${currency}#${inverted}#${id}`,
} as const

/** Where the numbers of a scope are. */
export function countPartition(tenant: string, epoch: string, scope: CountScope): string {
  return tenantPartition(tenant, 'counts', epoch, scope)
}

export function markerKey(tenant: string, epoch: string, id: RecordId) {
  return { pk: recordPartition(tenant, id), sk: DERIVED_KEYS.marker(epoch) }
}
