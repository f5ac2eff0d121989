import type { ExportRow } from '../../src/exports/exportRow.ts'
import type { ExportAbout, ExportWriter } from '../../src/exports/exportWriter.ts'

/** A whole file at once from its pages of rows, as the job puts it together from its parts. */
export async function wholeExport<State>(
  writer: ExportWriter<State>,
  about: ExportAbout,
  pages: AsyncIterable<readonly ExportRow[]> | Iterable<readonly ExportRow[]>,
): Promise<string> {
  let state = writer.initial
  const texts: string[] = []
  for await (const rows of pages) {
    const written = writer.page(about, state, rows)
    texts.push(written.text)
    state = written.state
  }
  return [writer.before(about, state), ...texts, writer.after(about, state)].join('')
}
