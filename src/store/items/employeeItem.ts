import * as z from 'zod'
import { type Employee, POST_KINDS } from '../../domain/employee.ts'
import type { OrgUnitId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { listPartition, tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { sortKey } from '../sortKey.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'
import { storedPersonNameSchema } from './common.ts'

const dataSchema = once(() =>
  z.object({
    names: z.array(storedPersonNameSchema()).min(1),
    email: z.string().exactOptional(),
    posts: z.array(
      z.object({
        unitId: idOf('unt'),
        unitPath: z.array(idOf('unt')),
        serves: idOf('unt'),
        kind: z.enum(POST_KINDS),
        title: z.string().exactOptional(),
        lines: z.array(z.enum(LINES_OF_BUSINESS)).exactOptional(),
        validFrom: z.string().exactOptional(),
        validTo: z.string().exactOptional(),
      }),
    ),
    managerId: idOf('emp').exactOptional(),
  }),
)

/** The list of a unit's employees; of all employees without one. */
export function employeesPartition(tenant: string, unitId: OrgUnitId | undefined): string {
  return unitId === undefined
    ? tenantPartition(tenant, 'employees')
    : listPartition(tenant, unitId, 'employees')
}

export const employeeItem: RecordKind<Employee> = {
  kind: 'employee',
  prefix: 'emp',
  parse: recordParser('employee', 'emp', dataSchema),
  entries: (tenant, employee) => {
    const units = new Set(employee.data.posts.map(({ unitId }) => unitId))
    return [undefined, ...units].map((unitId) => ({
      partition: employeesPartition(tenant, unitId),
      position: `${sortKey(employee.data.names)}#${employee.id}`,
      body: encodeRecord(employee),
    }))
  },
  copies: () => [],
  claims: () => [],
}
