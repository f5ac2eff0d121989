import { errors, type JWTPayload, jwtVerify } from 'jose'
import { AppError } from '../../errors.ts'
import type { Viewer } from '../viewer.ts'
import { assertTokenHeader } from './assertTokenHeader.ts'
import type { KeySource } from './keySet.ts'
import { type KeyFetching, keySource } from './keySource.ts'
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
  return {
    verify: async (authorization) => {
      const token = tokenOf(authorization)
      const [header, payload] = membersOf(token)
      assertTokenHeader(header)
      // Not yet to be trusted: it only says whose keys the signature is to be checked with.
      const issuer = issuers.get(payload['iss'])
      if (!issuer) throw notValid('its "iss" is not what it must be')

      const claims = await verifiedClaims(token, issuer, now())
      const viewer = viewerOfClaims(claims, issuer)
      assertTimes(claims, LONGEST_LIFETIME_SECONDS[viewer.kind], now())
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

async function verifiedClaims(token: string, issuer: Issuer, now: Date): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, issuer.findKey, {
      algorithms: [...SIGNING_ALGORITHMS],
      issuer: issuer.issuer,
      audience: issuer.audience,
      requiredClaims: ['exp', 'iat', 'sub'],
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: now,
    })
    assertAudiences(payload.aud)
    return payload
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
