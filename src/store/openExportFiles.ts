import { S3Client } from '@aws-sdk/client-s3'
import type { ExportFiles } from './exportFiles.ts'
import { s3ExportFiles } from './s3ExportFiles.ts'

/** The files of exports in AWS, by the function's own identity and region. */
export function openExportFiles(bucket: string): ExportFiles {
  return s3ExportFiles(new S3Client({ maxAttempts: 5 }), bucket)
}
