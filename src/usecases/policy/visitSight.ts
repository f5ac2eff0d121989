import type { SeenParty } from '../../access/interactionSight.ts'
import { investorSight } from '../../access/investorSight.ts'
import type { Sight } from '../../access/sight.ts'
import type { InvestorVisit } from '../../domain/investorVisit.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { RequestContext } from '../context.ts'
import { sightInLine } from './sightInLine.ts'

/**
 * From those of the visitors whose side as investors is seen. Whom nobody keeps a relationship with is no secret to those who
 * receive investors.
 */
export async function sightOfVisit(
  context: RequestContext,
  { data }: InvestorVisit,
  seenParty: (context: RequestContext, id: PartyId) => Promise<SeenParty>,
): Promise<Sight | undefined> {
  const inLine = (partyId: PartyId) => sightInLine(context, { partyId, lineOfBusiness: 'INVESTOR' })
  const sights = await Promise.all(data.partyIds.map(inLine))
  const seen = sights.find((sight) => sight?.kind === 'STAFF' && sight.contact.includes('INVESTOR'))
  const sight = seen ?? sights.find(Boolean)
  if (sight || context.caller.kind !== 'employee') return sight
  const visitors = await Promise.all(data.partyIds.map((id) => seenParty(context, id)))
  return visitors.some(({ isCovered }) => isCovered) ? undefined : investorSight(context.caller)
}
