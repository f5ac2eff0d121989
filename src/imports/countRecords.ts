import type { ImportAdapter } from './importRecord.ts'

/** How many records a source has: reading it is cheap beside writing it. */
export async function countRecords(
  { read }: ImportAdapter,
  path: string,
  signal: AbortSignal,
): Promise<number> {
  let records = 0
  for await (const item of read(path)) {
    if (signal.aborted) break
    if (item.kind !== 'issue') records += 1
  }
  return records
}
