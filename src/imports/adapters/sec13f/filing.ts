import type { ImportIssue } from '../../importRecord.ts'
import { refused, skipped, warning } from '../../issues.ts'
import { type Cover, coverOf } from './cover.ts'
import { type HoldingRow, rowsOfXml } from './holdingRow.ts'
import { isAddition } from './positionRecord.ts'
import { readText } from './readText.ts'
import { type FiledDocument, type Submission, submissionOf } from './submission.ts'
import { readXml, type XmlTree } from './xmlTree.ts'

/** A filing as far as its cover; the table is looked at when its turn comes. */
export type Filing = { readonly file: string; readonly cover: Cover }

/** The cover of a full submission; what is wrong is yielded, and then there is none. */
export async function* readCover(file: string): AsyncGenerator<ImportIssue, Cover | undefined> {
  const place = { file, line: 1 }
  const submission = yield* readSubmission(file)
  if (!submission) return undefined
  const primary = submission.documents.find(({ type }) => /^13F/i.test(type))
  const tree = primary && (yield* readDocument(file, primary))
  if (!primary) yield refused(place, 'NO_COVER', 'expected a document of type 13F-HR, but there is none')
  if (!primary || !tree) return undefined
  const read = coverOf(submission, tree, { file, line: primary.line })
  if ('cover' in read) return read.cover
  yield refused({ file, line: primary.line }, 'NO_COVER', read.fault)
  return undefined
}

/** The rows of a filing's table; what is wrong is yielded. */
export async function* readRows({ file, cover }: Filing): AsyncGenerator<ImportIssue, readonly HoldingRow[]> {
  const submission = yield* readSubmission(file)
  const table = submission?.documents.find(({ type }) => /^INFORMATION TABLE/i.test(type))
  if (!table) {
    if (submission) yield noTable(cover)
    return []
  }
  const tree = yield* readDocument(file, table)
  return tree ? rowsOfXml(tree, { xml: table.xml ?? '', file, begins: table.line }) : []
}

/** A notice says that others report what the filer holds: it has no table by right. */
function noTable({ place, reportType, reportedBy }: Cover): ImportIssue {
  if (!/NOTICE/i.test(reportType))
    return refused(place, 'NO_TABLE', 'expected an information table, but there is none')
  const who = reportedBy.filter((name) => name !== '').join('; ') || 'others'
  return skipped(place, 'NOTICE', `a notice without a table: what the filer holds is reported by ${who}`)
}

async function* readSubmission(file: string): AsyncGenerator<ImportIssue, Submission | undefined> {
  const submission = submissionOf(await readText(file))
  if (submission) return submission
  const message = 'expected a full submission of EDGAR, with a SEC-HEADER, but got something else'
  yield refused({ file, line: 1 }, 'NO_SUBMISSION', message)
  return undefined
}

async function* readDocument(
  file: string,
  { xml, type, line }: FiledDocument,
): AsyncGenerator<ImportIssue, XmlTree | undefined> {
  const place = { file, line }
  if (xml === undefined) {
    // Before May 2013 tables were texts, each laid out in its own way.
    yield refused(place, 'NO_XML', `expected XML in the document of type ${type}, but there is none`)
    return undefined
  }
  const read = readXml(xml)
  if (read.kind === 'read') return read.tree
  yield refused({ file, line: line + read.line - 1 }, 'BROKEN_XML', read.message)
  return undefined
}

/** What a reader must know of a filing that amends another. */
export function amendmentIssue({ cover }: Filing): readonly ImportIssue[] {
  const { amendment, place, period } = cover
  if (!amendment) return []
  const which = `amendment ${amendment.number || 'without a number'} of ${period}`
  const isNew = isAddition(amendment)
  const message = isNew
    ? `${which} adds holdings to those filed before`
    : `${which} restates the filing: a position filed before that is not in it stays, and is to be withdrawn by hand`
  return [warning(place, isNew ? 'NEW_HOLDINGS' : 'RESTATEMENT', message)]
}

/** Submissions are named by their accession numbers, `0000007195-21-000001.txt`, or as somebody kept them. */
export function isSubmissionName(name: string): boolean {
  return /\.txt(\.gz)?$/i.test(name)
}
