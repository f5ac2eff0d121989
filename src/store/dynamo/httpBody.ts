/** What is read of an answer's body. */
export type ReadBody = {
  readonly body: Buffer
  /** Bytes that came after it. */
  readonly surplus: number
}

/**
 * Takes the next bytes of a body, and gives it when they were the last.
 *
 * @throws RangeError when they cannot be part of one.
 */
export type BodyReader = (bytes: Buffer) => ReadBody | undefined

/** A body whose length was said before. */
export function bodyOfLength(length: number): BodyReader {
  const pieces: Buffer[] = []
  let missing = length
  return (bytes) => {
    if (bytes.length >= missing) {
      const last = bytes.subarray(0, missing)
      const body = pieces.length === 0 ? last : Buffer.concat([...pieces, last], length)
      return { body, surplus: bytes.length - missing }
    }
    pieces.push(bytes)
    missing -= bytes.length
    return undefined
  }
}

const LONGEST_LINE = 4_096
const CRLF = '\r\n'

/**
 * A body in chunks, each with its length before it: as engines on a laptop and whatever stands in between may send it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-7.1
 */
export function bodyInChunks(): BodyReader {
  const pieces: Buffer[] = []
  let rest: Buffer = Buffer.alloc(0)
  /** Bytes of the chunk that are still to come, with the line's end after it. */
  let missing = 0
  let isTrailer = false

  /** Takes one line, or one piece of a chunk. False when more bytes must come first. */
  function step(): boolean {
    if (missing > 2) {
      const piece = rest.subarray(0, missing - 2)
      if (piece.length === 0) return false
      pieces.push(piece)
      missing -= piece.length
      rest = rest.subarray(piece.length)
      return true
    }
    const end = rest.indexOf(CRLF)
    if (end < 0 && rest.length > LONGEST_LINE)
      throw new RangeError('expected a line of a chunked body to end')
    if (end < 0) return false
    const line = rest.toString('latin1', 0, end)
    rest = rest.subarray(end + CRLF.length)
    if (missing === 2) return endOfChunk(line)
    return isTrailer ? endOfTrailer(line) : beginChunk(line)
  }

  function endOfChunk(line: string): boolean {
    if (line !== '') throw new RangeError('expected a chunk to end where its length says')
    missing = 0
    return true
  }

  function beginChunk(line: string): boolean {
    const [, hex] = /^([\da-f]{1,8})[ \t]*(?:;|$)/i.exec(line) ?? []
    if (hex === undefined) throw new RangeError('expected the length of a chunk')
    const length = Number.parseInt(hex, 16)
    if (length === 0) isTrailer = true
    else missing = length + 2
    return true
  }

  let isOver = false
  function endOfTrailer(line: string): boolean {
    isOver = line === ''
    return !isOver
  }

  return (bytes) => {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
    while (step());
    return isOver ? { body: Buffer.concat(pieces), surplus: rest.length } : undefined
  }
}
