import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue, ImportRecord, Place } from '../../importRecord.ts'
import { warning } from '../../issues.ts'
import { parentsFirst } from '../../parentsFirst.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import { textOf } from '../../tidyRow.ts'
import { dayOf } from './dayOf.ts'
import { source, UNIT } from './source.ts'

export type Employee = {
  readonly id: string
  readonly parentId: string | undefined
  readonly place: Place
  readonly row: CsvRow
}

/** The employees, each after their manager. */
export function* readEmployees(rows: readonly CsvRow[]): Generator<ImportIssue, readonly Employee[]> {
  const employees = rows.map((row) => ({
    id: textOf(row, 'EmployeeID') ?? '',
    parentId: textOf(row, 'ReportsTo'),
    place: row.place,
    row,
  }))
  const { sorted, orphans } = parentsFirst(employees)
  for (const { id, place, parentId } of sorted.filter(({ id }) => orphans.has(id))) {
    yield warning(place, 'UNKNOWN_MANAGER', `employee ${id} reports to ${parentId}, who is not in the file`)
  }
  return sorted.map((each) => (orphans.has(each.id) ? { ...each, parentId: undefined } : each))
}

/** Who answers for what nobody has taken: the first employee without a manager. */
export function headOfFirm(employees: readonly Employee[]): Employee | undefined {
  return employees.find(({ parentId }) => parentId === undefined)
}

export function employeeRecord({ id, parentId, place, row }: Employee): ImportRecord {
  const title = textOf(row, 'Title')
  return record('employee', place, {
    names: [
      present({
        family: textOf(row, 'LastName'),
        given: textOf(row, 'FirstName'),
        prefix: textOf(row, 'TitleOfCourtesy'),
      }),
    ],
    posts: [
      present({
        unitId: UNIT,
        kind: postKind(title, parentId),
        title,
        validFrom: dayOf(textOf(row, 'HireDate')),
      }),
    ],
    ...present({ managerId: parentId === undefined ? undefined : `@emp:employee/${parentId}` }),
    source: source(`employee/${id}`),
  })
}

/** The one at the top heads the firm; who represents or manages sales looks after customers; the others serve. */
function postKind(title = '', parentId: string | undefined) {
  if (parentId === undefined) return 'HEAD'
  return /representative|manager/i.test(title) ? 'RELATIONSHIP_MANAGER' : 'SERVICE'
}
