import { groupsOf } from '../../domain/attendance.ts'
import type { Event } from '../../domain/event.ts'
import type { AttendanceId, PartyId } from '../../domain/recordId.ts'
import { attendanceItem, attendancePartition } from '../../store/items/attendanceItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import { hasLeft } from '../../store/listEntry.ts'
import { sha256 } from '../../store/sha256.ts'
import { attemptAt } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'
import { followGroup } from './followGroup.ts'

/** Entries of an event's list that are read at once. */
const PAGE = 100

/** Whoever comes to an event is part of a contact with those they come with; who no longer does is none. */
export const attendanceFollows: Deriver<'att'> = {
  follow: async ({ attempt: { context, scope } }, { data }) => {
    for (const groupId of groupsOf(data)) {
      await followGroup(attemptAt(context, scope, {}), { eventId: data.eventId, groupId })
    }
    return undefined
  },
}

/** When an event is held, moved or cancelled, the contacts of all who are on its list follow, page by page: one of each group is enough. */
export const eventContactsFollow: Deriver<'evt'> = {
  derive: async (_, events) => events.map((event) => ({ counts: [], ...basisOf(event) })),

  dependents: async ({ attempt: { context, scope } }, { id }, { after }) => {
    const partition = attendancePartition(scope.tenant, id)
    const { items, lastKey } = await context.table.query({
      partition,
      ...WHOLE_PARTITION,
      limit: PAGE,
      consistent: true,
      ...(after !== undefined && { after: { pk: partition, sk: after } }),
    })
    const ofGroup = new Map<PartyId, AttendanceId>()
    for (const item of items) {
      if (hasLeft(item)) continue
      const { id, data } = attendanceItem.parse(item)
      for (const groupId of groupsOf(data)) ofGroup.set(groupId, ofGroup.get(groupId) ?? id)
    }
    const last = lastKey?.['sk']
    return { ids: [...new Set(ofGroup.values())], ...(last !== undefined && { after: last }) }
  },
}

/** What its contacts say of it. None while there are none. */
function basisOf({ data }: Event): { readonly basis?: string } {
  if (data.state !== 'HELD') return {}
  const { state: _, kind: __, timeZone: ___, place: ____, online: _____, ...said } = data
  return { basis: sha256(JSON.stringify(said)).slice(0, 16) }
}
