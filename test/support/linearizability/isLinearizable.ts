import { applied, type Operation, type Register } from './history.ts'

/**
 * Whether there is an order of the operations, each at one moment between its call and its return, in which a single register
 * would have answered each as it was answered.
 *
 * Wing and Gong's search with Lowe's memory: operations are taken in the order of their returns, "just in time", and a set of
 * operations that was tried in a state of the register is not tried again.
 *
 * @see https://www.cs.ox.ac.uk/people/gavin.lowe/LinearizabiltyTesting/ "Testing for linearizability", G. Lowe, 2017
 * @see https://www.cs.cmu.edu/~wing/publications/WingGong93.pdf
 */
export function isLinearizable(history: readonly Operation[], initial: Register): boolean {
  const operations = history.toSorted((a, b) => a.calledAt - b.calledAt)
  const tried = new Set<string>()
  /** Which operations have had their moment, a bit for each. */
  type Place = { readonly done: bigint; readonly register: Register }
  const open: Place[] = [{ done: 0n, register: initial }]

  for (let place = open.pop(); place; place = open.pop()) {
    const { done, register } = place
    const waiting = operations.flatMap((operation, n) => ((done >> BigInt(n)) & 1n ? [] : [{ operation, n }]))
    // What is unknown may never have happened: it must not be waited for.
    if (waiting.every(({ operation }) => isUnknown(operation))) return true
    // Whoever was called after the first return of those that are waiting cannot have been before it.
    const firstReturn = Math.min(...waiting.map(({ operation }) => returnOf(operation)))
    for (const { operation, n } of waiting) {
      if (operation.calledAt > firstReturn) break
      const after = applied(register, operation)
      // An unknown write that would change nothing says nothing: it is left for later, or for never.
      if (!after || (isUnknown(operation) && after === register)) continue
      const next = { done: done | (1n << BigInt(n)), register: after }
      const name = `${next.done} ${after.version} ${after.value}`
      if (tried.has(name)) continue
      tried.add(name)
      open.push(next)
    }
  }
  return false
}

function isUnknown(operation: Operation): boolean {
  return operation.kind === 'write' && operation.outcome === 'unknown'
}

function returnOf(operation: Operation): number {
  return isUnknown(operation) ? Number.POSITIVE_INFINITY : operation.returnedAt
}
