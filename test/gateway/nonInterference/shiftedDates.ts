const DAY_MS = 86_400_000

/** So many days earlier. */
export function shiftedDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10)
}

/** So many days earlier, and not at the same time of day. */
export function shiftedInstant(instant: string, days: number, dice: number): string {
  return new Date(Date.parse(instant) - days * DAY_MS - (dice % 50_000)).toISOString()
}

/** A day earlier by days; what is known less exactly, in the year or month before. */
export function shiftedPartial(partial: string, days: number): string {
  if (partial.length === 10) return shiftedDate(partial, days)
  const [year = '', ...rest] = partial.split('-')
  return [String(Number(year) - 1), ...rest].join('-')
}
