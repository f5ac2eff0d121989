import type { Table } from './table.ts'

export type IdleTable = {
  readonly table: Table
  /** Does it once nothing is being asked of the table, and whoever was answered has asked what follows. */
  readonly whenIdle: (action: () => void) => void
}

/**
 * A table that knows when it is idle. What several lists of one operation refer to is read together, once the last of
 * them is there, and not list by list.
 */
export function idleTable(table: Table): IdleTable {
  let underway = 0
  let waiting: (() => void)[] = []

  function release(): void {
    if (underway > 0) return
    const actions = waiting
    waiting = []
    for (const action of actions) action()
  }

  async function during<Answer>(answer: Promise<Answer>): Promise<Answer> {
    underway += 1
    try {
      return await answer
    } finally {
      underway -= 1
      // After all that the answer sets off in this turn of the event loop.
      setImmediate(release)
    }
  }

  return {
    table: {
      get: (...args) => during(table.get(...args)),
      batchGet: (...args) => during(table.batchGet(...args)),
      query: (...args) => during(table.query(...args)),
      transact: (...args) => during(table.transact(...args)),
      update: (...args) => during(table.update(...args)),
      batchWrite: (...args) => during(table.batchWrite(...args)),
    },
    whenIdle: (action) => {
      waiting.push(action)
      setImmediate(release)
    },
  }
}
