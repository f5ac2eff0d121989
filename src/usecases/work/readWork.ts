import { enter } from '../../access/enter.ts'
import type { WorkLog } from '../../domain/workLog.ts'
import { monthOf, type WorkPlan } from '../../domain/workPlan.ts'
import { workPartition } from '../../store/items/workItem.ts'
import { workLogItem } from '../../store/items/workLogItem.ts'
import { workPlanItem } from '../../store/items/workPlanItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import type { StoredItem } from '../../store/table.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import type { KeptRecord } from '../models.ts'
import { onlyId } from '../onlyId.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'
import { readRecord } from '../readRecord.ts'

/** An employee's plan of a month. Undefined when there is none for this caller. */
export async function readWorkPlan(
  context: RequestContext,
  { employeeId, month }: { readonly employeeId: string; readonly month: string },
): Promise<WorkPlan | undefined> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const id = idArgument(context, employeeId, { prefix: 'emp', name: 'employeeId' })
  return readRecord(context, 'wpl', onlyId(tenant, 'wpl', id, monthOf(month)))
}

/** An employee's log of a day. */
export async function readWorkLog(
  context: RequestContext,
  { employeeId, date }: { readonly employeeId: string; readonly date: string },
): Promise<WorkLog | undefined> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const id = idArgument(context, employeeId, { prefix: 'emp', name: 'employeeId' })
  return readRecord(context, 'wlg', onlyId(tenant, 'wlg', id, date))
}

type OfUnit = PageArgs & { readonly unitId: string }

/** The plans of a month of a unit's people, and of all units below it. */
export function readWorkPlans(
  context: RequestContext,
  { month, ...args }: OfUnit & { readonly month: string },
): Promise<Connection<WorkPlan>> {
  return readOfUnit(context, args, { kind: 'plans', date: monthOf(month), parse: workPlanItem.parse })
}

/** The logs of a day of a unit's people, and of all units below it. */
export function readWorkLogs(
  context: RequestContext,
  { date, ...args }: OfUnit & { readonly date: string },
): Promise<Connection<WorkLog>> {
  return readOfUnit(context, args, { kind: 'logs', date, parse: workLogItem.parse })
}

function readOfUnit<R extends KeptRecord>(
  context: RequestContext,
  { unitId, ...page }: OfUnit,
  of: { readonly kind: 'plans' | 'logs'; readonly date: string; readonly parse: (item: StoredItem) => R },
): Promise<Connection<R>> {
  const id = idArgument(context, unitId, { prefix: 'unt', name: 'unitId' })
  return readList(
    context,
    {
      about: [of.kind, id, of.date],
      query: ({ tenant }) => ({
        range: { partition: workPartition(tenant, id, of.kind, of.date), ...WHOLE_PARTITION },
      }),
      parse: of.parse,
      needs: 'INSIDE',
    },
    page,
  )
}
