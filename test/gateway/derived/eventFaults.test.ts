import { describe, expect, it } from 'vitest'
import { openScan } from '../../../src/createApp.ts'
import { MOST_IN_CONTACT } from '../../../src/domain/eventContacts.ts'
import { interactionItem } from '../../../src/store/items/interactionItem.ts'
import { DERIVERS, type Derivers } from '../../../src/usecases/derive/derivers.ts'
import { rebuild } from '../../../src/usecases/derive/rebuild.ts'
import { verifyDerived } from '../../../src/usecases/derive/verifyDerived.ts'
import { attendanceFollows, eventContactsFollow } from '../../../src/usecases/event/eventDerivers.ts'
import { contactFollows } from '../../../src/usecases/interaction/contactFollows.ts'
import { listsFollow } from '../../../src/usecases/interaction/listsFollow.ts'
import { type Bank, bankOf } from '../../support/bank.ts'
import { ROADSHOW } from '../../support/eventBank.ts'
import { deliver, isHeartbeat, NO_FAULTS, type Stream, streamed, tick } from '../../support/faultyStream.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { type Dice, seededDice } from '../../support/seededRandom.ts'

const OPERATIONS = Number(process.env['FAULT_OPERATIONS'] ?? 40)
const FAULTS = { crash: 0.4, twice: 0.3 }

/** Those of events alone: so that many operations take little time. */
const OF_EVENTS: Derivers = {
  evt: [eventContactsFollow],
  att: [attendanceFollows],
  int: [contactFollows, listsFollow],
}

type Came = { readonly state: string; readonly forPartyId?: string }
type Gathering = {
  readonly id: string
  version: number
  state: string
  startsAt: string
  readonly list: Map<string, Came>
}

/** What the commands have said, without a look at what was made of it. */
type World = {
  readonly bank: Bank
  readonly dice: Dice
  readonly host: string
  readonly firms: readonly string[]
  readonly people: readonly string[]
  readonly events: Gathering[]
}

async function startWorld(gateway: Gateway, dice: Dice): Promise<World> {
  const bank = bankOf(gateway)
  const host = await bank.employee(await bank.unit())
  const firms = [await bank.organization('One'), await bank.organization('Two')]
  const people: string[] = []
  for (let n = 0; n < MOST_IN_CONTACT + 15; n += 1) people.push(await bank.person(`Guest ${n}`))
  const world = { bank, dice, host, firms, people, events: [] }
  for (let n = 0; n < 3; n += 1) await plan(world)
  return world
}

async function plan({ bank, host, events }: World): Promise<void> {
  const { id } = await bank.make('planEvent', {
    ...ROADSHOW,
    topics: ['dividend', 'outlook'],
    hostIds: [host],
  })
  events.push({ id, version: 1, state: 'PLANNED', startsAt: ROADSHOW.startsAt, list: new Map() })
}

/** Many come for the first firm, so that they are more than one contact. */
async function attend({ bank, dice, firms, people, events }: World): Promise<void> {
  const event = dice.oneOf(events)
  const some = dice.shuffled(people).slice(0, 1 + dice.below(24))
  const said = some.map((partyId) => {
    const [first, second] = firms
    const forPartyId = dice.isLucky(0.7) ? first : dice.isLucky(0.5) ? second : undefined
    const state = dice.isLucky(0.8) ? 'ATTENDED' : 'ABSENT'
    return { partyId, state, ...(forPartyId ? { forPartyId } : {}) }
  })
  const { record } = await bank.run('recordAttendance', { id: event.id, people: said })
  if (!record) return
  for (const { partyId, ...came } of said) {
    // Whom they come for stays, where nobody says it.
    event.list.set(partyId, { ...event.list.get(partyId), ...came })
  }
}

async function withdraw({ bank, dice, events }: World): Promise<void> {
  const event = dice.oneOf(events)
  const partyIds = dice.shuffled([...event.list.keys()]).slice(0, 3)
  if (partyIds.length === 0) return
  await bank.make('withdrawAttendance', { id: event.id, partyIds, reason: 'Another of that name' })
  for (const partyId of partyIds) event.list.delete(partyId)
}

