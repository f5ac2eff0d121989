import { AppError } from '../../errors.ts'

/** Says which rule a token broke and never what it says: messages end up in logs. */
export function notValid(reason: string): AppError {
  return unauthenticated(`The token is not valid here: ${reason}.`)
}

export function unauthenticated(message: string): AppError {
  return new AppError('UNAUTHENTICATED', message)
}
