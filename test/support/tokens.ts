import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import { tokenIssuers } from '../../src/access/token/tokenIssuers.ts'

/** The issuer of employees and operators, and that of partners, as a bank would have them. */
export const STAFF_ISSUER = 'https://issuer.test'
export const PARTNER_ISSUER = 'https://partners.issuer.test'
export const AUDIENCE = 'guanxi-test'
export const EMPLOYEE = 'emp_01JAMXQZ1V0000000000000000'

export type TestIssuer = {
  /** The environment that has the gateway take its tokens. */
  readonly rules: { readonly TOKEN_ISSUERS: string }
  readonly publicJwk: JWK
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  /** A good token, unless something is changed; a claim of `undefined` is left out. */
  readonly token: (claims?: JWTPayload, header?: Record<string, unknown>) => Promise<string>
}

/** Two issuers with one key of their own, whose tokens are good for an hour from `now`. */
export async function testIssuer(now: () => Date = () => new Date()): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' }
  const common = { audience: AUDIENCE, jwks: { keys: [publicJwk] } }
  return {
    rules: {
      TOKEN_ISSUERS: JSON.stringify([
        { issuer: STAFF_ISSUER, ...common, kinds: ['operator', 'employee'] },
        { issuer: PARTNER_ISSUER, ...common, kinds: ['partner'] },
      ]),
    },
    publicJwk,
    privateKey,
    publicKey,
    token: (claims = {}, header = {}) =>
      new SignJWT(claimsAt(now(), claims))
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'test', ...header })
        .sign(privateKey),
  }
}

/** What is configured, as the gateway reads it. */
export function issuersOf(text: string) {
  return { TOKEN_ISSUERS: tokenIssuers(text) }
}

/** The claims of an operator's good token of this moment, unless something is changed. */
export function claimsAt(now: Date, claims: JWTPayload = {}): JWTPayload {
  const issuedAt = Math.floor(now.getTime() / 1000)
  const common = { aud: AUDIENCE, tenant: 'demo', iat: issuedAt, exp: issuedAt + 3600 }
  if (claims['kind'] !== 'partner') {
    const sub = claims['kind'] === 'employee' ? EMPLOYEE : 'ops-1'
    return { iss: STAFF_ISSUER, sub, kind: 'operator', ...common, ...claims }
  }
  const sub = claims.sub ?? 'acme'
  return { iss: PARTNER_ISSUER, sub, client_id: sub, purpose: 'SERVICING', ...common, ...claims }
}
