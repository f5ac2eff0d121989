import { describe, expect, it } from 'vitest'
import { bucketPercentile, LONGER, minuteBucket } from '../../src/domain/minuteBucket.ts'

describe('a bucket of minutes', () => {
  it.each([
    [0, '0'],
    [1, '1'],
    [4, '5'],
    [45, '45'],
    [46, '60'],
    [46_080, '46080'],
    [46_081, LONGER],
  ])('has %i minutes in the one that reaches to %s', (minutes, bucket) => {
    expect(minuteBucket(minutes)).toBe(bucket)
  })
})

describe('a percentile', () => {
  // 15, 20, 35, 40, 50 by nearest rank: the 30th is 20, the 40th 20, the 50th 35, the 100th 50.
  const counts = new Map<string, number>()
  for (const minutes of [15, 20, 35, 40, 50]) {
    const bucket = minuteBucket(minutes)
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  }

  it.each([
    [5, 15],
    [30, 20],
    [40, 20],
    [50, 45],
    [100, 60],
  ])('of %i is the end of its bucket, %i', (percent, minutes) => {
    expect(bucketPercentile(counts, percent)).toBe(minutes)
  })

  it('is none of nothing, nor of what is longer than all buckets', () => {
    expect(bucketPercentile(new Map(), 50)).toBe(undefined)
    expect(bucketPercentile(new Map([[LONGER, 1]]), 50)).toBe(undefined)
  })
})
