import type { FirmPath, Interaction } from '../../domain/interaction.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Attempt } from '../command.ts'
import { type Rewritten, rewriteInteraction } from './rewriteInteraction.ts'

/**
 * Puts an interaction on the timelines of other firms than before.
 *
 * @param firmsOf which they should be, of what it says now.
 */
export function rewriteFirms(
  attempt: Attempt,
  found: Placed<Interaction>,
  firmsOf: (interaction: Interaction) => Promise<readonly FirmPath[]>,
): Promise<Rewritten | undefined> {
  return rewriteInteraction(attempt, found, async (now) => ({ ...now.data, firms: await firmsOf(now) }))
}
