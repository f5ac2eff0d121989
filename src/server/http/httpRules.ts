import { EdgeRefusal, type EdgeRequest } from './edgeMessages.ts'
import { parseMediaType } from './mediaTypes.ts'

/** Far above any real operation, and read into memory whole. Bytes. */
export const LARGEST_BODY_BYTES = 1_000_000

/**
 * What a POST must be before its body is looked at.
 *
 * @throws EdgeRefusal 413 or 415.
 */
export function assertReadableBody({ headers, body }: EdgeRequest): void {
  if (body.length > LARGEST_BODY_BYTES) {
    throw new EdgeRefusal(413, `The body may have ${LARGEST_BODY_BYTES} bytes at most.`)
  }
  // A few compressed kilobytes can be gigabytes when inflated: nothing is.
  const encoding = headers['content-encoding']?.trim().toLowerCase()
  if (encoding && encoding !== 'identity') {
    throw new EdgeRefusal(415, 'The body must come as it is, without a content-encoding.', {
      'accept-encoding': 'identity',
    })
  }
  assertJson(headers['content-type'])
}

/**
 * @returns whatever the JSON says: its shape is Apollo's to judge.
 * @throws EdgeRefusal 400.
 */
export function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    // The parser's own message quotes the body.
    throw new EdgeRefusal(400, 'The body must be one JSON object in UTF-8, such as {"query": "…"}.')
  }
}

function assertJson(contentType: string | undefined): void {
  const type = parseMediaType(contentType ?? '')
  if (type?.name !== 'application/json') {
    throw new EdgeRefusal(415, 'The body must be JSON: "content-type: application/json".')
  }
  const charset = type.parameters.get('charset') ?? 'utf-8'
  if (charset !== 'utf-8' && charset !== 'utf8') {
    throw new EdgeRefusal(415, 'The body must be in UTF-8.')
  }
}
