import { createReadStream, existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** The bytes of a file; those of a file named `.gz` unpacked. Errors, of both, come out of the stream. */
export function openText(path: string): Readable {
  const file = createReadStream(path)
  // The callback only keeps an error from being thrown twice: whoever reads the stream gets it.
  return path.endsWith('.gz') ? pipeline(file, createGunzip(), () => {}) : file
}

/** The path as it is, or with `.gz`: whichever is there. */
export function findText(path: string): string | undefined {
  return [path, `${path}.gz`].find((candidate) => existsSync(candidate))
}
