import { describe, expect, it } from 'vitest'
import { allowedTransitions, transitionOption } from '../../src/domain/allowedTransitions.ts'
import { RELATIONSHIP_STATES, type RelationshipState } from '../../src/domain/relationshipState.ts'
import type { TransitionFacts } from '../../src/domain/transitionFacts.ts'
import {
  GUARDS,
  type GuardName,
  TRANSITION_POLICY,
  TRANSITION_TABLE,
  transitionRule,
} from '../../src/domain/transitionTable.ts'
import { aCase, aCuredRestructuring, aRating, goodFacts } from '../support/transitionFacts.ts'

/**
 * Every pair, by hand from the requirement: a row is where from, a column where to, in the order of the states.
 *
 * - not allowed; f free; s to strategic; p project; w to problem; e exit; x exit with recovery; W after watching;
 * r restructured; c cured; b won back.
 */
const EXPECTED = `
  STRATEGIC      | - f f w w e
  TRANSACTIONAL  | s - p w w e
  GROWTH         | s f - w w e
  PROBLEM_WATCH  | - W W - w z
  PROBLEM_ACTIVE | - c c r - x
  TERMINATED     | - b b - - -`

const GUARDS_OF: Readonly<Record<string, readonly GuardName[]>> = {
  f: [],
  s: ['AGREEMENT_IN_FORCE', 'RATING_GOOD', 'QUALIFICATION_SIGNED_OFF'],
  p: ['PROJECT_OVER'],
  w: [],
  e: ['EXIT_SIGNED_OFF', 'EXPOSURE_ZERO', 'NO_REMEDY_UNFINISHED'],
  z: ['EXIT_SIGNED_OFF', 'EXPOSURE_ZERO'],
  x: ['EXIT_SIGNED_OFF', 'EXPOSURE_SETTLED'],
  W: ['WATCHED_LONG_ENOUGH', 'NO_REMEDY_UNFINISHED'],
  c: ['RESTRUCTURING_SIGNED_OFF', 'CONDITIONS_MET', 'OBSERVATION_OVER', 'NO_REMEDY_UNFINISHED'],
  r: ['RESTRUCTURING_SIGNED_OFF'],
  b: ['WIN_BACK_SIGNED_OFF'],
}

const PAIRS = EXPECTED.trim()
  .split('\n')
  .flatMap((line) => {
    const [from = '', cells = ''] = line.split('|').map((part) => part.trim())
    return cells
      .split(' ')
      .map(
        (cell, n) => [from as RelationshipState, RELATIONSHIP_STATES[n] as RelationshipState, cell] as const,
      )
  })

const cases = (facts: TransitionFacts, kind: string) => facts.cases.filter(({ data }) => data.kind !== kind)

/** What makes each guard fail, where all were met. */
const BROKEN: Readonly<Record<GuardName, (facts: TransitionFacts) => TransitionFacts>> = {
  AGREEMENT_IN_FORCE: (facts) => ({ ...facts, agreements: [] }),
  RATING_GOOD: (facts) => ({ ...facts, ratings: [aRating({ grade: 'BBB+' })] }),
  QUALIFICATION_SIGNED_OFF: (facts) => ({ ...facts, cases: cases(facts, 'QUALIFICATION') }),
  EXIT_SIGNED_OFF: (facts) => ({ ...facts, cases: cases(facts, 'EXIT') }),
  WIN_BACK_SIGNED_OFF: (facts) => ({ ...facts, cases: cases(facts, 'WIN_BACK') }),
  RESTRUCTURING_SIGNED_OFF: (facts) => ({ ...facts, cases: cases(facts, 'RESTRUCTURING') }),
  PROJECT_OVER: (facts) => ({ ...facts, project: { name: 'Plant', endsOn: '2026-11-23' } }),
  WATCHED_LONG_ENOUGH: (facts) => ({ ...facts, since: '2026-08-25' }),
  NO_REMEDY_UNFINISHED: (facts) => ({
    ...facts,
    cases: [...cases(facts, 'LEGAL_RECOVERY'), aCase('LEGAL_RECOVERY', { state: 'OPEN' })],
  }),
  CONDITIONS_MET: (facts) => ({
    ...facts,
    cases: [
      ...cases(facts, 'RESTRUCTURING'),
      aCuredRestructuring({ steps: [{ key: 'CONDITION_1', en: 'Pays', zh: '付息', way: 'CURE' }] }),
    ],
  }),
  OBSERVATION_OVER: (facts) => ({
    ...facts,
    cases: [
      ...cases(facts, 'RESTRUCTURING'),
      aCuredRestructuring({
        restructuring: {
          oldTerms: 'Old',
          newTerms: 'New',
          observedFrom: '2025-11-22',
          observedUntil: '2026-11-22',
        },
      }),
    ],
  }),
  EXPOSURE_ZERO: (facts) => ({ ...facts, exposures: [{ amount: '0.01', currency: 'CNY' }] }),
  EXPOSURE_SETTLED: (facts) => ({ ...facts, exposures: [{ amount: '0.01', currency: 'CNY' }] }),
}

