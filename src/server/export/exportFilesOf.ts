import type { Config } from '../../config.ts'
import type { ExportFiles } from '../../store/exportFiles.ts'
import { openExportFiles } from '../../store/openExportFiles.ts'

/** @throws Error without EXPORT_BUCKET: an export has to be kept somewhere. */
export function exportFilesOf({ EXPORT_BUCKET }: Pick<Config, 'EXPORT_BUCKET'>): ExportFiles {
  if (EXPORT_BUCKET === undefined) throw new Error('EXPORT_BUCKET must name the bucket of exported files.')
  return openExportFiles(EXPORT_BUCKET)
}
