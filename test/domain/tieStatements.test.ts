import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../src/domain/calendarDate.ts'
import { earliestDay, latestDay } from '../../src/domain/partialDate.ts'
import { type TieStatement, tieAt } from '../../src/domain/tieStatements.ts'
import { AFTER_ALL, anyStatements, DAYS, tieStatement } from '../support/tieStatement.ts'

const at = (statements: readonly TieStatement[], validAt: string, knownAt = AFTER_ALL) =>
  tieAt(statements, { validAt, knownAt })

const later = (differs: Partial<TieStatement>) =>
  tieStatement({
    id: 's2',
    statedAt: '2024-06-01T00:00:00.000Z',
    recordedAt: '2024-06-02T00:00:00.000Z',
    ...differs,
  })

describe('tieAt', () => {
  const hired = tieStatement({ validFrom: '2020-03-01', share: '30' })

  it('is not in force while nobody has said anything', () => {
    expect(at([], '2020-01-01')).toEqual({ inForce: false, certainty: 'CERTAIN' })
  })

  it('is in force from the first day to the last, both included', () => {
    const stated = tieStatement({ validFrom: '2020-03-01', validTo: '2020-03-31' })
    const days = ['2020-02-29', '2020-03-01', '2020-03-31', '2020-04-01']
    expect(days.map((day) => at([stated], day).inForce)).toEqual([false, true, true, false])
  })

  it('names the statement that decided, and its share', () => {
    expect(at([hired], '2021-01-01')).toEqual({
      inForce: true,
      share: '30',
      statement: hired,
      certainty: 'CERTAIN',
    })
  })

  it('ends after the last day that an END gives, and keeps what was before', () => {
    const ended = later({ kind: 'END', validTo: '2022-06-30' })
    expect(at([hired, ended], '2022-06-30')).toMatchObject({ inForce: true, statement: hired })
    expect(at([hired, ended], '2022-07-01')).toEqual({
      inForce: false,
      statement: ended,
      certainty: 'CERTAIN',
    })
  })

  it('lets a STATE change the share from its day on', () => {
    const raised = later({ validFrom: '2021-01-01', share: '51' })
    expect(['2020-12-31', '2021-01-01'].map((day) => at([hired, raised], day).share)).toEqual(['30', '51'])
  })

  it('lets a CORRECT decide days outside its own too', () => {
    const corrected = later({ kind: 'CORRECT', validFrom: '2021-01-01', share: '5' })
    expect(at([hired, corrected], '2020-06-01')).toEqual({
      inForce: false,
      statement: corrected,
      certainty: 'CERTAIN',
    })
    expect(at([hired, corrected], '2021-01-01')).toMatchObject({ inForce: true, share: '5' })
  })

  it('lets a RETRACT say that it was never true, and a later STATE that it is after all', () => {
    const retracted = later({ kind: 'RETRACT' })
    expect(at([hired, retracted], '2020-06-01').inForce).toBe(false)
    const again = later({ id: 's3', statedAt: '2024-07-01T00:00:00.000Z', validFrom: '2020-05' })
    expect(at([hired, retracted, again], '2020-06-01').inForce).toBe(true)
  })

  it('lets what was asserted last win, not what arrived last', () => {
    const oldNews = tieStatement({ id: 's9', kind: 'RETRACT', recordedAt: '2025-01-01T00:00:00.000Z' })
    const newer = later({ kind: 'STATE' })
    expect(at([newer, oldNews], '2020-01-01').inForce).toBe(true)
  })

  it('decides by id between two asserted in the same instant', () => {
    const a = tieStatement({ id: 'a', share: '1' })
    const b = tieStatement({ id: 'b', share: '2' })
    expect([at([a, b], '2020-01-01').share, at([b, a], '2020-01-01').share]).toEqual(['2', '2'])
  })

  it('answers with what was known then', () => {
    const ended = later({ kind: 'END', validTo: '2022-06-30' })
    expect(at([hired, ended], '2023-01-01', '2024-06-01T23:59:59.999Z').inForce).toBe(true)
    expect(at([hired, ended], '2023-01-01', '2024-06-02T00:00:00.000Z').inForce).toBe(false)
    expect(at([hired, ended], '2023-01-01', '2023-12-31T00:00:00.000Z')).toEqual({
      inForce: false,
      certainty: 'CERTAIN',
    })
  })

  it('refuses an END that does not say when', () => {
    expect(() => at([later({ kind: 'END' })], '2020-01-01')).toThrow(
      'an END must say the last day, but s2 says none',
    )
  })
})

