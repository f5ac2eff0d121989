import { describe, expect, it } from 'vitest'
import { delegationStateAt } from '../../src/domain/delegation.ts'

const JUNE = { validFrom: '2026-06-01T00:00:00.000Z', until: '2026-06-15T00:00:00.000Z' }
const ENDED = { ...JUNE, endedAt: '2026-06-05T00:00:00.000Z' }

describe('a delegation', () => {
  it.each([
    ['before it begins', JUNE, '2026-05-31T23:59:59.999Z', 'PLANNED'],
    ['from the moment it begins', JUNE, '2026-06-01T00:00:00.000Z', 'IN_FORCE'],
    ['to the last moment', JUNE, '2026-06-14T23:59:59.999Z', 'IN_FORCE'],
    ['from its end on', JUNE, '2026-06-15T00:00:00.000Z', 'ENDED'],
    ['until somebody ends it', ENDED, '2026-06-04T23:59:59.999Z', 'IN_FORCE'],
    ['once somebody has ended it', ENDED, '2026-06-05T00:00:00.000Z', 'ENDED'],
    [
      'when it was ended before it began',
      { ...JUNE, endedAt: '2026-05-20T00:00:00.000Z' },
      '2026-05-21T00:00:00.000Z',
      'ENDED',
    ],
  ])('%s', (_, delegation, at, state) => {
    expect(delegationStateAt(delegation, at)).toBe(state)
  })
})
