import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RELATIONSHIP_TYPES, type TypeState, typeAt } from '../../src/domain/typeStates.ts'

const AFTER_ALL = '2030-01-01T00:00:00.000Z'

const state = (differs: Partial<TypeState>): TypeState => ({
  id: 'a',
  type: 'GROWTH',
  reason: 'opened',
  validFrom: '2024-01-01',
  recordedAt: '2024-01-01T09:00:00.000Z',
  recordedBy: 'employee:test',
  ...differs,
})

const opened = state({})
const problem = state({
  id: 'b',
  type: 'PROBLEM',
  validFrom: '2024-03-01',
  recordedAt: '2024-05-01T09:00:00.000Z',
})

describe('typeAt', () => {
  it('is the state that began last', () => {
    const types = ['2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01'].map(
      (validAt) => typeAt([opened, problem], { validAt, knownAt: AFTER_ALL })?.type,
    )
    expect(types).toEqual([undefined, 'GROWTH', 'GROWTH', 'PROBLEM'])
  })

  it('answers with what was known then', () => {
    const known = (knownAt: string) => typeAt([opened, problem], { validAt: '2024-04-01', knownAt })?.type
    expect(known('2023-12-31T00:00:00.000Z')).toBeUndefined()
    expect(known('2024-05-01T08:59:59.999Z')).toBe('GROWTH')
    expect(known('2024-05-01T09:00:00.000Z')).toBe('PROBLEM')
  })

  it('lets the later recorded correct another of the same day, and keeps both readable', () => {
    const corrected = state({ id: 'c', type: 'STRATEGIC', recordedAt: '2024-02-01T09:00:00.000Z' })
    const known = (knownAt: string) => typeAt([corrected, opened], { validAt: '2024-01-01', knownAt })?.type
    expect([known('2024-01-15T00:00:00.000Z'), known(AFTER_ALL)]).toEqual(['GROWTH', 'STRATEGIC'])
  })

  it('is nothing without states', () => {
    expect(typeAt([], { validAt: '2024-01-01', knownAt: AFTER_ALL })).toBeUndefined()
  })

  it('is the last of the known states in order of day, recording and id, in whatever order they come', () => {
    const day = fc.integer({ min: 1, max: 9 })
    const states = fc
      .array(fc.tuple(fc.constantFrom(...RELATIONSHIP_TYPES), day, day), { maxLength: 10 })
      .map((drafts) =>
        drafts.map(([type, valid, recorded], place) =>
          state({
            id: `s${place}`,
            type,
            validFrom: `2024-01-0${valid}`,
            recordedAt: `2024-01-0${recorded}T00:00:00.000Z`,
          }),
        ),
      )
    const key = ({ validFrom, recordedAt, id }: TypeState) => validFrom + recordedAt + id
    fc.assert(
      fc.property(states, day, day, (all, valid, known) => {
        const question = { validAt: `2024-01-0${valid}`, knownAt: `2024-01-0${known}T00:00:00.000Z` }
        const expected = all
          .filter(
            ({ validFrom, recordedAt }) => validFrom <= question.validAt && recordedAt <= question.knownAt,
          )
          .sort((a, b) => (key(a) < key(b) ? -1 : 1))
          .at(-1)
        expect(typeAt(all, question)).toEqual(expected)
        expect(typeAt([...all].reverse(), question)).toEqual(expected)
      }),
    )
  })
})
