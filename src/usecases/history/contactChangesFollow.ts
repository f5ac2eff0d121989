import type { Interaction } from '../../domain/interaction.ts'
import type { PartyId } from '../../domain/recordId.ts'
import { parseTold, type Telling, type Told, tellingWrites, toldKey } from '../../store/contactChanges.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Attempt } from '../command.ts'
import { beforeNextTry } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'

/** A list of changes is written within this time of the moment it says, or later with a later moment. */
export const TOLD_WITHIN_MS = 2_000

/** Few enough for one transaction with what is told beside the record. */
const MOST_AT_ONCE = 50

/**
 * Whoever takes copies of a timeline asks what has changed since. So each change of a contact is told to the parties on whose
 * timelines it was or is: that it came, that it was corrected, that it is there no more. What is told is the difference
 * between what the record says now and what was told last, so that nothing is told twice, and nothing is passed over.
 */
export const contactChangesFollow: Deriver<'int'> = {
  follow: async ({ attempt }, interaction) => {
    await tellChanges(attempt, interaction)
    return undefined
  },
}

async function tellChanges({ context, scope }: Attempt, found: Placed<Interaction>): Promise<void> {
  const { table, app } = context
  for (let tries = 0; ; tries += 1) {
    const told = parseTold(await table.get(toldKey(scope.tenant, found.id), { consistent: true }))
    const now = tries === 0 ? found : await findRecord(table, scope.tenant, found.id)
    if (!now || isEarlier(now, told)) return
    const tellings = tellingsOf(now, told)
    if (tellings.length === 0) return
    const state = { version: now.meta.version, rewrites: now.rewrites ?? 0 }
    const at = app.now().toISOString()
    const writes = tellingWrites(
      scope.tenant,
      { interaction: now, told, state, at },
      tellings.slice(0, MOST_AT_ONCE),
    )
    const { kind } = await table.transact(writes, Date.parse(at) + TOLD_WITHIN_MS)
    if (kind === 'refused') await beforeNextTry(context, tries)
    else if (tellings.length <= MOST_AT_ONCE) return
  }
}

/** Whoever was faster has told of a later state already. */
function isEarlier({ meta, rewrites = 0 }: Placed<Interaction>, { state }: Told): boolean {
  if (!state) return false
  return meta.version < state.version || (meta.version === state.version && rewrites < state.rewrites)
}

function tellingsOf(interaction: Interaction, { versions }: Told): readonly Telling[] {
  const { version, active } = interaction.meta
  const paths = active ? partiesOf(interaction) : []
  const there = new Set<PartyId>(paths.map(({ partyId }) => partyId))
  const gone = [...versions.keys()].filter((partyId) => !there.has(partyId))
  return [
    ...paths.flatMap(({ partyId, ...path }): Telling[] => {
      const told = versions.get(partyId)
      if (told === version) return []
      return [{ partyId, kind: told === undefined ? 'ADDED' : 'CORRECTED', path }]
    }),
    ...gone.map((partyId): Telling => ({ partyId, kind: 'WITHDRAWN', path: { via: [], direct: false } })),
  ]
}
