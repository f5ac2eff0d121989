import { notValid } from './notValid.ts'
import { SIGNING_ALGORITHMS } from './signingKey.ts'

/** Access tokens only (RFC 9068): an ID token or a logout token of the same issuer is none. */
const TYPES = ['at+jwt', 'application/at+jwt', 'jwt']

/**
 * What would have the token say where its key is, or how else it is to be read. No issuer that we know needs
 * them, and each has been somebody's way in. Other members are ignored, as RFC 7515 section 4 wants it.
 */
const REFUSED = ['crit', 'jku', 'jwk', 'x5u', 'x5c', 'b64', 'zip', 'enc', 'cty']

/**
 * @throws AppError UNAUTHENTICATED unless a key of the issuer's may be looked for.
 * @see RFC 8725 sections 3.1, 3.10 and 3.11
 */
export function assertTokenHeader(header: Readonly<Record<string, unknown>>): void {
  const { alg, typ, kid } = header
  if (!SIGNING_ALGORITHMS.some((each) => each === alg)) {
    throw notValid(`its "alg" must be one of ${SIGNING_ALGORITHMS.join(', ')}`)
  }
  if (typeof typ !== 'string' || !TYPES.includes(typ.toLowerCase())) {
    throw notValid('its "typ" must be at+jwt or JWT')
  }
  if (kid !== undefined && typeof kid !== 'string') throw notValid('its "kid" must be a text')
  const refused = REFUSED.find((name) => Object.hasOwn(header, name))
  if (refused) throw notValid(`its header must have no "${refused}"`)
}
