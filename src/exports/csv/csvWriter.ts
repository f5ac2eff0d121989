import * as z from 'zod'
import { EXPORT_COLUMNS } from '../exportColumns.ts'
import type { ExportWriter } from '../exportWriter.ts'
import { csvCell } from './csvCell.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/** Nothing has to be remembered: each row stands by itself. */
const None = z.null()

/**
 * A table of contacts, one in each line.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const csvWriter: ExportWriter<null> = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  needsCards: false,
  State: None,
  initial: null,
  page: (about, state, rows) => ({
    state,
    text: rows.map((row) => line(EXPORT_COLUMNS.map(({ text }) => text(row, about)))).join(''),
  }),
  before: ({ bom }) => `${bom ? BYTE_ORDER_MARK : ''}${line(EXPORT_COLUMNS.map(({ name }) => name))}`,
  after: () => '',
}

function line(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}
