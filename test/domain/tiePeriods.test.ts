import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/calendarDate.ts'
import { currentPeriod, tiePeriods } from '../../src/domain/tiePeriods.ts'
import { type TieStatement, tieAt } from '../../src/domain/tieStatements.ts'
import { AFTER_ALL, anyStatements, DAYS, tieStatement } from '../support/tieStatement.ts'

const later = (differs: Partial<TieStatement>) =>
  tieStatement({ id: 's2', statedAt: '2024-06-01T00:00:00.000Z', ...differs })

const periods = (...statements: TieStatement[]) => tiePeriods(statements, AFTER_ALL)

describe('tiePeriods', () => {
  it('is empty for a tie that nobody has stated, or that was retracted', () => {
    expect(periods()).toEqual([])
    expect(periods(tieStatement(), later({ kind: 'RETRACT' }))).toEqual([])
  })

  it('has no ends for a tie that was always so', () => {
    expect(periods(tieStatement())).toEqual([{ statementId: 's1' }])
  })

  it('ends where an END says, as precisely as it says', () => {
    const ended = later({ kind: 'END', validTo: '2022-06' })
    expect(periods(tieStatement({ validFrom: '2020' }), ended)).toEqual([
      {
        from: '2020-01-01',
        fromPrecision: 'YEAR',
        to: '2022-06-30',
        toPrecision: 'MONTH',
        statementId: 's1',
      },
    ])
  })

  it('begins anew where the share changes, newest first', () => {
    const stake = tieStatement({ validFrom: '2020-03-01', share: '30' })
    expect(periods(stake, later({ validFrom: '2021', share: '51' }))).toEqual([
      { from: '2021-01-01', fromPrecision: 'YEAR', share: '51', statementId: 's2' },
      {
        from: '2020-03-01',
        fromPrecision: 'DAY',
        to: '2020-12-31',
        toPrecision: 'YEAR',
        share: '30',
        statementId: 's1',
      },
    ])
  })

  it('goes back to the older share after a spell with another', () => {
    const stake = tieStatement({ share: '30' })
    const spell = later({ validFrom: '2021-02', validTo: '2021-02-10', share: '51' })
    expect(periods(stake, spell)).toEqual([
      { from: '2021-02-11', fromPrecision: 'DAY', share: '30', statementId: 's1' },
      {
        from: '2021-02-01',
        fromPrecision: 'MONTH',
        to: '2021-02-10',
        toPrecision: 'DAY',
        share: '51',
        statementId: 's2',
      },
      { to: '2021-01-31', toPrecision: 'MONTH', share: '30', statementId: 's1' },
    ])
  })

  it('is one period when a second source says the same', () => {
    const second = later({ validFrom: '2021-01-01' })
    expect(periods(tieStatement({ validFrom: '2020-03' }), second)).toEqual([
      { from: '2020-03-01', fromPrecision: 'MONTH', statementId: 's2' },
    ])
  })

  it('keeps two spells of employment apart', () => {
    const first = tieStatement({ validFrom: '2010', validTo: '2012' })
    expect(periods(first, later({ validFrom: '2015' }))).toEqual([
      { from: '2015-01-01', fromPrecision: 'YEAR', statementId: 's2' },
      { from: '2010-01-01', fromPrecision: 'YEAR', to: '2012-12-31', toPrecision: 'YEAR', statementId: 's1' },
    ])
  })

  it('takes a CORRECT for the whole truth', () => {
    const corrected = later({ kind: 'CORRECT', validFrom: '2020-05', validTo: '2020-07-15' })
    expect(periods(tieStatement({ validFrom: '2019' }), corrected)).toEqual([
      { from: '2020-05-01', fromPrecision: 'MONTH', to: '2020-07-15', toPrecision: 'DAY', statementId: 's2' },
    ])
  })

  it.each([
    [
      'a source that writes 9999-12-31 for no end',
      tieStatement({ share: '1' }),
      later({ validFrom: '2020', validTo: '9999-12-31' }),
    ],
    [
      'an END on the last day there is',
      tieStatement({ validFrom: '2020' }),
      later({ kind: 'END', validTo: '9999' }),
    ],
    [
      'a beginning on the first day there is',
      tieStatement({ share: '1' }),
      later({ validFrom: '0001-01-01' }),
    ],
    [
      'a validity that ends before it begins',
      tieStatement({ validFrom: '2021', validTo: '2020' }),
      later({}),
    ],
  ])('names only days of the calendar for %s', (_, one, other) => {
    for (const { from = '0001-01-01', to = '9999-12-31' } of periods(one, other)) {
      expect(from <= to).toBe(true)
      expect(currentPeriod([one, other], { validAt: from, knownAt: AFTER_ALL })).toBeDefined()
    }
  })

  it('covers exactly the days that tieAt calls in force, with their share, whatever was said', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const found = tiePeriods(statements, AFTER_ALL)
        for (const validAt of DAYS) {
          const { inForce, share } = tieAt(statements, { validAt, knownAt: AFTER_ALL })
          const period = found.find(({ from = validAt, to = validAt }) => from <= validAt && validAt <= to)
          expect({ validAt, inForce: period !== undefined, share: period?.share }).toEqual({
            validAt,
            inForce,
            share,
          })
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is disjoint, maximal and newest first, and knows how precise its ends are, whatever was said', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const found = tiePeriods(statements, AFTER_ALL)
        for (const { from, to, fromPrecision, toPrecision } of found) {
          expect(from === undefined).toBe(fromPrecision === undefined)
          expect(to === undefined).toBe(toPrecision === undefined)
          if (fromPrecision === 'YEAR') expect(from).toMatch(/-01-01$/)
          if (fromPrecision === 'MONTH') expect(from).toMatch(/-01$/)
          if (toPrecision === 'YEAR') expect(to).toMatch(/-12-31$/)
          if (toPrecision === 'MONTH') expect(addDays(to ?? '', 1)).toMatch(/-01$/)
        }
        found.slice(1).forEach((older, place) => {
          const newer = found[place]
          const dayAfter = addDays(older.to ?? '', 1)
          expect(dayAfter <= (newer?.from ?? '')).toBe(true)
          if (dayAfter === newer?.from) expect(older.share).not.toBe(newer.share)
        })
      }),
      { numRuns: 150 },
    )
  })

  it('says which statement decides its newest day', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        for (const { to = '9999-12-31', statementId } of tiePeriods(statements, AFTER_ALL)) {
          expect(tieAt(statements, { validAt: to, knownAt: AFTER_ALL }).statement?.id).toBe(statementId)
        }
      }),
    )
  })
})

describe('currentPeriod', () => {
  it('is the period of the day, or nothing between two', () => {
    const statements = [tieStatement({ validTo: '2012' }), later({ validFrom: '2015' })]
    const on = (validAt: string) => currentPeriod(statements, { validAt, knownAt: AFTER_ALL })?.statementId
    expect(['2012-12-31', '2013-06-01', '2015-01-01'].map(on)).toEqual(['s1', undefined, 's2'])
  })

  it('answers with what was known then', () => {
    const statement = tieStatement({ recordedAt: '2024-05-01T00:00:00.000Z' })
    expect(
      currentPeriod([statement], { validAt: '2020-01-01', knownAt: '2024-04-30T23:59:59.999Z' }),
    ).toBeUndefined()
  })
})
