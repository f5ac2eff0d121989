import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOff } from '../../src/domain/calendarDate.ts'
import type { Disclosure, DisclosureData } from '../../src/domain/disclosure.ts'
import { isQuietWithin, plannedDaysAround, quietPeriodBefore } from '../../src/domain/quietPeriod.ts'
import { firstMeta } from '../../src/domain/record.ts'
import { CHINESE_VISIT_TERMS, MOST_QUIET_DAYS } from '../../src/domain/visitTerms.ts'
import { nthId } from '../support/seedRecords.ts'

const zone = 'Asia/Shanghai'
const SAID = '2026-01-05T02:00:00.000Z'
const LATER = '2026-06-01T00:00:00.000Z'

function annualReport(more: Partial<DisclosureData> = {}): Disclosure {
  return {
    kind: 'disclosure',
    id: nthId('dcl', 1),
    meta: firstMeta({ at: SAID, by: 'operator:test', source: { system: 'guanxi' } }),
    data: {
      title: 'Annual report 2025',
      category: 'ANNUAL_REPORT',
      level: 'CORE',
      audiences: ['INVESTORS'],
      days: [{ day: '2026-03-30', at: SAID, by: 'operator:test' }],
      state: 'PLANNED',
      makers: [],
      ...more,
    },
  }
}

const quietBefore = (disclosure: Disclosure, knownAt = LATER) => {
  const period = quietPeriodBefore(disclosure, CHINESE_VISIT_TERMS, { zone, knownAt })
  return period && { from: period.from, until: period.until }
}

describe('the quiet period before a periodic report', () => {
  it('begins 30 calendar days before the day that is planned, at midnight of the institution, and is open until the report is out', () => {
    // 28 February 00:00 in Shanghai, where clocks are 8 hours ahead: 30 days before 30 March.
    expect(quietBefore(annualReport())).toEqual({ from: '2026-02-27T16:00:00.000Z', until: undefined })
  })

  it('ends with the publication, also when that was late', () => {
    const publication = { by: 'x', at: '2026-04-02T10:00:00.000Z', uri: 'https://bank.test/ar' }
    expect(quietBefore(annualReport({ state: 'PUBLISHED', publication }))).toEqual({
      from: '2026-02-27T16:00:00.000Z',
      until: '2026-04-02T10:00:00.000Z',
    })
  })

  it('begins before the first day that was planned, however often the report is put off', () => {
    const moved = annualReport({
      days: [
        { day: '2026-03-30', at: SAID, by: 'x' },
        { day: '2026-04-29', at: '2026-03-20T00:00:00.000Z', by: 'x', reason: 'Audit' },
      ],
    })
    expect(quietBefore(moved)?.from).toBe('2026-02-27T16:00:00.000Z')
  })

  it('begins earlier when the report is brought forward, from when that was said', () => {
    const saidAt = '2026-02-20T00:00:00.000Z'
    const moved = annualReport({
      days: [
        { day: '2026-03-30', at: SAID, by: 'x' },
        { day: '2026-03-10', at: saidAt, by: 'x' },
      ],
    })
    expect(quietBefore(moved)?.from).toBe('2026-02-07T16:00:00.000Z')
    expect(quietBefore(moved, '2026-02-19T00:00:00.000Z')?.from).toBe('2026-02-27T16:00:00.000Z')
  })

  it('is not there for what was planned later, as it was known then', () => {
    expect(quietBefore(annualReport(), '2026-01-05T01:59:59.999Z')).toBe(undefined)
  })

  it('ends when the plan is given up, and there was none when that was before it began', () => {
    const given = (at: string) =>
      quietBefore(annualReport({ state: 'CANCELLED', cancellation: { by: 'x', at, reason: 'Merged' } }))
    expect(given('2026-03-01T00:00:00.000Z')?.until).toBe('2026-03-01T00:00:00.000Z')
    expect(given('2026-02-01T00:00:00.000Z')).toBe(undefined)
  })

  it('lapses a year after the first day that was planned, when nobody says what became of it', () => {
    expect(quietBefore(annualReport(), '2028-01-01T00:00:00.000Z')?.until).toBe('2027-03-31T15:59:59.999Z')
  })

  it('is for annual and half-year reports alone, as the shipped rules have it', () => {
    expect(quietBefore(annualReport({ category: 'HALF_YEAR_REPORT' }))).toBeDefined()
    expect(quietBefore(annualReport({ category: 'QUARTERLY_REPORT' }))).toBe(undefined)
    expect(quietBefore(annualReport({ category: 'PILLAR_3' }))).toBe(undefined)
  })
})

describe('a moment', () => {
  it('is quiet from the first of the period, and no more at the moment of publication', () => {
    const period = { from: '2026-02-27T16:00:00.000Z', until: '2026-03-30T10:00:00.000Z' }
    expect(isQuietWithin(period, '2026-02-27T15:59:59.999Z', '2026-02-27T15:59:59.999Z')).toBe(false)
    expect(isQuietWithin(period, '2026-02-27T16:00:00.000Z', '2026-02-27T16:00:00.000Z')).toBe(true)
    expect(isQuietWithin(period, '2026-03-30T09:59:59.999Z', '2026-03-30T09:59:59.999Z')).toBe(true)
    expect(isQuietWithin(period, '2026-03-30T10:00:00.000Z', '2026-03-30T10:00:00.000Z')).toBe(false)
  })

  it('is reached only by plans for the days that are read for it', () => {
    const day = fc.integer({ min: 0, max: 2_000 }).map((n) => daysOff('2024-01-01', n))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 366 }), day, (first, later, asked) => {
        const days = [first, daysOff(first, later)].map((each) => ({ day: each, at: SAID, by: 'x' }))
        const period = quietPeriodBefore(annualReport({ days }), CHINESE_VISIT_TERMS, {
          zone,
          knownAt: '2040-01-01T00:00:00.000Z',
        })
        const [from, to] = plannedDaysAround(asked, asked, MOST_QUIET_DAYS)
        const last = daysOff(first, later)
        const at = `${asked}T04:00:00.000Z`
        const isRead = from <= last && last <= to
        return isRead || !period || !isQuietWithin(period, at, at)
      }),
    )
  })
})
