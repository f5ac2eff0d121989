import type { ExportFolder } from './exportFiles.ts'

/** Where in a bucket a file of an export is. */
export function exportObjectKey({ tenant, exportId }: ExportFolder, name: string): string {
  return `${tenant}/${exportId}/${name}`
}
