import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { AppError } from '../errors.ts'

export type KeySource = JWTVerifyGetKey

/**
 * The issuer's public keys: given as a JWKS document, or as the https address of one. What is fetched
 * is kept for 10 minutes, and asked for again at most every 30 seconds when a token names another key.
 *
 * @throws Error when it is neither, or when the document holds anything but public keys.
 */
export function keySource(jwks: string): KeySource {
  const text = jwks.trim()
  if (text.startsWith('{')) return createLocalJWKSet(publicKeys(text))
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:') {
    throw new Error('TOKEN_JWKS must be a JWKS document or the https address of one')
  }
  return fetchedKeys(new URL(text))
}

function fetchedKeys(address: URL): KeySource {
  const keys = createRemoteJWKSet(address, {
    timeoutDuration: 3_000,
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
  })
  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error
      // The issuer does not answer, or not with keys: the token may well be good.
      throw new AppError('UNAVAILABLE', 'The keys of the token issuer cannot be had now.', {
        retryAfterSeconds: 5,
      })
    }
  }
}

function publicKeys(text: string): JSONWebKeySet {
  const keys: unknown = (JSON.parse(text) as { keys?: unknown }).keys
  if (!Array.isArray(keys) || keys.length === 0) throw new Error('TOKEN_JWKS must hold at least one key')
  for (const key of keys) {
    // A secret in an environment variable is read by whoever can list the function's configuration.
    if (key?.kty === 'oct' || key?.d !== undefined) {
      throw new Error('TOKEN_JWKS must hold public keys only, but it has a secret or a private one')
    }
  }
  return { keys }
}
