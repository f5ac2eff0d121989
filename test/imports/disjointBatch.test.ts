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
  it('writes what rewrites a party only once at a time', () => {
    const payments = [
      payment('a', '1', '2'),
      payment('b', '2', '3'),
      payment('c', '3', '4'),
      payment('d', '1', '4'),
    ]
    expect(batchesOf(payments)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ])
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
    const waiting = [payment('c', '2', '3'), payment('d', '3', '4'), payment('e', '5', '6')]
    const pick = (claims: readonly Claim[]) =>
      disjointBatch(claims, 100, underway).batch.map(({ record: { input } }) => input.source.externalId)
    expect(pick(waiting)).toEqual(['d', 'e'])
    expect(pick([employee('f', 'b'), employee('g')])).toEqual(['g'])
  })

  it('takes no more than asked', () => {
    expect(batchesOf([employee('a'), employee('b'), employee('c')], 2)).toEqual([['a', 'b'], ['c']])
  })

  it('brings every record exactly once, whatever they share', () => {
    const party = fc.integer({ min: 1, max: 6 }).map(String)
    fc.assert(
      fc.property(fc.array(fc.tuple(party, party)), fc.integer({ min: 1, max: 5 }), (pairs, most) => {
        const claims = pairs.map(([from, to], at) => payment(String(at), from, to))
        const batches = batchesOf(claims, most)
        expect(batches.flat().toSorted()).toEqual(claims.map((_, at) => String(at)).toSorted())
        for (const batch of batches) {
          const parties = batch.flatMap((id) => [...new Set(pairs[Number(id)])])
          expect(new Set(parties).size).toBe(parties.length)
        }
      }),
    )
  })
})
