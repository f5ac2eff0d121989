import { setImmediate as nextTurn } from 'node:timers/promises'
import { type ExecutionArgs, type ExecutionResult, execute, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executeOperation } from '../../../src/server/execution/executeOperation.ts'
import { seededDice } from '../../support/seededRandom.ts'
import { anyOperation } from './anyOperation.ts'
import { anySchema } from './anySchema.ts'

/** `RUNS=100000` for more than the habit. */
const RUNS = Number(process.env['RUNS'] ?? 300)
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** Of a text, always the same. */
function hashOf(text: string): number {
  let hash = 0
  for (let n = 0; n < text.length; n += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(n)) | 0
  return hash
}

/**
 * All that a caller gets. Of several reasons for which one place is null, promises decide which is told, and in which order
 * errors come. What our own resolvers break is masked, and need not be said in the same words.
 */
function told({ data, errors = [] }: ExecutionResult) {
  const each = errors.map(({ message, path = [], locations, extensions, originalError }) => {
    const words = BROKEN.test(message) ? 'broken' : message
    const place = data === undefined ? path : nullIn(data, path)
    const isOwn = place.length === path.length
    return JSON.stringify(isOwn ? [words, path, locations, extensions, originalError?.name] : place)
  })
  return { data: JSON.stringify(data), errors: [...new Set(each)].toSorted() }
}

const BROKEN = /^(Abstract type|Runtime Object type|Expected `|\w+ cannot say)/

/** The place on the way to an error at which the answer is null. */
function nullIn(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data
  for (const [n, key] of path.entries()) {
    if (value === null) return path.slice(0, n)
    // It says itself where it is, and is not.
    if (value === undefined) return path
    value = (value as Record<string | number, unknown>)[key]
  }
  return path
}

/** It leaves promises behind that nobody hears, where a list ends before they do: not what is tested here. */
async function byGraphqlJs(args: ExecutionArgs): Promise<ExecutionResult> {
  const listeners = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => undefined)
  const result = await execute(args)
  await nextTurn()
  process.removeAllListeners('unhandledRejection')
  for (const listener of listeners) process.on('unhandledRejection', listener)
  return result
}

describe('an operation', () => {
  it(`is answered as by graphql-js, whatever is asked and whatever resolvers do (seed ${SEED})`, async () => {
    let executed = 0
    let n = 0
    const schema = anySchema((place) => seededDice(hashOf(`${SEED + n} ${place}`)))
    for (; executed < RUNS; n += 1) {
      const dice = seededDice(SEED + n)
      const { text, variables } = anyOperation(schema, dice)
      const document = parse(text)
      if (validate(schema, document).length > 0) continue
      executed += 1
      const asked = { schema, document, operationName: dice.oneOf([undefined, 'Any', null]) }
      // Once as it is planned, then as it is kept, and with other variables.
      for (const sent of [variables[0], ...variables]) {
        const expected = told(await byGraphqlJs({ ...asked, variableValues: { ...sent }, contextValue: {} }))
        const found = told(await executeOperation({ ...asked, variables: { ...sent }, context: {} }))
        await nextTurn()
        expect(found, `${text}\n${JSON.stringify(sent)}`).toEqual(expected)
      }
    }
  })
})
