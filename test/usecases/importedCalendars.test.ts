import { beforeAll, describe, expect, it } from 'vitest'
import { ical } from '../../src/imports/adapters/ical.ts'
import { vcard } from '../../src/imports/adapters/vcard.ts'
import type { ImportAdapter } from '../../src/imports/importRecord.ts'
import { runImport } from '../../src/imports/runImport.ts'
import { idFromSource } from '../../src/usecases/command.ts'
import { applyImport, startImport } from '../../src/usecases/import/importBatch.ts'
import { writtenFile } from '../imports/writtenFile.ts'
import { startEvents } from '../support/eventBank.ts'

let desk: Awaited<ReturnType<typeof startEvents>>
beforeAll(async () => {
  desk = await startEvents()
})

/** Imports a file, as the command line does, on 20 March 2026. */
async function take(adapter: ImportAdapter, lines: readonly string[]) {
  const { gateway } = desk
  const batch = await startImport(gateway.context(), adapter.name)
  const issues: string[] = []
  const report = await runImport({
    adapter,
    path: writtenFile('file', lines),
    options: { asOf: '2026-03-20', timeZone: 'Asia/Shanghai', hostIds: [desk.officer] },
    apply: (records) => applyImport(gateway.context(), batch, records),
    onIssue: ({ severity, code, message }) => issues.push(`${severity} ${code} ${message}`),
  })
  return { records: report.records, issues }
}

let uids = 0

/** A calendar with one event of its own. */
function calendarOf() {
  uids += 1
  const uid = `event-${uids}`
  return (...lines: readonly string[]) => [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//test//',
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'SUMMARY:Results call',
    ],
    ...lines,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ]
}

