import { lineAt } from './readText.ts'

/** One of the documents that a submission is made of. */
export type FiledDocument = {
  readonly type: string
  /** What stands in `<XML>`; undefined where it is no XML. */
  readonly xml?: string
  /** The line of the file on which `xml` begins, or the document, from 1. */
  readonly line: number
}

/** A full submission text file of EDGAR: a header, and the documents as they were filed. */
export type Submission = {
  readonly header: Readonly<Record<string, string>>
  readonly documents: readonly FiledDocument[]
}

/**
 * Takes a full submission apart. Its frame is not XML, but lines of `NAME: value` and tags that need no end.
 *
 * @returns undefined when the text is something else.
 * @see https://www.sec.gov/files/edgar/pds_dissemination_spec.pdf
 */
export function submissionOf(text: string): Submission | undefined {
  const header = /<SEC-HEADER>(.*?)<\/SEC-HEADER>/s.exec(text)?.[1]
  if (header === undefined) return undefined
  return { header: headerFields(header), documents: [...documentsOf(text)] }
}

/** By name; of a name that comes again, the first: the filer's comes before what else has a name. */
function headerFields(header: string): Readonly<Record<string, string>> {
  const fields = new Map<string, string>()
  for (const [, name = '', value = ''] of header.matchAll(/^\s*([A-Z][A-Z0-9 -]*):[ \t]*(.*?)[ \t\r]*$/gm)) {
    if (value !== '' && !fields.has(name)) fields.set(name, value)
  }
  return Object.fromEntries(fields)
}

function* documentsOf(text: string): Generator<FiledDocument> {
  let from = text.indexOf('<DOCUMENT>')
  while (from >= 0) {
    const next = text.indexOf('<DOCUMENT>', from + 1)
    const part = text.slice(from, next < 0 ? undefined : next)
    const type = /<TYPE>([^\r\n]*)/.exec(part)?.[1]?.trim() ?? ''
    const opened = part.indexOf('<XML>')
    const closed = part.indexOf('</XML>', opened)
    if (opened < 0) yield { type, line: lineAt(text, from) }
    else {
      const begins = opened + '<XML>'.length
      // A file that breaks off has no end: what there is of it is looked at, and found to be none.
      const xml = part.slice(begins, closed < 0 ? undefined : closed)
      yield { type, xml, line: lineAt(text, from + begins) }
    }
    from = next
  }
}