async function change({ bank, dice, events }: World): Promise<void> {
  const event = dice.oneOf(events)
  const isToHold = event.state === 'PLANNED' && dice.isLucky(0.6)
  const [command, state] = isToHold
    ? (['holdEvent', 'HELD'] as const)
    : dice.isLucky(0.1)
      ? (['cancelEvent', 'CANCELLED'] as const)
      : (['changeEvent', event.state] as const)
  const startsAt = `2026-03-${10 + dice.below(8)}T01:30:00.000Z`
  const said = {
    holdEvent: {},
    cancelEvent: { reason: 'Nobody came' },
    changeEvent: { startsAt, reason: 'Moved' },
  }[command]
  const { record } = await bank.run(command, { id: event.id, expectedVersion: event.version, ...said })
  if (!record) return
  event.version = record.version
  event.state = state
  if (command === 'changeEvent') event.startsAt = startsAt
}

async function operate(world: World): Promise<void> {
  const chance = world.dice.next()
  if (chance < 0.05) return plan(world)
  if (chance < 0.3) return change(world)
  if (chance < 0.4) return withdraw(world)
  return attend(world)
}

/** Each contact as its moment and those who attended, as it should be by what was said. */
function expectedContacts({ host, events }: World): readonly string[] {
  return events.flatMap(({ id, state, startsAt, list }) => {
    if (state !== 'HELD') return []
    const there = [...list].filter(([, came]) => came.state === 'ATTENDED')
    const groups = Map.groupBy(there, ([partyId, { forPartyId }]) => forPartyId ?? partyId)
    return [...groups].flatMap(([groupId, some]) => {
      const people = some.map(([partyId]) => partyId).toSorted()
      const contacts: string[] = []
      for (let at = 0; at < people.length; at += MOST_IN_CONTACT) {
        const ids = new Set([host, groupId, ...people.slice(at, at + MOST_IN_CONTACT)])
        contacts.push([id, startsAt, ...[...ids].toSorted()].join(' '))
      }
      return contacts
    })
  })
}

async function storedContacts(gateway: Gateway): Promise<readonly string[]> {
  const contacts: string[] = []
  for await (const items of openScan(gateway.config)('demo')) {
    for (const item of items) {
      if (item.sk !== 'REC' || !item.pk.startsWith('demo#int_')) continue
      const { meta, data } = interactionItem.parse(item)
      if (!meta.active) continue
      const ids = data.participants.map(({ id }) => id).toSorted()
      contacts.push([data.eventId, data.occurredAt, ...ids].join(' '))
    }
  }
  return contacts
}

async function afterFaults(seed: number, derivers: Derivers) {
  const dice = seededDice(seed)
  let now = Date.parse('2026-03-20T08:00:00.000Z')
  const clock = {
    now: () => new Date(now),
    sleep: async (ms: number) => {
      now += ms
    },
  }
  const stream: Stream = { pending: [], count: 0 }
  const gateway = await startGateway(clock, streamed(stream))
  const world = await startWorld(gateway, dice)
  for (let n = 0; n < OPERATIONS; n += 1) {
    await operate(world)
    now += 60_000
    if (dice.isLucky(0.4)) await deliver(gateway, stream, { dice, faults: FAULTS, derivers })
    if (dice.isLucky(0.1)) await tick(gateway, { dice, faults: FAULTS, derivers })
  }
  const calm = { dice, faults: NO_FAULTS, derivers }
  const isSettled = () => stream.pending.every(isHeartbeat)
  do {
    now += 3 * 60_000
    while (!isSettled()) await deliver(gateway, stream, calm)
  } while ((await tick(gateway, calm)) > 0 || !isSettled())
  const options = { newContext: () => gateway.context(), scan: openScan(gateway.config), derivers }
  return { gateway, world, options }
}

describe('whatever happens to the functions that make contacts of events, and however the stream comes', () => {
  it.each([
    [11, 'of events alone', OF_EVENTS],
    [14, 'all', DERIVERS],
  ])('who came is in one contact, and nobody else: seed %i, derivers %s', async (seed, _, derivers) => {
    const { gateway, world, options } = await afterFaults(Number(process.env['SEED'] ?? seed), derivers)
    expect(gateway.bugs).toEqual([])
    const expected = expectedContacts(world)
    expect(expected.length).toBeGreaterThan(2)
    expect((await storedContacts(gateway)).toSorted()).toEqual(expected.toSorted())
    expect((await verifyDerived(options)).faults).toEqual([])
    await rebuild(options)
    expect((await storedContacts(gateway)).toSorted()).toEqual(expected.toSorted())
  })
})
