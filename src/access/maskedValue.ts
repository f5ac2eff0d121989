import type { Mask } from './decision.ts'

/**
 * A value as it is shown in part: text, a date, or a list of things with a `value`.
 *
 * @throws RangeError for a value of another shape: the field's mask does not fit it.
 */
export function maskedValue(value: unknown, how: Mask): unknown {
  if (value === null || value === undefined) return value
  if (typeof value === 'string') return MASKERS[how](value)
  if (!Array.isArray(value)) throw new RangeError(`expected text or a list to mask, but got ${typeof value}`)
  return value.map((part: unknown) => {
    if (typeof part !== 'object' || part === null || !('value' in part) || typeof part.value !== 'string') {
      throw new RangeError('expected a list of things with a value to mask')
    }
    return { ...part, value: MASKERS[how](part.value) }
  })
}

const SHOWN = 4

const MASKERS: Readonly<Record<Mask, (text: string) => string>> = {
  // As many stars whatever the length, which would tell something too; of a short text nothing is left.
  LAST_FOUR: (text) => {
    const characters = [...text]
    return `****${characters.length > 2 * SHOWN ? characters.slice(-SHOWN).join('') : ''}`
  },
  YEAR: (date) => date.slice(0, 4),
}
