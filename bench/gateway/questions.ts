/** All blocks of the unified view, with what a dashboard shows of each. */
const VIEW = `query View($id: ID!) {
  customerView(id: $id, purpose: SERVICING) {
    profile { party { id displayName roles { kind } identifiers { scheme value } contactPoints { kind value } } }
    relationships { relationships { id lineOfBusiness stage tier type { type } nextReviewOn lastHumanContactAt } }
    ties { ties { direction label inForce tie { id kind } } provenance { complete } }
    holdings { holdings { id kind product number amount { amount currency } } }
    transactions { totals { kind count sum { amount currency } } last { id occurredOn amount { amount } } }
    interactions { interactions { direct interaction { id occurredAt subject channel topics } } provenance { complete } }
    commitments { open { id text dueOn state } }
    health { lastHumanContactAt lastAutomatedContactAt nextDueOn }
  }
}`

/** The same, with the names of whom the ties lead to. */
const NAMED = VIEW.replace('query View', 'query NamedView').replace(
  'tie { id kind }',
  'tie { id kind } party { id displayName }',
)

/** What an app of a partner may see of it. */
export const PARTNER_VIEW = `query PartnerView($id: ID!) {
  customerView(id: $id, purpose: SERVICING) {
    profile { party { id displayName roles { kind } identifiers { scheme value } contactPoints { kind value } } }
    holdings { holdings { id kind product amount { amount currency } } }
    transactions { totals { kind count sum { amount currency } } last { id occurredOn amount { amount } } }
  }
}`

const PAGE = `query Page($id: ID!) {
  timeline(partyId: $id, first: 100) {
    nodes { direct interaction {
      id occurredAt channel direction initiation subject topics lineOfBusiness participants { part }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`

export const CALLERS = ['employee', 'operator', 'partner'] as const
export type CallerKind = (typeof CALLERS)[number]

export type Question = {
  readonly name: string
  readonly caller: CallerKind
  readonly query: string
}

/** What is asked of every contender that can answer it. */
export const QUESTIONS: readonly Question[] = [
  { name: 'customerView', caller: 'employee', query: VIEW },
  { name: 'customerView by an operator', caller: 'operator', query: VIEW },
  { name: 'customerView with names', caller: 'employee', query: NAMED },
  { name: 'customerView by a partner', caller: 'partner', query: PARTNER_VIEW },
  { name: '100 interactions', caller: 'employee', query: PAGE },
]
