import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** More than any calendar or address book that people keep: such a file is read into memory as a whole. */
const MOST_BYTES = 256 * 2 ** 20

/**
 * The file itself, or the files of a folder with one of these endings, in the order of their names; also as `.gz`.
 *
 * @throws Error when there is none.
 */
export function filesOf(path: string, endings: readonly string[]): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new Error(`${path}: expected a file or a folder, but there is none.`)
  if (!stat.isDirectory()) return [path]
  const isOne = (name: string) =>
    endings.some((ending) => name.replace(/\.gz$/i, '').toLowerCase().endsWith(ending))
  const names = readdirSync(path).filter(isOne).toSorted()
  if (names.length === 0)
    throw new Error(`${path}: expected files named *${endings.join(', *')}, but there are none.`)
  return names.map((name) => join(path, name))
}

/** @throws Error that names the file, when it cannot be read or unpacked, or is too large. */
export function bytesOf(path: string): Uint8Array {
  if (statSync(path).size > MOST_BYTES)
    throw new Error(`${path}: expected at most ${MOST_BYTES} bytes, but it has more.`)
  const bytes = readFileSync(path)
  if (!path.endsWith('.gz')) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
