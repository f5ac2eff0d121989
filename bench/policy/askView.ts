import type { ApolloServer } from '@apollo/server'
import type { RequestContext } from '../../src/usecases/context.ts'

/** All blocks of the unified view, with what a dashboard shows of each. */
const VIEW = `query ($id: ID!) {
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

/** Asks for the view of a party, and makes sure that all of it came. */
export async function askView(
  server: ApolloServer<RequestContext>,
  contextValue: RequestContext,
  id: string,
): Promise<void> {
  const { body } = await server.executeOperation({ query: VIEW, variables: { id } }, { contextValue })
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body))
  const view = body.singleResult.data?.['customerView'] as {
    profile?: unknown
    interactions?: unknown
  } | null
  if (!view?.profile || !view.interactions) throw new Error('the view did not come whole')
}
