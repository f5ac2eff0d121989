import type { Employee, OrgUnit } from '../../domain/employee.ts'
import type {
  ChangeEmployeeInput,
  OpenOrgUnitInput,
  RegisterEmployeeInput,
} from '../../generated/resolvers.ts'
import type { Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { changedEmployee, employeeData, orgUnitData, planEmployee, planOrgUnit } from './planEmployee.ts'

export const openOrgUnit: Command<OrgUnit, OpenOrgUnitInput> = {
  name: 'openOrgUnit',
  needs: 'STAFF',
  plan: async (attempt, input) => planOrgUnit(attempt, await orgUnitData(attempt, input)),
}

export const registerEmployee: Command<Employee, RegisterEmployeeInput> = {
  name: 'registerEmployee',
  needs: 'STAFF',
  plan: async (attempt, input) => planEmployee(attempt, await employeeData(attempt, input)),
}

export const changeEmployee: Command<Employee, ChangeEmployeeInput> = {
  name: 'changeEmployee',
  needs: 'STAFF',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'emp', input)
    return planEmployee(attempt, await changedEmployee(attempt, before, input), before)
  },
}