const optionOf = (facts: TransitionFacts, to: RelationshipState) =>
  transitionOption(to, facts, TRANSITION_POLICY)

describe('the table of transitions', () => {
  it('has every pair of states once', () => {
    expect(PAIRS).toHaveLength(36)
    expect(TRANSITION_TABLE.map(({ from, to }) => `${from} ${to}`)).toEqual(
      PAIRS.map(([from, to]) => `${from} ${to}`),
    )
  })

  it.each(PAIRS)('from %s to %s: %s', (from, to, cell) => {
    const rule = transitionRule(from, to)
    expect(rule.allowed).toBe(cell !== '-')
    if (!rule.allowed) return expect(rule.zh).toMatch(/\p{Script=Han}.*。$/u)
    expect(rule.guards).toEqual(GUARDS_OF[cell])
    expect(rule.duty).toBe(/[wWcr]/.test(cell) ? 'JUDGE' : 'KEEP')
    expect(rule.evidence.length > 0).toBe(/[wWcr]/.test(cell))
    expect(rule.says).toBe(
      /[wr]/.test(cell) ? 'PROBLEM_REASON' : /[exz]/.test(cell) ? 'TERMINATION_REASON' : undefined,
    )
  })

  it('uses every guard there is', () => {
    const used = new Set(TRANSITION_TABLE.flatMap((rule) => (rule.allowed ? rule.guards : [])))
    expect([...used].toSorted()).toEqual(GUARDS.toSorted())
  })
})

describe('a transition', () => {
  it.each(PAIRS)('from %s to %s is open when all is met, where the table allows it: %s', (from, to, cell) => {
    const option = optionOf(goodFacts({ state: from }), to)
    expect(option.findings.filter(({ met }) => !met)).toEqual([])
    expect(option.open).toBe(cell !== '-')
  })

  const GUARDED = PAIRS.flatMap(([from, to, cell]) =>
    (GUARDS_OF[cell] ?? []).map((guard) => [from, to, guard] as const),
  )
  it.each(GUARDED)('from %s to %s is shut when only %s fails', (from, to, guard) => {
    const option = optionOf(BROKEN[guard](goodFacts({ state: from })), to)
    const unmet = option.findings.filter(({ met }) => !met).map((finding) => finding.guard)
    expect(option.open).toBe(false)
    // What is still to be cured is also a remedy that is not finished.
    const follows = guard === 'CONDITIONS_MET' || guard === 'OBSERVATION_OVER' ? ['NO_REMEDY_UNFINISHED'] : []
    const lost =
      guard === 'RESTRUCTURING_SIGNED_OFF' && option.findings.length > 1
        ? ['CONDITIONS_MET', 'OBSERVATION_OVER']
        : []
    expect(unmet.toSorted()).toEqual([guard, ...follows, ...lost].toSorted())
    expect(option.findings.every(({ asks }) => /。$/.test(asks.zh) && /\.$/.test(asks.en))).toBe(true)
  })

  it('is told of for every other state', () => {
    for (const state of RELATIONSHIP_STATES) {
      const told = allowedTransitions(goodFacts({ state }), TRANSITION_POLICY).map(({ rule }) => rule.to)
      expect(told).toEqual(RELATIONSHIP_STATES.filter((to) => to !== state))
    }
  })
})
