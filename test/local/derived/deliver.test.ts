import type { DynamoDBRecord } from 'aws-lambda'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliver, MOST_TRIES } from '../../../src/local/derived/deliver.ts'
import { holds } from '../../support/property.ts'

const batchOf = (size: number): DynamoDBRecord[] =>
  Array.from({ length: size }, (_, n) => ({ dynamodb: { SequenceNumber: String(n + 1) } }))
const numbersOf = (records: readonly DynamoDBRecord[]) =>
  records.map(({ dynamodb }) => Number(dynamodb?.SequenceNumber))

type Answer = (numbers: readonly number[]) => readonly (number | string)[]

/** What is handed over, waited and given up when the handler answers so. */
async function delivered(size: number, answer: Answer, signal = new AbortController().signal) {
  const calls: number[][] = []
  const waits: number[] = []
  const givenUp: number[] = []
  const reasons: string[] = []
  await deliver(
    {
      handler: async ({ Records }) => {
        const numbers = numbersOf(Records)
        calls.push(numbers)
        return { batchItemFailures: answer(numbers).map((each) => ({ itemIdentifier: String(each) })) }
      },
      sleep: async (ms) => void waits.push(ms),
      giveUp: async (record, reason) => {
        givenUp.push(...numbersOf([record]))
        reasons.push(String(reason))
      },
      signal,
    },
    batchOf(size),
  )
  return { calls, waits, givenUp, reasons }
}

describe('a batch of changes', () => {
  it('is handed over once when nothing fails', async () => {
    expect((await delivered(3, () => [])).calls).toEqual([[1, 2, 3]])
  })

  it('is handed over again from the lowest that failed, whatever else succeeded', async () => {
    let isFirst = true
    const { calls } = await delivered(5, () => {
      if (!isFirst) return []
      isFirst = false
      return [5, 3]
    })
    expect(calls).toEqual([
      [1, 2, 3, 4, 5],
      [3, 4, 5],
    ])
  })

  it('is handed over whole again when what failed is none of it', async () => {
    const answers: (readonly (number | string)[])[] = [['elsewhere'], []]
    const { calls } = await delivered(2, () => answers.shift() ?? [])
    expect(calls).toEqual([
      [1, 2],
      [1, 2],
    ])
  })

  it('is cut in two when the handler throws, until the one at fault is alone', async () => {
    let tries = 0
    const { calls, givenUp } = await delivered(4, (numbers) => {
      if (numbers.includes(3) && tries++ < 3) throw new Error('3 is bad')
      return []
    })
    expect(calls).toEqual([[1, 2, 3, 4], [1, 2], [3, 4], [3], [3], [4]])
    expect(givenUp).toEqual([])
  })

  it('waits longer with each try, and gives up the one that keeps failing: the others go on', async () => {
    const { calls, waits, givenUp, reasons } = await delivered(3, (numbers) =>
      numbers.includes(2) ? [2] : [],
    )
    expect(givenUp).toEqual([2])
    expect(reasons).toEqual([`Error: It failed ${MOST_TRIES} times.`])
    expect(calls.at(-1)).toEqual([3])
    expect(waits.slice(0, 8)).toEqual([50, 100, 200, 400, 800, 1_600, 3_200, 5_000])
    expect(waits).toHaveLength(MOST_TRIES - 1)
  })

  it('gives up one at which the handler throws, with what it threw', async () => {
    const { givenUp, reasons } = await delivered(8, (numbers) => {
      if (numbers.includes(6)) throw new RangeError('poison')
      return []
    })
    expect(givenUp).toEqual([6])
    expect(reasons).toEqual(['RangeError: poison'])
  })

  it('is left where it is when it is to end', async () => {
    const controller = new AbortController()
    const ended = delivered(
      2,
      () => {
        controller.abort(new Error('stopping'))
        return [1]
      },
      controller.signal,
    )
    await expect(ended).rejects.toThrow('stopping')
  })

  it('is done with to its last record in order, whatever fails however often', async () => {
    const faulty = fc.record({
      size: fc.integer({ min: 1, max: 30 }),
      faults: fc.array(fc.record({ at: fc.nat(29), isThrown: fc.boolean() }), { maxLength: 40 }),
    })
    await holds(
      faulty,
      async ({ size, faults }) => {
        const open = [...faults]
        const done = new Set<number>()
        const { givenUp } = await delivered(size, (numbers) => {
          const fault = open.shift()
          if (fault?.isThrown) throw new Error('thrown')
          const failed = fault ? numbers.filter((number) => number > fault.at) : []
          for (const number of numbers) if (!failed.includes(number)) done.add(number)
          return failed
        })
        expect([...done, ...givenUp].toSorted((one, other) => one - other)).toEqual(numbersOf(batchOf(size)))
      },
      300,
    )
  })
})
