import { isRecordId, type RecordId } from '../domain/recordId.ts'
import { TASK_PREFIX } from './derivedTasks.ts'
import { itemFrom } from './dynamo/itemFrom.ts'
import type { WireItem } from './dynamo/wireValue.ts'
import { type Heartbeat, parseHeartbeat } from './freshness.ts'
import { SORT_KEYS } from './keys.ts'
import type { Key } from './table.ts'

/** What a change of one item is to us. */
export type Streamed =
  | { readonly kind: 'record'; readonly tenant: string; readonly id: RecordId }
  | { readonly kind: 'heartbeat'; readonly tenant: string; readonly heartbeat: Heartbeat }
  | { readonly kind: 'task'; readonly tenant: string; readonly key: Key }

/** As streams say it, in DynamoDB's own form. */
export type StreamImage = {
  readonly Keys?: WireItem | undefined
  readonly NewImage?: WireItem | undefined
}

/** Undefined for items from which nothing is derived: most of them are what was derived. */
export function streamedFrom({ Keys = {}, NewImage }: StreamImage): Streamed | undefined {
  const { pk, sk } = itemFrom(Keys)
  if (typeof pk !== 'string' || typeof sk !== 'string') return undefined
  const cut = pk.indexOf('#')
  const tenant = pk.slice(0, cut)
  const rest = pk.slice(cut + 1)
  if (sk === SORT_KEYS.record) return isRecordId(rest) ? { kind: 'record', tenant, id: rest } : undefined
  if (!NewImage) return undefined
  if (sk === SORT_KEYS.heartbeat)
    return { kind: 'heartbeat', tenant, heartbeat: parseHeartbeat(itemFrom(NewImage)) }
  return sk.startsWith(TASK_PREFIX) ? { kind: 'task', tenant, key: { pk, sk } } : undefined
}
