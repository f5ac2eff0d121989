import nodeIcal from 'node-ical'
import { describe, expect, it } from 'vitest'
import { iCalendarWriter } from '../../src/exports/iCalendarWriter.ts'
import { ical } from '../../src/imports/adapters/ical.ts'
import { collected } from '../imports/collected.ts'
import { writtenFile } from '../imports/writtenFile.ts'
import { wholeExport } from '../support/wholeExport.ts'
import { ABOUT, exportRow, WANG } from './exportRows.ts'

const OURS = { part: 'HOST', party: null, employee: { id: 'emp_1', name: 'Grace Chan' } } as const

const ROWS = [
  exportRow({
    subject: '一对一会议: margin; outlook, 2026',
    summary: 'They asked.\nWe referred to what is public.',
    topics: ['margin, net', 'outlook'],
    participants: [WANG, OURS],
    version: 3,
  }),
  exportRow({
    interactionId: 'int_2',
    occurredAt: '2026-10-25T00:30:00.000Z',
    durationMinutes: null,
    subject: null,
  }),
]

describe('a calendar of contacts', () => {
  it('comes in again with its names, times, zone, people and versions', async () => {
    const text = await wholeExport(iCalendarWriter, ABOUT, [[ROWS[0] ?? exportRow()], ROWS.slice(1)])
    const { records, issues } = await collected(ical, writtenFile('contacts.ics', text), {
      asOf: '2026-11-22',
    })
    expect(issues).toEqual([])
    expect(records.map(({ kind, input, revision }) => ({ kind, input, revision }))).toMatchObject([
      {
        kind: 'event',
        revision: 2,
        input: {
          name: '一对一会议: margin; outlook, 2026',
          startsAt: '2026-03-09T08:30:00.000Z',
          endsAt: '2026-03-09T09:15:00.000Z',
          timeZone: 'Asia/Hong_Kong',
          source: { externalId: 'int_01JAMXQZ1V0000000000000000@first-bank' },
        },
      },
      {
        kind: 'event',
        input: { name: 'Meeting', startsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T00:30:00.000Z' },
      },
      { kind: 'attendance', input: { partyId: '@eml:wang@redwood.example', state: 'ACCEPTED' } },
    ])
  })

  it('is read by others', async () => {
    const text = await wholeExport(iCalendarWriter, ABOUT, [ROWS])
    const events = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT')
    expect(events).toMatchObject([
      {
        uid: 'int_01JAMXQZ1V0000000000000000@first-bank',
        summary: '一对一会议: margin; outlook, 2026',
        start: new Date('2026-03-09T08:30:00Z'),
        end: new Date('2026-03-09T09:15:00Z'),
        description:
          'They asked.\nWe referred to what is public.\nBy: Meeting\nTheir people: 王小明\nOur people: Grace Chan',
        categories: ['margin, net', 'outlook'],
        attendee: { val: 'mailto:wang@redwood.example', params: { CN: '王小明' } },
      },
      { summary: 'Meeting', start: new Date('2026-10-25T00:30:00Z') },
    ])
  })

  it('invites nobody, and names nobody by an address that they do not want to be written to', async () => {
    const text = await wholeExport(iCalendarWriter, ABOUT, [ROWS])
    expect(text).toContain('METHOD:PUBLISH')
    expect(text).not.toContain('private@home.example')
    expect(text).not.toContain('ORGANIZER')
  })

  it('says how many are not in it, as their time may not be seen', async () => {
    const text = await wholeExport(iCalendarWriter, ABOUT, [
      [exportRow({ occurredAt: null, withheld: ['occurredAt'] })],
    ])
    expect(text).not.toContain('VEVENT')
    expect(text).toContain('X-WR-CALDESC:1 contact is not here')
  })

  it('is the same text, however its rows come in pages', async () => {
    const [whole, paged] = [[ROWS], ROWS.map((row) => [row])]
    expect(await wholeExport(iCalendarWriter, ABOUT, whole)).toBe(
      await wholeExport(iCalendarWriter, ABOUT, paged),
    )
  })
})
