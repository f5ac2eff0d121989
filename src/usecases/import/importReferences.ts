import { createHash } from 'node:crypto'
import type { RecordId, RecordPrefix } from '../../domain/recordId.ts'
import type { ImportRecord } from '../../imports/importRecord.ts'
import type { KeptPrefix } from '../../store/recordKinds.ts'
import { idFromSource } from '../command.ts'
import { importerOf } from './importRecordPlan.ts'
import { emailReference } from './knownByEmail.ts'

/** What an import's record says, in short: the same again is no change. */
export function fingerprint({ kind, input, revision }: ImportRecord): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, input, ...(revision === undefined ? [] : [revision])]))
    .digest('base64url')
    .slice(0, 16)
}

/** The id of the record that an imported one becomes: made from its source, or from what it is about. */
export function idOfRecord(tenant: string, record: ImportRecord): RecordId<KeptPrefix> {
  const { prefix, idOf } = importerOf(record)
  return idOf?.(tenant, record.input) ?? idFromSource(tenant, prefix, record.input.source)
}

/** The record with real ids in place of `@prt:EXTERNAL`, which are those of the same source system. */
export function withIds<Record extends ImportRecord>(tenant: string, record: Record): Record {
  const { system } = record.input.source
  const resolve = (value: unknown): unknown => {
    if (typeof value === 'string') return resolveReference(tenant, system, value)
    if (Array.isArray(value)) return value.map((each) => deep(each, resolve))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        /Id$/.test(name) ? resolve(field) : /Ids$/.test(name) ? all(field, resolve) : deep(field, resolve),
      ]),
    )
  }
  return { ...record, input: resolve(record.input) as Record['input'] }
}

function all(value: unknown, resolve: (value: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(resolve) : value
}

/** Goes on into lists and objects, and leaves texts alone: only the fields that hold ids have references. */
function deep(value: unknown, resolve: (value: unknown) => unknown): unknown {
  return typeof value === 'string' ? value : resolve(value)
}

function resolveReference(tenant: string, system: string, text: string): string {
  const [, prefix, externalId] = /^@([a-z]{3}):(.+)$/su.exec(text) ?? []
  if (prefix === undefined || externalId === undefined || emailReference(text) !== undefined) return text
  return idFromSource(tenant, prefix as RecordPrefix, { system, externalId })
}
