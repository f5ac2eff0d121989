import { isDeepStrictEqual } from 'node:util'
import type { Event } from '../../domain/event.ts'
import { type EventContact, eventContacts, eventPartOf } from '../../domain/eventContacts.ts'
import type { Interaction, InteractionData } from '../../domain/interaction.ts'
import { OWN_SYSTEM } from '../../domain/record.ts'
import type { EventId, InteractionId, PartyId } from '../../domain/recordId.ts'
import { findStanding } from '../../store/findStanding.ts'
import { attendanceItem, attendancePartition, groupRange } from '../../store/items/attendanceItem.ts'
import { interactionItem } from '../../store/items/interactionItem.ts'
import { findRecord, findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { partiesConcerned } from '../audit/partiesConcerned.ts'
import { type Attempt, beforeNextTry, idFromSource, type Plan, recorded } from '../command.ts'
import { firmsNow } from '../interaction/contactFollows.ts'
import { planChangedInteraction } from '../interaction/planInteraction.ts'
import { settleInteraction } from '../interaction/settleInteraction.ts'
import { recordPlanner } from '../recordPlanner.ts'

/** Those of an event's list who come for one organization, or one who comes for none. */
export type Group = { readonly eventId: EventId; readonly groupId: PartyId }

const planContact = recordPlanner<Interaction>(interactionItem)

/** So many contacts of a group are looked for at once: more are of hundreds who come for one firm. */
const AT_ONCE = 4

/**
 * Brings the contacts that an event was with a group to what follows from it and from who attended: made, amended, retracted,
 * or left alone. Whatever was added to them, such as an outcome, stays. Last contacts, further lists and obligations follow
 * from the contacts themselves. May be done any number of times, by several at once.
 */
export async function followGroup(attempt: Attempt, group: Group): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    if (await isBroughtUp(attempt, group)) return
    await beforeNextTry(attempt.context, tries)
  }
}

/** @returns false when somebody was faster: look again. */
async function isBroughtUp(attempt: Attempt, group: Group): Promise<boolean> {
  // The contacts first: whoever changes what is read after them changes them too, or looks again.
  const there = await contactsOf(attempt, group)
  const wanted = await wantedContacts(attempt, group)
  // In their order: so that those that are there have no gap between them.
  for (let n = 0; n < Math.max(there.length, wanted.length); n += 1) {
    const id = contactId(attempt, group, n)
    const plan = await planOf(attempt, { id, before: there[n], wanted: wanted[n] })
    if (plan && !(await isSaved(attempt, plan))) return false
  }
  return true
}

/** All that were ever made. */
async function contactsOf(attempt: Attempt, group: Group): Promise<readonly Placed<Interaction>[]> {
  const { context, scope } = attempt
  const found: Placed<Interaction>[] = []
  for (;;) {
    const ids = Array.from({ length: AT_ONCE }, (_, n) => contactId(attempt, group, found.length + n))
    const some = await findRecords(context.table, scope.tenant, ids)
    found.push(...ids.flatMap((id) => some.get(id) ?? []))
    if (some.size < AT_ONCE) return found
  }
}

function contactId({ scope }: Attempt, { eventId, groupId }: Group, n: number): InteractionId {
  const externalId = JSON.stringify(['event', eventId, groupId, n])
  return idFromSource(scope.tenant, 'int', { system: OWN_SYSTEM, externalId })
}

async function wantedContacts(
  { context, scope }: Attempt,
  { eventId, groupId }: Group,
): Promise<readonly EventContact[]> {
  const { table } = context
  const event: Event | undefined = await findRecord(table, scope.tenant, eventId)
  if (!event?.meta.active || event.data.state !== 'HELD') return []
  const partition = attendancePartition(scope.tenant, eventId)
  const standing = await findStanding(table, { partition, ...groupRange(groupId), consistent: true })
  const people = standing
    .map((item) => attendanceItem.parse(item).data)
    .filter(({ state }) => state === 'ATTENDED')
  return eventContacts(eventId, event.data, { groupId, people })
}

type One = {
  readonly id: InteractionId
  readonly before: Placed<Interaction> | undefined
  readonly wanted: EventContact | undefined
}

/** Undefined when it is as it should be. */
async function planOf(attempt: Attempt, { id, before, wanted }: One): Promise<Plan<Interaction> | undefined> {
  if (!before) return wanted && planContact.made(attempt, await withFirms(attempt, wanted), id)
  if (!wanted)
    return before.meta.active ? planChangedInteraction(attempt, before, before.data, false) : undefined
  if (before.meta.active && isDeepStrictEqual(eventPartOf(before.data), eventPartOf(wanted))) return undefined
  return planChangedInteraction(attempt, before, await withFirms(attempt, wanted, before.data))
}

/** What follows from the event, with what else is said of the contact. */
async function withFirms(
  attempt: Attempt,
  wanted: EventContact,
  before?: InteractionData,
): Promise<InteractionData> {
  const said: InteractionData = {
    confidentiality: 'NORMAL',
    commitmentIds: [],
    firms: [],
    ...before,
    ...wanted,
  }
  return { ...said, firms: await firmsNow(attempt, { data: said }) }
}

async function isSaved(attempt: Attempt, plan: Plan<Interaction>): Promise<boolean> {
  const { record, before, writes, moved } = plan
  const fact = { action: 'followAttendance', partyIds: partiesConcerned(record, before) }
  const movedAt = moved ? attempt.movedAt : undefined
  if (!(await recorded(attempt.context, fact, { writes, movedAt }))) return false
  if (record.data.commitmentIds.length > 0) await settleInteraction(attempt, record)
  return true
}
