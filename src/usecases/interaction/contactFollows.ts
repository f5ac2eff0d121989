import type { FirmPath, Interaction } from '../../domain/interaction.ts'
import { isRecordId, type PartyId } from '../../domain/recordId.ts'
import { affiliationsKey, firmsAt, parseAffiliations } from '../../store/affiliations.ts'
import { pathOf } from '../../store/keys.ts'
import { type Attempt, attemptAt } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'
import { retouch, retouchParty } from './retouch.ts'
import { rewriteFirms } from './rewriteFirms.ts'
import { touchAll } from './touch.ts'

/**
 * A contact is on the timelines of the firms that its people spoke for that day, by what we know now, and counts as the last
 * contact of the relationships it touches. Its command has seen to both; a tie that was stated or a relationship that was
 * opened in the same moment, a tie of a person with years of contacts, and a command that broke off are seen to here.
 */
export const contactFollows: Deriver<'int'> = {
  follow: async ({ attempt: { context, scope } }, interaction) => {
    const attempt = attemptAt(context, scope, {})
    const rewritten = await rewriteFirms(attempt, interaction, (now) => firmsNow(attempt, now))
    if (rewritten) {
      const { now, before } = rewritten
      await touchAll(attempt, now)
      for (const firmId of firmsOnlyIn(before ?? now, now)) await retouchParty(attempt, firmId)
    }
    if (interaction.meta.version > 1) await retouch(attempt, interaction)
    return undefined
  },
}

function firmsOnlyIn(before: Interaction, now: Interaction): readonly PartyId[] {
  const still = new Set(now.data.firms.map(({ firmId }) => firmId))
  return before.data.firms.map(({ firmId }) => firmId).filter((firmId) => !still.has(firmId))
}

/** Those that it has already come first, as they are: what stays the same is not written again. */
export async function firmsNow(
  { context, scope, change }: Attempt,
  { data }: Pick<Interaction, 'data'>,
): Promise<readonly FirmPath[]> {
  const personIds = data.participants.flatMap(({ id }) => (isRecordId(id, 'prt') ? [id] : []))
  const keys = personIds.map((id) => affiliationsKey(scope.tenant, id))
  const items = await context.table.batchGet(keys, { consistent: true })
  const byPath = new Map(items.map((item) => [pathOf(item), item]))
  const affiliations = new Map(
    personIds.map((id, n) => [id, parseAffiliations(byPath.get(pathOf(keys[n] ?? { pk: '', sk: '' })))]),
  )
  const firms = firmsAt(affiliations, {
    occurredAt: data.occurredAt,
    knownAt: change.at,
    timeZone: context.app.timeZone,
  })
  return inOrderOf(data.firms, firms)
}

/** What is the same is left as it is, and in its place. */
function inOrderOf(known: readonly FirmPath[], firms: readonly FirmPath[]): readonly FirmPath[] {
  const still = known.flatMap((before) => {
    const now = firms.find(({ firmId }) => firmId === before.firmId)
    if (!now) return []
    const via = [
      ...before.via.filter((path) => now.via.some((other) => isSamePath(path, other))),
      ...now.via.filter((path) => !before.via.some((other) => isSamePath(path, other))),
    ]
    return [{ ...before, via }]
  })
  return [...still, ...firms.filter(({ firmId }) => !known.some((before) => before.firmId === firmId))]
}

function isSamePath(one: FirmPath['via'][number], other: FirmPath['via'][number]): boolean {
  return one.tieId === other.tieId && one.personId === other.personId
}
