import type { ImportIssue } from '../../importRecord.ts'
import { refused, skipped, warning } from '../../issues.ts'
import type { CalendarEvent } from './calendarEvent.ts'
import { type CalendarTime, calendarTime, momentOf, nextDay } from './calendarTime.ts'
import type { CalendarZones } from './calendarZones.ts'
import { isOfOtherCalendar, ruleStarts, untilOf } from './rule.ts'

/** An event at one time: of a series, one of it. */
export type Occurrence = {
  /** What it says: of one that differs from its series, what is said of that one. */
  readonly event: CalendarEvent
  /** When it was to begin before it was moved; undefined of an event that is no series. */
  readonly of?: CalendarTime
  readonly startMs: number
  readonly endMs: number
  readonly isCancelled: boolean
}

/** Of a series, what begins in it comes in: the first moment included, the last not. */
export type Window = {
  readonly fromMs: number
  readonly toMs: number
  /** Its first and its last day. */
  readonly days: readonly [string, string]
}

/** A meeting three times a day for two years is no series that anybody keeps. */
const MOST_IN_WINDOW = 2_000

const DAY_MS = 86_400_000

type Slot = { readonly start: CalendarTime; readonly endMs: number; readonly isCancelled: boolean }

/**
 * The occurrences of an event with one UID: itself, what its rules and dates repeat, without what is taken out, and with
 * what differs in place of what it stands for.
 *
 * @param versions the event, and those of its series that differ. Without the event itself, each stands alone.
 */
export function* occurrences(
  versions: readonly CalendarEvent[],
  { zones, window }: { readonly zones: CalendarZones; readonly window: Window },
): Generator<ImportIssue, readonly Occurrence[]> {
  const event = versions.find(({ instead }) => instead === undefined)
  if (event === undefined) return versions.flatMap(standingAlone)
  const differing = versions.filter((each) => each !== event)
  if (event.rules.length === 0 && event.more.length === 0 && differing.length === 0) {
    return [{ event, ...timesOf(event), isCancelled: event.isCancelled }]
  }
  const slots = yield* slotsOf(event, zones, window)
  if (slots === undefined) return []
  const found = withDiffering(event, slots, differing).filter(
    ({ startMs }) => startMs >= window.fromMs && startMs < window.toMs,
  )
  if (found.length === 0) {
    yield skipped(event.place, 'OUTSIDE_WINDOW', `no occurrence from ${window.days.join(' to ')}`)
  }
  return found
}

/** One of a series whose other occurrences are not in the calendar. Lotus Notes says there when the others are. */
function standingAlone(event: CalendarEvent): readonly Occurrence[] {
  const { isCancelled, instead } = event
  const first = { event, ...timesOf(event), isCancelled, of: instead?.of ?? event.start }
  const others = event.more
    .map((more) => ({
      event,
      isCancelled,
      of: more.start,
      startMs: momentOf(more.start),
      endMs: endOf(event, more),
    }))
    .filter(({ startMs }) => startMs !== first.startMs)
  return [first, ...others]
}

/** When it begins, by its moments; undefined when it cannot be found out, which is reported. */
function* slotsOf(
  event: CalendarEvent,
  zones: CalendarZones,
  { fromMs, toMs }: Window,
): Generator<ImportIssue, ReadonlyMap<number, Slot> | undefined> {
  const { start, isCancelled } = event
  const starts: { readonly start: CalendarTime; readonly endMs?: number }[] = [{ start }]
  // Clocks are less than a day off UTC.
  const shown = [fromMs - DAY_MS, toMs + DAY_MS] as const
  for (const rule of event.rules) {
    if (isOfOtherCalendar(rule)) {
      yield warning(event.place, 'RULE_NOT_FOLLOWED', `only the first comes in of what ${rule} repeats`)
      continue
    }
    const times = ruleStarts(rule, start.shownMs, shown)
    if (times === undefined || times.length > MOST_IN_WINDOW) {
      const message = `expected a series of at most ${MOST_IN_WINDOW} occurrences, but ${rule} has more`
      yield refused(event.place, 'TOO_MANY_OCCURRENCES', message)
      return undefined
    }
    const isOver = endOfRule(rule, start, zones)
    starts.push(
      ...times.map((shownMs) => ({ start: { ...start, shownMs } })).filter((one) => !isOver(one.start)),
    )
  }
  const slots = new Map<number, Slot>()
  for (const one of [...starts, ...event.more]) {
    slots.set(momentOf(one.start), { start: one.start, endMs: endOf(event, one), isCancelled })
  }
  for (const [at, slot] of slots) {
    if (!event.except.some((except) => isMeant(except, slot.start))) continue
    // Of what was changed, it may have come in before: then it is cancelled. Of the first version it never was.
    if (event.sequence > 0) slots.set(at, { ...slot, isCancelled: true })
    else slots.delete(at)
  }
  return slots
}

