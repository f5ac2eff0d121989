import { postsInForce } from '../../access/postsInForce.ts'
import {
  type BulletinData,
  type BulletinEmployee,
  bulletinLines,
  humanContacts,
} from '../../domain/bulletin.ts'
import type { Employee } from '../../domain/employee.ts'
import { completeUpTo } from '../../domain/freshness.ts'
import type { EmployeeId, OrgUnitId } from '../../domain/recordId.ts'
import { isCountersigned, minutesOf, type WorkLog } from '../../domain/workLog.ts'
import { readBookItems } from '../../store/bookItems.ts'
import { shards, sumsOf } from '../../store/countItems.ts'
import { epochsFrom } from '../../store/derivedEpochs.ts'
import { countPartition, DERIVED_KEYS } from '../../store/derivedKeys.ts'
import { findStanding } from '../../store/findStanding.ts'
import { freshnessKey, parseFreshness } from '../../store/freshness.ts'
import { employeeItem, employeesPartition } from '../../store/items/employeeItem.ts'
import { workPartition } from '../../store/items/workItem.ts'
import { workLogItem } from '../../store/items/workLogItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import type { StoredItem } from '../../store/table.ts'
import { withoutAbsent } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { onlyId } from '../onlyId.ts'

export type BulletinFigures = Pick<BulletinData, 'lines' | 'employees' | 'completeUpTo'>

/** Later than any month: of a day, months are not asked for. */
const NO_MONTH = '9999-12'

/** What a unit and its people did on a day, as it is counted and logged now. */
export async function bulletinFigures(
  attempt: Attempt,
  { unitId, date }: { readonly unitId: OrgUnitId; readonly date: string },
): Promise<BulletinFigures> {
  const { context, scope } = attempt
  const { tenant } = scope
  const part = { kind: 'DAY', day: date } as const
  const question = {
    tenant,
    scope: unitId,
    monthsFrom: NO_MONTH,
    parts: [part],
    beside: [freshnessKey(tenant)],
  }
  const book = await readBookItems(context.table, question, context.app.knownEpochs)
  const [employees, logs] = await Promise.all([
    standing(attempt, employeesPartition(tenant, unitId), employeeItem.parse),
    standing(attempt, workPartition(tenant, unitId, 'logs', date), workLogItem.parse),
  ])
  const rows = await employeeRows(attempt, { date, employees, logs })
  return withoutAbsent({
    lines: bulletinLines(sumsOf(book.parts[0] ?? [])),
    employees: rows,
    completeUpTo: completeUpTo(parseFreshness(book.beside[0])),
  })
}

type People = {
  readonly date: string
  readonly employees: readonly Employee[]
  readonly logs: readonly WorkLog[]
}

async function employeeRows(
  attempt: Attempt,
  { date, employees, logs }: People,
): Promise<readonly BulletinEmployee[]> {
  const sums = await sumsByEmployee(
    attempt,
    employees.map(({ id }) => id),
    date,
  )
  const logOf = new Map(logs.map((log) => [log.data.employeeId, log.data]))
  return employees.flatMap((employee): BulletinEmployee[] => {
    const lines = [...new Set(postsInForce(employee, date).flatMap((post) => post.lines))].toSorted()
    if (lines.length === 0) return []
    const log = logOf.get(employee.id)
    return [
      {
        employeeId: employee.id,
        lines,
        // Not those of a book in a line that they do not work in: the row is not only for who reaches that.
        humanContacts: humanContacts(sums.get(employee.id) ?? new Map(), lines),
        loggedMinutes: log ? minutesOf(log) : 0,
        lateEntries: log?.entries.filter(({ late }) => late).length ?? 0,
        countersigned: log !== undefined && isCountersigned(log),
      },
    ]
  })
}

async function sumsByEmployee(
  { context, scope: { tenant } }: Attempt,
  ids: readonly EmployeeId[],
  date: string,
): Promise<ReadonlyMap<EmployeeId, ReadonlyMap<string, string>>> {
  const epoch = context.app.knownEpochs.get(tenant) ?? epochsFrom(undefined).serving
  const place = (id: EmployeeId) => countPartition(tenant, epoch, id)
  const keys = ids.flatMap((id) => shards((shard) => ({ pk: place(id), sk: DERIVED_KEYS.day(date, shard) })))
  const items = Map.groupBy(await context.table.batchGet(keys), ({ pk }) => pk)
  return new Map(ids.map((id) => [id, sumsOf(items.get(place(id)) ?? [])]))
}

/** All that stands in a list now. */
async function standing<R>(
  { context }: Attempt,
  partition: string,
  parse: (item: StoredItem) => R,
): Promise<readonly R[]> {
  return (await findStanding(context.table, { partition, ...WHOLE_PARTITION })).map(parse)
}

/** The id of a unit's bulletin of a day: the first, or its so-manieth correction. */
export function bulletinId(tenant: string, unitId: OrgUnitId, date: string, number: number) {
  return onlyId(tenant, 'bul', unitId, date, String(number))
}
