import { describe, expect, it } from 'vitest'
import { afterVisit, type InvestorVisitData, missingOf, tradingDays } from '../../src/domain/investorVisit.ts'
import { CHINESE_VISIT_TERMS } from '../../src/domain/visitTerms.ts'
import { WEEKENDS_ONLY } from '../../src/domain/workingCalendar.ts'
import { prcCalendar } from '../../src/usecases/calendar/prcCalendar.ts'
import { nthId } from '../support/seedRecords.ts'

const zone = 'Asia/Shanghai'
const sheetAfter = async (day: string) =>
  afterVisit(day, { terms: CHINESE_VISIT_TERMS, working: await prcCalendar(), zone })

describe('after a visit', () => {
  it('the sheet is published before trading opens on the next trading day, and kept for three years', async () => {
    // A Tuesday.
    expect(await sheetAfter('2026-11-17')).toEqual({
      publishBy: '2026-11-18T01:30:00.000Z',
      keepUntil: '2029-11-17',
    })
  })

  it('the next trading day is after the holiday, and no weekend that is worked for it', async () => {
    // 2025: the holiday was 1 to 8 October, Saturday 11 October was worked; markets were closed on it.
    expect((await sheetAfter('2025-09-30')).publishBy).toBe('2025-10-09T01:30:00.000Z')
    expect((await sheetAfter('2025-10-10')).publishBy).toBe('2025-10-13T01:30:00.000Z')
    const working = await prcCalendar()
    expect(working.isWorkingDay('2025-10-11')).toBe(true)
    expect(tradingDays(working).isWorkingDay('2025-10-11')).toBe(false)
  })

  it('of 29 February it is kept until 1 March', () => {
    const place = { terms: CHINESE_VISIT_TERMS, working: WEEKENDS_ONLY, zone }
    expect(afterVisit('2028-02-29', place).keepUntil).toBe('2031-03-01')
    expect(afterVisit('9998-06-01', place).keepUntil).toBe('9999-06-01')
  })
})

describe('what a record sheet still needs', () => {
  const planned: InvestorVisitData = {
    visitKind: 'SELECTED_INVESTORS',
    partyIds: [nthId('prt', 1)],
    hostIds: [nthId('emp', 1)],
    startsAt: '2026-11-17T02:00:00.000Z',
    endsAt: '2026-11-17T03:00:00.000Z',
    subject: 'Third quarter',
    state: 'PLANNED',
    ruleSource: { citation: 'Guideline 1', version: '2025' },
    publishBy: '2026-11-18T01:30:00.000Z',
    keepUntil: '2029-11-17',
    quiet: [],
  }
  const at = '2026-11-17T04:00:00.000Z'
  const letter = { signedOn: '2026-11-16', uri: 's3://letters/1.pdf', by: 'x', at }
  const sheet = { content: 'Q: … A: …', materials: [], makers: ['x'] }

  it('is the letter, the sheet and the check, until each is there', () => {
    expect(missingOf(planned)).toEqual(['COMMITMENT_LETTER', 'SHEET', 'CHECK'])
    expect(missingOf({ ...planned, letter })).toEqual(['SHEET', 'CHECK'])
    expect(missingOf({ ...planned, letter, sheet })).toEqual(['CHECK'])
    expect(missingOf({ ...planned, letter, sheet: { ...sheet, check: { by: 'y', at } } })).toEqual([])
  })

  it('is nothing when it was called off', () => {
    expect(missingOf({ ...planned, state: 'CANCELLED' })).toEqual([])
  })
})
