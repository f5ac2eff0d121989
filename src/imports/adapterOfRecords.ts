import type { ImportAdapter, ImportIssue, ImportRecord } from './importRecord.ts'

/** For records that are at hand: they are read from no file, whatever path is given. */
export function adapterOfRecords(
  system: string,
  records: readonly (ImportRecord | ImportIssue)[],
): ImportAdapter {
  return {
    name: system,
    system,
    async *read() {
      yield* records
    },
  }
}
