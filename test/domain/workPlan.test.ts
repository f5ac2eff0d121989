import { describe, expect, it } from 'vitest'
import { mondayOf, monthOf, workPlanFaults } from '../../src/domain/workPlan.ts'

const goals = [{ key: 'g', text: 'Win two customers' }]
const weeks = [{ key: 'w', goalKey: 'g', weekOf: '2026-11-16', text: 'See both' }]
const visit = {
  key: 'a',
  weekKey: 'w',
  on: '2026-11-18',
  kind: 'VISIT',
  text: 'Visit',
  partyId: 'prt_01J00000000000000000000000',
  interactionIds: [],
} as const
const plan = { month: '2026-11-01', goals, weeks, actions: [visit] }

describe('a week', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['1969-12-31', '1969-12-29'],
  ])('of %s begins on Monday %s', (date, monday) => {
    expect(mondayOf(date)).toBe(monday)
  })

  it('is of a month that begins on its first', () => {
    expect(monthOf('2026-11-22')).toBe('2026-11-01')
  })
})

describe('a work plan', () => {
  it('links up from its actions to its goals', () => {
    expect(workPlanFaults(plan)).toEqual([])
  })

  it.each([
    ['an action for no week', { actions: [{ ...visit, weekKey: 'x' }] }, ['NO_WEEK']],
    ['a week for no goal', { goals: [] }, ['NO_GOAL']],
    ['an action outside its week', { actions: [{ ...visit, on: '2026-11-23' }] }, ['DAY_OUTSIDE']],
    [
      'a week outside the month',
      { weeks: [{ ...weeks[0], weekOf: '2026-12-07' }] },
      ['WEEK_OUTSIDE', 'DAY_OUTSIDE'],
    ],
    ['a visit to nobody', { actions: [{ ...visit, partyId: undefined }] }, ['NO_PARTY']],
    ['two actions of one key', { actions: [visit, visit] }, ['SAME_KEY']],
  ])('does not with %s', (_, change, kinds) => {
    expect(workPlanFaults({ ...plan, ...change } as typeof plan).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('has a week that begins in the month before, and only its days of this month', () => {
    const first = { key: 'w', goalKey: 'g', weekOf: '2026-10-26', text: 'Begin' }
    const on = (day: string) => workPlanFaults({ ...plan, weeks: [first], actions: [{ ...visit, on: day }] })
    expect(on('2026-11-01')).toEqual([])
    expect(on('2026-10-31')).toEqual([{ kind: 'DAY_OUTSIDE', place: 0 }])
  })
})
