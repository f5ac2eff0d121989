import { describe, expect, it } from 'vitest'
import { openScan } from '../../../src/createApp.ts'
import { AppError } from '../../../src/errors.ts'
import { streamHandler } from '../../../src/server/stream/streamHandler.ts'
import { deadLetters } from '../../../src/store/deadLetters.ts'
import { findEpochs } from '../../../src/store/derivedEpochs.ts'
import type { App } from '../../../src/usecases/context.ts'
import type { Deriver } from '../../../src/usecases/derive/deriver.ts'
import type { Derivers } from '../../../src/usecases/derive/derivers.ts'
import { rebuild } from '../../../src/usecases/derive/rebuild.ts'
import { retryDeadLetters } from '../../../src/usecases/derive/retryDeadLetters.ts'
import { verifyDerived } from '../../../src/usecases/derive/verifyDerived.ts'
import { bankOf } from '../../support/bank.ts'
import { settled } from '../../support/derived.ts'
import { countsIn, itemsOfKind } from '../../support/derivedState.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { SMALL_DERIVERS } from '../../support/smallDerivers.ts'

/** A clock that stands until it is moved. */
function handMoved(text: string) {
  let now = new Date(text)
  return {
    now: () => now,
    sleep: async () => {},
    moveTo: (later: string) => {
      now = new Date(later)
    },
  }
}

async function start(at = '2026-03-20T08:00:00.000Z') {
  const { moveTo, ...clock } = handMoved(at)
  const gateway = await startGateway(clock)
  const bank = bankOf(gateway)
  const unitId = await bank.unit()
  const [lead, other] = [await bank.employee(unitId, 'Li Ming'), await bank.employee(unitId, 'Wang Fang')]
  const partyId = await bank.organization()
  const relationshipId = await bank.relationship({ partyId, unitId, lead })
  return { gateway, moveTo, bank, unitId, lead, other, partyId, relationshipId }
}

const settle = (gateway: Gateway) => settled(gateway, SMALL_DERIVERS)

function verify(gateway: Gateway, derivers: Derivers = SMALL_DERIVERS) {
  return verifyDerived({ newContext: () => gateway.context(), scan: openScan(gateway.config), derivers })
}

function rebuildAll(gateway: Gateway, derivers: Derivers = SMALL_DERIVERS) {
  return rebuild({ newContext: () => gateway.context(), scan: openScan(gateway.config), derivers })
}

function changeOf(id: string, SequenceNumber = '1') {
  const Keys = { pk: { S: `demo#${id}` }, sk: { S: 'REC' } }
  return { eventName: 'MODIFY', dynamodb: { Keys, SequenceNumber } } as const
}

const TIME = { getRemainingTimeInMillis: () => 60_000 }

