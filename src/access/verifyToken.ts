import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose'
import { AppError } from '../errors.ts'
import { type KeySource, keySource } from './keySource.ts'
import type { Viewer, ViewerKind } from './viewer.ts'

/** Turns the `Authorization` header of a request into who is asking. */
export type Verifier = {
  /** @throws AppError UNAUTHENTICATED; UNAVAILABLE when the issuer's keys cannot be had. */
  verify(authorization: string | undefined): Promise<Viewer>
}

export type TokenRules = {
  readonly TOKEN_ISSUER: string
  readonly TOKEN_AUDIENCE: string
  readonly TOKEN_JWKS: string
}

/** Public keys only: with HS256 allowed, anyone could sign with the published key. */
const ALGORITHMS = ['EdDSA', 'ES256', 'RS256', 'PS256']

/** Access tokens only (RFC 9068): an ID token or a logout token of the same issuer is none. */
const TYPES = ['at+jwt', 'application/at+jwt', 'jwt']

const CLOCK_SKEW_SECONDS = 30
const LONGEST_LIFETIME_SECONDS = 24 * 60 * 60
const LONGEST_TOKEN = 8192

const KINDS: readonly ViewerKind[] = ['operator', 'employee', 'partner']

/**
 * The one place that makes a viewer out of a token.
 *
 * @throws Error at once when `TOKEN_JWKS` is neither a set of public keys nor an https address.
 */
export function createVerifier(rules: TokenRules, now: () => Date = () => new Date()): Verifier {
  const keys = keySource(rules.TOKEN_JWKS)
  return {
    verify: async (authorization) =>
      viewerOf(await verifiedClaims(tokenOf(authorization), { rules, keys, now })),
  }
}

function tokenOf(authorization: string | undefined): string {
  if (!authorization) throw refusal('Send a token: "Authorization: Bearer …".')
  const token = /^Bearer +([^\s,]+)$/i.exec(authorization)?.[1]
  if (!token) throw refusal('The Authorization header must be "Bearer" and one token.')
  if (token.length > LONGEST_TOKEN) throw notValid(`it is longer than ${LONGEST_TOKEN} characters`)
  return token
}

type Circumstances = { readonly rules: TokenRules; readonly keys: KeySource; readonly now: () => Date }

async function verifiedClaims(token: string, { rules, keys, now }: Circumstances): Promise<JWTPayload> {
  assertCanonical(token)
  try {
    assertType(decodeProtectedHeader(token).typ)
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer: rules.TOKEN_ISSUER,
      audience: rules.TOKEN_AUDIENCE,
      requiredClaims: ['exp', 'iat', 'sub'],
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: now(),
    })
    assertTimes(payload, now())
    return payload
  } catch (error) {
    throw refusalOf(error)
  }
}

/** One token, one spelling: otherwise a revoked or logged token comes back with other padding bits. */
function assertCanonical(token: string): void {
  const segments = token.split('.')
  const canonical =
    segments.length === 3 &&
    segments.every((segment) => Buffer.from(segment, 'base64url').toString('base64url') === segment)
  if (!canonical) throw notValid('it is not three segments of canonical base64url')
}

function assertType(type: unknown): void {
  if (typeof type !== 'string' || !TYPES.includes(type.toLowerCase())) {
    throw notValid('its "typ" must be at+jwt or JWT')
  }
}

/** `exp: 1e400` is Infinity in JavaScript, and would never pass. */
function assertTimes({ exp, iat, nbf = 0 }: JWTPayload, now: Date): void {
  if (!isWholeSeconds(exp) || !isWholeSeconds(iat) || !isWholeSeconds(nbf)) {
    throw notValid('its times must be whole seconds')
  }
  if (iat > now.getTime() / 1000 + CLOCK_SKEW_SECONDS) throw notValid('it was issued in the future')
  if (exp - iat > LONGEST_LIFETIME_SECONDS) throw notValid('it is good for more than 24 hours')
}

function isWholeSeconds(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function viewerOf({ sub, tenant, kind }: JWTPayload): Viewer {
  if (typeof sub !== 'string' || !/^[A-Za-z0-9._:@-]{1,128}$/.test(sub)) {
    throw notValid('its "sub" must be 1 to 128 letters, digits or ._:@-')
  }
  if (typeof tenant !== 'string' || !/^[a-z0-9-]{1,40}$/.test(tenant)) {
    throw notValid('its "tenant" must be 1 to 40 of a-z, 0-9 and -')
  }
  const known = KINDS.find((each) => each === kind)
  if (!known) throw notValid(`its "kind" must be one of ${KINDS.join(', ')}`)
  if (known === 'employee' && !/^emp_[0-9A-Za-z]+$/.test(sub)) {
    throw notValid('its "sub" must be the employee\'s id, emp_…')
  }
  return { kind: known, tenant, subject: sub }
}

/** Says which rule was broken and never what the token says: messages end up in logs. */
function refusalOf(error: unknown): unknown {
  if (error instanceof AppError) return error
  if (error instanceof errors.JWTExpired) return notValid('it has expired')
  if (error instanceof errors.JWTClaimValidationFailed)
    return notValid(`its "${error.claim}" is not what it must be`)
  if (error instanceof errors.JOSEAlgNotAllowed)
    return notValid(`its "alg" must be one of ${ALGORITHMS.join(', ')}`)
  // `decodeProtectedHeader` throws a TypeError where `jwtVerify` throws an error of its own.
  if (error instanceof errors.JOSEError || error instanceof TypeError) {
    return notValid('its signature or its form is wrong')
  }
  return error
}

function notValid(reason: string): AppError {
  return refusal(`The token is not valid here: ${reason}.`)
}

function refusal(message: string): AppError {
  return new AppError('UNAUTHENTICATED', message)
}
