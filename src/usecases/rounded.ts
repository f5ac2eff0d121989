/** To the hundredth: of a millisecond, more is noise. */
export function rounded(number: number): number {
  return Math.round(number * 100) / 100
}
