import {
  IMPORT_KINDS,
  type ImportIssue,
  type ImportKind,
  type ImportRecord,
  type Place,
} from '../../importRecord.ts'
import { refused } from '../../issues.ts'

/**
 * A line as a record. Whether its fields are what SDL says is checked later, as for every source.
 *
 * @returns undefined for an empty line.
 */
export function readLine(text: string, place: Place): ImportRecord | ImportIssue | undefined {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return undefined
  const value = parsed(trimmed)
  if (value instanceof Error)
    return refused(place, 'NOT_JSON', `expected a JSON object, but got ${value.message}`)
  if (!isObject(value)) return refused(place, 'NOT_JSON', `expected a JSON object, but got ${shown(value)}`)

  const { record, ...input } = value
  if (!isKind(record)) {
    return refused(
      place,
      'UNKNOWN_RECORD',
      `record: expected one of ${IMPORT_KINDS.join(', ')}, but got ${shown(record)}`,
    )
  }
  const { source } = input
  if (!isObject(source) || typeof source['system'] !== 'string' || typeof source['externalId'] !== 'string') {
    return refused(place, 'NO_SOURCE', `source: expected {"system", "externalId"}, but got ${shown(source)}`)
  }
  return { kind: record, place, input } as unknown as ImportRecord
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isKind(value: unknown): value is ImportKind {
  return IMPORT_KINDS.some((kind) => kind === value)
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80)
}
