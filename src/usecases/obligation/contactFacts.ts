import { postsInForce } from '../../access/postsInForce.ts'
import { dateInZone } from '../../domain/calendarDate.ts'
import type { ContactFacts } from '../../domain/countsForObligation.ts'
import {
  type Interaction,
  type InteractionData,
  isContactWith,
  type Participant,
} from '../../domain/interaction.ts'
import { type EmployeeId, isRecordId } from '../../domain/recordId.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import { findRecords } from '../../store/records.ts'
import type { Attempt } from '../command.ts'

/** What is looked at of a contact, whether from its record or from its place in a timeline. */
export type Contact = Pick<
  InteractionData,
  'channel' | 'direction' | 'initiation' | 'durationMinutes' | 'occurredAt' | 'participants'
> & { readonly id: Interaction['id'] }

/** Whether an interaction is a contact with the party of a relationship, in its line of business or in all. */
export function isContactOf({ data }: Relationship, interaction: Interaction): boolean {
  const { lineOfBusiness } = interaction.data
  if (!interaction.meta.active) return false
  if (lineOfBusiness !== undefined && lineOfBusiness !== data.lineOfBusiness) return false
  const path = partiesOf(interaction).find(({ partyId }) => partyId === data.partyId)
  return path !== undefined && isContactWith(interaction.data, path.partyId, path.via)
}

/** What rules look at of contacts with the party of a relationship. */
export async function contactFacts(
  attempt: Attempt,
  relationship: Relationship,
  contacts: readonly Contact[],
): Promise<readonly ContactFacts[]> {
  const { timeZone } = attempt.context.app
  const dated = contacts.map((contact) => ({
    contact,
    day: dateInZone(new Date(contact.occurredAt), timeZone),
  }))
  const ids = [...new Set(contacts.flatMap(({ participants }) => ours(participants)))]
  const employees = await findRecords(attempt.context.table, attempt.scope.tenant, ids)
  const isExecutive = (id: EmployeeId, day: string) => {
    const employee = employees.get(id)
    const sponsors = relationship.data.coverage.some(
      ({ employeeId, part, since }) => employeeId === id && part === 'EXECUTIVE_SPONSOR' && since <= day,
    )
    return (
      sponsors ||
      (employee !== undefined && postsInForce(employee, day).some(({ kind }) => kind === 'EXECUTIVE'))
    )
  }
  return dated.map(({ contact, day }) => ({
    id: contact.id,
    at: contact.occurredAt,
    day,
    channel: contact.channel,
    direction: contact.direction,
    initiation: contact.initiation,
    ...(contact.durationMinutes === undefined ? {} : { durationMinutes: contact.durationMinutes }),
    executivePresent: ours(contact.participants).some((id) => isExecutive(id, day)),
  }))
}

/** Those of our people who did more than to be mentioned. */
function ours(participants: readonly Participant[]): readonly EmployeeId[] {
  return participants.flatMap(({ id, part }) => (part !== 'MENTIONED' && isRecordId(id, 'emp') ? [id] : []))
}
