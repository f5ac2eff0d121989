import { type EmployeeId, isRecordId } from './recordId.ts'

const EMPLOYEE = 'employee:'

/** The employee who did something, as `recordedBy` and `createdBy` name them; undefined when it was somebody else. */
export function employeeOf(actor: string): EmployeeId | undefined {
  const id = actor.startsWith(EMPLOYEE) ? actor.slice(EMPLOYEE.length) : ''
  return isRecordId(id, 'emp') ? id : undefined
}

/** Whether somebody would decide on what they asked for, or on what they stand to gain by. */
export function isOwnMaker(
  actor: string,
  { createdBy, forEmployeeId }: { readonly createdBy: string; readonly forEmployeeId: EmployeeId },
): boolean {
  return actor === createdBy || employeeOf(actor) === forEmployeeId
}
