import { describe, expect, it } from 'vitest'
import { streamHandler } from '../../../src/server/stream/streamHandler.ts'
import { deadLetters } from '../../../src/store/deadLetters.ts'
import { findEpochs } from '../../../src/store/derivedEpochs.ts'
import type { Deriver } from '../../../src/usecases/derive/deriver.ts'
import type { Derivers } from '../../../src/usecases/derive/derivers.ts'
import { retryDeadLetters } from '../../../src/usecases/derive/retryDeadLetters.ts'
import { changeOf, rebuildAll, settle, start, TIME, verify } from '../../support/derivedBank.ts'
import { countsIn, itemsOfKind } from '../../support/derivedState.ts'
import { SMALL_DERIVERS } from '../../support/smallDerivers.ts'

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
    expect(letters).toMatchObject([
      { id: relationshipId, reason: 'TypeError. The log of this moment says more.', tries: 1 },
    ])

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
