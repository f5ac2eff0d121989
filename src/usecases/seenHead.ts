import type { Caller } from '../access/caller.ts'
import { isKeptFrom } from '../access/interactionSight.ts'
import type { Sight } from '../access/sight.ts'
import type { Commitment } from '../domain/commitment.ts'
import { LINES_OF_BUSINESS } from '../domain/relationship.ts'
import type { PartyHead } from '../store/partyHead.ts'
import { admitAs } from './admit.ts'
import type { RequestContext } from './context.ts'
import { isHoldingSeen } from './recordSight.ts'

/**
 * What a view shows of a party's head, to who sees this much of the party: the rows that are there for them, each let
 * through. All that a view adds up comes from these, so that no sum tells of what is hidden.
 */
export function seenHead(context: RequestContext, sight: Sight, head: PartyHead): PartyHead {
  const relationships = head.relationships.filter(
    ({ data }) => sight.kind !== 'STAFF' || sight.lines.includes(data.lineOfBusiness),
  )
  const holdings = head.holdings.holdings.filter((holding) => isHoldingSeen(sight, holding))
  const commitments = head.commitments.filter((commitment) =>
    isCommitmentSeen(context.caller, sight, commitment),
  )
  for (const record of [head.party, ...relationships, ...head.ties, ...holdings, ...commitments]) {
    admitAs(context, record, sight)
  }
  // Who does not see all kinds may not learn from "that is all" whether there are others.
  const seesAll = sight.kind !== 'STAFF' || sight.lines.length === LINES_OF_BUSINESS.length
  return {
    ...head,
    relationships,
    commitments,
    holdings: { ...head.holdings, holdings, complete: seesAll && head.holdings.complete },
  }
}

function isCommitmentSeen(caller: Caller, sight: Sight, { data }: Commitment): boolean {
  const { insiderListId, lineOfBusiness } = data
  if (sight.kind === 'ALL') return true
  if (caller.kind !== 'employee') return insiderListId === undefined
  if (isKeptFrom(caller, { insiderListId, lineOfBusiness, participantIds: undefined })) return false
  return sight.kind !== 'STAFF' || lineOfBusiness === undefined || sight.lines.includes(lineOfBusiness)
}
