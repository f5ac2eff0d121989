import { createLocalJWKSet, errors, type JWK, type JWTVerifyGetKey } from 'jose'
import { isSecretKey, signingKey } from './signingKey.ts'

/** Finds the key that a token was signed with, or throws an error of jose's. */
export type KeySource = JWTVerifyGetKey

const MOST_KEYS = 20

/** What a JWKS document is good for. */
export type KeySet = {
  /** None of its keys may be used when it has a fault of this kind. */
  readonly faults: readonly string[]
  /** What is wrong with single keys, which are left out: documents also hold keys for other things. */
  readonly keyFaults: readonly string[]
  readonly keys: readonly JWK[]
}

/** Reads a JWKS document (RFC 7517 section 5). */
export function readKeySet(document: unknown): KeySet {
  const given = membersOf(document)
  if (!given) return unusable('must be a JWKS document: {"keys": […]}')
  if (given.length > MOST_KEYS) return unusable(`must hold ${MOST_KEYS} keys at most`)
  if (given.some(isSecretKey))
    return unusable('must hold public keys only, but has a secret or a private one')

  const read = given.map((jwk) => {
    const result = signingKey(jwk)
    return 'fault' in result ? result : { ...result, ...ambiguity(jwk, given) }
  })
  const keys = read.flatMap((result) => ('fault' in result ? [] : [result.key]))
  const keyFaults = read.flatMap((result, index) =>
    'fault' in result ? [`has a key, number ${index + 1}, which ${result.fault}`] : [],
  )
  return keys.length === 0
    ? { ...unusable('must hold at least one key that can be used'), keyFaults }
    : { faults: [], keyFaults, keys }
}

/** Of several keys, a token says which one it was signed with: never is one after the other tried. */
export function keySourceOf({ keys }: KeySet): KeySource {
  const find = createLocalJWKSet({ keys: [...keys] })
  return async (header, token) => {
    if (header?.kid === undefined && keys.length > 1) throw new errors.JWKSMultipleMatchingKeys()
    return find(header, token)
  }
}

function membersOf(document: unknown): readonly JWK[] | undefined {
  const keys: unknown = (document as { readonly keys?: unknown } | null)?.keys
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'object' && key && !Array.isArray(key)))
    return undefined
  return keys
}

function unusable(fault: string): KeySet {
  return { faults: [fault], keyFaults: [], keys: [] }
}

function ambiguity({ kid }: JWK, all: readonly JWK[]): { fault?: string } {
  if (all.length === 1) return {}
  if (kid === undefined) return { fault: 'must have a "kid", as there are several' }
  return all.filter((other) => other.kid === kid).length > 1 ? { fault: 'has the "kid" of another' } : {}
}
