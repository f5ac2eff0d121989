import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerReader, type HttpAnswer } from '../../../src/store/dynamo/httpAnswer.ts'

/** What a reader makes of bytes that come in these pieces; undefined when the answer is not over. */
function read(text: Buffer | string, cuts: readonly number[] = []): HttpAnswer | undefined {
  const bytes = Buffer.from(text)
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  const next = answerReader()
  let answer: HttpAnswer | undefined
  for (const [n, place] of places.entries()) {
    if (n > 0) answer ??= next(bytes.subarray(places[n - 1], place))
  }
  return answer
}

const bodies = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes))
const cuts = fc.array(fc.nat(2_000), { maxLength: 12 })

function chunked(body: Buffer, sizes: readonly number[]): Buffer {
  const parts: Buffer[] = []
  let at = 0
  for (const size of [...sizes, body.length]) {
    const part = body.subarray(at, at + size)
    at += part.length
    if (part.length > 0)
      parts.push(Buffer.from(`${part.length.toString(16)};x=1\r\n`), part, Buffer.from('\r\n'))
  }
  return Buffer.concat([...parts, Buffer.from('0\r\nx-later: 1\r\n\r\n')])
}

describe('an answer', () => {
  it('is read whole, however it is cut, with its length before it', () => {
    fc.assert(
      fc.property(bodies, cuts, (body, at) => {
        const head = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\nX-Amz-Crc32: 7\r\n\r\n`
        const answer = read(Buffer.concat([Buffer.from(head), body]), at)
        expect({ ...answer, headers: Object.fromEntries(answer?.headers ?? []) }).toEqual({
          status: 200,
          headers: { 'content-length': String(body.length), 'x-amz-crc32': '7' },
          body,
          isReusable: true,
        })
      }),
    )
  })

  it('is read whole, however it is cut, in chunks and after interim answers', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }))
    fc.assert(
      fc.property(bodies, cuts, sizes, (body, at, parts) => {
        const head =
          'HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 500 \r\ntransfer-encoding: Chunked\r\n\r\n'
        const answer = read(Buffer.concat([Buffer.from(head), chunked(body, parts)]), at)
        expect(answer).toMatchObject({ status: 500, body, isReusable: true })
      }),
    )
  })

  it('is not over before its last byte', () => {
    const whole = Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello')
    const parts = Buffer.from('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n')
    for (const bytes of [whole, parts]) {
      for (let n = 0; n < bytes.length; n += 1) expect(read(bytes.subarray(0, n))).toBeUndefined()
      expect(read(bytes)?.body.toString()).toBe('hello')
    }
  })

  it.each([
    ['its server closes', 'HTTP/1.1 200 OK\r\nConnection: Close\r\ncontent-length: 0\r\n\r\n'],
    ['it is of HTTP/1.0', 'HTTP/1.0 200 OK\r\ncontent-length: 0\r\n\r\n'],
    ['more bytes follow it', 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\nHTTP/1.1 200 OK'],
  ])('leaves no connection to use again when %s', (_, text) => {
    expect(read(text)).toMatchObject({ status: 200, isReusable: false })
  })

  it('of a proxy that fails is heard though it does not say how long it is', () => {
    const text = 'HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/html\r\n\r\n<html>'
    expect(read(text)).toMatchObject({ status: 503, isReusable: false })
  })

  it.each([
    ['of another protocol', 'SSH-2.0-OpenSSH_9.6\r\n\r\n'],
    ['of another version', 'HTTP/2 200\r\ncontent-length: 0\r\n\r\n'],
    ['without a length', 'HTTP/1.1 200 OK\r\n\r\n{}'],
    ['with two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
    [
      'with a length and chunks',
      'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}',
    ],
    ['in another coding', 'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n'],
    ['with a length below nothing', 'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n'],
    ['with a length that is none', 'HTTP/1.1 200 OK\r\ncontent-length: 0x2\r\n\r\n{}'],
    ['with a header folded', 'HTTP/1.1 200 OK\r\na: b\r\n c\r\ncontent-length: 0\r\n\r\n'],
    [
      'with a header in a header',
      'HTTP/1.1 200 OK\r\na: b\ncontent-length: 2\r\ncontent-length: 5\r\n\r\nhello',
    ],
    [
      'after a change of protocol',
      'HTTP/1.1 101 Switching Protocols\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}',
    ],
    ['with a header without a name', 'HTTP/1.1 200 OK\r\n: b\r\ncontent-length: 0\r\n\r\n'],
    ['with a space before the colon', 'HTTP/1.1 200 OK\r\ncontent-length : 0\r\n\r\n'],
    ['with a chunk of no length', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nz\r\n'],
    [
      'with a chunk longer than it says',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nhello\r\n',
    ],
    ['with a head without end', `HTTP/1.1 200 OK\r\na: ${'b'.repeat(20_000)}`],
  ])('is refused %s', (_, text) => {
    expect(() => read(text)).toThrow(RangeError)
  })
})
