import { isRecordId, type RecordId, type RecordPrefix } from '../domain/recordId.ts'
import { AppError } from '../errors.ts'

/** @throws AppError BAD_REQUEST that names the argument, what was expected and what came. */
export function idArgument<P extends RecordPrefix>(text: string, prefix: P, name: string): RecordId<P> {
  if (isRecordId(text, prefix)) return text
  throw new AppError(
    'BAD_REQUEST',
    `${name} must be an id that begins with ${prefix}_, but got ${text.slice(0, 60)}.`,
  )
}
