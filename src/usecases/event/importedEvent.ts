import type { Attendance, AttendanceData, AttendanceState } from '../../domain/attendance.ts'
import type { Event, EventData } from '../../domain/event.ts'
import type { RecordId } from '../../domain/recordId.ts'
import type { ImportInputs } from '../../imports/importRecord.ts'
import type { KeptPrefix, RecordByPrefix } from '../../store/recordKinds.ts'
import { findRecord } from '../../store/records.ts'
import { checkedId, checkedPast, withoutAbsent } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { emailReference } from '../import/knownByEmail.ts'
import { type Field, invalid, notFound } from '../refused.ts'
import { firmsOnDay } from './attendees.ts'
import { eventFields } from './eventInput.ts'

/** What an imported event says: planned, unless it says otherwise or is known to be further. */
export async function eventData(
  attempt: Attempt,
  input: ImportInputs['event'],
  before?: Event,
): Promise<EventData> {
  const { source: _, state: said, ...given } = input
  const fields = await eventFields(attempt, given)
  // A calendar that still plans what has begun does not know that it was held.
  const hasBegun = Date.parse(fields.startsAt) <= attempt.context.app.now().getTime()
  const isHeld = said === 'PLANNED' && before?.data.state === 'HELD' && hasBegun
  const state = (isHeld ? 'HELD' : said) ?? before?.data.state ?? 'PLANNED'
  if (state === 'HELD') checkedPast(fields.startsAt, attempt.context.app.now(), ['startsAt'])
  // Who may see what is about it is decided by its first line of business.
  return { ...fields, state, lineOfBusiness: before?.data.lineOfBusiness ?? fields.lineOfBusiness }
}

/** What an imported attendance says, of an event and parties that are there. */
export async function attendanceData(
  attempt: Attempt,
  input: ImportInputs['attendance'],
  before?: Attendance,
): Promise<AttendanceData> {
  const event = await there(attempt, checkedId(input.eventId, 'evt', ['eventId']), ['eventId'])
  const email = emailReference(input.partyId)
  if (email !== undefined) throw notFound(['partyId'], email)
  const party = await there(attempt, checkedId(input.partyId, 'prt', ['partyId']), ['partyId'])
  const forPartyId = input.forPartyId ? await organization(attempt, input.forPartyId) : undefined
  const known = before?.data.forPartyId ?? (await firmsOnDay(attempt, event, [party.id])).get(party.id)
  return withoutAbsent({
    eventId: event.id,
    partyId: party.id,
    forPartyId: forPartyId ?? known,
    state: stateAfter(before?.data.state, input.state),
    lineOfBusiness: event.data.lineOfBusiness,
  })
}

/** Whether they came, whoever was there knows better than a calendar, which has only what they answered. */
function stateAfter(before: AttendanceState | undefined, said: AttendanceState): AttendanceState {
  const isKnown = before === 'ATTENDED' || before === 'ABSENT'
  return isKnown && said !== 'ATTENDED' && said !== 'ABSENT' ? before : said
}

async function organization(attempt: Attempt, text: string) {
  const field = ['forPartyId']
  const firm = await there(attempt, checkedId(text, 'prt', field), field)
  if (firm.data.type === 'ORGANIZATION') return firm.id
  throw invalid(field, 'an organization', '机构', firm.id)
}

async function there<P extends KeptPrefix>(
  { context, scope }: Attempt,
  id: RecordId<P>,
  field: Field,
): Promise<RecordByPrefix[P]> {
  const record = await findRecord(context.table, scope.tenant, id)
  if (!record?.meta.active) throw notFound(field, id)
  return record
}
