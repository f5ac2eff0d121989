import type { ExportFormat } from '../domain/export.ts'
import { csvWriter } from './csv/csvWriter.ts'
import type { ExportWriter } from './exportWriter.ts'
import { iCalendarWriter } from './iCalendarWriter.ts'
import { jsonLinesWriter } from './jsonLinesWriter.ts'
import { reportWriter } from './report/reportWriter.ts'
import { vCardWriter } from './vCardWriter.ts'

/** The writer of a format. What it remembers is its own business. */
export function writerOf(format: ExportFormat): ExportWriter {
  // Whoever gives a writer its state has got it from the same writer.
  return WRITERS[format] as unknown as ExportWriter
}

const WRITERS = {
  CSV: csvWriter,
  JSON_LINES: jsonLinesWriter,
  ICALENDAR: iCalendarWriter,
  VCARD: vCardWriter,
  REPORT: reportWriter,
} as const satisfies Readonly<Record<ExportFormat, unknown>>
