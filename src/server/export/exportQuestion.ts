import type { DocumentNode } from 'graphql'
import type { Export, ExportSubject } from '../../domain/export.ts'
import { EXPORT_OPERATIONS } from './exportOperations.ts'

export type Question = {
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** A party's timeline is its contact history. */
const HISTORY_OF = {
  TIMELINE: 'investorId',
  INVESTOR: 'investorId',
  PERSON: 'personId',
  EMPLOYEE: 'employeeId',
  TOPIC: 'topic',
  EVENT: 'eventId',
  MATERIAL: 'materialSha256',
} as const satisfies Readonly<Record<ExportSubject['kind'], string>>

/** What an export asks, but for where to go on. */
export function pageQuestion({ data }: Export): Question {
  const { of, order, language } = data
  const variables = { ...narrowing(data), of: historyOf(of), order, language }
  return { document: EXPORT_OPERATIONS.history, variables }
}

/** What says where the last contact of an export is: the first in the other direction. */
export function endQuestion({ data }: Export): Question {
  const order = data.order === 'NEWEST_FIRST' ? 'OLDEST_FIRST' : 'NEWEST_FIRST'
  return {
    document: EXPORT_OPERATIONS.end,
    variables: { ...narrowing(data), of: historyOf(data.of), order },
  }
}

function historyOf({ kind, value }: ExportSubject) {
  return { [HISTORY_OF[kind]]: value }
}

function narrowing({ from, to, filter }: Export['data']) {
  return { range: { from: from ?? null, to: to ?? null }, filter: filter ?? null }
}
