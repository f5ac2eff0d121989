import type { Party } from '../../domain/party.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedId } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { assertMayChange } from '../policy/assertMayChange.ts'
import { type Field, notFound } from '../refused.ts'

type Options = {
  /** What the refusal names instead, where the input does not name the party itself. */
  readonly named?: string
  /** Also a party that was withdrawn: for what must never be refused. */
  readonly evenWithdrawn?: true
}

/**
 * The party about which something is to be changed.
 *
 * @throws Refused NOT_FOUND, NOT_ALLOWED.
 */
export async function partyForChange(
  attempt: Attempt,
  partyId: string,
  field: Field,
  { named = partyId, evenWithdrawn }: Options = {},
): Promise<Placed<Party>> {
  const { context, scope } = attempt
  const party = await findRecord(context.table, scope.tenant, checkedId(partyId, 'prt', field))
  if (!party || !(party.meta.active || evenWithdrawn)) throw notFound(field, named)
  await assertMayChange(attempt, party, { field, named })
  return party
}
