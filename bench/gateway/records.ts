/** Asked of ours alone, to fill the tables of others. */
export const RECORDS_NAME = 'records'

/** Everything of the records behind the questions, as the API shows them: what other contenders store. */
export const RECORDS = `query Records($id: ID!) {
  customerView(id: $id, purpose: SERVICING) {
    profile { party {
      ${meta()} __typename displayName preferredLanguage timeZone country
      roles { kind validFrom } identifiers { scheme system value }
      contactPoints { kind value label preferred }
      ... on Organization { industry }
    } }
    relationships { relationships {
      ${meta()} lineOfBusiness stage tier type { type reason } nextReviewOn openedOn lastHumanContactAt lastAutomatedContactAt
      unit { id } coverage { part since employee { id } }
    } }
    ties { ties { direction label inForce tie { ${meta()} kind } party { id __typename displayName country } } }
    holdings { holdings { ${meta()} kind product number asOf openedOn amount { amount currency } } }
    transactions {
      totals { kind count sum { amount currency } }
      last { ${meta()} kind occurredOn reference amount { amount currency } takenBy { id } }
    }
    commitments { open { ${meta()} text dueOn state ownerEmployee { id } } }
  }
  timeline(partyId: $id, first: 100) { nodes {
    direct via { person { id } tieId kind }
    interaction {
      ${meta()} occurredAt channel direction initiation subject topics lineOfBusiness confidentiality
      participants { part party { id } employee { id } }
    }
  } }
}`

function meta(): string {
  return 'id version createdAt createdBy recordedAt recordedBy source { system } active'
}

// biome-ignore lint/suspicious/noExplicitAny: whatever a bank has stored, in the shape that the query above asks for.
export type Stored = Readonly<Record<string, any>>

/** The records, kind by kind. */
export type Records = {
  readonly party: Stored
  readonly relationships: readonly Stored[]
  /** Each with whom it leads to. */
  readonly ties: readonly Stored[]
  readonly holdings: readonly Stored[]
  readonly totals: readonly Stored[]
  readonly lastTransaction: Stored
  readonly commitments: readonly Stored[]
  readonly entries: readonly Stored[]
}

/** From the answer to the query above. */
export function recordsFrom(answer: string): Records {
  const { customerView: view, timeline } = JSON.parse(answer).data
  return {
    party: view.profile.party,
    relationships: view.relationships.relationships,
    ties: view.ties.ties,
    holdings: view.holdings.holdings,
    totals: view.transactions.totals,
    lastTransaction: view.transactions.last,
    commitments: view.commitments.open,
    entries: timeline.nodes,
  }
}