describe('certainty', () => {
  const certainty = (statements: readonly TieStatement[], ...days: string[]) =>
    days.map((day) => at(statements, day).certainty)

  it('is POSSIBLE where a beginning known to the year may not have come yet', () => {
    const stated = tieStatement({ validFrom: '2020' })
    expect(certainty([stated], '2019-12-31', '2020-01-01', '2020-12-30', '2020-12-31')).toEqual([
      'CERTAIN',
      'POSSIBLE',
      'POSSIBLE',
      'CERTAIN',
    ])
  })

  it('is POSSIBLE where an end known to the month may have passed', () => {
    const stated = tieStatement({ validTo: '2020-02' })
    expect(certainty([stated], '2020-02-01', '2020-02-02', '2020-02-29', '2020-03-01')).toEqual([
      'CERTAIN',
      'POSSIBLE',
      'POSSIBLE',
      'CERTAIN',
    ])
  })

  it('is POSSIBLE within the month of an END, though another statement still decides it', () => {
    const ended = later({ kind: 'END', validTo: '2020-02' })
    expect(certainty([tieStatement(), ended], '2020-02-01', '2020-02-15', '2020-03-01')).toEqual([
      'CERTAIN',
      'POSSIBLE',
      'CERTAIN',
    ])
  })

  it('is not shaken by an END that a later statement overrules', () => {
    const ended = tieStatement({ kind: 'END', validTo: '2020-02' })
    expect(certainty([ended, later({})], '2020-02-15')).toEqual(['CERTAIN'])
  })

  it('holds whatever days the dates turn out to mean', () => {
    fc.assert(
      fc.property(anyStatements, fc.infiniteStream(fc.nat()), (statements, dice) => {
        const exactly = (date: string) => {
          const days = daysBetween(earliestDay(date), latestDay(date)) + 1
          return addDays(earliestDay(date), dice.next().value % days)
        }
        const reading = statements.map((statement) => ({
          ...statement,
          ...(statement.validFrom && { validFrom: exactly(statement.validFrom) }),
          ...(statement.validTo && { validTo: exactly(statement.validTo) }),
        }))
        for (const day of DAYS) {
          const answer = at(statements, day)
          if (answer.certainty === 'CERTAIN') {
            const { inForce, share } = at(reading, day)
            expect({ day, inForce, share }).toEqual({ day, inForce: answer.inForce, share: answer.share })
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** What is true day by day, found by painting every day anew with each statement in the order they were asserted. */
function painted(
  statements: readonly TieStatement[],
): Map<string, { inForce: boolean; share?: string | undefined }> {
  const days = new Map(
    DAYS.map((day) => [day, { inForce: false } as { inForce: boolean; share?: string | undefined }]),
  )
  const asserted = [...statements].sort((a, b) => (a.statedAt + a.id < b.statedAt + b.id ? -1 : 1))
  for (const { kind, validFrom = '0001', validTo = '9999', share } of asserted) {
    for (const day of DAYS) {
      const within = earliestDay(validFrom) <= day && day <= latestDay(validTo)
      const off =
        kind === 'RETRACT' || (kind === 'END' && day > latestDay(validTo)) || (kind === 'CORRECT' && !within)
      if (off) days.set(day, { inForce: false })
      else if (within && kind !== 'END') days.set(day, { inForce: true, share })
    }
  }
  return days
}

describe('any list of statements', () => {
  it('says what painting the calendar day by day says', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const expected = painted(statements)
        for (const day of DAYS) {
          const { inForce, share } = at(statements, day)
          expect({ day, inForce, share }).toEqual({ day, share: undefined, ...expected.get(day) })
        }
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same answer in whatever order and at whatever times its statements arrive', () => {
    const arrivals = anyStatements.chain((statements) =>
      fc.tuple(
        fc.constant(statements),
        fc.shuffledSubarray([...statements], { minLength: statements.length }),
        fc.infiniteStream(fc.integer({ min: 10, max: 28 })),
      ),
    )
    fc.assert(
      fc.property(arrivals, ([statements, shuffled, dice]) => {
        const arrived = shuffled.map((statement) => ({
          ...statement,
          recordedAt: `2025-01-${dice.next().value}T00:00:00.000Z`,
        }))
        for (const day of DAYS) {
          const { statement: one, ...answer } = at(statements, day)
          const { statement: other, ...answerArrived } = at(arrived, day)
          expect({ day, id: other?.id, ...answerArrived }).toEqual({ day, id: one?.id, ...answer })
        }
      }),
    )
  })

  it('answers for an instant as if what came later had never been said', () => {
    fc.assert(
      fc.property(anyStatements, fc.integer({ min: 9, max: 17 }), (statements, day) => {
        const knownAt = `2024-01-${String(day).padStart(2, '0')}T00:00:00.000Z`
        const known = statements.filter(({ recordedAt }) => recordedAt <= knownAt)
        for (const validAt of DAYS) expect(at(statements, validAt, knownAt)).toEqual(at(known, validAt))
      }),
    )
  })
})
