import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactSum } from '../../src/domain/exactSum.ts'
import { CHANNELS, type Channel } from '../../src/domain/interaction.ts'
import {
  contactWeight,
  type EraSum,
  eraSumOf,
  strengthAt,
  strengthMeasure,
  strengthTerm,
} from '../../src/domain/strength.ts'

const DAY_MS = 86_400_000
const NOW = Date.parse('2026-03-09T08:30:00Z')

type Contact = { readonly channel: Channel; readonly atMs: number }

/** As the formula has it, with nothing kept in between. */
function batch(contacts: readonly Contact[], atMs: number): number {
  return contacts.reduce((sum, contact) => {
    const { weight, halfLifeDays } = contactWeight(contact.channel, 'HUMAN')
    return sum + weight * 2 ** (-(atMs - contact.atMs) / (halfLifeDays * DAY_MS))
  }, 0)
}

/** As it is kept: a sum for each half-life and era, exact, in the order in which they come. */
function kept(contacts: readonly Contact[], sign: '' | '-' = '', before = new Map<string, string>()) {
  const sums = new Map(before)
  for (const { channel, atMs } of contacts) {
    const of = contactWeight(channel, 'HUMAN')
    const { era, amount } = strengthTerm(of, atMs)
    const measure = strengthMeasure('HUMAN', of.halfLifeDays, era)
    sums.set(measure, exactSum([sums.get(measure) ?? '0', `${sign}${amount}`]))
  }
  return sums
}

const read = (sums: ReadonlyMap<string, string>): readonly EraSum[] =>
  [...sums].flatMap(([measure, sum]) => eraSumOf('HUMAN', measure, sum) ?? [])

const contacts = fc.array(
  fc.record({
    channel: fc.constantFrom(...CHANNELS),
    atMs: fc.integer({ min: Date.parse('1995-01-01'), max: NOW }),
  }),
  { maxLength: 200 },
)

describe('the strength of contact', () => {
  it('halves with each half-life', () => {
    const meeting = kept([{ channel: 'MEETING', atMs: NOW }])
    expect(strengthAt(read(meeting), NOW)).toBeCloseTo(3, 12)
    expect(strengthAt(read(meeting), NOW + 120 * DAY_MS)).toBeCloseTo(1.5, 12)
    expect(strengthAt(read(meeting), NOW + 360 * DAY_MS)).toBeCloseTo(0.375, 12)
  })

  it('adds up: a call today and an e-mail a month ago are 1.5 and a half', () => {
    const both = kept([
      { channel: 'PHONE', atMs: NOW },
      { channel: 'EMAIL', atMs: NOW - 30 * DAY_MS },
    ])
    expect(strengthAt(read(both), NOW)).toBeCloseTo(2, 12)
  })

  it('is the same however the contacts came, to 12 digits, as all of them at once', () => {
    fc.assert(
      fc.property(contacts, fc.integer({ min: 0, max: 2_000 }), (all, days) => {
        const at = NOW + days * DAY_MS
        const expected = batch(all, at)
        const forth = strengthAt(read(kept(all)), at)
        const back = strengthAt(read(kept(all.toReversed())), at)
        expect(back).toBe(forth)
        expect(Math.abs(forth - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected))
      }),
    )
  })

  it('forgets a contact that is taken back as if it had never been', () => {
    fc.assert(
      fc.property(contacts, contacts, (stay, go) => {
        const without = kept(go, '-', kept([...stay, ...go]))
        const never = kept(stay)
        for (const [measure, sum] of without) expect(sum).toBe(never.get(measure) ?? '0')
      }),
    )
  })

  it('does not depend on when it was read before', () => {
    const sums = read(kept([{ channel: 'VISIT', atMs: NOW - 3_000 * DAY_MS }]))
    const before = strengthAt(sums, NOW)
    strengthAt(sums, NOW + 1_000 * DAY_MS)
    expect(strengthAt(sums, NOW)).toBe(before)
  })

  it('keeps persons and machines apart, and their names', () => {
    expect(contactWeight('VISIT', 'AUTOMATED')).toEqual({ weight: 0.25, halfLifeDays: 14 })
    expect(eraSumOf('AUTOMATED', 's.HUMAN.60.15', '1')).toBeUndefined()
    expect(eraSumOf('HUMAN', 'contact.PHONE.HUMAN', '1')).toBeUndefined()
    expect(eraSumOf('HUMAN', 's.HUMAN.60.-3', '1.5')).toEqual({ halfLifeDays: 60, era: -3, sum: '1.5' })
  })

  it.each([
    [{ weight: 0, halfLifeDays: 30 }],
    [{ weight: 1, halfLifeDays: 0 }],
    [{ weight: Number.NaN, halfLifeDays: 30 }],
  ])('has no term for %o', (of) => {
    expect(() => strengthTerm(of, NOW)).toThrow(/above 0/)
  })
})
