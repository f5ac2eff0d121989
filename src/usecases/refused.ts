import type { UserErrorCode } from '../generated/resolvers.ts'

/** One reason why a command changed nothing. Data of the payload, not an error of the request. */
export type UserFault = {
  readonly code: UserErrorCode
  /** Where in the input: `['input', 'names', '0']`. */
  readonly field?: readonly string[]
  readonly message: string
  readonly messageZh: string
}

/** Ends the planning of a command whose answer is a refusal. Never leaves `runCommand`. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly faults: readonly UserFault[]

  constructor(...faults: readonly UserFault[]) {
    super(faults.map(({ message }) => message).join(' '))
    this.faults = faults
  }
}

export type Field = readonly (string | number)[]

function fieldPath(field: Field): readonly string[] {
  return ['input', ...field.map(String)]
}

/** A value that its field does not take. `expected` reads on from "must be". */
export function invalid(field: Field, expected: string, expectedZh: string, got?: unknown): Refused {
  const name = field.join('.')
  const came = got === undefined ? '' : JSON.stringify(got).slice(0, 100)
  return new Refused({
    code: 'INVALID',
    field: fieldPath(field),
    message: `${name} must be ${expected}${came && `, but got ${came}`}.`,
    messageZh: `${name} 应为${expectedZh}${came && `，实际为 ${came}`}。`,
  })
}

export function notFound(field: Field, id: string): Refused {
  return new Refused({
    code: 'NOT_FOUND',
    field: fieldPath(field),
    message: `Nothing here has the id ${id.slice(0, 60)}.`,
    messageZh: `没有编号为 ${id.slice(0, 60)} 的记录。`,
  })
}

export function refused(code: UserErrorCode, field: Field, message: string, messageZh: string): Refused {
  return new Refused({ code, field: fieldPath(field), message, messageZh })
}

export function versionConflict(expected: number, actual: number): Refused {
  return refused(
    'VERSION_CONFLICT',
    ['expectedVersion'],
    `expectedVersion is ${expected}, but the newest version is ${actual}. Read it again.`,
    `期望版本为 ${expected}，当前版本为 ${actual}。请重新读取。`,
  )
}