const cardOf = (uid: string, name: string, email: string) => [
  ...[
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:${uid}`,
    `FN:${name}`,
    `EMAIL:${email}`,
    'ORG:Redwood Capital',
    'END:VCARD',
  ],
]

const HELD = ['DTSTART:20260318T013000Z', 'DTEND:20260318T030000Z']

/** The event, or one of a series, that came of this UID. */
async function eventNow(externalId: string) {
  const id = idFromSource('demo', 'evt', { system: 'ical', externalId })
  const { event } = await desk.bank.ask(`{ event(id: "${id}") { id name state startsAt hosts { id } } }`)
  return event as { readonly id: string; readonly state: string; readonly startsAt: string } | null
}

describe('a calendar that is imported', () => {
  it('has as attendees those whom cards before made known by their e-mail addresses', async () => {
    const calendar = calendarOf()
    const uid = `event-${uids}`
    await take(vcard, [
      ...cardOf('c-1', '王小明', 'Wang@redwood.example'),
      ...cardOf('c-2', 'Anna Meyer', 'anna@redwood.example'),
    ])
    const { records, issues } = await take(
      ical,
      calendar(
        ...HELD,
        'ATTENDEE;PARTSTAT=ACCEPTED:mailto:wang@redwood.example',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:ANNA@redwood.example',
        'ATTENDEE:mailto:nobody@elsewhere.example',
      ),
    )
    expect(records).toMatchObject({ event: { created: 1 }, attendance: { created: 2, refused: 1 } })
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatch(/^refused NOT_FOUND .*nobody@elsewhere\.example/)
    const event = await eventNow(uid)
    expect(event).toMatchObject({
      state: 'HELD',
      startsAt: '2026-03-18T01:30:00.000Z',
      hosts: [{ id: desk.officer }],
    })
    const listed = await desk.listed(event?.id ?? '')
    expect(listed.map(({ state }: { state: string }) => state).toSorted()).toEqual(['ACCEPTED', 'DECLINED'])
  })

  it('changes nothing when it is imported again', async () => {
    const calendar = calendarOf()
    await take(ical, calendar(...HELD))
    expect((await take(ical, calendar(...HELD))).records).toMatchObject({
      event: { unchanged: 1, changed: 0 },
    })
  })

  it('moves an event by a higher SEQUENCE, and never back by a lower one', async () => {
    const calendar = calendarOf()
    const uid = `event-${uids}`
    await take(ical, calendar('SEQUENCE:1', 'DTSTART:20260410T010000Z'))
    const moved = calendar('SEQUENCE:2', 'DTSTART:20260411T010000Z')
    expect((await take(ical, moved)).records).toMatchObject({ event: { changed: 1 } })
    const { records, issues } = await take(ical, calendar('SEQUENCE:1', 'DTSTART:20260410T010000Z'))
    expect(records).toMatchObject({ event: { refused: 1, changed: 0 } })
    expect(issues[0]).toMatch(/^refused OLDER_VERSION/)
    expect((await eventNow(uid))?.startsAt).toBe('2026-04-11T01:00:00.000Z')
  })

  it('knows a lower SEQUENCE also where somebody changed the event by hand meanwhile', async () => {
    const calendar = calendarOf()
    const uid = `event-${uids}`
    await take(ical, calendar('SEQUENCE:5', 'DTSTART:20260412T010000Z'))
    await desk.now('changeEvent', (await eventNow(uid))?.id ?? '', { place: 'Hong Kong', reason: 'Agreed' })
    const { records } = await take(ical, calendar('SEQUENCE:4', 'DTSTART:20260413T010000Z'))
    expect(records).toMatchObject({ event: { refused: 1 } })
  })

  it('cancels an event, and takes it up again', async () => {
    const calendar = calendarOf()
    const uid = `event-${uids}`
    const times = 'DTSTART:20260420T010000Z'
    await take(ical, calendar(times))
    await take(ical, calendar(times, 'SEQUENCE:1', 'STATUS:CANCELLED'))
    expect((await eventNow(uid))?.state).toBe('CANCELLED')
    await take(ical, calendar(times, 'SEQUENCE:2', 'STATUS:CONFIRMED'))
    expect((await eventNow(uid))?.state).toBe('PLANNED')
  })

  it('does not forget who came, which it cannot know', async () => {
    const calendar = calendarOf()
    const uid = `event-${uids}`
    await take(vcard, cardOf('c-9', 'Li Na', 'lina@redwood.example'))
    const lines = (state: string) => [...HELD, `ATTENDEE;PARTSTAT=${state}:mailto:lina@redwood.example`]
    await take(ical, calendar(...lines('NEEDS-ACTION')))
    const id = (await eventNow(uid))?.id ?? ''
    const [{ party }] = await desk.listed(id)
    await desk.came(id, party.id)
    await take(ical, calendar(...lines('ACCEPTED'), 'SEQUENCE:1'))
    expect(await desk.listed(id)).toMatchObject([{ state: 'ATTENDED' }])
    expect(await desk.contactsWith(party.id)).toMatchObject([{ subject: 'Results call' }])
  })

  it('does not plan again what was held, as long as it has begun', async () => {
    const calendar = calendarOf()
    const uid = `event-${uids}`
    // On the day itself it counts as planned.
    const today = ['DTSTART:20260320T010000Z', 'DTEND:20260320T020000Z']
    await take(ical, calendar(...today))
    await desk.now('holdEvent', (await eventNow(uid))?.id ?? '')
    await take(ical, calendar(...today, 'SEQUENCE:1', 'LOCATION:Room 1'))
    expect((await eventNow(uid))?.state).toBe('HELD')
    await take(ical, calendar('SEQUENCE:2', 'DTSTART:20260428T010000Z'))
    expect((await eventNow(uid))?.state).toBe('PLANNED')
  })

  it('has each of a series as an event of its own, and moves one of it', async () => {
    const calendar = calendarOf()
    const uid = `event-${uids}`
    const series = calendar('DTSTART:20260501T010000Z', 'RRULE:FREQ=DAILY;COUNT=3')
    expect((await take(ical, series)).records).toMatchObject({ event: { created: 3 } })
    const one = [
      ...series.slice(0, -1),
      ...['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Results call', 'RECURRENCE-ID:20260502T010000Z'],
      ...['DTSTART:20260502T070000Z', 'END:VEVENT', 'END:VCALENDAR'],
    ]
    expect((await take(ical, one)).records).toMatchObject({ event: { changed: 1, unchanged: 2 } })
    const days = ['20260501', '20260502', '20260503']
    const starts = await Promise.all(days.map((day) => eventNow(`${uid}/${day}T010000Z`)))
    expect(starts.map((event) => event?.startsAt)).toEqual([
      '2026-05-01T01:00:00.000Z',
      '2026-05-02T07:00:00.000Z',
      '2026-05-03T01:00:00.000Z',
    ])
  })
})

describe('cards that are imported', () => {
  it('make nobody twice who is known by an e-mail address', async () => {
    await desk.bank.person('Wu Fang', { identifiers: [{ scheme: 'EMAIL', value: 'wu@other.example' }] })
    const { records, issues } = await take(vcard, cardOf('c-20', 'Wu Fang', 'wu@other.example'))
    expect(records).toMatchObject({ person: { refused: 1 } })
    expect(issues[0]).toContain('wu@other.example')
  })

  it('say who works for whom', async () => {
    await take(vcard, cardOf('c-30', 'Zhao Lei', 'zhao@redwood.example'))
    const ask = (query: string) => desk.bank.ask(query)
    const { partyByIdentifier: zhao } = await ask(
      '{ partyByIdentifier(scheme: EMAIL, value: "zhao@redwood.example") { id displayName } }',
    )
    const { ties } = await ask(
      `{ ties(partyId: "${zhao.id}", first: 5) { nodes { tie { kind } party { displayName } } } }`,
    )
    expect(zhao.displayName).toBe('Zhao Lei')
    expect(ties.nodes).toEqual([{ tie: { kind: 'EMPLOYMENT' }, party: { displayName: 'Redwood Capital' } }])
  })

  it('of an older REV do not replace a newer one', async () => {
    const card = (rev: string, name: string) => [
      ...cardOf('c-40', name, 'rev@redwood.example').slice(0, -1),
      ...[`REV:${rev}`, 'END:VCARD'],
    ]
    await take(vcard, card('20260301T000000Z', 'New Name'))
    const { records, issues } = await take(vcard, card('20250301T000000Z', 'Old Name'))
    expect(records).toMatchObject({ person: { refused: 1 } })
    expect(issues[0]).toMatch(/^refused OLDER_VERSION/)
  })
})
