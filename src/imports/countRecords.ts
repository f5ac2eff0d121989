import type { ImportAdapter, ImportOptions } from './importRecord.ts'

/** How many records a source has: reading it is cheap beside writing it. */
export async function countRecords(
  { read }: ImportAdapter,
  { path, options }: { readonly path: string; readonly options?: ImportOptions },
  signal: AbortSignal,
): Promise<number> {
  let records = 0
  for await (const item of read(path, options)) {
    if (signal.aborted) break
    if (item.kind !== 'issue') records += 1
  }
  return records
}
