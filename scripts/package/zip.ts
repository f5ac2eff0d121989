import { type Zippable, zipSync } from 'fflate'

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array }

/** Of UNIX, a regular file that everybody may read: Lambda runs as a user that is not the file's. */
const READABLE_FILE = 0o100644 << 16
const MADE_ON_UNIX = 3

/**
 * A zip in which nothing depends on when, where and by whom it was made: entries by name, all of the same moment, packed in
 * JavaScript, as zlib packs otherwise on another machine.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  // In local time, as the format has it: 1980 is its first year everywhere.
  const options = { os: MADE_ON_UNIX, attrs: READABLE_FILE, mtime: new Date(1980, 0, 1), level: 9 } as const
  const sorted = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const files: Zippable = Object.fromEntries(sorted.map(({ name, bytes }) => [name, [bytes, options]]))
  return zipSync(files)
}
