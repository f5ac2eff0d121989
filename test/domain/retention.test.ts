import { expect, it } from 'vitest'
import { retainUntil } from '../../src/domain/retention.ts'

it.each([
  ['2026-11-22', 10, '2036-11-23'],
  ['2026-12-31', 5, '2032-01-01'],
  ['2028-02-28', 10, '2038-03-01'],
  ['2028-02-28', 4, '2032-02-29'],
])('records of what ended on %s are kept for %i years: until %s', (ended, years, expected) => {
  expect(retainUntil(ended, years)).toBe(expected)
})
