import type { ExportWriter } from '../exportWriter.ts'
import { REPORT_FOOT, reportHead } from './reportHead.ts'
import { reportRow } from './reportRow.ts'
import { NO_ROWS, ReportTally, tallied } from './reportTally.ts'

/**
 * A report to be read and printed, as one HTML file that needs nothing beside it: a cover, figures, a chart, and a table of all
 * contacts whose head is repeated on each page. A browser prints it as PDF.
 */
export const reportWriter: ExportWriter<ReportTally> = {
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  needsCards: false,
  State: ReportTally,
  initial: NO_ROWS,
  page: (about, state, rows) => ({
    state: tallied(state, rows, about.timeZone),
    text: rows.map((row) => reportRow(row, about)).join(''),
  }),
  before: reportHead,
  after: () => REPORT_FOOT,
}
