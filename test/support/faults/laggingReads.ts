import { performance } from 'node:perf_hooks'
import type { Dice } from '../seededRandom.ts'
import type { Answer } from './requestTokens.ts'

// biome-ignore lint/suspicious/noExplicitAny: DynamoDB's own JSON, of any operation.
type Body = any

/** How often a read that may be behind is behind. */
const BEHIND = 0.5

/**
 * Eventually consistent reads as a service with copies gives them: each is at times answered as it was a moment ago. The engine
 * has one copy, and would always answer with what holds.
 */
export function laggingReads(dice: Dice) {
  let lagMs = 0
  const earlier = new Map<string, { readonly at: number; readonly answer: Answer }>()

  return {
    lag: (ms: number) => {
      lagMs = ms
      earlier.clear()
    },
    answered: async (target: string, body: Body, work: () => Promise<Answer>): Promise<Answer> => {
      if (lagMs === 0 || !mayLag(target, body)) return work()
      const name = JSON.stringify([target, body])
      const before = earlier.get(name)
      const isRecent = before !== undefined && performance.now() - before.at < lagMs
      if (isRecent && dice.isLucky(BEHIND)) return before.answer
      const at = performance.now()
      const answer = await work()
      // What was read last is not always what is read next: an older answer is kept as long as it may be given.
      if (answer.status === 200 && !(isRecent && dice.isLucky(BEHIND))) earlier.set(name, { at, answer })
      return answer
    },
  }
}

function mayLag(target: string, body: Body): boolean {
  if (target === 'BatchGetItem')
    return Object.values(body.RequestItems).every((asked: Body) => !asked.ConsistentRead)
  return (target === 'GetItem' || target === 'Query') && !body.ConsistentRead
}
