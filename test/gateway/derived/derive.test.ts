import { describe, expect, it } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { streamHandler } from '../../../src/server/stream/streamHandler.ts'
import type { App } from '../../../src/usecases/context.ts'
import type { Deriver } from '../../../src/usecases/derive/deriver.ts'
import type { Derivers } from '../../../src/usecases/derive/derivers.ts'
import { changeOf, settle, start, TIME, verify } from '../../support/derivedBank.ts'
import { countsIn, itemsOfKind } from '../../support/derivedState.ts'
import { SMALL_DERIVERS } from '../../support/smallDerivers.ts'

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

  it('of one record that no item can hold is laid aside, and stops nobody else', async () => {
    const { gateway, bank, lead, partyId, relationshipId } = await start()
    await settle(gateway)
    const contactId = await bank.contact(partyId)
    const tooLong: Deriver<'rel'> = {
      derive: async (_, relationships) =>
        relationships.map(() => ({
          counts: [
            { scope: 'institution', time: { kind: 'ALWAYS' }, measure: 'x'.repeat(450_000), amount: '1' },
          ],
        })),
    }
    const derivers: Derivers = { ...SMALL_DERIVERS, rel: [tooLong] }
    const Records = [changeOf(relationshipId), changeOf(contactId)]
    expect(await streamHandler(gateway.app, derivers)({ Records }, TIME)).toEqual({ batchItemFailures: [] })
    expect(await countsIn(gateway)).toMatchObject({ [`${lead} N CUSTOMER.contact.PHONE`]: '1' })
    expect(await itemsOfKind(gateway, 'deadLetter')).toHaveLength(1)
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
