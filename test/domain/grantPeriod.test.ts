import { describe, expect, it } from 'vitest'
import { lastsAtMost } from '../../src/domain/grantPeriod.ts'

const FROM = '2026-06-01T08:00:00.000Z'

describe('a period of at most 30 days', () => {
  it.each([
    ['may be a moment', '2026-06-01T08:00:00.001Z', true],
    ['may be 30 days to the millisecond', '2026-07-01T08:00:00.000Z', true],
    ['may not be longer', '2026-07-01T08:00:00.001Z', false],
    ['may not be nothing', FROM, false],
    ['may not go back', '2026-05-31T08:00:00.000Z', false],
  ])('%s', (_, until, expected) => {
    expect(lastsAtMost(FROM, until, 30)).toBe(expected)
  })
})
