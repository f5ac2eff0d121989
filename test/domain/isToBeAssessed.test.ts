import { describe, expect, it } from 'vitest'
import { isToBeAssessed } from '../../src/domain/isToBeAssessed.ts'
import { nthId, nthInteraction } from '../support/seedRecords.ts'

const { data } = nthInteraction(1, {
  lineOfBusiness: 'INVESTOR',
  initiation: 'HUMAN',
  direction: 'OUTBOUND',
  participants: [{ id: nthId('prt', 1), part: 'ATTENDEE' }],
})

describe('a contact with investors', () => {
  it('is to be assessed until it is', () => {
    expect(isToBeAssessed(data)).toBe(true)
    expect(isToBeAssessed({ ...data, disclosureClass: 'NOTHING_MATERIAL' })).toBe(false)
  })

  it.each([
    ['of another line', { lineOfBusiness: 'CUSTOMER' }],
    ['by a machine', { initiation: 'AUTOMATED' }],
    ['among ourselves', { direction: 'INTERNAL' }],
    ['among others', { direction: 'EXTERNAL' }],
    ['at which no party was', { participants: [{ id: nthId('emp', 1), part: 'HOST' }] }],
    ['in which they were only spoken of', { participants: [{ id: nthId('prt', 1), part: 'MENTIONED' }] }],
  ] as const)('is not, when it is one %s', (_, more) => {
    expect(isToBeAssessed({ ...data, ...more })).toBe(false)
  })
})
