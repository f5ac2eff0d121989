import type { ImportKind, ImportRecord } from './importRecord.ts'

const PREFIXES = {
  orgUnit: 'unt',
  employee: 'emp',
  person: 'prt',
  organization: 'prt',
  relationship: 'rel',
  tie: 'tie',
  holding: 'hld',
  sharePosition: 'pos',
  transaction: 'txn',
  interaction: 'int',
  event: 'evt',
  attendance: 'att',
} as const satisfies Record<ImportKind, string>

/** What tells a record from all others of the import. Persons and organizations are of one kind here: parties. */
export function identityOf({ kind, input }: ImportRecord): string {
  return identity(PREFIXES[kind], input.source.system, input.source.externalId)
}

/** The records of the same source that a record names: `@prt:ALFKI`. */
export function referencesOf({ input }: ImportRecord): readonly string[] {
  const { system } = input.source
  return textsOf(input).flatMap((text) => {
    const match = /^@(prt|emp|unt):(.+)$/s.exec(text)
    return match ? [identity(match[1] ?? '', system, match[2] ?? '')] : []
  })
}

function identity(prefix: string, system: string, externalId: string): string {
  return JSON.stringify([prefix, system, externalId])
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
