import type { Count, CountTime } from '../domain/count.ts'
import { DERIVED_KEYS } from './derivedKeys.ts'

/** The items of its scope in which something counts, by their sort keys. */
export function countSortKeys(time: CountTime, shard: number): readonly string[] {
  switch (time.kind) {
    case 'DAY':
      return [
        DERIVED_KEYS.day(time.day, shard),
        DERIVED_KEYS.month(time.day.slice(0, 'YYYY-MM'.length), shard),
        DERIVED_KEYS.always(shard),
      ]
    case 'ALWAYS':
      return [DERIVED_KEYS.always(shard)]
    case 'PERIOD':
      return [DERIVED_KEYS.period(time.period, shard)]
    case 'SPREAD':
      return [DERIVED_KEYS.distribution(time.currency, shard)]
  }
}

const LETTERS = { DAY: 'D', ALWAYS: 'A', PERIOD: 'P', SPREAD: 'S' } as const

/** A time in a few letters, as markers keep it. */
export function countTimeText(time: CountTime): string {
  const letter = LETTERS[time.kind]
  switch (time.kind) {
    case 'DAY':
      return letter + time.day
    case 'ALWAYS':
      return letter
    case 'PERIOD':
      return letter + time.period
    case 'SPREAD':
      return letter + time.currency
  }
}

/** @throws RangeError when it is not the text of a time. */
export function countTimeFrom(text: string): CountTime {
  const rest = text.slice(1)
  switch (text[0]) {
    case LETTERS.DAY:
      return { kind: 'DAY', day: rest }
    case LETTERS.ALWAYS:
      return { kind: 'ALWAYS' }
    case LETTERS.PERIOD:
      return { kind: 'PERIOD', period: rest }
    case LETTERS.SPREAD:
      return { kind: 'SPREAD', currency: rest }
    default:
      throw new RangeError(`expected the time of a count, but got ${text}`)
  }
}

/** What two counts must share to be one number. */
export function countPath({ scope, time, measure }: Count): string {
  return `${scope}|${countTimeText(time)}|${measure}`
}
