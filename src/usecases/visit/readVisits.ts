import type { InvestorVisit } from '../../domain/investorVisit.ts'
import type { InteractionId } from '../../domain/recordId.ts'
import type { InvestorVisitFilterInput, TimeRangeInput } from '../../generated/resolvers.ts'
import { investorVisitItem, visitLists } from '../../store/items/investorVisitItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import { hasLeft } from '../../store/listEntry.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { instantRange } from '../instantRange.ts'
import { admit } from '../policy/admit.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

type VisitArgs = PageArgs & {
  readonly range?: TimeRangeInput | null
  readonly filter?: InvestorVisitFilterInput | null
}

/** Visits by when they begin, the last first. */
export function readInvestorVisits(
  context: RequestContext,
  { range, filter, ...page }: VisitArgs,
): Promise<Connection<InvestorVisit>> {
  const partyId =
    filter?.partyId && idArgument(context, filter.partyId, { prefix: 'prt', name: 'filter.partyId' })
  const bounds = instantRange(range)
  return readList(
    context,
    {
      about: ['investorVisits', range, filter],
      query: ({ tenant }) => ({ range: { ...listOf(tenant), ...bounds, descending: true } }),
      parse: investorVisitItem.parse,
      needs: 'INSIDE',
    },
    page,
  )

  function listOf(tenant: string) {
    if (filter?.state) return { index: 'gsi1', partition: visitLists.inState(tenant, filter.state) } as const
    return { partition: partyId ? visitLists.of(tenant, partyId) : visitLists.all(tenant) }
  }
}

/** More name the same contact only by mistake. */
const MOST_OF_CONTACT = 10

/** The visit that a contact was: as a rule one, ten at most. Those that are there for the caller. */
export async function visitsOfContact(
  context: RequestContext,
  interactionId: InteractionId,
): Promise<readonly InvestorVisit[]> {
  const { tenant } = context.caller.viewer
  const { items } = await context.table.query({
    partition: visitLists.of(tenant, interactionId),
    ...WHOLE_PARTITION,
    limit: MOST_OF_CONTACT,
  })
  const standing = items.filter((item) => !hasLeft(item))
  const visits = await Promise.all(standing.map((item) => admit(context, investorVisitItem.parse(item))))
  return visits.filter((visit) => visit !== undefined)
}
