import { addDays, type CalendarDate, FIRST_DATE } from '../../../domain/calendarDate.ts'
import { exposedScopes, exposureCounts, isAboveZero } from '../../../domain/exposure.ts'
import type { Money } from '../../../domain/money.ts'
import type { Keeper, Relationship, Since } from '../../../domain/relationship.ts'
import { relationshipCounts } from '../../../domain/relationshipCounts.ts'
import { tierMoves } from '../../../domain/tierMoves.ts'
import { rankItem } from '../../../store/exposureRank.ts'
import { parseTimelineEntry } from '../../../store/items/timelineEntry.ts'
import { recordPartition, SORT_KEYS } from '../../../store/keys.ts'
import type { QueryKey } from '../../../store/table.ts'
import type { DependentsPage, Deriver, Deriving } from '../deriver.ts'
import { partyExposures } from './partyExposures.ts'

const CONTACTS_AT_ONCE = 100

/** Relationships count in the books they are in, with the exposure of their party; and decide where contacts count. */
export const relationshipDeriver: Deriver<'rel'> = {
  derive: async (deriving, relationships) => {
    const exposures = await partyExposures(deriving, relationships)
    return relationships.map((relationship) => {
      const { data } = relationship
      const exposure = exposures.get(data.partyId) ?? []
      return {
        counts: [...relationshipCounts(data), ...tierMoves(data), ...exposureCounts(data, exposure)],
        items: ranks(deriving, relationship, exposure),
        basis: JSON.stringify(data.keepers.map(keeperText)),
      }
    })
  },

  dependents: (deriving, { data, meta }, { was, after }) => {
    const before: readonly KeeperText[] = was === undefined ? [] : JSON.parse(was)
    const from = firstDifference(before, meta.active ? data.keepers.map(keeperText) : [])
    return contactsFrom(deriving, data.partyId, { from, after })
  },
}

function ranks(
  { attempt, epoch }: Deriving,
  { id, data }: Relationship,
  exposures: readonly Money[],
): readonly ReturnType<typeof rankItem>[] {
  const { tenant } = attempt.scope
  return exposedScopes(data).flatMap((scope) =>
    exposures
      .filter(({ amount }) => isAboveZero(amount))
      .map((exposure) => rankItem({ tenant, epoch, scope }, { relationshipId: id, exposure })),
  )
}

/** The day, the lead, the units. */
type KeeperText = readonly [CalendarDate, ...string[]]

function keeperText({ from, leadId, unitPath }: Since<Keeper>): KeeperText {
  return [from, leadId, ...unitPath]
}

/** The first day on which it may be in other books than before. */
function firstDifference(before: readonly KeeperText[], now: readonly KeeperText[]): CalendarDate {
  const nth = [...before, ...now].findIndex((_, n) => String(before[n]) !== String(now[n]))
  const days = [before[nth]?.[0], now[nth]?.[0]].filter((day) => day !== undefined)
  return days.toSorted()[0] ?? FIRST_DATE
}

/** The contacts on a party's timeline from about a day on: zones are less than a day apart. */
async function contactsFrom(
  { attempt: { context, scope } }: Deriving,
  partyId: Relationship['data']['partyId'],
  { from, after }: { readonly from: CalendarDate; readonly after: string | undefined },
): Promise<DependentsPage> {
  const [first, last] = SORT_KEYS.interactions
  const since = from === FIRST_DATE ? from : addDays(from, -1)
  const { items, lastKey } = await context.table.query({
    partition: recordPartition(scope.tenant, partyId),
    from: `${first}${since}`,
    to: last,
    limit: CONTACTS_AT_ONCE,
    consistent: true,
    ...(after === undefined ? {} : { after: JSON.parse(after) as QueryKey }),
  })
  return {
    ids: items.map((item) => parseTimelineEntry(item).interaction.id),
    ...(lastKey === undefined ? {} : { after: JSON.stringify(lastKey) }),
  }
}
