import { describe, expect, it } from 'vitest'
import { openScan } from '../../../src/createApp.ts'
import { DERIVERS, type Derivers } from '../../../src/usecases/derive/derivers.ts'
import { rebuild } from '../../../src/usecases/derive/rebuild.ts'
import { verifyDerived } from '../../../src/usecases/derive/verifyDerived.ts'
import { countsIn } from '../../support/derivedState.ts'
import { deliver, isHeartbeat, NO_FAULTS, type Stream, streamed, tick } from '../../support/faultyStream.ts'
import { startGateway } from '../../support/gateway.ts'
import { randomBank } from '../../support/randomOperations.ts'
import { seededDice } from '../../support/seededRandom.ts'
import { SMALL_DERIVERS } from '../../support/smallDerivers.ts'

const OPERATIONS = Number(process.env['FAULT_OPERATIONS'] ?? 80)

/** Each operation takes the bank so much further in time, at most, and some of them further: the many, about a year. */
const PACE = Math.min(1, 800 / OPERATIONS)
const STEP_MS = PACE * 7 * 60 * 60_000
const LEAP_MS = PACE * 9 * 24 * 60 * 60_000

const FAULTS = { crash: 0.4, twice: 0.3 }

async function afterFaults(derivers: Derivers) {
  // Another in each run: what a failure prints repeats it, but for what happens at the same time.
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  process.stdout.write(`seed ${seed}\n`)
  const dice = seededDice(seed)
  let now = Date.parse('2026-03-20T08:00:00.000Z')
  // Waiting takes time: who waits for ever comes to an end.
  const clock = {
    now: () => new Date(now),
    sleep: async (ms: number) => {
      now += ms
    },
  }
  const stream: Stream = { pending: [], count: 0 }
  const gateway = await startGateway(clock, streamed(stream))
  const bank = await randomBank(gateway, dice)
  for (let n = 0; n < OPERATIONS; n += 1) {
    await bank.operate()
    now += dice.below(dice.isLucky(0.07) ? LEAP_MS : STEP_MS)
    if (dice.isLucky(0.3)) await deliver(gateway, stream, { dice, faults: FAULTS, derivers })
    if (dice.isLucky(0.1)) await tick(gateway, { dice, faults: FAULTS, derivers })
  }
  const calm = { dice, faults: NO_FAULTS, derivers }
  const isSettled = () => stream.pending.every(isHeartbeat)
  do {
    // Longer than anybody is waited for who has a task.
    now += 3 * 60_000
    while (!isSettled()) await deliver(gateway, stream, calm)
  } while ((await tick(gateway, calm)) > 0 || !isSettled())
  const options = { newContext: () => gateway.context(), scan: openScan(gateway.config), derivers }
  return { gateway, options }
}

describe('whatever happens to the functions that derive, and however the stream comes', () => {
  it.each([
    ['small derivers', SMALL_DERIVERS],
    ['all derivers', DERIVERS],
  ])('everything derived is in the end what follows from the records: %s', async (_, derivers) => {
    const { gateway, options } = await afterFaults(derivers)
    expect(gateway.bugs).toEqual([])
    const report = await verifyDerived(options)
    expect(report.faults).toEqual([])
    expect(report.markers).toBeGreaterThan(10)

    // And the same as what is made at one go.
    const before = await countsIn(gateway)
    const { epoch } = await rebuild(options)
    expect(await countsIn(gateway, epoch)).toEqual(before)
  })
})
