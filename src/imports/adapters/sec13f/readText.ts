import { errorOfFile } from '../../errorOfFile.ts'
import { openText } from '../../openText.ts'

/** Ten times the largest filing there has been. What is packed may unpack to anything: it is counted as it comes. */
const LARGEST_BYTES = 250_000_000

/**
 * The whole text of a filing.
 *
 * @throws Error that names the file, when it cannot be read, or is larger than any filing.
 */
export async function readText(path: string): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  try {
    for await (const part of openText(path)) {
      bytes += part.length
      if (bytes > LARGEST_BYTES)
        throw new Error(`expected at most ${LARGEST_BYTES} bytes, but there are more`)
      parts.push(part)
    }
  } catch (error) {
    throw errorOfFile(error, path)
  }
  return new TextDecoder().decode(Buffer.concat(parts))
}

/** The line that a place in a text is on, from 1. */
export function lineAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
