import type { Employee, OrgUnit } from '../../domain/employee.ts'
import { employeeItem, employeesPartition } from '../../store/items/employeeItem.ts'
import { orgUnitItem, unitsPartition } from '../../store/items/orgUnitItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

export function readOrgUnits(
  context: RequestContext,
  { parentId, ...page }: PageArgs & { readonly parentId?: string | null },
): Promise<Connection<OrgUnit>> {
  const parent = parentId ? idArgument(context, parentId, { prefix: 'unt', name: 'parentId' }) : undefined
  return readList(
    context,
    {
      about: ['orgUnits', parent],
      query: ({ tenant }) => ({ range: { partition: unitsPartition(tenant, parent), ...WHOLE_PARTITION } }),
      parse: orgUnitItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

export function readEmployees(
  context: RequestContext,
  { unitId, ...page }: PageArgs & { readonly unitId?: string | null },
): Promise<Connection<Employee>> {
  const unit = unitId ? idArgument(context, unitId, { prefix: 'unt', name: 'unitId' }) : undefined
  return readList(
    context,
    {
      about: ['employees', unit],
      query: ({ tenant }) => ({ range: { partition: employeesPartition(tenant, unit), ...WHOLE_PARTITION } }),
      parse: employeeItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}
