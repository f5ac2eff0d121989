import type { ExportSubject } from '../../domain/export.ts'
import { isRecordId } from '../../domain/recordId.ts'
import type { RequestContext } from '../context.ts'
import { sightOfRecord, wideSightOfParty } from './recordSight.ts'

/**
 * Whether the caller may ask for contacts of this at all. Of a party or one of our people, when they are there for the caller; of
 * anything else, each contact is decided by itself.
 */
export async function isSubjectSeen(context: RequestContext, { value }: ExportSubject): Promise<boolean> {
  const { caller, loaders } = context
  if (caller.kind === 'partner' || (caller.kind === 'employee' && caller.posts.length === 0)) return false
  if (isRecordId(value, 'prt')) {
    const party = await loaders.record(value)
    return party !== undefined && (await wideSightOfParty(context, value)) !== undefined
  }
  if (!isRecordId(value, 'emp')) return true
  const employee = await loaders.record(value)
  return employee !== undefined && (await sightOfRecord(context, employee)) !== undefined
}
