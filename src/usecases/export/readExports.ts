import { accessPrint } from '../../access/accessPrint.ts'
import { enter, hasPermission } from '../../access/enter.ts'
import { exportSight } from '../../access/exportSight.ts'
import { type Export, type ExportedFile, exportProgress, exportStateAt } from '../../domain/export.ts'
import { isRecordId } from '../../domain/recordId.ts'
import { AppError } from '../../errors.ts'
import { type ExportRun, findExportRun } from '../../store/exportRun.ts'
import { exportItem, exportPartitions } from '../../store/items/exportItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { isSubjectSeen } from '../policy/exportSubjectSight.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

/** A file of an export, with the export that it is of. */
export type ExportFileModel = ExportedFile & { readonly of: Export }

/** The exports that the caller has asked for; everybody's, for who inspects. */
export function readExports(
  context: RequestContext,
  { everybodys, ...page }: PageArgs & { readonly everybodys?: boolean | null },
): Promise<Connection<Export>> {
  const { actor } = enter(context.caller, 'INSIDE')
  if (everybodys && !hasPermission(context.caller, 'AUDIT'))
    throw new AppError('FORBIDDEN', 'The exports of others are for compliance and operators.')
  return readList(
    context,
    {
      about: ['exports', everybodys ?? false],
      query: ({ tenant }) => ({
        range: {
          ...(everybodys
            ? { index: 'gsi1', partition: exportPartitions.all(tenant) }
            : { partition: exportPartitions.of(tenant, actor) }),
          ...WHOLE_PARTITION,
          descending: true,
        },
      }),
      parse: exportItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

/** How far an export is. Undefined when it is not under way. */
export async function readExportRun(
  { table, caller }: RequestContext,
  { id, data }: Export,
): Promise<ExportRun | undefined> {
  const { tenant } = enter(caller, 'INSIDE')
  return data.state === 'RUNNING' ? findExportRun(table, tenant, id) : undefined
}

/** How far it is, 0 to 100, and for how many more seconds. Undefined while nobody can say. */
export async function readExportProgress(
  context: RequestContext,
  record: Export,
): Promise<{ readonly percent: number; readonly etaSeconds: number } | undefined> {
  if (record.data.state === 'DONE') return { percent: 100, etaSeconds: 0 }
  const run = await readExportRun(context, record)
  const { first, last, at, begunAt, movedAt } = run ?? {}
  if (!first || !last || !at || !begunAt || !movedAt) return undefined
  return exportProgress({ first, last, at }, Date.parse(movedAt) - Date.parse(begunAt))
}

/**
 * Where to download a file, and an entry in the audit log that this was told. Undefined for whoever did not ask for the export, or may
 * do other things by now, or not see what it is of; and when it has expired.
 */
export async function readDownloadUrl(
  context: RequestContext,
  { of: record, name }: ExportFileModel,
): Promise<string | undefined> {
  const { app, caller, viewer, audit } = context
  if (!exportSight(caller, record)?.owns) return undefined
  if (exportStateAt(record.data, app.now().toISOString()) !== 'DONE') return undefined
  const { of, access } = record.data
  // Whoever has left an insider list must not fetch what they had exported while on it.
  if (access !== undefined && access !== accessPrint(caller)) return undefined
  if (!(await isSubjectSeen(context, of))) return undefined
  const url = await app.exportLink?.({ tenant: viewer.tenant, exportId: record.id, name })
  if (url !== undefined) audit.downloaded(record.id, isRecordId(of.value, 'prt') ? [of.value] : [])
  return url
}
