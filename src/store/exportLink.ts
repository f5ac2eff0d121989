import type { ExportId } from '../domain/recordId.ts'

/** A file of an export: its name is one of its record's. */
export type ExportFilePlace = { readonly tenant: string; readonly exportId: ExportId; readonly name: string }

/** Where whoever has the address can download a file. */
export type ExportLink = (place: ExportFilePlace) => Promise<string>

/** For so long an address is good, seconds. */
export const LINK_SECONDS = 300
