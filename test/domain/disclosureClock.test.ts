import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclosureDueAt, disclosureDuty, promptlyBy } from '../../src/domain/disclosureClock.ts'
import { REGULATION_FD } from '../../src/domain/regulationFd.ts'

const { terms } = REGULATION_FD
const DAY_MS = 86_400_000
const by = (learnedAt: string) => promptlyBy(new Date(learnedAt).toISOString(), terms)

describe('promptly, in the sense of 17 CFR 243.101(d)', () => {
  it.each([
    ['in the afternoon: 24 hours', '2024-03-05T15:00-05:00', '2024-03-06T20:00:00.000Z'],
    ['before trading: the next day’s opening', '2024-03-05T08:00-05:00', '2024-03-06T14:30:00.000Z'],
    ['late in the evening: 24 hours', '2024-03-07T23:00-05:00', '2024-03-09T04:00:00.000Z'],
    // Worked by hand from the words of the paragraph, the exchange's holidays and the clocks of New York.
    ['on Friday after the close: Monday’s opening', '2024-06-07T17:00-04:00', '2024-06-10T13:30:00.000Z'],
    ['on a Friday before clocks go forward', '2024-03-08T17:00-05:00', '2024-03-11T13:30:00.000Z'],
    ['on a Friday before clocks go back', '2024-11-01T17:00-04:00', '2024-11-04T14:30:00.000Z'],
    ['on a Saturday: Monday’s opening', '2024-06-08T10:00-04:00', '2024-06-10T13:30:00.000Z'],
    ['on a Sunday evening: 24 hours', '2024-06-09T20:00-04:00', '2024-06-11T00:00:00.000Z'],
    ['before Good Friday: Monday’s opening', '2024-03-28T16:30-04:00', '2024-04-01T13:30:00.000Z'],
    ['before Thanksgiving: Friday’s opening', '2024-11-27T17:00-05:00', '2024-11-29T14:30:00.000Z'],
    ['before Juneteenth: the day after', '2024-06-18T18:00-04:00', '2024-06-20T13:30:00.000Z'],
    ['before a New Year on a Saturday', '2021-12-30T16:00-05:00', '2021-12-31T21:00:00.000Z'],
    ['before the exchange stayed closed', '2001-09-10T16:00-04:00', '2001-09-17T13:30:00.000Z'],
    ['before the exchange mourned', '2025-01-08T17:00-05:00', '2025-01-10T14:30:00.000Z'],
    // It is still 4 July in New York.
    ['on a Saturday in Beijing', '2025-07-05T09:00+08:00', '2025-07-07T13:30:00.000Z'],
  ])('learned %s', (_, learnedAt, due) => {
    expect(by(learnedAt)).toBe(due)
  })

  it('waits for the day after a day on which the exchange stays closed by no rule that is known', () => {
    const closed = { ...terms, closures: ['2026-11-24'] }
    expect(promptlyBy('2026-11-23T23:00:00.000Z', closed)).toBe('2026-11-25T14:30:00.000Z')
  })

  it('is the hours alone where no exchange counts', () => {
    const { exchange: _, ...hours } = terms
    expect(promptlyBy('2024-06-07T21:00:00.000Z', hours)).toBe('2024-06-08T21:00:00.000Z')
  })

  it('is never before 24 hours, never later than a holiday weekend, and never earlier for who learns later', () => {
    const moments = fc.date({
      min: new Date('2002-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 10 * DAY_MS }), (moment, later) => {
        const due = Date.parse(by(moment.toISOString()))
        expect(due - moment.getTime()).toBeGreaterThanOrEqual(DAY_MS)
        expect(due - moment.getTime()).toBeLessThan(5 * DAY_MS)
        expect(Date.parse(by(new Date(moment.getTime() + later).toISOString()))).toBeGreaterThanOrEqual(due)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is to be made public', () => {
  const told = { occurredAt: '2024-06-07T14:00:00.000Z', learnedAt: '2024-06-07T21:00:00.000Z' }

  it.each([
    ['SELECTIVE_INTENTIONAL', '2024-06-07T14:00:00.000Z'],
    ['SELECTIVE_UNINTENTIONAL', '2024-06-10T13:30:00.000Z'],
    ['NOTHING_MATERIAL', undefined],
    ['PUBLIC_INFORMATION', undefined],
    ['EXCLUDED_RECIPIENT', undefined],
    ['NOT_COVERED', undefined],
  ] as const)('when it is %s, is due at %s', (disclosureClass, due) => {
    expect(disclosureDueAt(disclosureClass, told, terms)).toBe(due)
  })

  const dueAt = '2024-06-10T13:30:00.000Z'
  const madePublic = (at: string) =>
    ({ at, method: 'FORM_8K', reference: '0000-24-1', by: 'operator:x', recordedAt: at }) as const

  it('is overdue when the time has run out', () => {
    expect(disclosureDuty({ dueAt }, '2024-06-10T13:29:59.999Z')).toBe('OPEN')
    expect(disclosureDuty({ dueAt }, dueAt)).toBe('OVERDUE')
  })

  it('is met when it was public in time, whenever that is recorded', () => {
    const now = '2024-07-01T00:00:00.000Z'
    expect(disclosureDuty({ dueAt, publicDisclosure: madePublic(dueAt) }, now)).toBe('MET')
    const late = madePublic('2024-06-10T13:30:00.001Z')
    expect(disclosureDuty({ dueAt, publicDisclosure: late }, now)).toBe('MET_LATE')
  })

  it('is nothing where nothing is due', () => {
    expect(disclosureDuty({}, dueAt)).toBe(undefined)
  })
})
