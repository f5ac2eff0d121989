import { ALL, type Sight } from '../../access/sight.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { LineOfBusiness } from '../../domain/relationship.ts'
import type { RequestContext } from '../context.ts'
import { sightOfPartyId } from './partySight.ts'

/**
 * Of what is about a party in one line of business: obligations, alerts, cases, service. It is seen with the relationship
 * in that line, and by no partner.
 */
export async function sightInLine(
  context: RequestContext,
  { partyId, lineOfBusiness }: { readonly partyId: PartyId; readonly lineOfBusiness: LineOfBusiness },
): Promise<Sight | undefined> {
  if (context.caller.kind === 'operator') return ALL
  if (context.caller.kind === 'partner') return undefined
  const sight = await sightOfPartyId(context, partyId)
  return sight?.kind === 'STAFF' && sight.lines.includes(lineOfBusiness) ? sight : undefined
}
