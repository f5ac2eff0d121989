import { describe, expect, it } from 'vitest'
import { ical } from '../../../src/imports/adapters/ical.ts'
import type { ImportInputs, ImportOptions } from '../../../src/imports/importRecord.ts'
import { collected } from '../collected.ts'
import { writtenFile } from '../writtenFile.ts'

// Long because calendars are broken, moved and repeated in many ways, and one reader takes them all.

const AS_OF = { asOf: '2026-03-09', timeZone: 'Asia/Shanghai' } as const

async function imported(lines: readonly string[], options: ImportOptions = AS_OF) {
  const path = writtenFile('calendar.ics', [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//',
    ...lines,
    'END:VCALENDAR',
  ])
  const { inputs, issues, codes, records } = await collected(ical, path, options)
  const events = inputs('event') as readonly ImportInputs['event'][]
  return {
    events,
    starts: events.map(({ startsAt }) => startsAt),
    attendance: inputs('attendance') as readonly ImportInputs['attendance'][],
    issues,
    codes,
    revisions: records.map(({ revision }) => revision),
  }
}

const event = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  'UID:u-1',
  'SUMMARY:Results call',
  ...lines,
  'END:VEVENT',
]

describe('ical', () => {
  it('makes an event of a VEVENT, and attendance of those who have an e-mail address', async () => {
    const { events, attendance, revisions } = await imported(
      event(
        'SEQUENCE:3',
        'DTSTART;TZID=Asia/Hong_Kong:20260310T093000',
        'DTEND;TZID=Asia/Hong_Kong:20260310T110000',
        'LOCATION:Exchange Square\\, 12/F',
        'CATEGORIES:Roadshow',
        'ATTENDEE;CN="Li, Ming";PARTSTAT=ACCEPTED:mailto:Li.Ming@fund.example',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:wang@fund.example',
        'ATTENDEE:mailto:new@fund.example',
        'ATTENDEE;CUTYPE=ROOM:mailto:room@bank.example',
        'ATTENDEE;CN=Nobody:urn:uuid:1',
      ),
      { ...AS_OF, hostIds: ['emp_1'] },
    )
    expect(events).toEqual([
      {
        kind: 'ROADSHOW',
        name: 'Results call',
        startsAt: '2026-03-10T01:30:00.000Z',
        endsAt: '2026-03-10T03:00:00.000Z',
        timeZone: 'Asia/Hong_Kong',
        place: 'Exchange Square, 12/F',
        online: false,
        hostIds: ['emp_1'],
        topics: [],
        content: [],
        lineOfBusiness: 'INVESTOR',
        state: 'PLANNED',
        source: { system: 'ical', externalId: 'u-1' },
      },
    ])
    expect(attendance.map(({ eventId, partyId, state }) => [eventId, partyId, state])).toEqual([
      ['@evt:u-1', '@eml:li.ming@fund.example', 'ACCEPTED'],
      ['@evt:u-1', '@eml:wang@fund.example', 'DECLINED'],
      ['@evt:u-1', '@eml:new@fund.example', 'INVITED'],
    ])
    expect(revisions).toEqual([3, 3, 3, 3])
  })

  it('takes what was over before the day it is imported as of for held, and nobody for there', async () => {
    const { events, attendance } = await imported(
      event(
        'DTSTART:20260308T010000Z',
        'DTEND:20260308T020000Z',
        'ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example',
      ),
    )
    expect(events[0]?.state).toBe('HELD')
    expect(attendance[0]?.state).toBe('ACCEPTED')
  })
})

