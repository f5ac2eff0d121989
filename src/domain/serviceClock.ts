import type { Instant } from './instant.ts'
import { openedAt, type ServiceClock, type ServiceEvent, type ServiceRequestData } from './serviceRequest.ts'
import type { ServiceTime } from './serviceTime.ts'

const MINUTE_MS = 60_000

/** How a clock of a request stands. */
export type ClockReading = {
  /** What counted so far, whole minutes. */
  readonly spentMinutes: number
  readonly running: boolean
  /** When it passes its target, if it goes on; when it did. Absent when it stopped before. */
  readonly passesAt?: Instant
  readonly breached: boolean
  /** By how many minutes, begun ones included; 0 when it is not breached. */
  readonly overMinutes: number
}

/** A stretch of time that counts; it goes on when `to` is absent. */
type Stretch = { readonly from: Instant; readonly to?: Instant }

type Timed = Pick<ServiceRequestData, 'events' | 'waitingMinutes'>

/** How a clock stands at a moment that is not before the last event. */
export function clockReading(
  request: Timed,
  { indicator, targetMinutes }: Pick<ServiceClock, 'indicator' | 'targetMinutes'>,
  { now, time }: { readonly now: Instant; readonly time: ServiceTime },
): ClockReading {
  if (indicator === 'WAITING_TIME') return waitingReading(request, targetMinutes)
  const targetMs = targetMinutes * MINUTE_MS
  const stretches = indicator === 'FIRST_RESPONSE' ? untilResponse(request) : atWork(request)
  const spentMs = stretches.reduce((sum, { from, to }) => sum + time.msBetween(from, to ?? now), 0)
  const passesAt = passing(stretches, targetMs, time)
  return {
    spentMinutes: Math.floor(spentMs / MINUTE_MS),
    running: stretches.at(-1)?.to === undefined,
    ...(passesAt === undefined ? {} : { passesAt }),
    breached: spentMs > targetMs,
    overMinutes: Math.ceil(Math.max(0, spentMs - targetMs) / MINUTE_MS),
  }
}

function waitingReading({ events, waitingMinutes }: Timed, targetMinutes: number): ClockReading {
  const spentMinutes = waitingMinutes ?? 0
  const overMinutes = Math.max(0, spentMinutes - targetMinutes)
  const breached = overMinutes > 0
  // It was over when the request was opened.
  return {
    spentMinutes,
    running: false,
    breached,
    overMinutes,
    ...(breached && { passesAt: openedAt({ events }) }),
  }
}

/** Whatever comes from us answers. */
function untilResponse({ events }: Timed): readonly Stretch[] {
  const answer = events.find(({ step }) => step !== 'OPENED')
  return [{ from: openedAt({ events }), ...(answer && { to: answer.at }) }]
}

/** From when it was opened, or opened again, until it was resolved; not while we wait for the customer. */
function atWork({ events }: Timed): readonly Stretch[] {
  const stretches: Stretch[] = []
  let since: Instant | undefined
  for (const event of events) {
    if (!stops(event)) since ??= event.at
    else if (since !== undefined) {
      stretches.push({ from: since, to: event.at })
      since = undefined
    }
  }
  return since === undefined ? stretches : [...stretches, { from: since }]
}

function stops({ step }: ServiceEvent): boolean {
  return step === 'WAITING' || step === 'RESOLVED'
}

/** When the stretches have counted as much as the target: in the past, or still to come when the last goes on. */
function passing(stretches: readonly Stretch[], targetMs: number, time: ServiceTime): Instant | undefined {
  let left = targetMs
  for (const { from, to } of stretches) {
    const length = to === undefined ? Number.POSITIVE_INFINITY : time.msBetween(from, to)
    if (length > left) return time.after(from, left)
    left -= length
  }
  return undefined
}

/** The first moment at which one of the clocks that run passes its target: what is due next, or is overdue. */
export function nextDue(readings: readonly ClockReading[]): Instant | undefined {
  const due = readings.flatMap(({ running, passesAt }) => (running && passesAt ? [passesAt] : []))
  return due.toSorted()[0]
}

/** How many minutes went by until we answered, by any clock on the wall; until now, when nobody has. R204's reaction time. */
export function reactionMinutes({ events }: Timed): number | undefined {
  const answer = events.find(({ step }) => step !== 'OPENED')
  if (!answer) return undefined
  return Math.floor((Date.parse(answer.at) - Date.parse(openedAt({ events }))) / MINUTE_MS)
}
