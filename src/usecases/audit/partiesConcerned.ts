import { isRecordId, type PartyId } from '../../domain/recordId.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import type { KeptRecord } from '../../store/recordKinds.ts'

/** Whose trail a change of this record belongs on: each party once, those first that it is about now. */
export function partiesConcerned(record: KeptRecord, before?: KeptRecord): readonly PartyId[] {
  return [...new Set([...allOf(record), ...(before ? allOf(before) : [])])]
}

function allOf(record: KeptRecord): readonly PartyId[] {
  switch (record.kind) {
    case 'party':
      return [record.id]
    case 'tie':
      return [record.data.fromPartyId, record.data.toPartyId]
    case 'interaction':
      return partiesOf(record).map(({ partyId }) => partyId)
    case 'commitment':
    case 'disclosureAssessment':
    case 'investorVisit':
      return record.data.partyIds
    case 'export': {
      const { value } = record.data.of
      return isRecordId(value, 'prt') ? [value] : []
    }
    case 'transaction': {
      const { partyId, counterpartyId } = record.data
      return counterpartyId === undefined ? [partyId] : [partyId, counterpartyId]
    }
    case 'attendance': {
      const { partyId, forPartyId } = record.data
      return forPartyId === undefined ? [partyId] : [partyId, forPartyId]
    }
    default:
      return 'partyId' in record.data ? [record.data.partyId] : []
  }
}
