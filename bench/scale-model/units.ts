import { readFileSync } from 'node:fs'

/** Kinds of records of which there are so many that they decide what the table takes. */
export type RecordKind = 'party' | 'relationship' | 'tie' | 'holding' | 'transaction' | 'interaction'

/** What one more record adds, and what adding it uses: means of `count` of them. */
export type WorkUnits = {
  readonly count: number
  readonly items: number
  readonly bytes: number
  /** Entries in all indexes together: each holds the whole item. */
  readonly indexItems: number
  readonly indexBytes: number
  readonly writeUnits: number
  readonly readUnits: number
}

/** Measured by `node bench/scale-model/measureUnits.ts`, on the embedded engine, which counts units as DynamoDB does. */
export type Units = {
  /** Of the demo bank's records: as an import stores them, and what is derived from them afterwards. */
  readonly perRecord: Readonly<
    Record<RecordKind, { readonly stored: WorkUnits; readonly derived: WorkUnits }>
  >
  /** Of a contact between a firm and one of us. */
  readonly perContact: { readonly command: WorkUnits; readonly derived: WorkUnits }
}

export function readUnits(): Units {
  return JSON.parse(readFileSync(new URL('units.json', import.meta.url), 'utf8'))
}
