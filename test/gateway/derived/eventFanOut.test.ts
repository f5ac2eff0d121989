import { beforeAll, describe, expect, it } from 'vitest'
import { openScan } from '../../../src/createApp.ts'
import type { Attendance } from '../../../src/domain/attendance.ts'
import type { ImportRecord } from '../../../src/imports/importRecord.ts'
import { interactionItem } from '../../../src/store/items/interactionItem.ts'
import type { Derivers } from '../../../src/usecases/derive/derivers.ts'
import { verifyDerived } from '../../../src/usecases/derive/verifyDerived.ts'
import { attendanceFollows, eventContactsFollow } from '../../../src/usecases/event/eventDerivers.ts'
import { applyImport, startImport } from '../../../src/usecases/import/importBatch.ts'
import { contactFollows } from '../../../src/usecases/interaction/contactFollows.ts'
import { listsFollow } from '../../../src/usecases/interaction/listsFollow.ts'
import { bankOf } from '../../support/bank.ts'
import { countedTable, type TableCall } from '../../support/countedTable.ts'
import { ROADSHOW, standingClock } from '../../support/eventBank.ts'
import { deliver, isHeartbeat, NO_FAULTS, type Stream, streamed } from '../../support/faultyStream.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { seededDice } from '../../support/seededRandom.ts'

/** 5,000 take some minutes: `EVENT_PEOPLE=5000`. */
const PEOPLE = Number(process.env['EVENT_PEOPLE'] ?? 160)
const OF_A_FIRM = 20
/** Every so many come for nobody. */
const ALONE = 10

const OF_EVENTS: Derivers = {
  evt: [eventContactsFollow],
  att: [attendanceFollows],
  int: [contactFollows, listsFollow],
}

const calls: TableCall[] = []
const stream: Stream = { pending: [], count: 0 }
let gateway: Gateway
let bank: ReturnType<typeof bankOf>
let eventId: string

const source = (externalId: string) => ({ system: 'desk', externalId })
const place = { file: 'list', line: 1 }
const firmOf = (n: number) => (n % ALONE === 0 ? undefined : `f${Math.floor(n / OF_A_FIRM)}`)

async function take(records: readonly ImportRecord[]): Promise<void> {
  const batch = await startImport(gateway.context(), 'list')
  for (let at = 0; at < records.length; at += 100) {
    const outcomes = await applyImport(gateway.context(), batch, records.slice(at, at + 100))
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['created']))
  }
}

const everybody = Array.from({ length: PEOPLE }, (_, n) => n)

beforeAll(async () => {
  const { moveTo: _, ...clock } = standingClock('2026-03-20T08:00:00.000Z')
  gateway = await startGateway(clock, (app) => {
    const told = streamed(stream)(app)
    const openTable: typeof told.openTable = (...args) => countedTable(told.openTable(...args), calls)
    return { ...told, openTable }
  })
  bank = bankOf(gateway)
  const host = await bank.employee(await bank.unit())
  const firms = [...new Set(everybody.flatMap((n) => firmOf(n) ?? []))]
  await take(
    firms.map((id) => ({
      kind: 'organization',
      place,
      input: { source: source(id), names: [{ legal: id }] },
    })),
  )
  await take(
    everybody.map((n) => ({
      kind: 'person',
      place,
      input: { source: source(`p${n}`), names: [{ full: `Guest ${n}` }] },
    })),
  )
  await take([
    { kind: 'event', place, input: { ...ROADSHOW, source: source('agm'), kind: 'AGM', hostIds: [host] } },
  ])
  await take(
    everybody.map((n) => {
      const firm = firmOf(n)
      return {
        kind: 'attendance',
        place,
        input: {
          source: source(`a${n}`),
          eventId: '@evt:agm',
          partyId: `@prt:p${n}`,
          state: 'ATTENDED',
          ...(firm ? { forPartyId: `@prt:${firm}` } : {}),
        },
      }
    }),
  )
  eventId = (await bank.ask('{ events(first: 1) { nodes { id } } }')).events.nodes[0].id
  await followed()
}, 600_000)

describe(`an event to which ${PEOPLE} came`, () => {
  it('is on the timeline of each of them once, when it was held', { timeout: 600_000 }, async () => {
    const list = await listed()
    expect(list).toHaveLength(PEOPLE)
    calls.length = 0
    await bank.make('holdEvent', { id: eventId, expectedVersion: 1 })
    await followed()
    const spent = calls.length

    const contacts = await stored()
    const groups = new Set(list.map(({ data }) => data.forPartyId ?? data.partyId))
    expect(contacts).toHaveLength(groups.size)
    const attended = contacts.flatMap(({ data }) =>
      data.participants.filter(({ part }) => part === 'ATTENDEE').map(({ id }) => id),
    )
    // Each person once, and each firm with its people.
    expect(attended.toSorted()).toEqual(
      [...new Set(list.flatMap(({ data }) => [data.partyId, data.forPartyId ?? []].flat()))].toSorted(),
    )
    // Whoever comes is no work of their own: their firm's contact is. For each: its attendance, itself, and what follows.
    process.stdout.write(`${(spent / groups.size).toFixed(1)} calls for each contact\n`)
    expect(spent / groups.size).toBeLessThan(12)
    for (const { data } of list.filter((_, n) => n % 97 === 0)) {
      const timeline = `timeline(partyId: "${data.partyId}", first: 10) { nodes { interaction { event { id } } } }`
      const { timeline: found } = await bank.ask(`{ ${timeline} }`)
      expect(found.nodes).toEqual([{ interaction: { event: { id: eventId } } }])
    }
  })

  it('leaves nothing that should be otherwise, and moves with all its contacts', {
    timeout: 600_000,
  }, async () => {
    const options = { newContext: () => gateway.context(), scan: openScan(gateway.config) }
    expect((await verifyDerived({ ...options, derivers: OF_EVENTS })).faults).toEqual([])
    const startsAt = '2026-03-17T01:30:00.000Z'
    await bank.make('changeEvent', { id: eventId, expectedVersion: 2, startsAt, reason: 'A day earlier' })
    await followed()
    expect(new Set((await stored()).map(({ data }) => data.occurredAt))).toEqual(new Set([startsAt]))
  })
})

/** Whatever the stream has to tell, until it has nothing more. */
async function followed(): Promise<void> {
  const calm = { dice: seededDice(1), faults: NO_FAULTS, derivers: OF_EVENTS }
  while (!stream.pending.every(isHeartbeat)) await deliver(gateway, stream, calm)
  expect(gateway.bugs).toEqual([])
}

/** The event's list, walked page by page. */
async function listed(): Promise<readonly Pick<Attendance, 'data'>[]> {
  const all: Pick<Attendance, 'data'>[] = []
  let after: string | null = null
  do {
    const { eventAttendance } = await bank.ask(
      `query ($after: String) {
        eventAttendance(eventId: "${eventId}", first: 100, after: $after) {
          nodes { party { id } forParty { id } } pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
    )
    for (const { party, forParty } of eventAttendance.nodes) {
      all.push({
        data: { partyId: party.id, ...(forParty && { forPartyId: forParty.id }) } as Attendance['data'],
      })
    }
    after = eventAttendance.pageInfo.hasNextPage ? eventAttendance.pageInfo.endCursor : null
  } while (after)
  return all
}

async function stored() {
  const contacts = []
  for await (const items of openScan(gateway.config)('demo')) {
    for (const item of items) {
      if (item.sk !== 'REC' || !item.pk.startsWith('demo#int_')) continue
      const contact = interactionItem.parse(item)
      if (contact.meta.active) contacts.push(contact)
    }
  }
  return contacts
}
