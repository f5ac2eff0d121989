import { describe, expect, it } from 'vitest'
import type { TransitionFacts } from '../../src/domain/transitionFacts.ts'
import { guardFinding } from '../../src/domain/transitionGuards.ts'
import { type GuardName, TRANSITION_POLICY } from '../../src/domain/transitionTable.ts'
import {
  aCase,
  aCuredRestructuring,
  anAgreement,
  aRating,
  goodFacts,
  TODAY,
} from '../support/transitionFacts.ts'

const met = (guard: GuardName, facts: Partial<TransitionFacts>) =>
  guardFinding(guard, goodFacts(facts), TRANSITION_POLICY).met
const seen = (guard: GuardName, facts: Partial<TransitionFacts>) =>
  guardFinding(guard, goodFacts(facts), TRANSITION_POLICY).seen.map(({ name, value }) => `${name}=${value}`)

describe('AGREEMENT_IN_FORCE', () => {
  it.each([
    ['on its last day', { validTo: TODAY }, true],
    ['the day after', { validTo: '2026-11-21' }, false],
    ['on its first day', { validFrom: TODAY }, true],
    ['the day before', { validFrom: '2026-11-23', validTo: '2027-11-23' }, false],
    ['on the day on which it is ended', { validTo: '2027-01-01', endedOn: TODAY }, true],
    ['after it was ended', { validTo: '2027-01-01', endedOn: '2026-11-21' }, false],
    ['when an end was stated after its last day', { validTo: '2026-11-21', endedOn: '2026-12-31' }, false],
  ])('%s', (_, data, expected) => {
    expect(met('AGREEMENT_IN_FORCE', { agreements: [anAgreement(data)] })).toBe(expected)
  })

  it('is met by any of several, and says which', () => {
    const agreements = [anAgreement({ validTo: '2026-01-01' }), anAgreement()]
    expect(seen('AGREEMENT_IN_FORCE', { agreements })).toEqual([
      'agreement=agr_01J00000000000000000000001',
      'validTo=2026-11-22',
    ])
  })
})

describe('RATING_GOOD', () => {
  it.each([
    ['the least', { grade: 'A-' }, true],
    ['one below', { grade: 'BBB+' }, false],
    ['the best', { grade: 'AAA' }, true],
    ['a year old', { ratedOn: '2025-11-22' }, true],
    ['a year and a day old', { ratedOn: '2025-11-21' }, false],
  ] as const)('of %s', (_, data, expected) => {
    expect(met('RATING_GOOD', { ratings: [aRating(data)] })).toBe(expected)
  })

  it('is by the newest, whatever others say and whatever their order', () => {
    const bad = aRating({ grade: 'B', ratedOn: '2026-11-01' })
    const good = aRating({ grade: 'AAA', ratedOn: '2026-10-31' })
    expect(met('RATING_GOOD', { ratings: [bad, good] })).toBe(false)
    expect(met('RATING_GOOD', { ratings: [good, bad] })).toBe(false)
  })

  it('is not met without any, having seen nothing', () => {
    expect(met('RATING_GOOD', { ratings: [] })).toBe(false)
    expect(seen('RATING_GOOD', { ratings: [] })).toEqual([])
  })
})

describe('what cases show', () => {
  it('counts a case only while it is signed off: neither open, nor used up', () => {
    for (const [state, expected] of [
      ['OPEN', false],
      ['SIGNED_OFF', true],
      ['CLOSED', false],
    ] as const)
      expect(met('EXIT_SIGNED_OFF', { cases: [aCase('EXIT', { state })] })).toBe(expected)
  })

  it('says which case is still open', () => {
    expect(seen('EXIT_SIGNED_OFF', { cases: [aCase('EXIT', { state: 'OPEN' })] })).toEqual([
      'openCase=cas_01J00000000000000000000002',
    ])
  })

  it.each([
    ['an open restructuring', aCuredRestructuring({ state: 'OPEN' }), false],
    ['one that is cured', aCuredRestructuring(), true],
    ['one that was given up', aCuredRestructuring({ state: 'CLOSED', steps: [] }), true],
    ['an open legal recovery', aCase('LEGAL_RECOVERY', { state: 'OPEN' }), false],
    ['an open exit', aCase('EXIT', { state: 'OPEN' }), true],
  ])('NO_REMEDY_UNFINISHED with %s', (_, each, expected) => {
    expect(met('NO_REMEDY_UNFINISHED', { cases: [each] })).toBe(expected)
  })
})

describe('EXPOSURE_SETTLED', () => {
  const cny = (amount: string) => ({ amount, currency: 'CNY' })
  const recovery = (...shortfall: ReturnType<typeof cny>[]) => [
    aCase('LEGAL_RECOVERY', {
      recovery: {
        by: 'employee:maker',
        at: '2026-11-01T01:00:00.000Z',
        principalRecovered: [],
        interestRecovered: [],
        shortfall,
      },
    }),
  ]
  it.each([
    ['nothing owed', [], [], true],
    ['as much as is short', [cny('10')], recovery(cny('10')), true],
    ['a cent more', [cny('10.01')], recovery(cny('10')), false],
    ['another currency', [{ amount: '10', currency: 'USD' }], recovery(cny('10')), false],
    ['one of two covered', [cny('1'), { amount: '1', currency: 'USD' }], recovery(cny('10')), false],
    ['no recovery', [cny('1')], [], false],
  ])('%s', (_, exposures, cases, expected) => {
    expect(met('EXPOSURE_SETTLED', { exposures, cases })).toBe(expected)
  })
})
