import { addDays, type CalendarDate, epochDay, FIRST_EPOCH_DAY, LAST_EPOCH_DAY } from './calendarDate.ts'
import type { Instant } from './instant.ts'

const DAY_MS = 86_400_000

/** Making a formatter costs more than using one a hundred times. As many as there are zones, at most. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * The moment at which the clocks of a zone show this. Where they show it twice, the first; where they never do, as they
 * are put forward over it, the moment at which they are.
 *
 * @param time `HH:mm`, 00:00 to 23:59.
 * @param ianaZone for example `Asia/Shanghai`.
 * @throws RangeError for a day, a time or a zone that there is not.
 */
export function instantAt(date: CalendarDate, time: string, ianaZone: string): Instant {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`expected a time HH:mm, but got ${time}`)
  addDays(date, 0)
  return instantOf(momentsOf(Date.parse(`${date}T${time}:00Z`), ianaZone)[0])
}

/** The first moment of a day in a zone: midnight, or whatever the clocks show first. */
export function startOfDay(date: CalendarDate, ianaZone: string): Instant {
  return instantAt(date, '00:00', ianaZone)
}

/**
 * The last millisecond of a day in a zone. Where the clocks are put back over midnight, the day goes on until midnight
 * comes for the last time; a day that a zone leaves out ends as it begins.
 *
 * @throws RangeError for a day or a zone that there is not.
 */
export function endOfDay(date: CalendarDate, ianaZone: string): Instant {
  const [, last] = momentsOf((epochDay(date) + 1) * DAY_MS, ianaZone)
  return instantOf(last - 1)
}

/** Where the first or the last day begins or ends elsewhere in a year that instants are not written in, the nearest that is. */
function instantOf(ms: number): Instant {
  const [first, last] = [FIRST_EPOCH_DAY * DAY_MS, (LAST_EPOCH_DAY + 1) * DAY_MS - 1]
  return new Date(Math.min(Math.max(ms, first), last)).toISOString()
}

/** The first and the last moment at which clocks show it; twice the moment of the change when they never do. */
function momentsOf(shownMs: number, ianaZone: string): readonly [number, number] {
  // Zones change their clocks once within two days, at most.
  const offsets = [offsetMs(shownMs - DAY_MS, ianaZone), offsetMs(shownMs + DAY_MS, ianaZone)]
  const moments = offsets
    .map((offset) => ({ at: shownMs - offset, offset }))
    .filter(({ at, offset }) => offsetMs(at, ianaZone) === offset)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b)
  const [first] = moments
  if (first !== undefined) return [first, moments.at(-1) ?? first]
  const change = changeWithin(shownMs - DAY_MS, shownMs + DAY_MS, ianaZone)
  return [change, change]
}

/** The first moment with the offset of the end, where the offset changes once in between. */
function changeWithin(fromMs: number, toMs: number, ianaZone: string): number {
  const after = offsetMs(toMs, ianaZone)
  let [before, since] = [fromMs, toMs]
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2)
    if (offsetMs(middle, ianaZone) === after) since = middle
    else before = middle
  }
  return since
}

/** How far the clocks of a zone are ahead of UTC. */
export function offsetMs(atMs: number, ianaZone: string): number {
  const parts = new Map(
    formatterOf(ianaZone)
      .formatToParts(atMs)
      .map(({ type, value }) => [type, value]),
  )
  const of = (part: Intl.DateTimeFormatPartTypes) => parts.get(part)
  const number = (part: Intl.DateTimeFormatPartTypes) => Number(of(part))
  // The year before 1 is 1 BC; and `Date.UTC` takes the years up to 99 for others.
  const year = of('era') === 'AD' ? number('year') : 1 - number('year')
  const day = new Date(0).setUTCFullYear(year, number('month') - 1, number('day'))
  const time = (number('hour') * 60 + number('minute')) * 60 + number('second')
  // Clocks show whole seconds.
  return day + time * 1000 - Math.floor(atMs / 1000) * 1000
}

function formatterOf(ianaZone: string): Intl.DateTimeFormat {
  const known = formatters.get(ianaZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: ianaZone,
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  formatters.set(ianaZone, made)
  return made
}
