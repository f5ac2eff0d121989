import type { EventId, PartyId } from '../../../src/domain/recordId.ts'
import { attendanceIdOf } from '../../../src/usecases/event/planAttendance.ts'
import type { BuiltBank } from './buildBank.ts'
import type { Builder, Group, Values } from './builder.ts'

/** Somebody who comes, in the group of those who may know of it. */
type Guest = { readonly group: Group; readonly partyId: string; readonly forPartyId?: string }

type Gathering = {
  readonly host: string
  readonly lineOfBusiness: string
  readonly guests: readonly Guest[]
}

/** Events on both sides of the wall, who came, and who was on a list by mistake. */
export async function gatherPeople(builder: Builder, { cast, parties }: BuiltBank): Promise<void> {
  const { anna, eve, ivy } = cast
  const { x, f1, c1, b1, f2, c2, i1 } = parties
  const customers = { lineOfBusiness: 'CUSTOMER' }
  await gather(builder, 'customer.event', {
    ...customers,
    host: anna,
    guests: [
      { group: 'f1', partyId: c1, forPartyId: f1 },
      { group: 'x.customer', partyId: x },
    ],
  })
  await gather(builder, 'customer.event', {
    ...customers,
    host: eve,
    guests: [
      { group: 'f2', partyId: c2, forPartyId: f2 },
      { group: 'b1', partyId: b1 },
    ],
  })
  await gather(builder, 'investor.event', {
    lineOfBusiness: 'INVESTOR',
    host: ivy,
    guests: [
      { group: 'i1', partyId: i1 },
      { group: 'x.investor', partyId: x },
    ],
  })
}

/** Planned, moved and held, with all who came; beside it, one that is cancelled. */
async function gather(builder: Builder, group: Group, { host, lineOfBusiness, guests }: Gathering) {
  const { give } = builder
  const said = {
    kind: 'SALON',
    name: `Outlook in ${group}`,
    startsAt: '2041-02-20T06:30:00Z',
    endsAt: '2041-02-20T08:00:00Z',
    timeZone: 'Asia/Tokyo',
    place: `Hall of ${group}`,
    online: true,
    hostIds: [host],
    topics: ['rates'],
    content: [{ label: 'slides', uri: 'https://bank.example/outlook', sha256: 'ab'.repeat(32) }],
  }
  const source = { system: 'calendar', externalId: `${group}-${host}` }
  const cancelled = await give(group, 'planEvent', { ...said, lineOfBusiness, source })
  await give(group, 'cancelEvent', { id: cancelled, reason: `Nobody in ${group}` })
  const id = await give(group, 'planEvent', { ...said, lineOfBusiness })
  for (const guest of guests) await list(builder, 'inviteToEvent', guest, id, { people: [person(guest)] })
  await give(group, 'changeEvent', { id, ...said, name: `Rates in ${group}`, reason: `Wider in ${group}` })
  await give(group, 'holdEvent', { id })
  for (const guest of guests) {
    const wrong = { partyIds: [guest.partyId], reason: `Another in ${guest.group}` }
    await list(builder, 'withdrawAttendance', guest, id, wrong)
    await list(builder, 'recordAttendance', guest, id, {
      people: [{ ...person(guest), state: 'ATTENDED' }],
    })
  }
}

function person({ partyId, forPartyId }: Guest): Values {
  return { partyId, ...(forPartyId ? { forPartyId } : {}) }
}

/** What is made is somebody's place on a list, whose id follows from both: the command answers with the event. */
async function list(
  { give, made }: Builder,
  command: 'inviteToEvent' | 'recordAttendance' | 'withdrawAttendance',
  { group, partyId }: Guest,
  id: string,
  input: Values,
): Promise<void> {
  await give(group, command, { id, ...input })
  made.pop()
  const attendance = attendanceIdOf('demo', id as EventId, partyId as PartyId)
  if (made.every((each) => each.id !== attendance)) made.push({ group, command, id: attendance })
}
