import { describe, expect, it } from 'vitest'
import { mayBecome, WALL_DECISIONS, WALL_EXCEPTION_STATES } from '../../src/domain/wallException.ts'

const ALLOWED = ['REQUESTED APPROVED', 'REQUESTED REJECTED', 'APPROVED REVOKED']

describe('an exception from a wall', () => {
  it.each(WALL_EXCEPTION_STATES.flatMap((state) => WALL_DECISIONS.map((next) => [state, next] as const)))(
    'that is %s, to become %s',
    (state, next) => {
      expect(mayBecome(state, next)).toBe(ALLOWED.includes(`${state} ${next}`))
    },
  )
})
