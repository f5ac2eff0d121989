import { EdgeRefusal, type EdgeRequest, type EdgeResponse } from './edgeMessages.ts'

const METHODS = 'GET, POST'
const REQUEST_HEADERS = 'authorization, content-type, x-request-id'
const RESPONSE_HEADERS = 'retry-after, x-request-id'

/** What lets a browser of an allowed origin read an answer. No cookies: the token is sent by hand. */
export function corsHeaders(origin: string | undefined, allowed: readonly string[]): Record<string, string> {
  // Says to caches that another origin gets another answer, also when this one is not allowed.
  if (!isAllowed(origin, allowed)) return { vary: 'accept, origin' }
  return {
    vary: 'accept, origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': RESPONSE_HEADERS,
  }
}

/**
 * Answers OPTIONS: a browser's question whether it may ask, or anyone's which methods there are.
 *
 * @throws EdgeRefusal 403 for an origin that is not in the list.
 */
export function answerOptions({ headers }: EdgeRequest, allowed: readonly string[]): EdgeResponse {
  const origin = headers['origin']
  if (origin === undefined) return { status: 204, headers: { allow: `${METHODS}, OPTIONS` }, body: '' }
  if (!isAllowed(origin, allowed)) throw new EdgeRefusal(403, 'This origin may not call from a browser.')
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': REQUEST_HEADERS,
      'access-control-max-age': '3600',
    },
    body: '',
  }
}

/** `*` and `null` in the list allow nobody: every origin is named. */
function isAllowed(origin: string | undefined, allowed: readonly string[]): origin is string {
  return origin !== undefined && origin !== '*' && origin !== 'null' && allowed.includes(origin)
}
