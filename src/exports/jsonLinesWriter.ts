import * as z from 'zod'
import type { ExportWriter } from './exportWriter.ts'

/**
 * Each contact whole, as one JSON object in a line: an `ExportRow`. Fields are added, never renamed or removed.
 *
 * @see https://jsonlines.org/
 */
export const jsonLinesWriter: ExportWriter<null> = {
  extension: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  needsCards: false,
  State: z.null(),
  initial: null,
  page: (_, state, rows) => ({ state, text: rows.map((row) => `${JSON.stringify(row)}\n`).join('') }),
  before: () => '',
  after: () => '',
}
