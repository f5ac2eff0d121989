import { expect, it } from 'vitest'
import { lineProgress } from '../../src/cli/progress.ts'

it('lineProgress: writes one line a second, with the speed', () => {
  const lines: string[] = []
  let now = 1_000
  const { update } = lineProgress(
    1_000,
    (line) => lines.push(line),
    () => now,
  )
  for (const [ms, done] of [
    [1_400, 10],
    [2_100, 110],
    [2_900, 150],
    [3_200, 440],
  ] as const) {
    now = ms
    update(done, 'tie')
  }
  expect(lines).toEqual(['tie: 110 of 1000, 100 a second\n', 'tie: 440 of 1000, 200 a second\n'])
})
