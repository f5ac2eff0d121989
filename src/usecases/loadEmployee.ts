import type { ActivePost, EmployeeCaller } from '../access/caller.ts'
import { POST_DUTIES } from '../access/postDuties.ts'
import type { Employee } from '../domain/employee.ts'
import { earliestDay, latestDay } from '../domain/partialDate.ts'
import { isRecordId } from '../domain/recordId.ts'
import { employeeItem } from '../store/items/employeeItem.ts'
import { recordPartition, SORT_KEYS } from '../store/keys.ts'
import type { Asking } from './loadCaller.ts'
import { today } from './today.ts'

/** An employee with the posts of today and what else lets them in: the record and the grants behind it, in one query. */
export async function loadEmployee({ app, table, viewer }: Asking): Promise<EmployeeCaller> {
  const { subject: id, tenant } = viewer
  if (!isRecordId(id, 'emp')) throw new RangeError('the subject of an employee must be an employee id')
  const { items } = await table.query({
    partition: recordPartition(tenant, id),
    from: SORT_KEYS.record,
    to: SORT_KEYS.lastGrant,
  })
  const [record] = items
  const employee = record?.sk === SORT_KEYS.record ? employeeItem.parse(record) : undefined
  return {
    kind: 'employee',
    viewer,
    employeeId: id,
    posts: employee?.meta.active ? postsOn(employee, today(app)) : [],
    standsInFor: [],
    insiderLists: new Set(),
    wallPasses: [],
  }
}

/** The posts in force on a day: from the first to the last day that their dates can mean. */
function postsOn({ data }: Employee, day: string): readonly ActivePost[] {
  return data.posts
    .filter(
      ({ validFrom, validTo }) =>
        (validFrom === undefined || earliestDay(validFrom) <= day) &&
        (validTo === undefined || latestDay(validTo) >= day),
    )
    .map(({ kind, unitPath, lines }) => ({ kind, unitPath, lines: lines ?? POST_DUTIES[kind].lines }))
}
