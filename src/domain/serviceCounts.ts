import { scopesOf } from './bookCourse.ts'
import { dateInZone } from './calendarDate.ts'
import type { Count } from './count.ts'
import type { Instant } from './instant.ts'
import { minuteBucket } from './minuteBucket.ts'
import type { LineOfBusiness } from './relationship.ts'
import { type ClockReading, reactionMinutes } from './serviceClock.ts'
import { openedAt, type ServiceRequestData } from './serviceRequest.ts'

/** The names of what is counted of service requests: parts joined by `.`, the line of business first. */
export const SERVICE_MEASURES = {
  opened: (line: LineOfBusiness, kind: string) => `${line}.service.opened.${kind}`,
  resolved: (line: LineOfBusiness) => `${line}.service.resolved`,
  breached: (line: LineOfBusiness, indicator: string) => `${line}.service.breached.${indicator}`,
  reaction: (line: LineOfBusiness, bucket: string) => `${line}.service.reaction.${bucket}`,
  waiting: (line: LineOfBusiness, bucket: string) => `${line}.service.waiting.${bucket}`,
} as const

/**
 * What a request counts for in the books that its relationship is in now: that it came, how long the customer had waited, how
 * soon we answered, that it was resolved, and which targets were passed, each on its day in the institution's zone.
 *
 * @param readings of its clocks, in their order.
 */
export function serviceCounts(
  data: ServiceRequestData,
  readings: readonly ClockReading[],
  ianaZone: string,
): readonly Count[] {
  const { lineOfBusiness: line, events, waitingMinutes, clocks, kind } = data
  const opened = openedAt(data)
  const counted: [string, Instant][] = [[SERVICE_MEASURES.opened(line, kind), opened]]
  if (waitingMinutes !== undefined)
    counted.push([SERVICE_MEASURES.waiting(line, minuteBucket(waitingMinutes)), opened])
  const reaction = reactionMinutes(data)
  const answer = events.find(({ step }) => step !== 'OPENED')
  if (reaction !== undefined && answer)
    counted.push([SERVICE_MEASURES.reaction(line, minuteBucket(reaction)), answer.at])
  const last = events.at(-1)
  if (last?.step === 'RESOLVED') counted.push([SERVICE_MEASURES.resolved(line), last.at])
  for (const [n, { breached, passesAt }] of readings.entries()) {
    const indicator = clocks[n]?.indicator
    if (breached && passesAt && indicator)
      counted.push([SERVICE_MEASURES.breached(line, indicator), passesAt])
  }
  const scopes = scopesOf({ leadId: data.ownerId, unitPath: data.unitPath })
  return counted.flatMap(([measure, at]) => {
    const time = { kind: 'DAY', day: dateInZone(new Date(at), ianaZone) } as const
    return scopes.map((scope) => ({ scope, time, measure, amount: '1' }))
  })
}

/** When time alone makes another target count as passed: the millisecond after the next of them. */
export function serviceCountsChangeAt(readings: readonly ClockReading[], now: Instant): Instant | undefined {
  const next = readings.flatMap(({ running, breached, passesAt }) =>
    running && !breached && passesAt ? [passesAt] : [],
  )
  const [first] = next.toSorted()
  if (first === undefined) return undefined
  return new Date(Math.max(Date.parse(first), Date.parse(now)) + 1).toISOString()
}
