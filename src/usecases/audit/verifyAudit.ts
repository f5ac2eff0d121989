import { enter } from '../../access/enter.ts'
import { type AuditRoot, auditRoot } from '../../domain/auditRoot.ts'
import { addDays } from '../../domain/calendarDate.ts'
import type { AuditFault } from '../../domain/chainFaults.ts'
import { AppError } from '../../errors.ts'
import { firstAuditedDay } from '../../store/auditChains.ts'
import { findAuditRoot, sealedDays } from '../../store/auditRoots.ts'
import { sha256 } from '../../store/sha256.ts'
import type { RequestContext } from '../context.ts'
import { today } from '../today.ts'
import { checkAuditDay } from './checkAuditDay.ts'

export type AuditReport = {
  readonly from: string
  readonly to: string
  readonly chains: number
  readonly entries: number
  /** The last day that is sealed, with its root; undefined when none is. What came after it is held together by its own hashes only. */
  readonly sealed?: { readonly day: string; readonly root: string }
  readonly faults: readonly AuditFault[]
}

export type VerifyQuestion = {
  /** The first day there is, when absent. */
  readonly from?: string | undefined
  /** Today, when absent. */
  readonly to?: string | undefined
  /** A root that was published: one of the days must have it. */
  readonly root?: string | undefined
  readonly onEntries?: ((count: number) => void) | undefined
}

/**
 * Reads the audit log of some days and finds every entry that was changed, is missing, was put in or stands elsewhere.
 *
 * @throws AppError FORBIDDEN; BAD_REQUEST when `to` is before `from`.
 */
export async function verifyAudit(context: RequestContext, asked: VerifyQuestion = {}): Promise<AuditReport> {
  const { tenant } = enter(context.caller, 'AUDIT')
  const { table, app } = context
  const sealedRange = await sealedDays(table, tenant)
  const to = asked.to ?? today(app)
  const first = [sealedRange?.first, await firstAuditedDay({ table, tenant })].filter(
    (day) => day !== undefined,
  )
  const from = asked.from ?? first.toSorted()[0] ?? to
  if (from > to) throw new AppError('BAD_REQUEST', `The days end before they begin: ${from} to ${to}.`)

  const faults: AuditFault[] = []
  let counts = { chains: 0, entries: 0 }
  let sealed: AuditReport['sealed']
  let isPublished = asked.root === undefined
  let before = await rootOf(context, tenant, addDays(from, -1), faults)
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const root = await rootOf(context, tenant, day, faults)
    const checked = await checkAuditDay({ table, tenant, day, sealed: root, onEntries: asked.onEntries })
    faults.push(...checked.faults)
    if (root) {
      faults.push(...rootFaults(tenant, root, before), ...unlisted(checked.missingPlaces, day))
      sealed = { day, root: root.root }
      isPublished ||= root.root === asked.root
    } else if (sealedRange && day > sealedRange.first && day < sealedRange.last) {
      faults.push({ code: 'ROOT_MISSING', day, message: 'the day has no root, and days after it have' })
    }
    counts = { chains: counts.chains + checked.heads.length, entries: counts.entries + checked.entries }
    before = root
  }
  if (!isPublished) {
    faults.push({ code: 'ROOT_CHANGED', day: to, message: `no day has the root ${asked.root}` })
  }
  return { from, to, ...counts, ...(sealed && { sealed }), faults }
}

async function rootOf(
  { table }: RequestContext,
  tenant: string,
  day: string,
  faults: AuditFault[],
): Promise<AuditRoot | undefined> {
  const root = await findAuditRoot(table, tenant, day)
  if (root === null) faults.push({ code: 'ROOT_CHANGED', day, message: 'the root of the day cannot be read' })
  return root ?? undefined
}

function rootFaults(tenant: string, root: AuditRoot, before: AuditRoot | undefined): readonly AuditFault[] {
  const { day } = root
  const fault = (message: string): AuditFault => ({ code: 'ROOT_CHANGED', day, message })
  return [
    ...(auditRoot(sha256, tenant, root).root === root.root
      ? []
      : [fault('the root is not that of the chains it was made of')]),
    ...(root.prev === (before?.root ?? '') ? [] : [fault('the root does not follow that of the day before')]),
  ]
}

function unlisted(
  places: readonly { readonly pk: string; readonly sk: string }[],
  day: string,
): readonly AuditFault[] {
  return places.map(({ pk, sk }) => {
    const [, seq, chain = ''] = sk.split('#')
    return { code: 'UNLISTED', day, chain, seq: Number(seq), message: `is not found in ${pk}` } as const
  })
}
