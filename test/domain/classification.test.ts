import { describe, expect, it } from 'vitest'
import { CLASSIFICATION_POLICY, classification } from '../../src/domain/classification.ts'
import { RATING_SCALE } from '../../src/domain/ratingScale.ts'
import { anAgreement, aRating, goodFacts } from '../support/transitionFacts.ts'

const deep = { transactions: 12, productKinds: 3 }
const ruleFor = (facts: Parameters<typeof goodFacts>[0], business = deep) =>
  classification(goodFacts(facts), business).rule

describe('classification', () => {
  it.each([
    ['a default before all', { ratings: [aRating({ grade: 'D' })] }, deep, 'CREDIT_DEFAULTED'],
    ['CC is a default', { ratings: [aRating({ grade: 'CC' })] }, deep, 'CREDIT_DEFAULTED'],
    ['CCC- is weak', { ratings: [aRating({ grade: 'CCC-' })] }, deep, 'CREDIT_WEAK'],
    ['B+ is weak', { ratings: [aRating({ grade: 'B+' })] }, deep, 'CREDIT_WEAK'],
    ['BB- is not', { ratings: [aRating({ grade: 'BB-' })] }, deep, 'ROOM_TO_GROW'],
    ['much, sound, agreed', {}, deep, 'DEEP_AND_SOUND'],
    ['an old rating', { ratings: [aRating({ ratedOn: '2025-11-21' })] }, deep, 'ROOM_TO_GROW'],
    ['no agreement', { agreements: [] }, deep, 'ROOM_TO_GROW'],
    [
      'an agreement that is over',
      { agreements: [anAgreement({ validTo: '2026-11-21' })] },
      deep,
      'ROOM_TO_GROW',
    ],
    ['one product fewer', {}, { ...deep, productKinds: 2 }, 'ROOM_TO_GROW'],
    ['one transaction fewer', {}, { ...deep, transactions: 11 }, 'ROOM_TO_GROW'],
    ['a single business', { ratings: [] }, { transactions: 3, productKinds: 1 }, 'SINGLE_BUSINESS'],
    ['nothing yet', { ratings: [], agreements: [] }, { transactions: 0, productKinds: 0 }, 'SINGLE_BUSINESS'],
    ['a bit more', { ratings: [] }, { transactions: 4, productKinds: 1 }, 'ROOM_TO_GROW'],
  ])('%s', (_, facts, business, expected) => {
    expect(ruleFor(facts, business)).toBe(expected)
  })

  it('names what it looked at', () => {
    const facts = goodFacts({ exposures: [{ amount: '5', currency: 'CNY' }] })
    expect(classification(facts, deep).inputs).toEqual([
      { name: 'rating', value: 'rtg_01J00000000000000000000001' },
      { name: 'grade', value: 'A-' },
      { name: 'ratedOn', value: '2025-11-22' },
      { name: 'agreementInForce', value: 'true' },
      { name: 'transactions', value: '12' },
      { name: 'productKinds', value: '3' },
      { name: 'exposure', value: '5 CNY' },
    ])
  })

  it('proposes something for every grade, and never better for a worse one', () => {
    const order = ['STRATEGIC', 'GROWTH', 'PROBLEM_WATCH', 'PROBLEM_ACTIVE']
    const places = RATING_SCALE.map((grade) =>
      order.indexOf(
        classification(goodFacts({ ratings: [aRating({ grade })] }), deep, CLASSIFICATION_POLICY).proposed,
      ),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })
})
