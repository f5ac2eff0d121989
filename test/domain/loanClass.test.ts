import { describe, expect, it } from 'vitest'
import {
  CLASS_OF_LEGACY,
  isNonPerforming,
  LEGACY_LOAN_CLASSES,
  LOAN_CLASSES,
  loanClassOn,
} from '../../src/domain/loanClass.ts'

const state = (loanClass: (typeof LOAN_CLASSES)[number], validFrom: string) => ({
  loanClass,
  validFrom,
  reason: 'Reviewed',
  recordedAt: '2026-03-09T08:30:00.000Z',
  recordedBy: 'operator:test',
})

describe('the class of a loan', () => {
  it('is non-performing in the last three of five', () => {
    expect(LOAN_CLASSES.filter(isNonPerforming)).toEqual(['SUBSTANDARD', 'DOUBTFUL', 'LOSS'])
  })

  it('keeps what was a bad loan one, whatever its class was called', () => {
    expect(LEGACY_LOAN_CLASSES.map((legacy) => isNonPerforming(CLASS_OF_LEGACY[legacy]))).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  it('is the one that begins last, and of two that begin on one day the later recorded', () => {
    const states = [
      state('PASS', '2025-01-01'),
      state('DOUBTFUL', '2026-01-01'),
      state('SPECIAL_MENTION', '2025-06-01'),
      state('SUBSTANDARD', '2026-01-01'),
    ]
    expect(loanClassOn(states, '2024-12-31')).toBeUndefined()
    expect(loanClassOn(states, '2025-05-31')?.loanClass).toBe('PASS')
    expect(loanClassOn(states, '2025-12-31')?.loanClass).toBe('SPECIAL_MENTION')
    expect(loanClassOn(states, '2026-03-09')?.loanClass).toBe('SUBSTANDARD')
  })
})
