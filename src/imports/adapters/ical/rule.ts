import { RRuleTemporal } from 'rrule-temporal'
import { isCalendarDate } from '../../../domain/calendarDate.ts'
import type { ContentLine } from '../../mimeDirectory/contentLines.ts'
import type { EventFault } from './calendarEvent.ts'

const FREQUENCIES = 'SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY'
const NUMBERS = '[+-]?\\d{1,3}(,[+-]?\\d{1,3})*'
const DAY = '(SU|MO|TU|WE|TH|FR|SA)'

/** @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10, and https://www.rfc-editor.org/rfc/rfc7529#section-4.1 */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: new RegExp(`^(${FREQUENCIES})$`),
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  COUNT: /^[1-9]\d{0,8}$/,
  INTERVAL: /^[1-9]\d{0,8}$/,
  BYSECOND: /^\d{1,2}(,\d{1,2})*$/,
  BYMINUTE: /^\d{1,2}(,\d{1,2})*$/,
  BYHOUR: /^\d{1,2}(,\d{1,2})*$/,
  BYDAY: new RegExp(`^[+-]?\\d{0,2}${DAY}(,[+-]?\\d{0,2}${DAY})*$`),
  BYMONTHDAY: new RegExp(`^${NUMBERS}$`),
  BYYEARDAY: new RegExp(`^${NUMBERS}$`),
  BYWEEKNO: new RegExp(`^${NUMBERS}$`),
  BYMONTH: /^\d{1,2}L?(,\d{1,2}L?)*$/,
  BYSETPOS: new RegExp(`^${NUMBERS}$`),
  WKST: new RegExp(`^${DAY}$`),
  RSCALE: /^[A-Z0-9-]+$/,
  SKIP: /^(OMIT|BACKWARD|FORWARD)$/,
}

/** The rule that an RRULE states, without blanks, in capitals, and without a semicolon at its end, which some write. */
export function ruleIn({ text }: ContentLine): string {
  return text
    .slice(text.indexOf(':') + 1)
    .replaceAll(/\s/g, '')
    .replace(/;$/, '')
    .toUpperCase()
}

/** What is wrong with a rule: the library would leave out in silence what it does not know. */
export function ruleFault(line: ContentLine): EventFault | undefined {
  const rule = ruleIn(line)
  const fault = (message: string): EventFault => ({
    line: line.line,
    code: 'UNREADABLE_RULE',
    message: `RRULE: ${message}`,
  })
  const parts = rule.split(';').map((part) => part.split('='))
  for (const [name = '', value = ''] of parts) {
    const pattern = PARTS[name]
    if (pattern === undefined) return fault(`expected ${Object.keys(PARTS).join(', ')}, but got "${name}"`)
    if (!pattern.test(value)) return fault(`expected ${name} as RFC 5545 has it, but got "${value}"`)
  }
  const until = untilOf(rule)
  if (until !== undefined && !isCalendarDate(until.slice(0, 10)))
    return fault(`expected an UNTIL that there is, but got "${until}"`)
  if (!parts.some(([name]) => name === 'FREQ')) return fault('expected a FREQ, but there is none')
  return undefined
}

/** Calendars in which the library was seen to count right. */
const SCALES: readonly (string | undefined)[] = [undefined, 'GREGORIAN', 'CHINESE', 'HEBREW']

/** Whether the rule counts in a calendar that we cannot follow, such as the Ethiopic. */
export function isOfOtherCalendar(rule: string): boolean {
  return !SCALES.includes(/(?:^|;)RSCALE=([^;]+)/.exec(rule)?.[1])
}

/** More steps than a rule needs that is meant for people: every hour for eleven years. */
const MOST_STEPS = 100_000

/**
 * What clocks show when a rule's occurrences begin, within a stretch of such times, the first included. UNTIL is not looked
 * at: it is a moment, and this knows no zones.
 *
 * @param startMs what clocks show at the first.
 * @returns undefined when there are too many steps to take.
 */
export function ruleStarts(
  rule: string,
  startMs: number,
  [fromMs, toMs]: readonly [number, number],
): readonly number[] | undefined {
  const endless = rule
    .split(';')
    .filter((part) => !part.startsWith('UNTIL='))
    .join(';')
  const dtstart = new Date(startMs).toISOString().replaceAll(/[-:]|\.\d+/g, '')
  try {
    const steps = new RRuleTemporal({
      rruleString: `DTSTART:${dtstart}\nRRULE:${endless}`,
      maxIterations: MOST_STEPS,
    })
    return steps.between(new Date(fromMs), new Date(toMs), true).map((at) => at.epochMilliseconds)
  } catch (error) {
    // Bad rules were refused before.
    if (error instanceof Error && /iterations/i.test(error.message)) return undefined
    throw error
  }
}

/** The UNTIL of a rule, as jCal would have it: `2026-03-09T08:30:00Z`. */
export function untilOf(rule: string): string | undefined {
  const until = /(?:^|;)UNTIL=(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?/.exec(rule)
  if (until === null) return undefined
  const [, year, month, day, hour, minute, second, utc] = until
  return hour === undefined
    ? `${year}-${month}-${day}`
    : `${year}-${month}-${day}T${hour}:${minute}:${second}${utc}`
}
