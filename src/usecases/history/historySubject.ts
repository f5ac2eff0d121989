import { enter } from '../../access/enter.ts'
import type { EmployeeId, EventId, PartyId } from '../../domain/recordId.ts'
import { AppError } from '../../errors.ts'
import type { ContactHistoryOf } from '../../generated/resolvers.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { topicArgument } from '../interaction/topicArgument.ts'

/** Whose or what contacts are asked for. */
export type HistorySubject =
  | { readonly kind: 'party'; readonly id: PartyId }
  | { readonly kind: 'employee'; readonly id: EmployeeId }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'material'; readonly sha256: string }

/**
 * What is asked about, checked. Nobody from outside asks about anything but parties.
 *
 * @throws AppError FORBIDDEN or BAD_REQUEST.
 */
export function historySubject(context: RequestContext, of: ContactHistoryOf): HistorySubject {
  const { investorId, personId, employeeId, topic, eventId, materialSha256 } = of
  // One that is empty is a wrong id, and not another question.
  if (isGiven(investorId))
    return { kind: 'party', id: idArgument(context, investorId, { prefix: 'prt', name: 'of.investorId' }) }
  if (isGiven(personId))
    return { kind: 'party', id: idArgument(context, personId, { prefix: 'prt', name: 'of.personId' }) }

  enter(context.caller, 'INSIDE')
  if (isGiven(employeeId))
    return { kind: 'employee', id: idArgument(context, employeeId, { prefix: 'emp', name: 'of.employeeId' }) }
  if (isGiven(eventId))
    return { kind: 'event', id: idArgument(context, eventId, { prefix: 'evt', name: 'of.eventId' }) }
  if (isGiven(materialSha256)) return { kind: 'material', sha256: sha256Argument(materialSha256) }
  return { kind: 'topic', topic: topicArgument(topic ?? '', 'of.topic') }
}

function isGiven(text: string | null | undefined): text is string {
  return text !== undefined && text !== null
}

function sha256Argument(text: string): string {
  const digits = text.toLowerCase()
  if (/^[0-9a-f]{64}$/.test(digits)) return digits
  throw new AppError(
    'BAD_REQUEST',
    `of.materialSha256 must be 64 hexadecimal digits, but got ${text.slice(0, 80)}.`,
  )
}
