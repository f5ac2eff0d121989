import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dimensionHundredths,
  expectedStrength,
  HEALTH_DIMENSIONS,
  HEALTH_WEIGHTS,
  type HealthFacts,
  relationshipHealth,
} from '../../src/domain/relationshipHealth.ts'
import { RELATIONSHIP_TYPES } from '../../src/domain/typeStates.ts'

const NEW: HealthFacts = {
  day: '2026-03-09',
  type: 'GROWTH',
  openedOn: '2026-03-09',
  leads: 1,
  hasSponsor: false,
  humanStrength: 0,
  automatedStrength: 0,
  inboundStrength: 0,
  commitmentsKept: 0,
  commitmentsBroken: 0,
  adverseStrength: 0,
  tradeStrength: 0,
  holdingKinds: 0,
}

const BEST: HealthFacts = {
  ...NEW,
  tier: 'A',
  openedOn: '2010-01-01',
  hasSponsor: true,
  humanStrength: 50,
  inboundStrength: 25,
  lastHumanOn: '2026-03-01',
  commitmentsKept: 1_000_000,
  tradeStrength: 60,
  holdingKinds: 4,
}

const strength = fc.double({ min: 0, max: 1_000, noNaN: true })
const facts: fc.Arbitrary<HealthFacts> = fc
  .record({
    day: fc.constantFrom('2026-03-09', '2030-01-01'),
    type: fc.constantFrom(...RELATIONSHIP_TYPES),
    tier: fc.constantFrom('A', 'B', 'Gold'),
    openedOn: fc.constantFrom('1999-01-01', '2025-07-01'),
    leads: fc.integer({ min: 1, max: 9 }),
    hasSponsor: fc.boolean(),
    humanStrength: strength,
    automatedStrength: strength,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    lastHumanOn: fc.constantFrom('2025-12-01', '2026-03-09'),
    commitmentsKept: fc.nat(50),
    commitmentsBroken: fc.nat(50),
    adverseStrength: strength,
    tradeStrength: strength,
    holdingKinds: fc.nat(9),
  })
  .map(({ share, ...rest }) => ({ ...rest, inboundStrength: rest.humanStrength * share }))

describe('the health of a relationship', () => {
  it('has a hundred points to give', () => {
    expect(Object.values(HEALTH_WEIGHTS.points).reduce<number>((sum, points) => sum + points, 0)).toBe(100)
    expect(relationshipHealth(BEST).scoreHundredths).toBe(10_000)
  })

  it('is worked out: one opened today, with nothing in it yet', () => {
    const { terms, scoreHundredths } = relationshipHealth(NEW)
    expect(terms.map(({ code, input, pointsHundredths }) => [code, input, pointsHundredths])).toEqual([
      ['COMMITMENTS', 'kept 0, broken 0', 600],
      ['SIGNALS', '0.00', 1200],
      ['SPONSOR', 'no', 0],
      ['STRENGTH', '0.00 of 2.32', 0],
      ['TWO_WAY', '0.00 inbound', 0],
      ['TRADE', '0.00', 0],
      ['BREADTH', '0 kinds', 0],
      ['TENURE', '0.00 years', 0],
      ['SILENCE', '0 days of 90', 800],
      ['LEADS', '1 leads', 600],
    ])
    expect(scoreHundredths).toBe(3200)
  })

  it('expects of a tier what a call at its every cadence adds up to', () => {
    // 1.5 · (1 + ½ + ¼ + …), as 60 days are a half-life.
    expect(expectedStrength('B')).toBeCloseTo(3, 12)
    expect(expectedStrength('A')).toBeGreaterThan(expectedStrength('B'))
  })

  it('is from 0 to 100, and the terms add up to it, exactly, by dimension too', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const health = relationshipHealth(some)
        const sum = health.terms.reduce((total, { pointsHundredths }) => total + pointsHundredths, 0)
        expect(health.scoreHundredths).toBe(sum)
        expect(
          HEALTH_DIMENSIONS.map((of) => dimensionHundredths(health, of)).reduce(
            (total, part) => total + part,
          ),
        ).toBe(sum)
        expect(sum).toBeGreaterThanOrEqual(0)
        expect(sum).toBeLessThanOrEqual(10_000)
        for (const { pointsHundredths, weight } of health.terms) {
          expect(pointsHundredths).toBeLessThanOrEqual(100 * weight)
        }
      }),
    )
  })

  it('does not rise by revenue in a relationship that is in trouble, or over', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('PROBLEM' as const, 'TERMINATED' as const), (some, type) => {
        const rich = relationshipHealth({ ...some, type, tradeStrength: 1_000, holdingKinds: 9 })
        const poor = relationshipHealth({ ...some, type, tradeStrength: 0, holdingKinds: 0 })
        expect(rich.scoreHundredths).toBe(poor.scoreHundredths)
        expect(dimensionHundredths(rich, 'VALUE')).toBe(0)
      }),
    )
  })

  it('is not moved by what machines send', () => {
    fc.assert(
      fc.property(facts, strength, (some, automatedStrength) => {
        expect(relationshipHealth({ ...some, automatedStrength })).toEqual(relationshipHealth(some))
      }),
    )
  })

  it('falls with each sign of trouble, each promise broken, each change of who answers, each day of silence', () => {
    const score = (more: Partial<HealthFacts>) => relationshipHealth({ ...BEST, ...more }).scoreHundredths
    expect(score({ adverseStrength: 1 })).toBe(10_000 - 600)
    expect(score({ commitmentsKept: 1, commitmentsBroken: 1 })).toBe(10_000 - 600)
    expect(score({ leads: 2 })).toBe(10_000 - 300)
    expect(score({ lastHumanOn: '2026-01-08' })).toBe(10_000 - 400)
  })
})
