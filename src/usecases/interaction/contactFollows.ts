import type { FirmPath, Interaction } from '../../domain/interaction.ts'
import { isRecordId, type PartyId } from '../../domain/recordId.ts'
import { type Attempt, attemptAt } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'
import { findAffiliations, firmsSpokenFor } from './firmsSpokenFor.ts'
import { inOrderOf } from './inOrderOf.ts'
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
  attempt: Attempt,
  { data }: Pick<Interaction, 'data'>,
): Promise<readonly FirmPath[]> {
  const partyIds = data.participants.flatMap(({ id }) => (isRecordId(id, 'prt') ? [id] : []))
  const affiliations = await findAffiliations(attempt, [...new Set(partyIds)])
  return inOrderOf(
    data.firms,
    await firmsSpokenFor(attempt, affiliations, { occurredAt: data.occurredAt, mayBeFund: () => true }),
  )
}
