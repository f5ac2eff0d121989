import { describe, expect, it } from 'vitest'
import type { DayAction } from '../../src/domain/workPlan.ts'
import { progressByDay, progressOf, progressOfGoal, progressOfWeek } from '../../src/domain/workProgress.ts'

const action = (key: string, weekKey: string, on: string, more: Partial<DayAction> = {}): DayAction => ({
  key,
  weekKey,
  on,
  kind: 'CONTACT',
  text: key,
  interactionIds: [],
  ...more,
})
const finished = { note: 'Sent', by: 'employee:x', at: '2026-11-03T02:00:00.000Z' }
const plan = {
  weeks: [
    { key: 'w1', goalKey: 'g1', weekOf: '2026-11-02', text: '' },
    { key: 'w2', goalKey: 'g1', weekOf: '2026-11-09', text: '' },
    { key: 'w3', goalKey: 'g2', weekOf: '2026-11-09', text: '' },
  ],
  actions: [
    action('a', 'w1', '2026-11-03', { interactionIds: ['int_01J00000000000000000000000'] }),
    action('b', 'w1', '2026-11-02'),
    action('c', 'w2', '2026-11-10', { finished }),
    action('d', 'w3', '2026-11-10'),
  ],
}

describe('what is done of a plan', () => {
  it('rolls up from days to weeks to goals to the month', () => {
    expect(progressByDay(plan)).toEqual([
      { on: '2026-11-02', planned: 1, done: 0 },
      { on: '2026-11-03', planned: 1, done: 1 },
      { on: '2026-11-10', planned: 2, done: 1 },
    ])
    expect(['w1', 'w2', 'w3'].map((key) => progressOfWeek(plan, key))).toEqual([
      { planned: 2, done: 1 },
      { planned: 1, done: 1 },
      { planned: 1, done: 0 },
    ])
    expect(['g1', 'g2'].map((key) => progressOfGoal(plan, key))).toEqual([
      { planned: 3, done: 2 },
      { planned: 1, done: 0 },
    ])
    expect(progressOf(plan)).toEqual({ planned: 4, done: 2 })
  })

  it('is nothing of nothing for a goal that has no actions', () => {
    expect(progressOfGoal(plan, 'g3')).toEqual({ planned: 0, done: 0 })
  })
})
