import type { PartyId } from './recordId.ts'
import type { TieData } from './tie.ts'

/** Whose contacts are also whose, by a tie that is an affiliation. */
export type AffiliationEnds = {
  /** Who speaks for the firm: a person, or a fund that it manages. */
  readonly memberId: PartyId
  readonly firmId: PartyId
}

/** A fund is its manager's, and the tie goes from the manager; persons are the firm's that the tie goes to. */
export function affiliationEnds({
  tieKind,
  fromPartyId,
  toPartyId,
}: Pick<TieData, 'tieKind' | 'fromPartyId' | 'toPartyId'>): AffiliationEnds {
  return tieKind === 'FUND_MANAGER'
    ? { memberId: toPartyId, firmId: fromPartyId }
    : { memberId: fromPartyId, firmId: toPartyId }
}
