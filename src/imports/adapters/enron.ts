import { join } from 'node:path'
import { csvRows } from '../csvRows.ts'
import type { ImportAdapter, ImportIssue, ImportRecord } from '../importRecord.ts'
import { findText } from '../openText.ts'
import { getTable } from '../readTable.ts'
import { messageRecord } from './enron/messageRecord.ts'
import { MessageCollector } from './enron/messages.ts'
import { employmentRecord, firmRecord, personRecord, readPeople } from './enron/people.ts'
import { SYSTEM } from './enron/source.ts'

/** The Enron e-mail network: a folder with `enron_people.csv` and `enron_messages.csv`, each perhaps `.gz`. */
export const enron: ImportAdapter = { name: 'enron', system: SYSTEM, read }

async function* read(folder: string): AsyncGenerator<ImportRecord | ImportIssue> {
  const rows = yield* getTable(folder, 'enron_people.csv', { required: ['id', 'Email', 'Name', 'Note'] })
  const people = yield* readPeople(rows)
  const messages = join(folder, 'enron_messages.csv')
  const path = findText(messages)
  if (path === undefined)
    throw new Error(`${messages}: expected this file, or ${messages}.gz, but neither is there.`)

  yield* people.map(personRecord)
  yield firmRecord({ file: join(folder, 'enron_people.csv'), line: 1 })
  yield* people.map(employmentRecord)

  const collector = new MessageCollector(new Set(people.map(({ id }) => id)))
  for await (const row of csvRows(path, {
    required: ['from', 'to', 'Time', 'Reciptype', 'Topic', 'LDC_topic'],
  })) {
    const issue = 'kind' in row ? row : collector.add(row)
    if (issue) yield issue
  }
  for (const message of collector.messages.values()) yield messageRecord(message)
}
