import { errors, type JWTPayload, jwtVerify } from 'jose'
import { AppError } from '../../errors.ts'
import type { Viewer } from '../viewer.ts'
import { assertTokenHeader } from './assertTokenHeader.ts'
import type { KeySource } from './keySet.ts'
import { type KeyFetching, keySource } from './keySource.ts'
import { createKnownTokens, type KnownToken } from './knownTokens.ts'
import { notValid, unauthenticated } from './notValid.ts'
import { parseUniqueJson } from './parseUniqueJson.ts'
import { SIGNING_ALGORITHMS } from './signingKey.ts'
import type { TokenIssuer } from './tokenIssuers.ts'
import { LONGEST_LIFETIME_SECONDS } from './tokenLifetime.ts'
import { viewerOfClaims } from './viewerOfClaims.ts'

/** Turns the `Authorization` header of a request into who is asking. */
export type Verifier = {
  /** @throws AppError UNAUTHENTICATED; UNAVAILABLE when the issuer's keys cannot be had. */
  verify(authorization: string | undefined): Promise<Viewer>
}

export type TokenRules = { readonly TOKEN_ISSUERS: readonly TokenIssuer[] }

type Issuer = TokenIssuer & { readonly findKey: KeySource }

const CLOCK_SKEW_SECONDS = 30
const LONGEST_TOKEN = 8192
const MOST_AUDIENCES = 5

/** The one place that makes a viewer out of a token. */
export function createVerifier(
  { TOKEN_ISSUERS }: TokenRules,
  now: () => Date = () => new Date(),
  fetch: KeyFetching['fetch'] = globalThis.fetch,
): Verifier {
  const issuers = new Map<unknown, Issuer>(
    TOKEN_ISSUERS.map((each) => [each.issuer, { ...each, findKey: keySource(each.jwks, { now, fetch }) }]),
  )
  const knownTokens = createKnownTokens()
  return {
    verify: async (authorization) => {
      const token = tokenOf(authorization)
      const known = knownTokens.find(token)
      if (known && (await isStillGood(known, issuers.get(known.claims.iss), now()))) return known.viewer
      const [header, payload] = membersOf(token)
      assertTokenHeader(header)
      // Not yet to be trusted: it only says whose keys the signature is to be checked with.
      const issuer = issuers.get(payload['iss'])
      if (!issuer) throw notValid('its "iss" is not what it must be')

      const verified = await verifiedClaims(token, issuer, now())
      const viewer = viewerOfClaims(verified.claims, issuer)
      assertTimes(verified.claims, LONGEST_LIFETIME_SECONDS[viewer.kind], now())
      knownTokens.add(token, { ...verified, viewer })
      return viewer
    },
  }
}

function tokenOf(authorization: string | undefined): string {
  if (!authorization) throw unauthenticated('Send a token: "Authorization: Bearer …".')
  const token = /^Bearer +([^\s,]+)$/i.exec(authorization)?.[1]
  if (!token) throw unauthenticated('The Authorization header must be "Bearer" and one token.')
  if (token.length > LONGEST_TOKEN) throw notValid(`it is longer than ${LONGEST_TOKEN} characters`)
  return token
}

type Members = Readonly<Record<string, unknown>>

/** One token, one spelling: otherwise a revoked or logged token comes back with other padding bits. */
function membersOf(token: string): [Members, Members] {
  const segments = token.split('.').map((text) => ({ text, bytes: Buffer.from(text, 'base64url') }))
  const [header, payload, signature] = segments
  const canonical = segments.every(({ text, bytes }) => text !== '' && bytes.toString('base64url') === text)
  if (!header || !payload || !signature || segments.length > 3 || !canonical) {
    throw notValid('it is not three segments of canonical base64url')
  }
  return [objectOf(header.bytes), objectOf(payload.bytes)]
}

function objectOf(bytes: Uint8Array): Members {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value = parseUniqueJson(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members
  } catch {
    // The parser's own message quotes what it reads.
  }
  throw notValid('its header and its claims must each be a JSON object in which no member is there twice')
}

/**
 * Whether a token that was good is good now. What can change is asked each time: the time, and whether its key is still
 * the issuer's. A key that is fetched anew is another one, so that whoever is taken from the issuer's document is out as
 * soon as without this. What cannot change is that this key made this signature of these very letters.
 */
async function isStillGood(
  { header, claims, key }: KnownToken,
  issuer: Issuer | undefined,
  now: Date,
): Promise<boolean> {
  const { exp = 0, nbf = 0, iat = 0 } = claims
  const seconds = Math.floor(now.getTime() / 1000)
  const isOfNow = exp > seconds - CLOCK_SKEW_SECONDS && Math.max(nbf, iat) <= seconds + CLOCK_SKEW_SECONDS
  if (!isOfNow || !issuer) return false
  try {
    return (await issuer.findKey(header, NO_OTHER_HEADER)) === key
  } catch {
    // Verifying it anew says what is wrong.
    return false
  }
}

/** What a compact token cannot have: a header beside the signed one. */
const NO_OTHER_HEADER = { payload: '', signature: '' }

type Verified = Omit<KnownToken, 'viewer'>

async function verifiedClaims(token: string, issuer: Issuer, now: Date): Promise<Verified> {
  try {
    const { payload, protectedHeader, key } = await jwtVerify(token, issuer.findKey, {
      algorithms: [...SIGNING_ALGORITHMS],
      issuer: issuer.issuer,
      audience: issuer.audience,
      requiredClaims: ['exp', 'iat', 'sub'],
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: now,
    })
    assertAudiences(payload.aud)
    return { header: protectedHeader, claims: payload, key }
  } catch (error) {
    throw refusalOf(error)
  }
}

/** A token for many services can be used at each of them by all the others. */
function assertAudiences(audiences: unknown): void {
  const bounded =
    !Array.isArray(audiences) ||
    (audiences.length <= MOST_AUDIENCES && audiences.every((each) => typeof each === 'string'))
  if (!bounded) throw notValid(`its "aud" must be one text, or ${MOST_AUDIENCES} at most`)
}

/** `exp: 1e400` is Infinity in JavaScript, and would never pass. */
function assertTimes({ exp, iat, nbf = 0 }: JWTPayload, longestSeconds: number, now: Date): void {
  if (!isWholeSeconds(exp) || !isWholeSeconds(iat) || !isWholeSeconds(nbf)) {
    throw notValid('its times must be whole seconds')
  }
  if (iat > now.getTime() / 1000 + CLOCK_SKEW_SECONDS) throw notValid('it was issued in the future')
  if (exp <= iat) throw notValid('its "exp" must be after its "iat"')
  if (exp - iat > longestSeconds) throw notValid(`it is good for more than ${longestSeconds / 60} minutes`)
}

function isWholeSeconds(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function refusalOf(error: unknown): unknown {
  if (error instanceof AppError) return error
  if (error instanceof errors.JWTExpired) return notValid('it has expired')
  if (error instanceof errors.JWTClaimValidationFailed) {
    return notValid(`its "${error.claim}" is not what it must be`)
  }
  if (error instanceof errors.JOSEError) return notValid('its signature or its form is wrong')
  return error
}
