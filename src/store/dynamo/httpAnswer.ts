import { type BodyReader, bodyInChunks, bodyOfLength } from './httpBody.ts'

export type HttpAnswer = {
  readonly status: number
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
  /** Whether the connection may carry another request. */
  readonly isReusable: boolean
}

/**
 * Takes the next bytes of a connection, and gives the answer when they were its last.
 *
 * @throws RangeError when they are no answer of HTTP/1.1. Never a guess: what one request is told must not be another's.
 */
export type AnswerReader = (bytes: Buffer) => HttpAnswer | undefined

type Head = Pick<HttpAnswer, 'status' | 'headers'> & { readonly isLasting: boolean }

const LONGEST_HEAD = 16_384

/**
 * Reads one answer, to a request that has a body.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112
 */
export function answerReader(): AnswerReader {
  let before: Buffer | undefined
  let head: Head | undefined
  let readBody: BodyReader | undefined

  /** @returns what follows the head. */
  function takeHead(bytes: Buffer): Buffer | undefined {
    const all = before === undefined ? bytes : Buffer.concat([before, bytes])
    const end = all.indexOf('\r\n\r\n')
    if (end > LONGEST_HEAD || (end < 0 && all.length > LONGEST_HEAD)) {
      throw new RangeError(`expected the head of an answer within ${LONGEST_HEAD} bytes`)
    }
    before = end < 0 ? all : undefined
    if (end < 0) return undefined
    const found = headFrom(all.toString('latin1', 0, end))
    const rest = all.subarray(end + 4)
    // Interim answers go before the one that counts.
    if (found.status < 200) return rest.length === 0 ? undefined : takeHead(rest)
    head = found
    readBody = bodyReader(found)
    return rest
  }

  return (bytes) => {
    const rest = readBody ? bytes : takeHead(bytes)
    const read = rest && readBody?.(rest)
    if (!read || !head) return undefined
    const { status, headers, isLasting } = head
    return { status, headers, body: read.body, isReusable: isLasting && read.surplus === 0 }
  }
}

function headFrom(text: string): Head {
  const [first = '', ...lines] = text.split('\r\n')
  const [, minor, status] = /^HTTP\/1\.([01]) (\d{3})(?: |$)/.exec(first) ?? []
  // After 101 it is another protocol's, for which nobody asked.
  if (status === undefined || status === '101') throw new RangeError('expected an answer of HTTP/1.1')
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    // A line's end alone, where another reader would see one header more.
    if (colon < 1 || !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\r\n\0]/.test(value))
      throw new RangeError('expected a header of HTTP/1.1')
    const known = headers.get(name)
    headers.set(name, known === undefined ? value : `${known}, ${value}`)
  }
  const isFramed = headers.has('content-length') || headers.has('transfer-encoding')
  const isLasting = minor === '1' && isFramed && !/\bclose\b/i.test(headers.get('connection') ?? '')
  return { status: Number(status), headers, isLasting }
}

/** Where an answer ends must be said once, and clearly. */
function bodyReader({ status, headers }: Head): BodyReader {
  const length = headers.get('content-length')
  const coding = headers.get('transfer-encoding')
  if (status === 204 || status === 304) return bodyOfLength(0)
  // Something in between that cannot go on. What it has to say is not for us.
  if (status >= 500 && length === undefined && coding === undefined) return bodyOfLength(0)
  if (coding !== undefined && length === undefined && coding.toLowerCase() === 'chunked')
    return bodyInChunks()
  if (coding === undefined && length !== undefined && /^\d{1,9}$/.test(length)) {
    return bodyOfLength(Number(length))
  }
  throw new RangeError('expected an answer that says how long it is')
}
