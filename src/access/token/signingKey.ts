import { createPublicKey, type JsonWebKey } from 'node:crypto'
import type { JWK } from 'jose'

/** Public keys only: with HS256 allowed, anyone could sign with the published key. */
export const SIGNING_ALGORITHMS = ['EdDSA', 'ES256', 'RS256', 'PS256'] as const

export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number]

/** What a key is for when it does not say so itself: one algorithm, not all that its mathematics allows. */
const USUAL_ALGORITHM: Readonly<Record<string, SigningAlgorithm>> = {
  OKP: 'EdDSA',
  EC: 'ES256',
  RSA: 'RS256',
}

const KEY_TYPES: Readonly<Record<SigningAlgorithm, string>> = {
  EdDSA: 'ed25519',
  ES256: 'ec prime256v1',
  RS256: 'rsa',
  PS256: 'rsa',
}

const RSA_BITS = { fewest: 2048, most: 8192 }

/** With an exponent of 1 every text is its own signature; small ones have broken padding checks before. */
const SMALLEST_RSA_EXPONENT = 65_537n

/** A secret in an environment variable, or in what is published, is read by others than who signs. */
export function isSecretKey({ kty, k, d, p, q, priv }: JWK): boolean {
  return kty === 'oct' || [k, d, p, q, priv].some((part) => part !== undefined)
}

/**
 * A public key fit to check tokens with: it is for signatures, for one algorithm that we take, and strong.
 *
 * @returns the key with nothing else about it, or what is wrong with it.
 * @see RFC 8725 sections 3.1 and 3.5, NIST SP 800-131A
 */
export function signingKey(jwk: JWK): { readonly key: JWK } | { readonly fault: string } {
  const { kty = '', crv, x, y, n, e, kid, use, key_ops: operations } = jwk
  if (use !== undefined && use !== 'sig') return { fault: 'must be for signatures: "use" must be "sig"' }
  if (!isForVerifying(operations)) return { fault: 'must be for signatures: "key_ops" must be ["verify"]' }
  if (kid !== undefined && (typeof kid !== 'string' || kid === '' || kid.length > 256))
    return { fault: 'must have a "kid" of 1 to 256 characters, or none' }
  const named = jwk.alg ?? (Object.hasOwn(USUAL_ALGORITHM, kty) ? USUAL_ALGORITHM[kty] : undefined)
  const alg = SIGNING_ALGORITHMS.find((each) => each === named)
  if (!alg) return { fault: `must be for one of ${SIGNING_ALGORITHMS.join(', ')}` }

  const key = JSON.parse(JSON.stringify({ kty, crv, x, y, n, e, kid, alg, use: 'sig' }))
  const fault = weakness(key, alg)
  return fault ? { fault } : { key }
}

function isForVerifying(operations: unknown): boolean {
  if (operations === undefined) return true
  return (
    Array.isArray(operations) &&
    operations.includes('verify') &&
    operations.every((operation) => operation === 'verify' || operation === 'sign')
  )
}

function weakness(jwk: JsonWebKey, alg: SigningAlgorithm): string | undefined {
  const details = detailsOf(jwk)
  if (!details) return 'is not a public key'
  const { type, modulusLength = 0, publicExponent = 0n } = details
  if (type !== KEY_TYPES[alg]) return `must be a key for its algorithm ${alg}`
  if (!type.startsWith('rsa')) return undefined
  if (modulusLength < RSA_BITS.fewest || modulusLength > RSA_BITS.most)
    return `must have ${RSA_BITS.fewest} to ${RSA_BITS.most} bits`
  if (publicExponent < SMALLEST_RSA_EXPONENT || publicExponent % 2n === 0n)
    return `must have an odd exponent of at least ${SMALLEST_RSA_EXPONENT}`
  return undefined
}

function detailsOf(jwk: JsonWebKey) {
  try {
    const { asymmetricKeyType = '', asymmetricKeyDetails = {} } = createPublicKey({ key: jwk, format: 'jwk' })
    const { namedCurve, modulusLength, publicExponent } = asymmetricKeyDetails
    return { type: [asymmetricKeyType, namedCurve].join(' ').trim(), modulusLength, publicExponent }
  } catch {
    return undefined
  }
}
