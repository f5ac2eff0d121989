import type { Operation, Read, Register } from './history.ts'

/** A read that no delay explains. */
export type ReadFault = { readonly read: Operation & Read; readonly why: string }

/**
 * The reads of a history that even an eventually consistent store must not give: what was never written, what was not written
 * yet, or what somebody was told had been overwritten longer ago than the store may lag.
 *
 * @param lagMs how far behind it may be; `Infinity` for any.
 */
export function readFaults(
  history: readonly Operation[],
  initial: Register,
  lagMs: number,
): readonly ReadFault[] {
  const writes = history.flatMap((operation) =>
    operation.kind === 'write' && operation.outcome !== 'conflict' ? [operation] : [],
  )
  return history.flatMap((read): readonly ReadFault[] => {
    if (read.kind !== 'read') return []
    const made = writes.filter(({ expected, value }) => expected + 1 === read.version && value === read.value)
    const isInitial = read.version === initial.version && read.value === initial.value
    if (made.length === 0 && !isInitial) return [{ read, why: 'it was never written' }]
    if (!isInitial && made.every(({ calledAt }) => calledAt > read.returnedAt)) {
      return [{ read, why: 'it was not written yet' }]
    }
    const overwritten = writes.some(
      ({ outcome, expected, returnedAt }) =>
        outcome === 'done' && expected >= read.version && returnedAt + lagMs < read.calledAt,
    )
    return overwritten ? [{ read, why: 'it had been overwritten for longer than that' }] : []
  })
}