describe('what is derived', () => {
  it('is counted on its day, in its month and for all time, for each whom it concerns', async () => {
    const { gateway, bank, lead, partyId } = await start()
    await bank.contact(partyId)
    await settle(gateway)
    expect(await countsIn(gateway)).toEqual(
      Object.fromEntries(
        [lead, 'institution'].flatMap((scope) => [
          [`${scope} C#2026-Q1 CUSTOMER.move.A.B`, '1'],
          [`${scope} D#2026-03-20 CUSTOMER.new`, '1'],
          [`${scope} D#2026-03-09 CUSTOMER.contact.PHONE`, '1'],
          [`${scope} M#2026-03 CUSTOMER.new`, '1'],
          [`${scope} M#2026-03 CUSTOMER.contact.PHONE`, '1'],
          [`${scope} N CUSTOMER.new`, '1'],
          [`${scope} N CUSTOMER.contact.PHONE`, '1'],
        ]),
      ),
    )
  })

  it('is the same when it is derived again, as often as one likes', async () => {
    const { gateway, bank, partyId, relationshipId } = await start()
    const contactId = await bank.contact(partyId)
    await settle(gateway)
    const before = await countsIn(gateway)
    const handler = streamHandler(gateway.app, SMALL_DERIVERS)
    const Records = [changeOf(contactId), changeOf(relationshipId), changeOf(contactId)]
    await Promise.all([handler({ Records }, TIME), handler({ Records }, TIME)])
    expect(await countsIn(gateway)).toEqual(before)
  })

  it('goes when the record is withdrawn', async () => {
    const { gateway, bank, lead, partyId } = await start()
    const id = await bank.contact(partyId)
    await settle(gateway)
    await bank.make('retractInteraction', { id, expectedVersion: 1, reason: 'Never was' })
    await settle(gateway)
    const counts = Object.keys(await countsIn(gateway))
    expect(counts.filter((path) => path.includes('contact'))).toEqual([])
    expect(counts).toContain(`${lead} N CUSTOMER.new`)
  })

  it('moves with what it depends on: an item, the numbers of few dependents, and of many by a task', async () => {
    const { gateway, bank, lead, other, partyId, relationshipId } = await start()
    for (let n = 10; n < 35; n += 1) await bank.contact(partyId, `2026-03-09T08:${n}:00Z`)
    await settle(gateway)
    expect((await countsIn(gateway))[`${lead} N CUSTOMER.contact.PHONE`]).toBe('25')
    await bank.make('reassignCoverage', {
      id: relationshipId,
      coverage: [{ employeeId: other, part: 'LEAD' }],
      expectedVersion: 1,
      reason: 'Moved away',
    })
    await settle(gateway)
    const counts = await countsIn(gateway)
    expect(counts[`${other} N CUSTOMER.contact.PHONE`]).toBe('25')
    expect(Object.keys(counts).filter((path) => path.startsWith(lead))).toEqual([])
    expect(await itemsOfKind(gateway, 'rank')).toEqual([
      `demo#counts#e1#${other} R#EUR#${'0'.repeat(20)}#${relationshipId}`,
    ])
    expect(await itemsOfKind(gateway, 'task')).toEqual([])
    expect((await verify(gateway)).faults).toEqual([])
  })

  it('stands on numbers that were derived from others', async () => {
    const { gateway, bank, lead, partyId } = await start()
    const amount = { amount: '1000000.01', currency: 'EUR' }
    await bank.holding(partyId, 'Loan', { kind: 'LOAN', amount })
    await settle(gateway)
    const counts = await countsIn(gateway)
    expect(counts[`${lead} N CUSTOMER.exposure.EUR`]).toBe('1000000.01')
    expect(counts['institution NX#EUR CUSTOMER.x.1.sum']).toBe('1000000.01')
    expect(await itemsOfKind(gateway, 'rank')).toEqual([expect.stringContaining('#00000000001000000.01#')])
  })

  it('changes when its time comes, although nothing has been said', async () => {
    const { gateway, moveTo, bank, partyId } = await start()
    await bank.contact(partyId, '2026-03-20T07:30:00Z')
    moveTo('2026-03-20T07:00:00.000Z')
    await settle(gateway)
    expect(await itemsOfKind(gateway, 'wake')).toHaveLength(1)
    expect((await countsIn(gateway))['institution N CUSTOMER.planned.PHONE']).toBe('1')
    moveTo('2026-03-20T07:30:00.000Z')
    await settle(gateway)
    expect(await itemsOfKind(gateway, 'wake')).toEqual([])
    const counts = await countsIn(gateway)
    expect(counts['institution N CUSTOMER.planned.PHONE']).toBeUndefined()
    expect(counts['institution N CUSTOMER.contact.PHONE']).toBe('1')
  })
})

