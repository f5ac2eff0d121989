import { statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { errorOfFile } from '../errorOfFile.ts'
import {
  IMPORT_KINDS,
  type ImportAdapter,
  type ImportIssue,
  type ImportKind,
  type ImportRecord,
} from '../importRecord.ts'
import { openText } from '../openText.ts'
import { readLine } from './jsonl/readLine.ts'

/**
 * Our own format, `docs/import-format.md`: one record a line, in any order. Each line names its own source system.
 *
 * The file is read once to learn which kinds are in it, and then once for each of them, so that it may be of any size.
 */
export const jsonl: ImportAdapter = { name: 'jsonl', system: 'jsonl', read }

async function* read(file: string): AsyncGenerator<ImportRecord | ImportIssue> {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) throw new Error(`${file}: expected a file, but there is none.`)
  // A pipe would be empty the second time.
  if (!stat.isFile())
    throw new Error(`${file}: expected a file that can be read twice, but it is something else.`)
  const kinds = new Set<ImportKind>()
  for await (const line of readLines(file)) {
    if (line.kind === 'issue') yield line
    else kinds.add(line.kind)
  }
  for (const kind of IMPORT_KINDS.filter((kind) => kinds.has(kind))) {
    for await (const line of readLines(file)) if (line.kind === kind) yield line
  }
}

async function* readLines(file: string): AsyncGenerator<ImportRecord | ImportIssue> {
  const lines = createInterface({ input: openText(file), crlfDelay: Number.POSITIVE_INFINITY })
  let line = 0
  try {
    for await (const text of lines) {
      line += 1
      const read = readLine(text, { file, line })
      if (read) yield read
    }
  } catch (error) {
    throw errorOfFile(error, file)
  }
}
