import fc from 'fast-check'
import { addDays } from '../../src/domain/calendarDate.ts'
import { TIE_STATEMENT_KINDS, type TieStatement } from '../../src/domain/tieStatements.ts'

/** A statement that is in force for ever, but for what is said otherwise. */
export function tieStatement(differs: Partial<TieStatement> = {}): TieStatement {
  return {
    id: 's1',
    kind: 'STATE',
    statedAt: '2024-01-01T00:00:00.000Z',
    recordedAt: '2024-01-01T00:00:00.000Z',
    recordedBy: 'operator:test',
    source: { system: 'test' },
    ...differs,
  }
}

/** Later than any instant that `anyStatements` makes. */
export const AFTER_ALL = '2030-01-01T00:00:00.000Z'

/** Every day that is worth a question about `anyStatements`: before all, around each edge, after all. */
export const DAYS: readonly string[] = [
  '0001-01-01',
  ...Array.from({ length: 130 }, (_, days) => addDays('2019-12-28', days)),
  ...['2020-12-30', '2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01', '9999-12-31'],
]

const someDay = fc.nat(100).map((days) => addDays('2020-01-01', days))

/** Few dates, of every precision, so that edges often meet. */
const someDate = fc.oneof(
  someDay,
  someDay.map((day) => day.slice(0, 7)),
  fc.constantFrom('2020', '2021', '2020-12-31'),
)

const someInstant = fc.integer({ min: 10, max: 16 }).map((day) => `2024-01-${day}T00:00:00.000Z`)

/** Up to 8 statements of one tie, with few instants and shares, so that ties of every sort are common. */
export const anyStatements: fc.Arbitrary<readonly TieStatement[]> = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom(...TIE_STATEMENT_KINDS, 'STATE', 'STATE', 'END'),
        validFrom: someDate,
        validTo: someDate,
        share: fc.constantFrom('10', '25.5'),
        statedAt: someInstant,
        recordedAt: someInstant,
      },
      { requiredKeys: ['kind', 'statedAt', 'recordedAt'] },
    ),
    { maxLength: 8 },
  )
  .map((drafts) =>
    drafts.map((draft, place) =>
      tieStatement({ ...(draft.kind === 'END' && { validTo: '2020-02' }), ...draft, id: `s${place}` }),
    ),
  )
