import { mayContact } from '../../access/mayContact.ts'
import type { InteractionData } from '../../domain/interaction.ts'
import { isRecordId } from '../../domain/recordId.ts'
import type { Attempt } from '../command.ts'
import type { Field } from '../refused.ts'
import { notAllowed } from './assertMayChange.ts'
import { seenParty } from './recordSight.ts'

/**
 * Of all on whose timelines the contact is: a contact person whom anybody may know opens no firm's history to be written.
 *
 * @throws Refused NOT_ALLOWED when who gives the command may know of the participants, and not record a contact of theirs.
 */
export async function assertMayContact(
  { context }: Attempt,
  { participants, firms, lineOfBusiness }: Pick<InteractionData, 'participants' | 'firms' | 'lineOfBusiness'>,
  field: Field = ['participants'],
): Promise<void> {
  if (context.caller.kind === 'operator') return
  const spokenFor = firms.map(({ firmId }) => firmId)
  const partyIds = new Set([
    ...participants.flatMap(({ id }) => (isRecordId(id, 'prt') ? [id] : [])),
    ...spokenFor,
  ])
  const parties = await Promise.all([...partyIds].map((id) => seenParty(context, id)))
  if (mayContact(parties, lineOfBusiness)) return
  context.audit.refused('NOT_ALLOWED')
  throw notAllowed(field)
}
