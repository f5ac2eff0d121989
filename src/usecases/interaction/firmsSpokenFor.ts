import type { FirmPath } from '../../domain/interaction.ts'
import type { PartyId } from '../../domain/recordId.ts'
import {
  type Affiliation,
  affiliationsKey,
  firmsAt,
  parseAffiliations,
  withManagers,
} from '../../store/affiliations.ts'
import { pathOf } from '../../store/keys.ts'
import type { Attempt } from '../command.ts'

type Affiliations = ReadonlyMap<PartyId, readonly Affiliation[]>

/**
 * The firms that those who took part spoke for, by what we know now, and those who managed what are funds of these.
 *
 * @param affiliations of each party that took part.
 * @param mayBeFund for which firms to look for who manages them.
 */
export async function firmsSpokenFor(
  attempt: Attempt,
  affiliations: Affiliations,
  {
    occurredAt,
    mayBeFund,
  }: { readonly occurredAt: string; readonly mayBeFund: (firmId: PartyId) => boolean },
): Promise<readonly FirmPath[]> {
  const { context, change } = attempt
  const moment = { occurredAt, knownAt: change.at, timeZone: context.app.timeZone }
  const firms = firmsAt(affiliations, moment)
  const participantIds = [...affiliations.keys()]
  const others = firms.map(({ firmId }) => firmId).filter((id) => !affiliations.has(id) && mayBeFund(id))
  const funds = new Map([...affiliations, ...(await findAffiliations(attempt, others))])
  return withManagers(firms, { participantIds, funds }, moment)
}

export async function findAffiliations(
  { context, scope }: Attempt,
  partyIds: readonly PartyId[],
): Promise<Affiliations> {
  if (partyIds.length === 0) return new Map()
  const keys = partyIds.map((id) => affiliationsKey(scope.tenant, id))
  const items = await context.table.batchGet(keys, { consistent: true })
  const byPath = new Map(items.map((item) => [pathOf(item), item]))
  return new Map(
    partyIds.map((id) => [id, parseAffiliations(byPath.get(pathOf(affiliationsKey(scope.tenant, id))))]),
  )
}
