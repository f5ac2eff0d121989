import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claim, claimOf, disjointBatch } from '../../src/imports/disjointBatch.ts'
import { record } from '../../src/imports/record.ts'

const place = { file: 'a.csv', line: 2 }

const payment = (id: string, from: string, to: string): Claim =>
  claimOf(
    record('transaction', place, {
      kind: 'PAYMENT',
      partyId: `@prt:${from}`,
      counterpartyId: `@prt:${to}`,
      occurredOn: '2026-03-09',
      amount: { amount: '1', currency: 'CNY' },
      source: { system: 'test', externalId: id },
    }),
  )

const tie = (id: string, from: string, to: string): Claim =>
  claimOf(
    record('tie', place, {
      kind: 'OTHER',
      fromPartyId: `@prt:${from}`,
      toPartyId: `@prt:${to}`,
      source: { system: 'test', externalId: id },
    }),
  )

const employee = (id: string, managerId?: string): Claim =>
  claimOf(
    record('employee', place, {
      names: [{ full: id }],
      posts: [{ unitId: '@unt:1', kind: 'OTHER' }],
      ...(managerId && { managerId: `@emp:${managerId}` }),
      source: { system: 'test', externalId: id },
    }),
  )

/** The ids of all batches, until nothing waits. */
function batchesOf(claims: readonly Claim[], most = 100): string[][] {
  const all: string[][] = []
  for (let waiting = claims; waiting.length > 0; ) {
    const { batch, rest } = disjointBatch(waiting, most)
    all.push(batch.map(({ record: { input } }) => input.source.externalId))
    waiting = rest
  }
  return all
}

describe('disjointBatch', () => {
  it('writes what rewrites a party together, in the order of the source', () => {
    const payments = [
      payment('a', '1', '2'),
      payment('b', '2', '3'),
      payment('c', '1', '4'),
      payment('d', '2', '1'),
    ]
    expect(batchesOf(payments)).toEqual([['a', 'c', 'b', 'd']])
    expect(batchesOf(payments, 2)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ])
  })

  it('gathers what names the same party first', () => {
    const ties = [tie('a', '1', '2'), tie('b', '2', '3'), tie('c', '1', '3')]
    expect(batchesOf(ties, 2)).toEqual([['a', 'c'], ['b']])
  })

  it('writes what only adds to a party together', () => {
    expect(batchesOf([tie('a', '1', '2'), tie('b', '2', '3')])).toEqual([['a', 'b']])
  })

  it('writes a manager before those who report to them, however many share a unit', () => {
    const staff = [employee('a'), employee('b', 'a'), employee('c'), employee('d', 'b')]
    expect(batchesOf(staff)).toEqual([['a', 'c'], ['b'], ['d']])
  })

  it('takes nothing that touches what is being written', () => {
    const underway = [payment('a', '1', '2'), employee('b')]
    // The one that a payment goes to is only named.
    const waiting = [payment('c', '1', '3'), payment('d', '2', '1'), payment('e', '5', '6')]
    const pick = (claims: readonly Claim[]) =>
      disjointBatch(claims, 100, underway).batch.map(({ record: { input } }) => input.source.externalId)
    expect(pick(waiting)).toEqual(['d', 'e'])
    expect(pick([employee('f', 'b'), employee('g')])).toEqual(['g'])
  })

  it('takes no more than asked', () => {
    expect(batchesOf([employee('a'), employee('b'), employee('c')], 2)).toEqual([['a', 'b'], ['c']])
  })

  it('brings every record exactly once, those of a party in their order and never at the same time', () => {
    const party = fc.integer({ min: 1, max: 6 }).map(String)
    fc.assert(
      fc.property(fc.array(fc.tuple(party, party)), fc.integer({ min: 1, max: 5 }), (pairs, most) => {
        const claims = pairs.map(([from, to], at) => payment(String(at), from, to))
        const partyOf = ({ record: { input } }: Claim) => pairs[Number(input.source.externalId)]?.[0]
        const done: Claim[] = []
        let underway: readonly Claim[] = []
        for (let waiting = claims; waiting.length > 0; ) {
          const { batch, rest } = disjointBatch(waiting, most, underway)
          const busy = new Set(underway.map(partyOf))
          expect(batch.filter((claim) => busy.has(partyOf(claim)))).toEqual([])
          expect(batch.length).toBeLessThanOrEqual(most)
          done.push(...batch)
          underway = batch
          waiting = rest
        }
        for (const [partyId, own] of Map.groupBy(done, partyOf))
          expect(own).toEqual(claims.filter((claim) => partyOf(claim) === partyId))
        expect(done).toHaveLength(claims.length)
      }),
    )
  })
})
