import { enter } from '../../access/enter.ts'
import { auditRoot } from '../../domain/auditRoot.ts'
import { addDays, dateInZone } from '../../domain/calendarDate.ts'
import type { AuditFault } from '../../domain/chainFaults.ts'
import { AppError } from '../../errors.ts'
import { firstAuditedDay } from '../../store/auditChains.ts'
import { LONGEST_APPEND_MS } from '../../store/auditLog.ts'
import { findAuditRoot, saveAuditRoot, sealedDays } from '../../store/auditRoots.ts'
import { sha256 } from '../../store/sha256.ts'
import type { App, RequestContext } from '../context.ts'
import { checkAuditDay } from './checkAuditDay.ts'

/** A day that was sealed. */
export type SealedDay = {
  readonly day: string
  readonly chains: number
  readonly entries: number
  /** To be published. */
  readonly root: string
  /** What was not as it was written. It is sealed as it is: what is wrong stays found. */
  readonly faults: readonly AuditFault[]
}

export type SealQuestion = {
  /** The last day to seal; the last that is over, when absent. */
  readonly through?: string | undefined
  readonly onEntries?: ((count: number) => void) | undefined
}

/** Beyond the last moment at which an entry of a day may still be written, for clocks that differ. */
const MARGIN_MS = 5 * 60_000

/**
 * Seals every day that is over and not sealed yet, one after the other: each root commits to all entries of its day, and
 * to the root before. A day without entries has one too.
 *
 * @throws AppError FORBIDDEN; BAD_REQUEST when `through` is not over.
 */
export async function sealAudit(
  context: RequestContext,
  { through, onEntries }: SealQuestion = {},
): Promise<readonly SealedDay[]> {
  const { tenant } = enter(context.caller, 'AUDIT')
  const { table, app } = context
  const lastOver = lastDayOver(app)
  if (through !== undefined && through > lastOver) {
    throw new AppError('BAD_REQUEST', `The last day that is over is ${lastOver}, but got ${through}.`)
  }
  const last = await sealedDays(table, tenant)
  const first = last ? addDays(last.last, 1) : await firstAuditedDay({ table, tenant })
  const sealed: SealedDay[] = []
  if (first === undefined) return sealed
  let prev = last ? ((await findAuditRoot(table, tenant, last.last))?.root ?? '') : ''
  for (let day = first; day <= (through ?? lastOver); day = addDays(day, 1)) {
    const { heads, entries, faults, missingPlaces } = await checkAuditDay({
      table,
      tenant,
      day,
      sealed: undefined,
      onEntries,
    })
    // What a process that ended has left undone.
    await table.batchWrite(missingPlaces.map((put) => ({ put })))
    const root = auditRoot(sha256, tenant, { day, prev, heads })
    if (!(await saveAuditRoot(table, tenant, root))) {
      throw new AppError('UNAVAILABLE', `Somebody else is sealing ${day}. Run it again.`)
    }
    sealed.push({ day, chains: heads.length, entries, root: root.root, faults })
    prev = root.root
  }
  return sealed
}

/** The last of the institution's days in which no entry can be written any more. */
export function lastDayOver({ now, timeZone }: Pick<App, 'now' | 'timeZone'>): string {
  return addDays(dateInZone(new Date(now().getTime() - LONGEST_APPEND_MS - MARGIN_MS), timeZone), -1)
}
