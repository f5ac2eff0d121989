import { isFundManagement } from '../../domain/decideTieEnds.ts'
import type { Tie } from '../../domain/tie.ts'
import { affiliationWrite } from '../../store/affiliations.ts'
import { tieItem } from '../../store/items/tieItem.ts'
import { recordWrites } from '../../store/recordKind.ts'
import { findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { type Attempt, written } from '../command.ts'

/**
 * Takes a tie to a fund for what it is now: from before a fund's contacts were its manager's, it is no affiliation. It makes no
 * version; what follows of it comes with the change.
 */
export async function settleManagement(attempt: Attempt, tie: Placed<Tie>): Promise<void> {
  const { tieKind, affiliation, fromPartyId, toPartyId } = tie.data
  if (tieKind !== 'FUND_MANAGER' || affiliation || !tie.meta.active) return
  const { context, scope, movedAt } = attempt
  const parties = await findRecords(context.table, scope.tenant, [fromPartyId, toPartyId])
  const [from, to] = [parties.get(fromPartyId), parties.get(toPartyId)]
  if (!from || !to || !isFundManagement(tieKind, from.data.type, to.data.type)) return
  const after = { ...tie, data: { ...tie.data, affiliation: true } }
  const { writes } = recordWrites(tieItem, scope.tenant, tie, after, movedAt)
  await written(context, [...writes, affiliationWrite(scope.tenant, after)])
}
