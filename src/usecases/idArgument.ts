import { enter } from '../access/enter.ts'
import { isRecordId, type RecordId, type RecordPrefix } from '../domain/recordId.ts'
import { AppError } from '../errors.ts'
import type { RequestContext } from './context.ts'

/**
 * An argument that names a record of one kind.
 *
 * @throws AppError FORBIDDEN to who may not ask, whatever is wrong with the question; BAD_REQUEST that names the
 *   argument, what was expected and what came.
 */
export function idArgument<P extends RecordPrefix>(
  { caller }: RequestContext,
  text: string,
  { prefix, name }: { readonly prefix: P; readonly name: string },
): RecordId<P> {
  enter(caller, 'READ')
  if (isRecordId(text, prefix)) return text
  throw new AppError(
    'BAD_REQUEST',
    `${name} must be an id that begins with ${prefix}_, but got ${text.slice(0, 60)}.`,
  )
}
