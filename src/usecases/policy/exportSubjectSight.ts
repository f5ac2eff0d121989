import { decide } from '../../access/decide.ts'
import type { ExportSubject } from '../../domain/export.ts'
import { isRecordId } from '../../domain/recordId.ts'
import type { RequestContext } from '../context.ts'
import { sightOfRecord, wideSightOfParty } from './recordSight.ts'

/** What somebody may know of what an export is of: its contacts; that it is there, and no more; nothing. */
export type ExportSubjectSight = 'CONTACTS' | 'IDENTITY' | 'NONE'

/**
 * Whether the caller may ask for contacts of this at all. Of a party, as `contactHistory` decides it; of one of our people, when they
 * are there for the caller; of anything else, each contact is decided by itself.
 */
export async function exportSubjectSight(
  context: RequestContext,
  { value }: ExportSubject,
): Promise<ExportSubjectSight> {
  const { caller, loaders } = context
  if (caller.kind === 'partner' || (caller.kind === 'employee' && caller.posts.length === 0)) return 'NONE'
  if (isRecordId(value, 'prt')) {
    const party = await loaders.record(value)
    const sight = party && (await wideSightOfParty(context, value))
    if (!sight) return 'NONE'
    const { kind } = decide(sight, { category: 'INTERACTION', sensitivity: 'PERSONAL' })
    return kind === 'WITHHELD' ? 'IDENTITY' : 'CONTACTS'
  }
  if (!isRecordId(value, 'emp')) return 'CONTACTS'
  const employee = await loaders.record(value)
  return employee && (await sightOfRecord(context, employee)) ? 'CONTACTS' : 'NONE'
}

/** Whether its contacts are for the caller. */
export async function isSubjectSeen(context: RequestContext, subject: ExportSubject): Promise<boolean> {
  return (await exportSubjectSight(context, subject)) === 'CONTACTS'
}
