import { importJWK, type JWK, SignJWT } from 'jose'
import type { Viewer } from '../access/viewer.ts'
import type { DevelopmentSecrets } from './developmentSecrets.ts'

/** Stands in for the institution's own issuer, on one machine only. */
export type DevelopmentIssuer = {
  readonly issuer: string
  readonly audience: string
  /** The public key as a JWKS document. */
  readonly jwks: string
  /** A token for this viewer, good for 12 hours. */
  readonly issue: (viewer: Viewer) => Promise<string>
}

const ISSUER = 'https://development.guanxi.invalid'
const AUDIENCE = 'guanxi-local'
const LIFETIME_SECONDS = 12 * 60 * 60

export function developmentIssuer(
  { privateKey }: Pick<DevelopmentSecrets, 'privateKey'>,
  now: () => Date = () => new Date(),
): DevelopmentIssuer {
  return {
    issuer: ISSUER,
    audience: AUDIENCE,
    jwks: JSON.stringify({ keys: [publicPart(privateKey)] }),
    issue: async ({ kind, tenant, subject }) => {
      const issuedAt = Math.floor(now().getTime() / 1000)
      return new SignJWT({ kind, tenant })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: privateKey.kid ?? '' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(subject)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + LIFETIME_SECONDS)
        .sign(await importJWK(privateKey, 'EdDSA'))
    },
  }
}

function publicPart({ kty = '', crv = '', x = '', kid = '' }: JWK): JWK {
  return { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }
}
