import { describe, expect, it } from 'vitest'
import { CONSENT_GAPS, consentFor } from '../../src/access/consentFacts.ts'
import type { StandingConsent } from '../../src/domain/consent.ts'
import { CONSENTABLE_CATEGORIES } from '../../src/domain/dataCategory.ts'
import { nthId } from '../support/seedRecords.ts'

const ACME = nthId('app', 1)
const AT = '2026-06-01T00:00:00.000Z'

function consent(said: Partial<StandingConsent>, n = 1): StandingConsent {
  return {
    id: nthId('cns', n),
    partnerAppId: ACME,
    purpose: 'SERVICING',
    categories: ['HOLDING'],
    separateCategories: [],
    lawfulBasis: 'CONSENT',
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: '2027-01-01T00:00:00.000Z',
    givenBy: 'SELF',
    ...said,
  }
}

function factsOf(consents: readonly StandingConsent[], at = AT) {
  return consentFor(consents, { partnerAppId: ACME, purpose: 'SERVICING', at })
}

const SEPARATE = { separateCategories: ['HOLDING'] } as const
const PAST = { validFrom: '2025-01-01T00:00:00.000Z', validTo: '2026-01-01T00:00:00.000Z' }
const FUTURE = { validFrom: '2026-07-01T00:00:00.000Z', validTo: '2027-01-01T00:00:00.000Z' }
const OTHER = { purpose: 'MARKETING' } as const
const ELSEWHERE = { partnerAppId: nthId('app', 2) }

/** All ways in which one consent can be about holdings, and what is said of the category with nothing but it. */
const OF_ONE: readonly [says: string, consent: Partial<StandingConsent>, answer: string][] = [
  ['in force, with a separate consent', SEPARATE, 'SEPARATELY'],
  ['in force', {}, 'SEPARATE_CONSENT_MISSING'],
  ['over', { ...SEPARATE, ...PAST }, 'CONSENT_OVER'],
  ['still to begin', { ...SEPARATE, ...FUTURE }, 'NO_CONSENT'],
  ['for another purpose', { ...SEPARATE, ...OTHER }, 'OTHER_PURPOSE'],
  ['for another purpose, over', { ...SEPARATE, ...OTHER, ...PAST }, 'NO_CONSENT'],
  ['for another purpose, still to begin', { ...SEPARATE, ...OTHER, ...FUTURE }, 'NO_CONSENT'],
  ['for another app', { ...SEPARATE, ...ELSEWHERE }, 'NO_CONSENT'],
  ['for another app and purpose', { ...SEPARATE, ...ELSEWHERE, ...OTHER }, 'NO_CONSENT'],
  ['of another category', { categories: ['CONTACT'], separateCategories: ['CONTACT'] }, 'NO_CONSENT'],
]

/** The first of these that any of a party's consents gives is what all of them give. */
const STRONGEST = ['SEPARATELY', 'SEPARATE_CONSENT_MISSING', 'CONSENT_OVER', 'OTHER_PURPOSE', 'NO_CONSENT']

function answerOf(consents: readonly StandingConsent[]): string | undefined {
  const { consented, separately, gaps, grounds } = factsOf(consents)
  const answer = separately.has('HOLDING') ? 'SEPARATELY' : gaps.get('HOLDING')
  // The four say the same.
  expect(gaps.has('HOLDING')).toBe(!separately.has('HOLDING'))
  expect(consented.has('HOLDING')).toBe(answer === 'SEPARATELY' || answer === 'SEPARATE_CONSENT_MISSING')
  expect(grounds.has('HOLDING')).toBe(consented.has('HOLDING'))
  return answer
}

describe('what one consent lets an app have', () => {
  it.each(OF_ONE)('%s', (_, said, answer) => {
    expect(answerOf([consent(said)])).toBe(answer)
  })

  it('is decided for every reason that there is', () => {
    const answers = new Set(OF_ONE.map(([, , answer]) => answer))
    expect([...answers].toSorted()).toEqual([...CONSENT_GAPS, 'SEPARATELY'].toSorted())
  })

  it('is what it says, from its first moment to before its last', () => {
    const { validFrom, validTo } = consent({})
    const has = (at: string) => factsOf([consent({})], at).consented.has('HOLDING')
    expect([has(validFrom), has('2026-12-31T23:59:59.999Z')]).toEqual([true, true])
    expect([has('2025-12-31T23:59:59.999Z'), has(validTo)]).toEqual([false, false])
  })
})

describe('what two consents let an app have', () => {
  const pairs = OF_ONE.flatMap(([a, one, answerOne]) =>
    OF_ONE.map(([b, other, answerOther]) => {
      const expected = STRONGEST.find((answer) => [answerOne, answerOther].includes(answer))
      return [a, b, one, other, expected] as const
    }),
  )

  it.each(pairs)('is what the stronger does: %s; %s', (_, __, one, other, expected) => {
    expect(answerOf([consent(one, 1), consent(other, 2)])).toBe(expected)
  })

  it('is the union of their categories, each for its own ground', () => {
    const one = consent({ categories: ['IDENTITY', 'HOLDING'] }, 1)
    const other = consent({ categories: ['CONTACT', 'HOLDING'], separateCategories: ['HOLDING'] }, 2)
    const { consented, separately, grounds } = factsOf([one, other])
    expect([...consented]).toEqual(['IDENTITY', 'CONTACT', 'HOLDING'])
    expect([...separately]).toEqual(['HOLDING'])
    expect(Object.fromEntries([...grounds].map(([category, { id }]) => [category, id]))).toEqual({
      IDENTITY: one.id,
      CONTACT: other.id,
      HOLDING: other.id,
    })
  })
})

describe('a party that never consented', () => {
  it('lets nobody have anything, of any category', () => {
    const { consented, separately, gaps, grounds } = factsOf([])
    expect([consented.size, separately.size, grounds.size]).toEqual([0, 0, 0])
    expect([...gaps]).toEqual(CONSENTABLE_CATEGORIES.map((category) => [category, 'NO_CONSENT']))
  })
})
