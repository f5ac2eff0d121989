import { type OccurrenceOf, occurrenceKey } from '../../domain/expectedObligations.ts'
import type { Obligation } from '../../domain/obligation.ts'
import type { ObligationId } from '../../domain/recordId.ts'
import { obligationItem } from '../../store/items/obligationItem.ts'
import { idFromSource } from '../command.ts'
import { recordPlanner } from '../recordPlanner.ts'

export const planObligation = recordPlanner<Obligation>(obligationItem)

/** Made from what it follows from: whoever opens it again finds it there. */
export function obligationIdOf(tenant: string, of: OccurrenceOf): ObligationId {
  return idFromSource(tenant, 'obl', { system: 'obligation', externalId: occurrenceKey(of) })
}
