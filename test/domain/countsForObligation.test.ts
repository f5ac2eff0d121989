import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ContactFacts, countedOf, countsForObligation } from '../../src/domain/countsForObligation.ts'
import type { SatisfyingContact } from '../../src/domain/obligationRule.ts'

const ANY: SatisfyingContact = { channels: [], directions: [], executivePresent: false }
const MARCH = { from: '2026-03-01', lapsesAt: '2026-03-31T15:59:59.999Z' }
const CALL: ContactFacts = {
  id: 'int_1',
  at: '2026-03-09T02:00:00.000Z',
  day: '2026-03-09',
  channel: 'PHONE',
  direction: 'OUTBOUND',
  initiation: 'HUMAN',
  durationMinutes: 10,
  executivePresent: false,
}

describe('a contact counts for an obligation', () => {
  it('of a person, in its time', () => {
    expect(countsForObligation(CALL, MARCH, ANY)).toBe(true)
    expect(countsForObligation(CALL, { from: '2026-03-09' }, ANY)).toBe(true)
  })

  it.each<[string, Partial<ContactFacts>, Partial<SatisfyingContact>]>([
    ['of a machine', { initiation: 'AUTOMATED' }, {}],
    [
      'of a machine that an executive was copied on',
      { initiation: 'AUTOMATED', executivePresent: true },
      { executivePresent: true },
    ],
    ['the day before', { day: '2026-02-28', at: '2026-02-28T15:59:59.999Z' }, {}],
    ['when it has lapsed', { day: '2026-04-01', at: '2026-03-31T16:00:00.000Z' }, {}],
    ['on another channel', {}, { channels: ['VISIT', 'MEETING'] }],
    ['in the other direction', {}, { directions: ['INBOUND'] }],
    ['without an executive', {}, { executivePresent: true }],
    ['too short', {}, { minMinutes: 11 }],
    ['of no length that is known', { durationMinutes: 0 }, { minMinutes: 1 }],
  ])('not %s', (_, contact, asked) => {
    expect(countsForObligation({ ...CALL, ...contact }, MARCH, { ...ANY, ...asked })).toBe(false)
  })
})

describe('the contacts that it takes', () => {
  it('are the earliest, whatever order they come in', () => {
    const contacts = fc.uniqueArray(
      fc.record({
        interactionId: fc.nat(500).map((n) => `int_${n}` as const),
        at: fc.nat(20).map((n) => `2026-03-${String(n + 1).padStart(2, '0')}T02:00:00.000Z`),
      }),
      { selector: ({ interactionId }) => interactionId },
    )
    fc.assert(
      fc.property(contacts, fc.integer({ min: 1, max: 6 }), (all, times) => {
        const atOnce = countedOf(all, times)
        let oneByOne: typeof atOnce = []
        for (const each of all) oneByOne = countedOf([...oneByOne, each], times)
        expect(oneByOne).toEqual(atOnce)
        expect(countedOf(all.toReversed(), times)).toEqual(atOnce)
      }),
    )
  })
})
