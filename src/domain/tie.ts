import type { RecordOf } from './record.ts'
import type { PartyId, TieId } from './recordId.ts'
import type { TieKind } from './tieCatalogue.ts'
import type { TieStatement } from './tieStatements.ts'

export type TieData = {
  readonly tieKind: TieKind
  readonly fromPartyId: PartyId
  readonly toPartyId: PartyId
  /** The contacts of one end are those of the firm at the other too: see `affiliationEnds`. */
  readonly affiliation: boolean
  /** In the order they were recorded. */
  readonly statements: readonly TieStatement[]
}

export type Tie = RecordOf<'tie', TieId, TieData>

/** A tie with more statements than this is a mistake of its source; the record must stay small enough to copy. */
export const MOST_STATEMENTS = 200

/** Of all its statements as JSON: a person's affiliations are kept in one item. */
export const MOST_STATEMENT_BYTES = 64_000

/** Seen from which end: `OUT` is the `from` end. */
export type TieSide = 'OUT' | 'IN'
