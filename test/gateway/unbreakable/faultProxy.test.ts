import { describe, expect, it } from 'vitest'
import { FAULT_KINDS, ratesOf, strikeFor } from '../../support/faults/faultPlan.ts'
import { laggingReads } from '../../support/faults/laggingReads.ts'
import { partlyDone } from '../../support/faults/partlyDone.ts'
import { type Answer, requestTokens } from '../../support/faults/requestTokens.ts'
import { seededDice } from '../../support/seededRandom.ts'

const DONE: Answer = { status: 200, body: '{"ConsumedCapacity":[]}' }
const nameIn = ({ body }: Answer) => /#(\w+)"/.exec(body)?.[1]

describe('the token of a transaction, as DynamoDB takes it', () => {
  it('is done once, however often it comes, for ten minutes', async () => {
    let now = 0
    let done = 0
    const once = requestTokens(() => now)
    const work = async () => {
      done += 1
      return DONE
    }
    await once('a', { n: 1 }, work)
    now += 10 * 60_000 - 1
    expect(await once('a', { n: 1 }, work)).toEqual({ status: 200, body: '{}' })
    expect(done).toBe(1)
    now += 1
    await once('a', { n: 1 }, work)
    await once('b', { n: 1 }, work)
    await once(undefined, { n: 1 }, work)
    expect(done).toBe(4)
  })

  it('is refused for something else, and while the first is under way', async () => {
    const once = requestTokens()
    const { promise, resolve } = Promise.withResolvers<Answer>()
    const first = once('a', { n: 1 }, () => promise)
    expect(nameIn(await once('a', { n: 1 }, async () => DONE))).toBe('TransactionInProgressException')
    resolve(DONE)
    await first
    expect(nameIn(await once('a', { n: 2 }, async () => DONE))).toBe('IdempotentParameterMismatchException')
  })

  it('is forgotten when what was asked was refused', async () => {
    const once = requestTokens()
    await once('a', { n: 1 }, async () => ({ status: 400, body: '{}' }))
    expect(await once('a', { n: 1 }, async () => DONE)).toEqual(DONE)
  })
})

describe('faults', () => {
  const CALLS = 4_000

  it.each([
    ['TransactWriteItems', ['throttle', 'error', 'drop', 'halfOpen', 'slow', 'conflict']],
    ['BatchWriteItem', ['throttle', 'error', 'drop', 'halfOpen', 'slow', 'partly']],
    ['Query', ['throttle', 'error', 'drop', 'halfOpen', 'slow']],
    ['CreateTable', []],
  ])('of %s are of each kind that can be, and each as often as it is told to be', (target, kinds) => {
    const dice = seededDice(3)
    const strikes = Array.from({ length: CALLS }, () => strikeFor(target, ratesOf(0.2), dice))
    const struck = strikes.flatMap((strike) => strike?.kind ?? [])
    expect([...new Set(struck)].toSorted()).toEqual(kinds.toSorted())
    // None of so many that are thrown for by themselves.
    expect(struck.length / CALLS).toBeCloseTo(1 - 0.8 ** kinds.length, 1)
  })

  it('are the same for the same seed', () => {
    const throws = (seed: number) => {
      const dice = seededDice(seed)
      return Array.from({ length: 50 }, () => strikeFor('GetItem', ratesOf(0.2), dice))
    }
    expect(throws(1)).toEqual(throws(1))
    expect(throws(1)).not.toEqual(throws(2))
    expect(FAULT_KINDS.length).toBe(7)
  })

  it('hand back what of a batch was not done', async () => {
    const asked: unknown[] = []
    const body = { RequestItems: { t: [1, 2, 3, 4] } }
    const pass = async (some: unknown) => {
      asked.push(some)
      return { status: 200, body: '{"UnprocessedItems":{}}' }
    }
    const answer = await partlyDone({ target: 'BatchWriteItem', body, pass }, 0.5)
    expect(asked).toEqual([{ RequestItems: { t: [1, 2] } }])
    expect(JSON.parse(answer.body)).toEqual({ UnprocessedItems: { t: [3, 4] } })
  })
})

describe('reads that may be behind', () => {
  it('are at times what they were, and consistent ones never', async () => {
    const reads = laggingReads(seededDice(1))
    reads.lag(60_000)
    let n = 0
    const work = async () => {
      n += 1
      return { status: 200, body: String(n) }
    }
    const read = async (asked: object) => {
      const told: number[] = []
      for (let times = 0; times < 40; times += 1) {
        told.push(Number((await reads.answered('GetItem', asked, work)).body))
      }
      return told
    }
    expect(new Set(await read({})).size).toBeLessThan(40)
    n = 0
    expect(await read({ ConsistentRead: true })).toEqual(Array.from({ length: 40 }, (_, each) => each + 1))
  })
})
