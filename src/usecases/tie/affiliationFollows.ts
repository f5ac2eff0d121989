import { isDeepStrictEqual } from 'node:util'
import { affiliationEnds } from '../../domain/affiliationEnds.ts'
import type { Tie } from '../../domain/tie.ts'
import { parseTimelineEntry } from '../../store/items/timelineEntry.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { findRecords } from '../../store/records.ts'
import { sha256 } from '../../store/sha256.ts'
import { attemptAt } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'
import { firmsWithTie, isOwn, managersOf } from '../interaction/reconcileTimeline.ts'
import { retouchParty } from '../interaction/retouch.ts'
import { markFunds } from './markFunds.ts'
import { settleManagement } from './settleManagement.ts'

const PAGE = 50

/**
 * A firm's timeline shows the contacts of those who spoke for it and of the funds it managed, also when we hear of it late. Each
 * of their contacts that should be shown with other firms than it is, is derived anew (`contactFollows`), page by page however many
 * there are: whoever states the tie waits for the newest only.
 */
export const affiliationFollows: Deriver<'tie'> = {
  derive: async (_, ties) =>
    ties.map((tie) => ({ counts: [], ...(tie.data.affiliation && { basis: basisOf(tie) }) })),

  dependents: async ({ attempt: { context, scope } }, tie, { after }) => {
    if (!tie.data.affiliation) return { ids: [] }
    const attempt = attemptAt(context, scope, {})
    const [from, to] = SORT_KEYS.interactions
    const partition = recordPartition(scope.tenant, affiliationEnds(tie.data).memberId)
    const { items, lastKey } = await context.table.query({
      partition,
      from,
      to,
      descending: true,
      limit: PAGE,
      consistent: true,
      ...(after !== undefined && { after: { pk: partition, sk: after } }),
    })
    const entries = items.filter((item) => item['k'] === 'timeline').map(parseTimelineEntry)
    const ids = entries.filter((entry) => isOwn(tie, entry)).map(({ interaction }) => interaction.id)
    const contacts = [...(await findRecords(context.table, scope.tenant, ids)).values()]
    const managers = await managersOf(attempt, tie)
    const other = contacts.filter(
      (contact) =>
        contact.meta.active &&
        !isDeepStrictEqual(firmsWithTie(attempt, { tie, managers }, contact), contact.data.firms),
    )
    const last = lastKey?.['sk']
    return { ids: other.map(({ id }) => id), ...(last !== undefined && { after: last }) }
  },

  follow: async ({ attempt: { context, scope } }, tie) => {
    const attempt = attemptAt(context, scope, {})
    await settleManagement(attempt, tie)
    await markFunds(attempt, tie)
    const isFirst = tie.meta.active && tie.meta.version === 1
    // A contact that has left the firm's timeline was perhaps its last.
    if (tie.data.affiliation && !isFirst) {
      const managers = await managersOf(attempt, tie)
      const firmIds = [affiliationEnds(tie.data).firmId, ...managers.map(({ firmId }) => firmId)]
      for (const firmId of new Set(firmIds)) await retouchParty(attempt, firmId)
    }
    return undefined
  },
}

/** What decides when the person spoke for the firm. */
function basisOf({ data }: Tie): string {
  return sha256(JSON.stringify([data.fromPartyId, data.toPartyId, data.statements])).slice(0, 16)
}
