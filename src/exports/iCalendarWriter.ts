import * as z from 'zod'
import { contentLine, escapedText } from './contentLine.ts'
import type { ExportRow } from './exportRow.ts'
import type { ExportAbout, ExportWriter } from './exportWriter.ts'
import { channelWord } from './words.ts'

const State = z.object({ timeless: z.int().nonnegative() })

/**
 * Contacts as a calendar: each an event, with those of its people as attendees who have an e-mail address, and all others by
 * name. Nobody is invited by it: it is published, and not a request.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export const iCalendarWriter: ExportWriter<z.output<typeof State>> = {
  extension: 'ics',
  mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
  needsCards: true,
  State,
  initial: { timeless: 0 },
  page: (about, { timeless }, rows) => {
    const timed = rows.filter(({ occurredAt }) => occurredAt !== null)
    return {
      state: { timeless: timeless + rows.length - timed.length },
      text: timed.map((row) => eventText(row, about)).join(''),
    }
  },
  before: (about, { timeless }) =>
    [
      contentLine('BEGIN', 'VCALENDAR'),
      contentLine('VERSION', '2.0'),
      contentLine('PRODID', '-//Guanxi//Contact history//EN'),
      contentLine('CALSCALE', 'GREGORIAN'),
      contentLine('METHOD', 'PUBLISH'),
      contentLine('X-WR-CALNAME', escapedText(title(about))),
      contentLine('NAME', escapedText(title(about))),
      contentLine('X-WR-TIMEZONE', about.timeZone),
      ...(timeless === 0 ? [] : [contentLine('X-WR-CALDESC', escapedText(missing(timeless, about)))]),
    ].join(''),
  after: () => contentLine('END', 'VCALENDAR'),
}

function title({ of, language }: ExportAbout): string {
  return language === 'EN' ? `Contacts: ${of}` : `联系记录：${of}`
}

/** An event must say when it is. */
function missing(count: number, { language }: ExportAbout): string {
  return language === 'EN'
    ? `${count} ${count === 1 ? 'contact is' : 'contacts are'} not here: the times are not for you to see.`
    : `${count} 条联系记录因无权查看其时间而未列出。`
}

function eventText(row: ExportRow, about: ExportAbout): string {
  const start = row.occurredAt ?? ''
  const endMs = Date.parse(start) + (row.durationMinutes ?? 0) * 60_000
  const text = (name: string, value: string | null | undefined) =>
    value ? contentLine(name, escapedText(value)) : ''
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapedText(`${row.interactionId}@${about.tenant}`)),
    contentLine('DTSTAMP', utc(about.askedAt)),
    contentLine('DTSTART', utc(start)),
    ...(row.durationMinutes ? [contentLine('DTEND', utc(new Date(endMs).toISOString()))] : []),
    text('SUMMARY', row.subject ?? subjectless(row, about)),
    text('DESCRIPTION', description(row, about)),
    row.topics?.length ? contentLine('CATEGORIES', row.topics.map(escapedText).join(',')) : '',
    ...attendees(row),
    contentLine('STATUS', 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('CLASS', row.confidentiality === 'NORMAL' ? 'PRIVATE' : 'CONFIDENTIAL'),
    ...(row.version === null ? [] : [contentLine('SEQUENCE', String(row.version - 1))]),
    ...(row.recordedAt === null ? [] : [contentLine('LAST-MODIFIED', utc(row.recordedAt))]),
    contentLine('END', 'VEVENT'),
  ].join('')
}

function subjectless({ channel }: ExportRow, { language }: ExportAbout): string {
  return channel === null ? (language === 'EN' ? 'Contact' : '联系') : channelWord(channel, language)
}

function description(row: ExportRow, { language }: ExportAbout): string {
  const [channel, theirs, ours, event] =
    language === 'EN' ? ['By', 'Their people', 'Our people', 'Event'] : ['渠道', '对方', '我方', '活动']
  const colon = language === 'EN' ? ': ' : '：'
  const names = (all: readonly (string | null | undefined)[] | undefined) => all?.filter(Boolean).join(', ')
  const labelled: readonly (readonly [string, string | null | undefined])[] = [
    [channel, row.channel && channelWord(row.channel, language)],
    [theirs, names(row.participants?.map(({ party }) => party?.name))],
    [ours, names(row.participants?.map(({ employee }) => employee?.name))],
    [event, row.event?.name],
  ]
  return [
    row.summary,
    row.outcome,
    ...labelled.map(([label, value]) => (value ? `${label}${colon}${value}` : undefined)),
  ]
    .filter(Boolean)
    .join('\n')
}

/** Whoever does not want to be written to is not named by their address. */
function attendees({ participants }: ExportRow): readonly string[] {
  const found = (participants ?? []).flatMap(({ party }) => {
    const email = party?.card?.contactPoints?.find(({ kind, optedOut }) => kind === 'EMAIL' && !optedOut)
    return party && email && isAddress(email.value) ? [{ name: party.name, email: email.value }] : []
  })
  const unique = [...new Map(found.map((each) => [each.email.toLowerCase(), each])).values()]
  return unique.map(({ name, email }) =>
    contentLine('ATTENDEE', `mailto:${email}`, { CN: name, CUTYPE: 'INDIVIDUAL', PARTSTAT: 'ACCEPTED' }),
  )
}

/** What is none would be read as something else in an address. */
function isAddress(text: string): boolean {
  return /^[^\s@<>"\\,;:]+@[^\s@<>"\\,;:]+$/.test(text)
}

/** `2026-03-09T08:30:00.000Z` as `20260309T083000Z`. */
function utc(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