function endOfRule(rule: string, start: CalendarTime, zones: CalendarZones): (time: CalendarTime) => boolean {
  const until = untilOf(rule)
  const last = until === undefined ? undefined : calendarTime(until, undefined, zones)
  if (last === undefined || typeof last === 'string') return () => false
  // Times without a zone are meant in that of the start; a day as a whole.
  if (last.isDay) return ({ shownMs }) => shownMs >= nextDay(last).shownMs
  if (!until?.endsWith('Z')) return ({ shownMs }) => shownMs > last.shownMs
  return start.isDay ? ({ shownMs }) => shownMs > last.shownMs : (time) => momentOf(time) > momentOf(last)
}

function isMeant(except: CalendarTime, start: CalendarTime): boolean {
  if (except.isDay) return Math.floor(start.shownMs / DAY_MS) * DAY_MS === except.shownMs
  return momentOf(except) === momentOf(start)
}

/** The occurrences, those that differ in their places. One that stands for what there is not comes in by itself. */
function withDiffering(
  event: CalendarEvent,
  slots: ReadonlyMap<number, Slot>,
  differing: readonly CalendarEvent[],
): readonly Occurrence[] {
  const isSeries = event.rules.length > 0 || event.more.length > 0
  const exact = new Map(
    differing.flatMap((each) => (each.instead ? [[momentOf(each.instead.of), each] as const] : [])),
  )
  const following = differing
    .filter(({ instead }) => instead?.andFollowing)
    .toSorted((a, b) => originOf(a) - originOf(b))
  const regular = [...slots].map(([at, slot]): Occurrence => {
    const own = exact.get(at)
    const of = isSeries ? { of: slot.start } : {}
    if (own) return { event: own, ...of, ...timesOf(own), isCancelled: own.isCancelled || slot.isCancelled }
    const since = following.findLast((each) => originOf(each) <= at)
    if (since === undefined)
      return { event, ...of, startMs: at, endMs: slot.endMs, isCancelled: slot.isCancelled }
    const { startMs, endMs } = timesOf(since)
    const movedMs = startMs - originOf(since)
    const times = { startMs: at + movedMs, endMs: at + movedMs + (endMs - startMs) }
    return { event: since, ...of, ...times, isCancelled: since.isCancelled || slot.isCancelled }
  })
  const others = [...exact].filter(([at]) => !slots.has(at))
  return [
    ...regular,
    ...others.map(([, each]) => ({
      event: each,
      of: each.instead?.of ?? each.start,
      ...timesOf(each),
      isCancelled: each.isCancelled,
    })),
  ]
}

function originOf({ instead, start }: CalendarEvent): number {
  return momentOf(instead?.of ?? start)
}

function timesOf({ start, end }: CalendarEvent) {
  return { startMs: momentOf(start), endMs: momentOf(end) }
}

/** Each lasts as long as the first: days as clocks show them, times to the minute. */
function endOf(
  { start, end }: CalendarEvent,
  one: { readonly start: CalendarTime; readonly endMs?: number },
): number {
  if (one.endMs !== undefined) return one.endMs
  if (!start.isDay) return momentOf(one.start) + momentOf(end) - momentOf(start)
  return momentOf({ ...one.start, shownMs: one.start.shownMs + end.shownMs - start.shownMs })
}