describe('two at work on the same', () => {
  it.each([1, 2, 3])(
    'end with what is newest, whoever is slower: it was overtaken after its read %i',
    async (read) => {
      const { gateway, bank, lead, other, relationshipId } = await start()
      const event = { Records: [changeOf(relationshipId)] }
      let reads = 0
      const slow: App = {
        ...gateway.app,
        openTable: (...args) => {
          const table = gateway.app.openTable(...args)
          return {
            ...table,
            batchGet: async (...more) => {
              const found = await table.batchGet(...more)
              reads += 1
              if (reads === read) await overtake()
              return found
            },
          }
        },
      }
      async function overtake(): Promise<void> {
        const coverage = [{ employeeId: other, part: 'LEAD' }]
        await bank.make('reassignCoverage', {
          id: relationshipId,
          expectedVersion: 1,
          coverage,
          reason: 'Moved',
        })
        await streamHandler(gateway.app, SMALL_DERIVERS)(event, TIME)
      }
      await streamHandler(slow, SMALL_DERIVERS)(event, TIME)
      expect(reads).toBeGreaterThanOrEqual(read)
      const counts = await countsIn(gateway)
      expect(counts[`${other} N CUSTOMER.new`]).toBe('1')
      expect(counts[`${lead} N CUSTOMER.new`]).toBeUndefined()
      expect(counts['institution N CUSTOMER.new']).toBe('1')
    },
  )
})

describe('what is too much for one transaction', () => {
  /** Counts on so many days, and puts so many items. */
  const derivers = (days: number): Derivers => {
    const deriver: Deriver<'rel'> = {
      derive: async (_, records) =>
        records.map(({ id }) => ({
          counts: Array.from({ length: days }, (_, n) => ({
            scope: id,
            time: { kind: 'DAY', day: dayAfter('2026-01-01', n) },
            measure: 'CUSTOMER.new',
            amount: String(n + 1),
          })),
          items: Array.from({ length: days }, (_, n) => ({
            pk: `demo#counts#e1#${id}`,
            sk: `R#${n}`,
            k: 'rank',
            n,
          })),
          wakeAt: '2030-01-01T00:00:00.000Z',
        })),
    }
    return { rel: [deriver] }
  }

  function dayAfter(day: string, days: number): string {
    return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
  }

  it.each([0, 2, 4])(
    'is written in several, the marker saying what is: also when %i were the last',
    async (most) => {
      const { gateway, relationshipId } = await start()
      let left = most
      const ending: App = {
        ...gateway.app,
        openTable: (...args) => {
          const table = gateway.app.openTable(...args)
          return {
            ...table,
            transact: async (...more) => {
              left -= 1
              if (left < 0) throw new AppError('UNAVAILABLE', 'It has ended.')
              return table.transact(...more)
            },
          }
        },
      }
      const event = { Records: [changeOf(relationshipId)] }
      const broken = await streamHandler(ending, derivers(200))(event, TIME)
      expect(broken.batchItemFailures).toHaveLength(1)
      // All that differs is what is not applied yet, or was not applied to the end.
      const { faults } = await verify(gateway, derivers(200))
      expect(faults.filter(({ kind }) => kind !== 'MARKER')).toEqual([])

      await streamHandler(gateway.app, derivers(200))(event, TIME)
      expect((await verify(gateway, derivers(200))).faults).toEqual([])
      expect((await countsIn(gateway))[`${relationshipId} N CUSTOMER.new`]).toBe('20100')
      await streamHandler(gateway.app, derivers(3))(event, TIME)
      expect((await verify(gateway, derivers(3))).faults).toEqual([])
      expect(await itemsOfKind(gateway, 'rank')).toHaveLength(3)
      expect((await countsIn(gateway))[`${relationshipId} N CUSTOMER.new`]).toBe('6')
    },
  )
})

