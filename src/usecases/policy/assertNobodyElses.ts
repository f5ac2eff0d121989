import type { Party } from '../../domain/party.ts'
import type { Attempt } from '../command.ts'
import type { Field } from '../refused.ts'
import { notAllowed } from './assertMayChange.ts'
import { firmsToday } from './partySight.ts'
import { wideSightOfParty } from './recordSight.ts'

/**
 * Makes sure that somebody whom everybody knows by name is not taken from those who look after the firm they speak for: by
 * a relationship of one's own with them, or by a tie to a firm of one's own. Who leads both, or an operator, may.
 *
 * @throws Refused NOT_ALLOWED.
 */
export async function assertNobodyElses(attempt: Attempt, party: Party, field: Field): Promise<void> {
  const { context } = attempt
  const { caller, loaders } = context
  if (caller.kind !== 'employee' || party.data.coverage.length > 0) return
  const sight = await wideSightOfParty(context, party.id)
  if (sight?.kind === 'STAFF' && sight.level === 'FULL') return
  const firms = await Promise.all((await firmsToday(context, party.id)).map(loaders.record))
  if (!firms.some((firm) => firm && firm.data.coverage.length > 0)) return
  context.audit.refused('NOT_ALLOWED', party.id)
  throw notAllowed(field)
}
