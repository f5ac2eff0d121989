import type { EmployeeCaller } from '../../access/caller.ts'
import { isCommercial } from '../../access/decide.ts'
import { isKeptFrom } from '../../access/interactionSight.ts'
import type { Sight } from '../../access/sight.ts'
import type { Commitment } from '../../domain/commitment.ts'
import type { Holding } from '../../domain/holding.ts'
import type { Party } from '../../domain/party.ts'
import { HOLDINGS_IN_VIEW } from '../../store/holdingRing.ts'
import type { PartyHead } from '../../store/partyHead.ts'
import type { RequestContext } from '../context.ts'
import { admitAs } from './admit.ts'
import { isHoldingSeen, isObligationSeen, isSeenInLine, isSharedBy } from './recordSight.ts'

/** A party's head, as far as it is there for the caller. */
export type SeenHead = Omit<PartyHead, 'holdings'> & { readonly holdings: SeenHoldings }

type SeenHoldings = { readonly holdings: readonly Holding[]; readonly complete: boolean }

/**
 * What a view shows of a party's head, to who sees this much of the party: the rows that are there for them, each let
 * through. All that a view adds up comes from these, so that no sum tells of what is hidden.
 */
export async function seenHead(context: RequestContext, sight: Sight, head: PartyHead): Promise<SeenHead> {
  const relationships = seenRelationships(sight, head)
  const holdings = seenHoldings(sight, head)
  const commitments = await seenCommitments(context, sight, head)
  const obligations = head.obligations.filter(({ data }) => isObligationSeen(sight, data))
  const alerts = head.alerts.filter(({ data }) => isSeenInLine(sight, data))
  for (const record of [
    head.party,
    ...relationships,
    ...head.ties,
    ...holdings.holdings,
    ...commitments,
    ...obligations,
    ...alerts,
  ]) {
    admitAs(context, record, sight)
  }
  return {
    ...head,
    relationships,
    commitments,
    obligations,
    alerts,
    holdings,
  }
}

/** Of those that the caller may see, the last, and whether they are all: so neither tells of the other side of the wall. */
function seenHoldings(sight: Sight, { holdings: { holdings, counts } }: PartyHead): SeenHoldings {
  const seen = holdings.filter((holding) => isHoldingSeen(sight, holding))
  const shown = seen.slice(0, HOLDINGS_IN_VIEW)
  const isAll = sight.kind !== 'STAFF'
  const own = isAll || sight.lines.includes('INVESTOR') ? counts.own : 0
  const others = isAll || isCommercial(sight) ? counts.others : 0
  return { holdings: shown, complete: own + others <= shown.length }
}

function seenRelationships(sight: Sight, { relationships }: PartyHead): PartyHead['relationships'] {
  if (sight.kind === 'ALL') return relationships
  if (sight.kind === 'STAFF') {
    return relationships.filter(({ data }) => sight.lines.includes(data.lineOfBusiness))
  }
  // When it is reviewed is ours, and the last contact may have been one in which others took part.
  return relationships.map(({ data: { nextReviewOn: _, ...data }, ...relationship }) => ({
    ...relationship,
    data,
    contact: {},
  }))
}

async function seenCommitments(
  context: RequestContext,
  sight: Sight,
  { party, commitments }: PartyHead,
): Promise<readonly Commitment[]> {
  const { caller } = context
  const seen = await Promise.all(
    commitments.map((commitment) => {
      if (sight.kind === 'ALL') return true
      if (caller.kind === 'employee') return isSeenByStaff(caller, sight, commitment)
      return isShared(context, party, commitment)
    }),
  )
  return commitments.filter((_, n) => seen[n])
}

/** Promised with the party alone, it is the party's. Otherwise its interaction says who took part. */
async function isShared(context: RequestContext, party: Party, commitment: Commitment): Promise<boolean> {
  const { insiderListId, partyIds, interactionId } = commitment.data
  if (insiderListId !== undefined) return false
  if (partyIds.every((id) => id === party.id)) return true
  const interaction = await context.loaders.record(interactionId)
  return interaction !== undefined && isSharedBy(interaction, party.id)
}

function isSeenByStaff(caller: EmployeeCaller, sight: Sight, { data }: Commitment): boolean {
  const { insiderListId, lineOfBusiness } = data
  if (isKeptFrom(caller, { insiderListId })) return false
  return sight.kind !== 'STAFF' || lineOfBusiness === undefined || sight.lines.includes(lineOfBusiness)
}
