import type { FirmPath, Participant } from '../../domain/interaction.ts'
import { type EmployeeId, isRecordId, type PartyId } from '../../domain/recordId.ts'
import { affiliationsKey, markedFunds, parseAffiliations } from '../../store/affiliations.ts'
import { pathOf, recordKey, recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { parseRecord } from '../../store/recordKinds.ts'
import type { Attempt } from '../command.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { notFound } from '../refused.ts'
import { firmsSpokenFor } from './firmsSpokenFor.ts'

/**
 * The firms for which the participants spoke that day, and those who managed what are funds of these: in one read that
 * also makes sure that they are all there, and one more where somebody spoke for a fund.
 *
 * @throws Refused NOT_FOUND for the first who is not.
 */
export async function firmsOf(
  attempt: Attempt,
  participants: readonly Participant[],
  occurredAt: string,
): Promise<readonly FirmPath[]> {
  const { context, scope } = attempt
  const { tenant } = scope
  const partyIds = participants.flatMap(({ id }) => (isRecordId(id, 'prt') ? [id] : []))
  const items = await context.table.batchGet(
    [
      ...participants.map(({ id }) => recordKey(tenant, id)),
      ...partyIds.map((id) => affiliationsKey(tenant, id)),
    ],
    { consistent: true },
  )
  const found = new Map(items.map((item) => [pathOf(item), item]))
  const itemOf = (id: PartyId | EmployeeId, sk: string) =>
    found.get(pathOf({ pk: recordPartition(tenant, id), sk }))

  for (const [n, { id }] of participants.entries()) {
    const item = itemOf(id, SORT_KEYS.record)
    const record = item && parseRecord(id, item)
    if (!record?.meta.active) throw notFound(['participants', n], id)
    await assertKnown(attempt, record, ['participants', n])
  }
  const affiliations = new Map(
    partyIds.map((id) => [id, parseAffiliations(itemOf(id, SORT_KEYS.affiliations))]),
  )
  const funds = new Set(partyIds.flatMap((id) => markedFunds(itemOf(id, SORT_KEYS.affiliations))))
  return firmsSpokenFor(attempt, affiliations, { occurredAt, mayBeFund: (id) => funds.has(id) })
}
