import type { ImportIssue, Place } from '../../importRecord.ts'
import { cleaned } from '../../issues.ts'

/** The text, cut with an ellipsis when it is longer than it may be, and said so. Never within a character. */
export function* shortened(
  place: Place,
  field: string,
  text: string,
  longest: number,
): Generator<ImportIssue, string> {
  if (text.length <= longest) return text
  yield cleaned(place, 'TOO_LONG', `the ${field} has ${text.length} characters: cut to ${longest}`)
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
