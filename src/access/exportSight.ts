import type { Export } from '../domain/export.ts'
import type { Caller } from './caller.ts'
import { inspects } from './staffSight.ts'
import { actorOf } from './viewer.ts'

/** What somebody may do with an export. */
export type ExportSight = {
  /** They asked for it: nobody else gets its files. */
  readonly owns: boolean
}

/** Undefined when it is not there for them: it is for who asked, and for inspectors and operators, who do not get its files. */
export function exportSight(caller: Caller, { meta }: Pick<Export, 'meta'>): ExportSight | undefined {
  const owns = actorOf(caller.viewer) === meta.createdBy
  if (caller.kind === 'operator') return { owns }
  if (caller.kind === 'partner' || caller.posts.length === 0) return undefined
  return owns || inspects(caller) ? { owns } : undefined
}
