/** Up to how many minutes each bucket reaches, in steps of a third to a half: a percentile is known to that. */
export const BUCKET_MINUTES = [
  0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 960, 1440, 2160, 2880, 4320,
  5760, 8640, 11_520, 17_280, 23_040, 34_560, 46_080,
] as const

/** What is longer than all of them. */
export const LONGER = 'more'

/** The name of the bucket that so many minutes are in. @param minutes 0 or more. */
export function minuteBucket(minutes: number): string {
  const edge = BUCKET_MINUTES.find((upTo) => minutes <= upTo)
  return edge === undefined ? LONGER : String(edge)
}

/**
 * The percentile by nearest rank, as the end of the bucket that it is in: the smallest end up to which at least `percent` of
 * a hundred are.
 *
 * @param counts how many are in each bucket, by its name.
 * @param percent above 0, up to 100.
 * @returns undefined when there are none, or when it is longer than all buckets reach.
 * @see https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method
 */
export function bucketPercentile(counts: ReadonlyMap<string, number>, percent: number): number | undefined {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return undefined
  const rank = Math.ceil((percent / 100) * total)
  let seen = 0
  return BUCKET_MINUTES.find((upTo) => {
    seen += counts.get(String(upTo)) ?? 0
    return seen >= rank
  })
}
