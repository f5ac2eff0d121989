import type { z } from 'zod'
import type { Instant } from '../domain/instant.ts'
import type { ExportRow } from './exportRow.ts'

/** What an export is of: the same for all its rows and slices. */
export type ExportAbout = {
  readonly exportId: string
  readonly tenant: string
  /** Who asked, by name. */
  readonly askedBy: string
  /** The moment of asking: everything in the export is as it was known then. */
  readonly askedAt: Instant
  /** Whose history it is, by name: a firm, a person, an employee, an event, a topic. */
  readonly of: string
  /** The language of headings and names. */
  readonly language: 'EN' | 'ZH'
  /** The institution's, IANA name. */
  readonly timeZone: string
  /** Begins a CSV file with a byte order mark, which Excel needs to read Chinese. */
  readonly bom: boolean
  /** The stretch of time that was asked for: `from` included, `to` excluded. */
  readonly from: Instant | null
  readonly to: Instant | null
  /** What it was narrowed to, in words: `Channel: E-mail`. */
  readonly filter: string | null
}

/** What a page of rows becomes, and what the writer remembers for the next. */
export type Written<State> = { readonly text: string; readonly state: State }

/**
 * One format of files. A writer is pure: the same rows after the same state are the same text, so that a slice which is
 * repeated after a crash writes the same bytes again. Text is UTF-8.
 *
 * The file is `before` + every `page` in order + `after`. `before` is made last, when all rows are known: a cover may say how
 * many there are, a chart may stand before the table.
 */
export type ExportWriter<State = unknown> = {
  /** Of the file, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** Whether parties in rows are to have their `card`. It makes each page dearer. */
  readonly needsCards: boolean
  /** Checks what was stored of the state. It is kept as JSON beside each slice: at most some megabytes. */
  readonly State: z.ZodType<State>
  readonly initial: State
  /** The text of 1 to 100 rows. */
  readonly page: (about: ExportAbout, state: State, rows: readonly ExportRow[]) => Written<State>
  readonly before: (about: ExportAbout, state: State) => string
  readonly after: (about: ExportAbout, state: State) => string
}
