import type { ImportOutcome } from '../usecases/import/planImport.ts'
import type { ImportRecord } from './importRecord.ts'

/** Writes up to `BATCH_SIZE` records of one kind. Outcomes in the same order. */
export type ApplyRecords = (records: readonly ImportRecord[]) => Promise<readonly ImportOutcome[]>

export const BATCH_SIZE = 100
