import { describe, expect, it } from 'vitest'
import { idleTable } from '../../src/store/idleTable.ts'
import type { Page, Table } from '../../src/store/table.ts'

/** A table whose queries are answered when the test says so. */
function answeredByHand() {
  const answers: (() => void)[] = []
  const query = () => new Promise<Page>((resolve) => answers.push(() => resolve({ items: [] })))
  const { table, whenIdle } = idleTable({ query } as Partial<Table> as Table)
  const ask = () => table.query({ partition: 'p', from: '0', to: '~' })
  return { ask, whenIdle, answer: () => answers.shift()?.() }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** As long as an event loop needs for whatever was set off to be done. */
async function turns(): Promise<void> {
  for (let n = 0; n < 5; n += 1) await turn()
}

describe('a table that knows when it is idle', () => {
  it('does at once what waits for nothing', async () => {
    const { whenIdle } = answeredByHand()
    let done = false
    whenIdle(() => {
      done = true
    })
    await turns()
    expect(done).toBe(true)
  })

  it('does together what several answers set off, once the last is there', async () => {
    const { ask, whenIdle, answer } = answeredByHand()
    const done: string[] = []
    const asking = ['a', 'b'].map((name) => ask().then(() => whenIdle(() => done.push(name))))
    answer()
    await turns()
    expect(done).toEqual([])
    answer()
    await Promise.all(asking)
    await turns()
    expect(done).toEqual(['a', 'b'])
  })

  it('waits for what an answer asks next', async () => {
    const { ask, whenIdle, answer } = answeredByHand()
    let done = false
    whenIdle(() => {
      done = true
    })
    const asking = ask().then(ask)
    answer()
    await turns()
    expect(done).toBe(false)
    answer()
    await asking
    await turns()
    expect(done).toBe(true)
  })

  it('is idle again after a failure', async () => {
    const failing = { query: async () => Promise.reject(new Error('no')) } as Partial<Table> as Table
    const { table, whenIdle } = idleTable(failing)
    await expect(table.query({ partition: 'p', from: '0', to: '~' })).rejects.toThrow('no')
    let done = false
    whenIdle(() => {
      done = true
    })
    await turns()
    expect(done).toBe(true)
  })
})
