import type { ImportRecord } from './importRecord.ts'

/** What became of a record. */
export type ImportOutcome =
  | { readonly kind: 'created' | 'changed' | 'unchanged' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }

/** Writes up to `BATCH_SIZE` records of one kind. Outcomes in the same order. */
export type ApplyRecords = (records: readonly ImportRecord[]) => Promise<readonly ImportOutcome[]>

export const BATCH_SIZE = 100
