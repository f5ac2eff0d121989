import type { InteractionData } from './interaction.ts'
import { isRecordId } from './recordId.ts'

/**
 * Whether somebody has yet to judge what was told: in a contact by a person, in the line of our investors, in which a party
 * took part, and which has no assessment, or one that was rejected.
 */
export function isToBeAssessed({
  lineOfBusiness,
  initiation,
  direction,
  participants,
  disclosureClass,
}: InteractionData): boolean {
  if (lineOfBusiness !== 'INVESTOR' || initiation !== 'HUMAN' || disclosureClass !== undefined) return false
  const isWithThem = direction === 'INBOUND' || direction === 'OUTBOUND'
  return isWithThem && participants.some(({ id, part }) => part !== 'MENTIONED' && isRecordId(id, 'prt'))
}
