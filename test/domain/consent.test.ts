import { describe, expect, it } from 'vitest'
import {
  type Consent,
  type ConsentEvidence,
  inOrder,
  latestEnd,
  mayBeChild,
  separateCategories,
  standing,
} from '../../src/domain/consent.ts'
import { firstMeta } from '../../src/domain/record.ts'

const EVIDENCE: ConsentEvidence = {
  means: 'ONLINE',
  givenAt: '2026-03-09T08:30:00.000Z',
  language: 'zh-CN',
  noticeVersion: '2026-01',
  separateFor: [],
}

const CONSENT: Consent = {
  kind: 'consent',
  id: 'cns_01ARZ3NDEKTSV4RRFFQ69G5FAV',
  meta: firstMeta({ at: EVIDENCE.givenAt, by: 'operator:test', source: { system: 'guanxi' } }),
  data: {
    partyId: 'prt_01ARZ3NDEKTSV4RRFFQ69G5FAV',
    partnerAppId: 'app_01ARZ3NDEKTSV4RRFFQ69G5FAV',
    purpose: 'SERVICING',
    categories: ['IDENTITY', 'HOLDING'],
    lawfulBasis: 'CONSENT',
    validFrom: '2026-03-09T08:30:00.000Z',
    validTo: '2027-03-09T08:30:00.000Z',
    evidence: [{ ...EVIDENCE, separateFor: ['HOLDING'] }],
    givenBy: 'SELF',
  },
}

describe('the categories agreed to separately', () => {
  it('are those of all pieces of evidence, each once, in the order of categories', () => {
    const evidence = [
      { ...EVIDENCE, separateFor: ['HOLDING', 'CONTACT'] as const },
      { ...EVIDENCE, separateFor: ['HOLDING', 'IDENTITY'] as const },
    ]
    expect(separateCategories({ evidence })).toEqual(['IDENTITY', 'CONTACT', 'HOLDING'])
    expect(separateCategories({ evidence: [EVIDENCE] })).toEqual([])
  })

  it('have one order, whatever order they were said in', () => {
    expect(inOrder(['HEALTH', 'IDENTITY', 'HEALTH'])).toEqual(['IDENTITY', 'HEALTH'])
  })
})

describe('what stands of a consent', () => {
  const { id, data } = CONSENT
  const { partyId: _, evidence: __, ...said } = data

  it('is what decisions need, also before it begins', () => {
    const expected = { id, ...said, separateCategories: ['HOLDING'] }
    expect(standing(CONSENT, '2026-04-01T00:00:00.000Z')).toEqual(expected)
    expect(standing(CONSENT, '2025-04-01T00:00:00.000Z')).toEqual(expected)
  })

  it.each([
    ['it is over, from its last moment on', CONSENT, data.validTo],
    [
      'it was withdrawn',
      { ...CONSENT, data: { ...data, withdrawal: { at: data.validFrom } } },
      data.validFrom,
    ],
    ['its record was withdrawn', { ...CONSENT, meta: { ...CONSENT.meta, active: false } }, data.validFrom],
  ])('is nothing once %s', (_, consent, at) => {
    expect(standing(consent, at)).toBeUndefined()
  })
})

describe('the latest end of a consent', () => {
  it.each([
    ['2026-03-09T08:30:00.000Z', '2031-03-09T08:30:00.000Z'],
    // The year 2029 has no 29 February.
    ['2024-02-29T00:00:00.000Z', '2029-03-01T00:00:00.000Z'],
    ['2026-12-31T23:59:59.999Z', '2031-12-31T23:59:59.999Z'],
  ])('is five years after %s: %s', (givenAt, end) => {
    expect(latestEnd(givenAt)).toBe(end)
  })
})

describe('somebody who may be a child under 14', () => {
  it.each([
    ['2012-03-09', '2026-03-08', true],
    ['2012-03-09', '2026-03-09', false],
    ['2012-02-29', '2026-02-28', true],
    ['2012-02-29', '2026-03-01', false],
    // Of what is not known to the day, the latest counts.
    ['2012-03', '2026-03-30', true],
    ['2012-03', '2026-03-31', false],
    ['2012', '2026-12-30', true],
    ['2012', '2026-12-31', false],
    ['0090', '0104-12-30', true],
  ])('born %s, on %s: %s', (birthDate, on, expected) => {
    expect(mayBeChild(birthDate, on)).toBe(expected)
  })

  it('is asked about on a day that exists', () => {
    expect(() => mayBeChild('2012', '2026-02-30')).toThrow(/2026-02-30/)
    expect(() => mayBeChild('12', '2026-02-03')).toThrow(RangeError)
  })
})
