import { describe, expect, it } from 'vitest'
import {
  type ObligationTerms,
  type RuleEntry,
  ruleCourseAfter,
  ruleEntryOn,
} from '../../src/domain/obligationRule.ts'

const TERMS: ObligationTerms = {
  name: { en: 'Call', zh: '联系' },
  kind: 'CONTACT_CADENCE',
  appliesTo: { lines: [], types: [], tiers: [], stages: [] },
  schedule: { kind: 'PERIOD', every: 'MONTH', daysBefore: 0 },
  times: 1,
  calendar: 'PRC',
  moveDue: 'PREVIOUS',
  graceDays: 0,
}

/** What a rule's course has come to, by what it said on which day. */
function courseOf(...said: readonly (readonly [day: string, state: 'DRAFT' | 'ON' | 'OFF'])[]) {
  return said.reduce<readonly RuleEntry[]>((course, [today, state], n) => {
    const tomorrow = `${today.slice(0, 8)}${String(Number(today.slice(8)) + 1).padStart(2, '0')}`
    return ruleCourseAfter(course, { state, terms: TERMS }, { version: n + 1, today, tomorrow })
  }, [])
}

const on = (from: string, version: number) => ({ from, version, terms: TERMS })
const off = (from: string, version: number) => ({ from, version })

describe('the course of a rule', () => {
  it('is empty while it is a draft', () => {
    expect(courseOf(['2026-11-10', 'DRAFT'])).toEqual([])
  })

  it('begins at once when it is switched on, and changes on the day after', () => {
    expect(courseOf(['2026-11-10', 'ON'], ['2026-11-12', 'ON'])).toEqual([
      on('2026-11-10', 1),
      on('2026-11-13', 2),
    ])
  })

  it('has one change a day: the last', () => {
    const course = courseOf(['2026-11-10', 'ON'], ['2026-11-12', 'ON'], ['2026-11-12', 'ON'])
    expect(course).toEqual([on('2026-11-10', 1), on('2026-11-13', 3)])
  })

  it('ends at once, also what would have held from tomorrow on', () => {
    const course = courseOf(['2026-11-10', 'ON'], ['2026-11-12', 'ON'], ['2026-11-12', 'OFF'])
    expect(course).toEqual([on('2026-11-10', 1), off('2026-11-12', 3)])
  })

  it('remembers what was asked for a part of a day, and that it is asked no more', () => {
    const course = courseOf(['2026-11-10', 'ON'], ['2026-11-10', 'OFF'])
    expect(course).toEqual([on('2026-11-10', 1), off('2026-11-10', 2)])
    expect(ruleEntryOn(course, '2026-11-10')).toEqual(off('2026-11-10', 2))
    expect(ruleEntryOn(course, '2026-11-09')).toBeUndefined()
  })

  it('goes on at once when it is switched on again', () => {
    const course = courseOf(['2026-11-10', 'ON'], ['2026-11-12', 'OFF'], ['2026-11-14', 'ON'])
    expect(course).toEqual([on('2026-11-10', 1), off('2026-11-12', 2), on('2026-11-14', 3)])
  })

  it('is switched off once', () => {
    const course = courseOf(['2026-11-10', 'ON'], ['2026-11-12', 'OFF'], ['2026-11-13', 'OFF'])
    expect(course).toEqual([on('2026-11-10', 1), off('2026-11-12', 2)])
  })
})
