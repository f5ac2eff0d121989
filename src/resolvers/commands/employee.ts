import type { MutationResolvers } from '../../generated/resolvers.ts'
import { changeEmployee, openOrgUnit, registerEmployee } from '../../usecases/staff/employeeCommands.ts'
import { mutation } from '../payload.ts'

export const employeeCommands: MutationResolvers = {
  openOrgUnit: mutation(openOrgUnit, 'orgUnit'),
  registerEmployee: mutation(registerEmployee, 'employee'),
  changeEmployee: mutation(changeEmployee, 'employee'),
}
