import type { Attendance, AttendanceData } from '../../domain/attendance.ts'
import type { Event } from '../../domain/event.ts'
import type { PartyId } from '../../domain/recordId.ts'
import { affiliationsKey, firmsAt, parseAffiliations } from '../../store/affiliations.ts'
import { pathOf } from '../../store/keys.ts'
import { findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedCount, checkedId } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { assertKnown, isKnown } from '../policy/assertMayChange.ts'
import { assertMayContact } from '../policy/assertMayContact.ts'
import { seenParty } from '../policy/recordSight.ts'
import { invalid, notFound } from '../refused.ts'
import { attendanceIdOf } from './planAttendance.ts'

/** Each changes four items, and a command one hundred at most. */
export const MOST_AT_ONCE = 24

/** Somebody whom a command names, and where. */
export type Named = {
  readonly partyId: PartyId
  readonly forPartyId?: PartyId
  readonly field: readonly (string | number)[]
}

type Input = { readonly partyId: string; readonly forPartyId?: string | null | undefined }

/** Those whom a command names, each once, checked by itself: not yet whether they are there. */
export function namedPeople(inputs: readonly Input[]): readonly Named[] {
  return checkedCount(inputs, ['people'], { least: 1, most: MOST_AT_ONCE }).map(
    ({ partyId, forPartyId }, n) => {
      const field = ['people', n]
      if (inputs.findIndex((each) => each.partyId === partyId) !== n)
        throw invalid([...field, 'partyId'], 'named once', '只出现一次', partyId)
      return {
        partyId: checkedId(partyId, 'prt', [...field, 'partyId']),
        ...(forPartyId ? { forPartyId: checkedId(forPartyId, 'prt', [...field, 'forPartyId']) } : {}),
        field,
      }
    },
  )
}

/**
 * Makes sure that whom a command names is there for who gives it, and that they may record contacts with them in the event's
 * line of business: who came to an event is part of somebody's history.
 *
 * @throws Refused NOT_FOUND, NOT_ALLOWED, INVALID for a person for whom nobody can come.
 */
export async function assertMayAttend(
  attempt: Attempt,
  { data: { lineOfBusiness } }: Event,
  people: readonly Named[],
): Promise<void> {
  const { context, scope } = attempt
  const ids = people.flatMap(({ partyId, forPartyId }) => (forPartyId ? [partyId, forPartyId] : [partyId]))
  const parties = await findRecords(context.table, scope.tenant, [...new Set(ids)])
  // Together: what follows looks at one after the other, and finds what was seen of each.
  if (context.caller.kind === 'employee') await Promise.all(ids.map((id) => seenParty(context, id)))
  for (const { partyId, forPartyId, field } of people) {
    for (const [name, id] of Object.entries({ partyId, forPartyId })) {
      if (id === undefined) continue
      const party = parties.get(id)
      if (!party?.meta.active) throw notFound([...field, name], id)
      await assertKnown(attempt, party, [...field, name])
      if (name === 'forPartyId' && party.data.type !== 'ORGANIZATION')
        throw invalid([...field, name], 'an organization', '机构', id)
    }
    const participants = [partyId, ...(forPartyId ? [forPartyId] : [])].map((id) => ({
      id,
      part: 'ATTENDEE' as const,
    }))
    await assertMayContact(attempt, { participants, firms: [], lineOfBusiness }, field)
  }
}

/** What is on the event's list of those who are named. */
export async function findAttendance(
  { context, scope }: Attempt,
  event: Event,
  partyIds: readonly PartyId[],
): Promise<ReadonlyMap<PartyId, Placed<Attendance>>> {
  const { tenant } = scope
  const idOf = (partyId: PartyId) => attendanceIdOf(tenant, event.id, partyId)
  const found = await findRecords(context.table, tenant, partyIds.map(idOf))
  return new Map(
    partyIds.flatMap((partyId) => {
      const attendance = found.get(idOf(partyId))
      return attendance ? [[partyId, attendance] as const] : []
    }),
  )
}

/**
 * For which organization each of them comes where nobody says it: the one they spoke for on the day of the event, where who
 * gives the command knows of exactly one tie to one.
 */
export async function firmsOnDay(
  attempt: Attempt,
  { data: { startsAt } }: Event,
  partyIds: readonly PartyId[],
): Promise<ReadonlyMap<PartyId, PartyId>> {
  const { context, scope, change } = attempt
  const keys = partyIds.map((id) => affiliationsKey(scope.tenant, id))
  const items = await context.table.batchGet(keys, { consistent: true })
  const byPath = new Map(items.map((item) => [pathOf(item), item]))
  const moment = { occurredAt: startsAt, knownAt: change.at, timeZone: context.app.timeZone }
  const spokenFor = partyIds.flatMap((personId, n) => {
    const key = keys[n]
    const affiliations = parseAffiliations(key && byPath.get(pathOf(key)))
    const firms = firmsAt(new Map([[personId, affiliations]]), moment)
    return firms.flatMap(({ firmId, via }) => via.map(({ tieId }) => ({ personId, firmId, tieId })))
  })
  const ties = await findRecords(
    context.table,
    scope.tenant,
    spokenFor.map(({ tieId }) => tieId),
  )
  const known = new Map<PartyId, Set<PartyId>>()
  for (const { personId, firmId, tieId } of spokenFor) {
    const tie = ties.get(tieId)
    if (!tie || !(await isKnown(attempt, tie))) continue
    known.set(personId, new Set([...(known.get(personId) ?? []), firmId]))
  }
  return new Map(
    [...known].flatMap(([personId, [firmId, ...others]]) =>
      firmId !== undefined && others.length === 0 ? [[personId, firmId] as const] : [],
    ),
  )
}

/** Whom a change of these is about, for the audit log. */
export function partiesIn(all: readonly AttendanceData[]): readonly PartyId[] {
  return [
    ...new Set(all.flatMap(({ partyId, forPartyId }) => [partyId, ...(forPartyId ? [forPartyId] : [])])),
  ]
}
