/**
 * The grades of long-term credit ratings, best first, as the agencies write them, and as internal models are mapped to them.
 *
 * @see S&P Global Ratings Definitions, "Long-Term Issuer Credit Ratings"; 信用评级要素、标识及含义 (JR/T 0030.2)
 */
export const RATING_SCALE = [
  'AAA',
  'AA+',
  'AA',
  'AA-',
  'A+',
  'A',
  'A-',
  'BBB+',
  'BBB',
  'BBB-',
  'BB+',
  'BB',
  'BB-',
  'B+',
  'B',
  'B-',
  'CCC+',
  'CCC',
  'CCC-',
  'CC',
  'C',
  'D',
] as const

export type Grade = (typeof RATING_SCALE)[number]

export function isGrade(text: string): text is Grade {
  return RATING_SCALE.some((grade) => grade === text)
}

/** Whether a grade is this one or a better one. */
export function isAtLeast(grade: Grade, least: Grade): boolean {
  return RATING_SCALE.indexOf(grade) <= RATING_SCALE.indexOf(least)
}
