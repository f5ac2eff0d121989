import { importJWK, type JWK, SignJWT } from 'jose'
import { LONGEST_LIFETIME_SECONDS } from '../access/token/tokenLifetime.ts'
import type { Viewer } from '../access/viewer.ts'
import type { DevelopmentSecrets } from './developmentSecrets.ts'

/** Stands in for the institution's own issuers, on one machine only. */
export type DevelopmentIssuer = {
  /** What `TOKEN_ISSUERS` must be for these tokens to be taken: one issuer for staff, one for partners. */
  readonly tokenIssuers: string
  /** A token for this viewer, good for as long as any may be unless `lifetimeSeconds` says less. */
  readonly issue: (viewer: Viewer, lifetimeSeconds?: number) => Promise<string>
}

const STAFF = 'https://staff.development.guanxi.invalid'
const PARTNERS = 'https://partners.development.guanxi.invalid'
const AUDIENCE = 'guanxi-local'

export function developmentIssuer(
  { privateKey }: Pick<DevelopmentSecrets, 'privateKey'>,
  now: () => Date = () => new Date(),
): DevelopmentIssuer {
  const common = { audience: AUDIENCE, jwks: { keys: [publicPart(privateKey)] } }
  return {
    tokenIssuers: JSON.stringify([
      { issuer: STAFF, ...common, kinds: ['operator', 'employee'] },
      { issuer: PARTNERS, ...common, kinds: ['partner'] },
    ]),
    issue: async (viewer, lifetimeSeconds = LONGEST_LIFETIME_SECONDS[viewer.kind]) => {
      const issuedAt = Math.floor(now().getTime() / 1000)
      return new SignJWT(claimsOf(viewer))
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: privateKey.kid ?? '' })
        .setIssuer(viewer.kind === 'partner' ? PARTNERS : STAFF)
        .setAudience(AUDIENCE)
        .setSubject(viewer.subject)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifetimeSeconds)
        .sign(await importJWK(privateKey, 'EdDSA'))
    },
  }
}

function claimsOf({ kind, tenant, subject, purpose }: Viewer) {
  return kind === 'partner' ? { kind, tenant, client_id: subject, purpose } : { kind, tenant }
}

function publicPart({ kty = '', crv = '', x = '', kid = '' }: JWK): JWK {
  return { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }
}
