import { describe, expect, it } from 'vitest'
import { type Share, sharesAt, withoutShare, withShare } from '../../src/domain/coverage.ts'
import { nthId } from '../support/seedRecords.ts'

const AT = '2026-06-01T00:00:00.000Z'
const LATER = '2026-07-01T00:00:00.000Z'
const anna: Share = { withId: nthId('emp', 1), scope: 'READ', until: LATER }
const desk: Share = { withId: nthId('unt', 1), scope: 'CONTACT', until: AT }

describe('the shares of a relationship', () => {
  it('let nobody in any more from their end on', () => {
    expect(sharesAt([anna, desk], '2026-05-31T23:59:59.999Z')).toEqual([anna, desk])
    expect(sharesAt([anna, desk], AT)).toEqual([anna])
  })

  it('are one with each: a further one takes the place of the one before', () => {
    const wider = { ...anna, scope: 'CONTACT' } as const
    expect(withShare([anna, desk], wider)).toEqual([desk, wider])
  })

  it('end one by one', () => {
    expect(withoutShare([anna, desk], anna.withId)).toEqual([desk])
    expect(withoutShare([desk], anna.withId)).toEqual([desk])
  })
})
