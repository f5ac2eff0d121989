import { DatabaseSync } from 'node:sqlite'

/** So few at a time that nobody who writes has to wait. */
const RECORDS_AT_A_TIME = 5_000

export type StreamTrim = {
  /** Deletes what comes before this record, which stays: the engine numbers the next one by it. */
  readonly before: (sequenceNumber: string) => Promise<void>
  readonly close: () => void
}

/** The embedded engine keeps a stream's records for ever, where DynamoDB keeps them for a day: they are done with sooner. */
export function openTrim(databaseFile: string, tableName: string): StreamTrim {
  const database = new DatabaseSync(databaseFile)
  database.exec('PRAGMA busy_timeout = 5000')
  const delete_ = database.prepare(
    `DELETE FROM _stream_records WHERE id IN (
       SELECT id FROM _stream_records
        WHERE table_name = ? AND CAST(sequence_number AS INTEGER) < ? LIMIT ${RECORDS_AT_A_TIME})`,
  )
  return {
    before: async (sequenceNumber) => {
      while (delete_.run(tableName, Number(sequenceNumber)).changes === RECORDS_AT_A_TIME) {
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
    close: () => database.close(),
  }
}