describe('a fault of ours', () => {
  /** Cannot get over one of the records. */
  const derivers = (badId: string): Derivers => {
    const deriver: Deriver<'rel'> = {
      derive: async (_, records) =>
        records.map(({ id }) => {
          if (id === badId) throw new TypeError('made up')
          return {
            counts: [
              { scope: 'institution', time: { kind: 'ALWAYS' }, measure: 'CUSTOMER.new', amount: '1' },
            ],
          }
        }),
    }
    return { rel: [deriver] }
  }

  it('stops nobody else, is told, and is laid aside until it is put right', async () => {
    const { gateway, bank, unitId, lead, relationshipId } = await start()
    const second = await bank.relationship({ partyId: await bank.organization('Other'), unitId, lead })
    const handler = streamHandler(gateway.app, derivers(relationshipId))
    const Records = [changeOf(relationshipId), changeOf(second)]
    expect(await handler({ Records }, TIME)).toEqual({ batchItemFailures: [] })
    expect(gateway.bugs).toMatchObject([
      { error: { message: 'made up' }, context: { derivedFrom: relationshipId } },
    ])
    expect(await countsIn(gateway)).toEqual({ 'institution N CUSTOMER.new': '1' })

    const letters = []
    for await (const letter of deadLetters(gateway.context().table, 'demo')) letters.push(letter)
    expect(letters).toMatchObject([{ id: relationshipId, reason: 'TypeError: made up', tries: 1 }])

    const again = await retryDeadLetters(() => gateway.context(), [], derivers(relationshipId))
    expect(again).toEqual({ derived: [], faulty: [relationshipId] })
    const right = await retryDeadLetters(() => gateway.context(), [], derivers('nobody'))
    expect(right).toEqual({ derived: [relationshipId], faulty: [] })
    expect(await itemsOfKind(gateway, 'deadLetter')).toEqual([])
    expect(await countsIn(gateway)).toEqual({ 'institution N CUSTOMER.new': '2' })
  })
})

describe('a rebuild', () => {
  it('makes all of it anew beside what is read, keeps what changes meanwhile, and leaves nothing of what was', async () => {
    const { gateway, bank, partyId, relationshipId } = await start()
    await bank.contact(partyId)
    await bank.holding(partyId, 'Loan', { kind: 'LOAN', amount: { amount: '7', currency: 'EUR' } })
    await settle(gateway)
    const before = await countsIn(gateway)
    const report = await rebuildAll(gateway)
    expect(report).toMatchObject({ epoch: 'e2', records: 4, faulty: [] })
    expect(await countsIn(gateway, 'e2')).toEqual(before)
    expect(await countsIn(gateway, 'e1')).toEqual({})
    expect(await itemsOfKind(gateway, 'rank')).toEqual([expect.stringContaining(`#e2#`)])
    expect(await findEpochs(gateway.context().table, 'demo')).toEqual({ serving: 'e2' })
    expect((await verify(gateway)).faults).toEqual([])
    expect(relationshipId).toBeDefined()
  })

  it('counts otherwise when what is counted is another', async () => {
    const { gateway } = await start()
    await settle(gateway)
    const { rel: _, ...others } = SMALL_DERIVERS
    await rebuildAll(gateway, others)
    expect(await countsIn(gateway, 'e2')).toEqual({})
  })
})

describe('verifying', () => {
  it('finds a number, an item and a marker that are not as they follow from the records', async () => {
    const { gateway, lead, relationshipId } = await start()
    await settle(gateway)
    const { table } = gateway.context()
    expect((await verify(gateway)).faults).toEqual([])

    const number = { pk: 'demo#counts#e1#institution', sk: 'N#0' }
    await table.update({ kind: 'update', key: number, set: { k: 'counts' }, add: { 'CUSTOMER.new': '1' } })
    const rank = { pk: `demo#counts#e1#${lead}`, sk: `R#EUR#${'0'.repeat(20)}#${relationshipId}` }
    await table.batchWrite([{ put: { ...rank, k: 'rank', names: 'others' } }])
    const wake = { pk: 'demo#wakes#e1#0', sk: `2026-01-01T00:00:00.000Z#${relationshipId}` }
    await table.batchWrite([{ put: { ...wake, k: 'wake' } }])
    expect((await verify(gateway)).faults).toEqual([
      { kind: 'NUMBER', what: 'demo#counts#e1#institution N CUSTOMER.new', message: 'is 2, but should be 1' },
      { kind: 'ITEM', what: `${rank.pk}|${rank.sk}`, message: 'says something else' },
      { kind: 'WAKE', what: `${wake.pk}|${wake.sk}`, message: "is no marker's" },
    ])
  })

  it('finds what was not derived at all', async () => {
    const { gateway, relationshipId } = await start()
    const { faults } = await verify(gateway)
    expect(faults).toContainEqual({
      kind: 'MARKER',
      what: relationshipId,
      message: expect.stringContaining('CUSTOMER.new is off by -1'),
    })
  })
})
