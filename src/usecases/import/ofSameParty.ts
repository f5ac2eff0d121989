import { invalid } from '../refused.ts'

/**
 * What a party holds, or traded, does not become another's: the totals and views of both would be wrong.
 *
 * @returns what it says now. @throws Refused INVALID.
 */
export function ofSameParty<Data extends { readonly partyId: string }>(before: Data, after: Data): Data {
  if (after.partyId === before.partyId) return after
  throw invalid(['partyId'], `${before.partyId}, as before`, `与原来相同的 ${before.partyId}`, after.partyId)
}
