import { describe, expect, it } from 'vitest'
import { completeUpTo, type Freshness, HEARTBEATS, NEVER_DERIVED } from '../../src/domain/freshness.ts'

const at = (minute: number) => `2026-11-22T08:${String(minute).padStart(2, '0')}:00.000Z`

/** All at minute 10, but for what is said. */
const all = (differs: Partial<Freshness> = {}): Freshness => ({
  heartbeats: Object.fromEntries(Array.from({ length: HEARTBEATS }, (_, number) => [number, at(10)])),
  clock: at(10),
  tasks: {},
  ...differs,
})

describe('up to when everything is complete', () => {
  it('is the moment of heartbeats that have all come through', () => {
    expect(completeUpTo(all())).toBe(at(10))
  })

  it('is that of the heartbeat that is furthest behind', () => {
    expect(completeUpTo(all({ heartbeats: { ...all().heartbeats, 7: at(3) } }))).toBe(at(3))
  })

  it('is not after what the clock has done', () => {
    expect(completeUpTo(all({ clock: at(4) }))).toBe(at(4))
  })

  it('is not after the change that the oldest open task comes from', () => {
    expect(completeUpTo(all({ tasks: { one: at(9), two: at(2) } }))).toBe(at(2))
  })

  it('is not known before each heartbeat and the clock were there once', () => {
    const { 15: _, ...fifteen } = all().heartbeats
    expect(completeUpTo(all({ heartbeats: fifteen }))).toBeUndefined()
    expect(completeUpTo(all({ clock: undefined }))).toBeUndefined()
    expect(completeUpTo(NEVER_DERIVED)).toBeUndefined()
  })
})
