import { DatabaseSync } from 'node:sqlite'

/**
 * Keeps writing fast however many stream records there are. The engine looks up a stream's last sequence
 * number at every write, and without this index reads all its records for it: after 10,000, writing is
 * ten times slower.
 */
export function indexStream(databaseFile: string): void {
  const database = new DatabaseSync(databaseFile)
  try {
    database.exec('PRAGMA busy_timeout = 5000')
    database.exec(
      `CREATE INDEX IF NOT EXISTS guanxi_stream_sequence
         ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`,
    )
  } finally {
    database.close()
  }
}
