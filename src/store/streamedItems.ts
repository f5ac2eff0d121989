import { TASK_PREFIX } from './derivedTasks.ts'
import { SORT_KEYS } from './keys.ts'

/**
 * Which changes of the table the stream's handler is told of, in the form of an event source's filter: records, heartbeats
 * and tasks. Most items are derived, history or bookkeeping, and nothing follows from them. What is removed is no record.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
 */
export const STREAM_FILTER = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: { Keys: { sk: { S: [SORT_KEYS.record, SORT_KEYS.heartbeat, { prefix: TASK_PREFIX }] } } },
} as const

/** Whether a change passes the filter. */
export function isStreamed({ eventName, sk }: { readonly eventName: string; readonly sk: string }): boolean {
  return (
    STREAM_FILTER.eventName.some((name) => name === eventName) &&
    STREAM_FILTER.dynamodb.Keys.sk.S.some((rule) =>
      typeof rule === 'string' ? rule === sk : sk.startsWith(rule.prefix),
    )
  )
}