describe('a series', () => {
  it('comes in from a year before the day to a year after, however long it goes on', async () => {
    const { starts } = await imported(
      event('DTSTART;TZID=Asia/Shanghai:20100101T090000', 'RRULE:FREQ=MONTHLY'),
    )
    expect(starts).toHaveLength(24)
    expect([starts[0], starts.at(-1)]).toEqual(['2025-04-01T01:00:00.000Z', '2027-03-01T01:00:00.000Z'])
  })

  it('is the same whenever it is imported as of the same day', async () => {
    const lines = event('DTSTART:20260301T090000Z', 'RRULE:FREQ=WEEKLY')
    expect(await imported(lines)).toEqual(await imported(lines))
  })

  it('keeps its time of day when clocks change', async () => {
    const { starts } = await imported(
      event('DTSTART;TZID=Europe/Berlin:20260327T100000', 'RRULE:FREQ=DAILY;COUNT=4'),
    )
    expect(starts).toEqual([
      '2026-03-27T09:00:00.000Z',
      '2026-03-28T09:00:00.000Z',
      '2026-03-29T08:00:00.000Z',
      '2026-03-30T08:00:00.000Z',
    ])
  })

  it('leaves out days that there are not, as RFC 5545 says', async () => {
    const { starts } = await imported(event('DTSTART:20240229T090000Z', 'RRULE:FREQ=YEARLY'), {
      ...AS_OF,
      asOf: '2028-01-01',
    })
    expect(starts).toEqual(['2028-02-29T09:00:00.000Z'])
  })

  it('follows the lunar calendar where the rule does: Chinese New Year, of RFC 7529', async () => {
    const { starts } = await imported(
      event('DTSTART;VALUE=DATE:20130210', 'RRULE:RSCALE=CHINESE;FREQ=YEARLY'),
      { asOf: '2015-02-19', timeZone: 'UTC' },
    )
    expect(starts.map((at) => at.slice(0, 10))).toEqual(['2015-02-19', '2016-02-08'])
  })

  it('ends with the last moment of UNTIL, which is one of UTC', async () => {
    const { starts } = await imported(
      event('DTSTART;TZID=America/New_York:20260301T200000', 'RRULE:FREQ=DAILY;UNTIL=20260303T010000Z'),
    )
    expect(starts).toEqual(['2026-03-02T01:00:00.000Z', '2026-03-03T01:00:00.000Z'])
  })

  it('has the dates that are added, once, and not those that are taken out', async () => {
    const { starts } = await imported(
      event(
        'DTSTART:20260301T090000Z',
        'RRULE:FREQ=DAILY;COUNT=3',
        'RDATE:20260302T090000Z,20260310T090000Z',
        'EXDATE:20260303T090000Z',
      ),
    )
    expect(starts).toEqual([
      '2026-03-01T09:00:00.000Z',
      '2026-03-02T09:00:00.000Z',
      '2026-03-10T09:00:00.000Z',
    ])
  })

  it('cancels what is taken out of a later version: it may have come in before', async () => {
    const { events } = await imported(
      event('SEQUENCE:1', 'DTSTART:20260310T090000Z', 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE:20260311T090000Z'),
    )
    expect(events.map(({ state }) => state)).toEqual(['PLANNED', 'CANCELLED'])
  })

  it('has one that was moved under the time at which it was to be', async () => {
    const { events } = await imported([
      ...event('DTSTART:20260310T090000Z', 'RRULE:FREQ=DAILY;COUNT=2'),
      ...event('RECURRENCE-ID:20260311T090000Z', 'DTSTART:20260312T140000Z', 'DTEND:20260312T150000Z'),
    ])
    expect(events.map(({ startsAt, source }) => [startsAt, source.externalId])).toEqual([
      ['2026-03-10T09:00:00.000Z', 'u-1/20260310T090000Z'],
      ['2026-03-12T14:00:00.000Z', 'u-1/20260311T090000Z'],
    ])
  })

  it('moves all that follow, when it says so', async () => {
    const { starts } = await imported([
      ...event('DTSTART:20260310T090000Z', 'RRULE:FREQ=DAILY;COUNT=3'),
      ...event('RECURRENCE-ID;RANGE=THISANDFUTURE:20260311T090000Z', 'DTSTART:20260311T103000Z'),
    ])
    expect(starts).toEqual([
      '2026-03-10T09:00:00.000Z',
      '2026-03-11T10:30:00.000Z',
      '2026-03-12T10:30:00.000Z',
    ])
  })

  it('may be cancelled, or one of it', async () => {
    const one = await imported([
      ...event('DTSTART:20260310T090000Z', 'RRULE:FREQ=DAILY;COUNT=2'),
      ...event('RECURRENCE-ID:20260311T090000Z', 'DTSTART:20260311T090000Z', 'STATUS:CANCELLED'),
    ])
    expect(one.events.map(({ state }) => state)).toEqual(['PLANNED', 'CANCELLED'])
    const all = await imported([
      'METHOD:CANCEL',
      ...event('DTSTART:20260310T090000Z', 'RRULE:FREQ=DAILY;COUNT=2'),
    ])
    expect(all.events.map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED'])
  })

  it.each(['FREQ=SECONDLY', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MINUTELY;INTERVAL=7'])(
    'of %s neither hangs nor floods',
    async (rule) => {
      const { events, codes } = await imported(event('DTSTART:19700101T000000Z', `RRULE:${rule}`))
      expect(events.length).toBeLessThan(2)
      expect(Object.keys(codes)).toHaveLength(1)
    },
    20_000,
  )
})

describe('newer versions', () => {
  it('replace older ones by SEQUENCE, wherever they stand', async () => {
    const { events, codes } = await imported([
      ...event('SEQUENCE:2', 'DTSTART:20260310T100000Z'),
      ...event('SEQUENCE:1', 'DTSTART:20260310T090000Z', 'DTSTAMP:20270101T000000Z'),
    ])
    expect(events.map(({ startsAt }) => startsAt)).toEqual(['2026-03-10T10:00:00.000Z'])
    expect(codes).toEqual({ 'skipped OLDER_VERSION': 1 })
  })

  it('of the same SEQUENCE are told by when they were written', async () => {
    const { starts } = await imported([
      ...event('DTSTAMP:20260102T000000Z', 'DTSTART:20260310T100000Z'),
      ...event('DTSTAMP:20260101T000000Z', 'DTSTART:20260310T090000Z'),
    ])
    expect(starts).toEqual(['2026-03-10T10:00:00.000Z'])
  })
})

describe('time zones', () => {
  it.each([
    ['of IANA', 'Asia/Tokyo', '2026-03-10T00:00:00.000Z', 'Asia/Tokyo'],
    ['of Windows', 'China Standard Time', '2026-03-10T01:00:00.000Z', 'Asia/Shanghai'],
    [
      'of a vendor',
      '/mozilla.org/20070129_1/America/New_York',
      '2026-03-10T13:00:00.000Z',
      'America/New_York',
    ],
  ])('%s', async (_, tzid, startsAt, timeZone) => {
    const { events } = await imported(event(`DTSTART;TZID="${tzid}":20260310T090000`))
    expect(events).toMatchObject([{ startsAt, timeZone }])
  })

  it('without a name are those of the calendar, or else of the institution', async () => {
    const floating = event('DTSTART:20260310T090000')
    const [own, stated] = [
      await imported(floating),
      await imported(['X-WR-TIMEZONE:Europe/London', ...floating]),
    ]
    expect(own.events).toMatchObject([{ startsAt: '2026-03-10T01:00:00.000Z', timeZone: 'Asia/Shanghai' }])
    expect(stated.events).toMatchObject([{ startsAt: '2026-03-10T09:00:00.000Z', timeZone: 'Europe/London' }])
  })

  it('that clocks leave out are read as if they had not been put forward yet', async () => {
    const { starts } = await imported(event('DTSTART;TZID=America/New_York:20260308T023000'))
    expect(starts).toEqual(['2026-03-08T07:30:00.000Z'])
  })

  it('that clocks show twice are the first of both', async () => {
    const { starts } = await imported(event('DTSTART;TZID=America/New_York:20261101T013000'))
    expect(starts).toEqual(['2026-11-01T05:30:00.000Z'])
  })

  it('of the calendar’s own rules are shown as a zone with the same clocks', async () => {
    const { events } = await imported([
      ...['BEGIN:VTIMEZONE', 'TZID:Head office', 'BEGIN:STANDARD', 'DTSTART:16010101T000000'],
      ...['TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'END:STANDARD', 'END:VTIMEZONE'],
      ...event('DTSTART;TZID=Head office:20260310T090000'),
    ])
    expect(events).toMatchObject([{ startsAt: '2026-03-10T01:00:00.000Z', timeZone: 'Asia/Shanghai' }])
  })

  it('that nobody knows refuse the event, and no other', async () => {
    const { starts, issues } = await imported([
      ...event('DTSTART;TZID=Nowhere/Land:20260310T090000'),
      ...['BEGIN:VEVENT', 'UID:u-2', 'SUMMARY:Other', 'DTSTART:20260310T090000Z', 'END:VEVENT'],
    ])
    expect(starts).toEqual(['2026-03-10T09:00:00.000Z'])
    expect(issues).toMatchObject([{ severity: 'refused', code: 'UNKNOWN_ZONE', place: { line: 7 } }])
  })
})

describe('what is broken', () => {
  it.each([
    ['an end before the start', ['DTSTART:20260310T090000Z', 'DTEND:20260310T080000Z'], 'END_BEFORE_START'],
    ['a day that there is not', ['DTSTART:20260230T090000Z'], 'UNREADABLE_LINE'],
    ['a rule that is none', ['DTSTART:20260310T090000Z', 'RRULE:FREQ=DAILY;BYDAY=XX'], 'UNREADABLE_RULE'],
    ['a rule without a frequency', ['DTSTART:20260310T090000Z', 'RRULE:COUNT=3'], 'UNREADABLE_RULE'],
    ['no start', ['DTEND:20260310T090000Z'], 'NO_START'],
  ])('%s is refused', async (_, lines, code) => {
    const { events, codes } = await imported(event(...lines))
    expect({ events, codes }).toEqual({ events: [], codes: { [`refused ${code}`]: 1 } })
  })

  it('refuses an event that is cut off, and keeps those before it', async () => {
    const path = writtenFile('cut.ics', [
      'BEGIN:VCALENDAR',
      ...event('DTSTART:20260310T090000Z'),
      'BEGIN:VEVENT',
      'UID:2',
    ])
    const { counts, codes } = await collected(ical, path, AS_OF)
    expect(counts).toEqual({ event: 1 })
    expect(codes).toEqual({ 'warning NOT_ENDED': 1, 'refused NOT_ENDED': 1 })
  })

  it('is told once of a file that is something else', async () => {
    const { codes } = await collected(
      ical,
      writtenFile('photo.ics', Buffer.from([0xff, 0xd8, 10, 65, 10, 66, 10, 67])),
      AS_OF,
    )
    expect(codes).toMatchObject({ 'refused NOT_A_CALENDAR': 1 })
  })

  it('leaves to-dos, journals and free times out, and says so', async () => {
    const { codes } = await imported(['BEGIN:VTODO', 'UID:t', 'END:VTODO', 'BEGIN:VJOURNAL', 'END:VJOURNAL'])
    expect(codes).toEqual({ 'skipped COMPONENT_NOT_IMPORTED': 2, 'skipped NO_EVENTS': 1 })
  })
})
