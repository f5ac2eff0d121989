import type { Attendance, AttendanceState } from '../../domain/attendance.ts'
import type { Event } from '../../domain/event.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type {
  InviteToEventInput,
  RecordAttendanceInput,
  WithdrawAttendanceInput,
} from '../../generated/resolvers.ts'
import { checkedCount, checkedId, checkedText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command, Plan } from '../command.ts'
import { recordFor } from '../forChange.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { invalid, notFound } from '../refused.ts'
import {
  assertMayAttend,
  findAttendance,
  firmsOnDay,
  MOST_AT_ONCE,
  namedPeople,
  partiesIn,
} from './attendees.ts'
import { isState } from './eventCommands.ts'
import { planAttendance } from './planAttendance.ts'

export const inviteToEvent: Command<Event, InviteToEventInput> = {
  name: 'inviteToEvent',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const event = await eventFor(attempt, input)
    if (event.data.state !== 'PLANNED') throw isState(event.data.state)
    const people = namedPeople(input.people)
    await assertMayAttend(attempt, event, people)
    return planAll(
      attempt,
      event,
      people.map((each) => ({ ...each, state: 'INVITED' as const })),
      { leavesThoseThere: true },
    )
  },
}

export const recordAttendance: Command<Event, RecordAttendanceInput> = {
  name: 'recordAttendance',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const event = await eventFor(attempt, input)
    const { state, startsAt } = event.data
    if (state === 'CANCELLED') throw isState(state)
    const people = namedPeople(input.people)
    const hasBegun = Date.parse(startsAt) <= attempt.context.app.now().getTime()
    const said = people.map((each, n) => {
      const state = input.people[n]?.state ?? 'ATTENDED'
      if (!hasBegun && (state === 'ATTENDED' || state === 'ABSENT'))
        throw invalid(
          [...each.field, 'state'],
          'an answer: the event has not begun',
          '答复：活动尚未开始',
          state,
        )
      return { ...each, state }
    })
    await assertMayAttend(attempt, event, people)
    return planAll(attempt, event, said)
  },
}

export const withdrawAttendance: Command<Event, WithdrawAttendanceInput> = {
  name: 'withdrawAttendance',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const event = await eventFor(attempt, input)
    const partyIds = checkedCount(input.partyIds, ['partyIds'], { least: 1, most: MOST_AT_ONCE }).map(
      (partyId, n) => checkedId(partyId, 'prt', ['partyIds', n]),
    )
    const there = await findAttendance(attempt, event, partyIds)
    const plans: Plan<Attendance>[] = []
    for (const partyId of new Set(partyIds)) {
      const field = ['partyIds', partyIds.indexOf(partyId)]
      const before = there.get(partyId)
      if (!before?.meta.active) throw notFound(field, partyId)
      await assertKnown(attempt, before, field)
      plans.push(planAttendance(attempt, before.data, before, false))
    }
    return together(event, plans)
  },
}

function eventFor(attempt: Attempt, { id }: { readonly id: string }) {
  return recordFor(attempt, 'evt', { id, field: ['id'] })
}

type Said = { readonly partyId: PartyId; readonly forPartyId?: PartyId; readonly state: AttendanceState }

/** Says of each what holds now, and leaves those as they are of whom it holds already. */
async function planAll(
  attempt: Attempt,
  event: Event,
  people: readonly Said[],
  { leavesThoseThere = false } = {},
): Promise<Plan<Event>> {
  const there = await findAttendance(
    attempt,
    event,
    people.map(({ partyId }) => partyId),
  )
  const isThere = ({ partyId }: Said) => there.get(partyId)?.meta.active === true
  const firms = await firmsOnDay(
    attempt,
    event,
    people.filter((each) => !each.forPartyId && !isThere(each)).map(({ partyId }) => partyId),
  )
  const plans = people.flatMap((each): readonly Plan<Attendance>[] => {
    const before = there.get(each.partyId)
    const kept = before?.meta.active ? before.data.forPartyId : firms.get(each.partyId)
    const { forPartyId = kept } = each
    const isSaid = before?.data.state === each.state && before.data.forPartyId === forPartyId
    if (isThere(each) && (leavesThoseThere || isSaid)) return []
    const data = withoutAbsent({
      eventId: event.id,
      partyId: each.partyId,
      forPartyId: forPartyId === each.partyId ? undefined : forPartyId,
      state: each.state,
      lineOfBusiness: event.data.lineOfBusiness,
    })
    return [planAttendance(attempt, data, before)]
  })
  return together(event, plans)
}

/** All of them at once. What is answered is the event, which is as it was. */
function together(event: Event, plans: readonly Plan<Attendance>[]): Plan<Event> {
  return {
    record: event,
    writes: plans.flatMap(({ writes }) => writes),
    moved: plans.some(({ moved }) => moved),
    partyIds: partiesIn(plans.flatMap(({ record, before = record }) => [record.data, before.data])),
  }
}
