import { describe, expect, it } from 'vitest'
import { type RetryClock, retrying, Unfinished } from '../../src/store/retry.ts'

function fault(name: string, more: object = {}): Error {
  return Object.assign(new Error(name), { name }, more)
}

/** A clock that sleeps without time passing elsewhere; work that fails with each of the errors, then is done. */
function attempting(errors: readonly unknown[], deadline = 1_000_000) {
  let nowMs = 0
  let tries = 0
  const clock: RetryClock = {
    now: () => new Date(nowMs),
    sleep: async (ms) => {
      nowMs += ms
    },
    random: () => 0.5,
    deadline,
  }
  const outcome = retrying(clock, async () => {
    tries += 1
    const error = errors[tries - 1]
    if (error !== undefined) throw error
    return 'done'
  })
  return outcome.then(
    (value) => ({ value, tries, nowMs }),
    (error: unknown) => ({ error, tries, nowMs }),
  )
}

const cancelled = (...codes: string[]) =>
  fault('TransactionCanceledException', { CancellationReasons: codes.map((Code) => ({ Code })) })

describe('retrying', () => {
  it.each([
    ['what was only begun', new Unfinished('3 keys were not read')],
    ['a conflict of transactions', cancelled('None', 'TransactionConflict')],
    ['a throttled transaction', cancelled('ThrottlingError', 'ProvisionedThroughputExceeded')],
    ['a transaction under way', fault('TransactionInProgressException')],
    ['a connection reset', fault('Error', { code: 'ECONNRESET' })],
    ['a connection refused', fault('Error', { code: 'ECONNREFUSED' })],
    ['a connection that was idle for too long', fault('UnknownError', { status: 408 })],
    ['a network without a way there', fault('Error', { code: 'ENETUNREACH' })],
    ['a host without a way there', fault('Error', { code: 'EHOSTUNREACH' })],
    ['names that cannot be looked up now', fault('Error', { code: 'EAI_AGAIN' })],
    ['a request that took too long', fault('TimeoutError')],
    ['any answer of status 500 or more', fault('UnknownError', { status: 502 })],
  ])('tries again after %s', async (_, error) => {
    expect(await attempting([error, error])).toEqual({ value: 'done', tries: 3, nowMs: 10 + 20 })
  })

  it.each([
    ['a mistake in the request', fault('ValidationException', { status: 400 })],
    ['a bug of ours', new TypeError('x is not a function')],
    ['a transaction whose condition failed', cancelled('ItemCollectionSizeLimitExceeded', 'None')],
    ['a transaction cancelled for reasons unknown', fault('TransactionCanceledException')],
    ['what is no error at all', 'thrown text'],
  ])('throws %s at once, as it is', async (_, error) => {
    expect(await attempting([error])).toEqual({ error, tries: 1, nowMs: 0 })
  })

  it('gives up before it would sleep past the deadline', async () => {
    const endless = Array.from({ length: 100 }, () => fault('ThrottlingException'))
    const { tries, nowMs, ...outcome } = await attempting(endless, 100)
    // Slept 10 and 20 and 40; the next 80 would end after 100.
    expect([tries, nowMs]).toEqual([4, 70])
    expect(outcome).toMatchObject({ error: { code: 'UNAVAILABLE', details: { retryAfterSeconds: 1 } } })
  })

  it('does not start to sleep when the time is over already', async () => {
    expect(await attempting([fault('ThrottlingException')], 0)).toMatchObject({
      error: { code: 'UNAVAILABLE' },
      tries: 1,
      nowMs: 0,
    })
  })
})
