import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import type { TokenRules } from '../../src/access/verifyToken.ts'

const ISSUER = 'https://issuer.test'
const AUDIENCE = 'guanxi-test'

export type TestIssuer = {
  readonly rules: TokenRules
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  /** A good token, unless something is changed; a claim of `undefined` is left out. */
  readonly token: (claims?: JWTPayload, header?: Record<string, unknown>) => Promise<string>
}

/** An issuer with a key of its own, whose tokens are good for an hour from `now`. */
export async function testIssuer(now: () => Date = () => new Date()): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' }
  return {
    rules: {
      TOKEN_ISSUER: ISSUER,
      TOKEN_AUDIENCE: AUDIENCE,
      TOKEN_JWKS: JSON.stringify({ keys: [jwk] }),
    },
    privateKey,
    publicKey,
    token: async (claims = {}, header = {}) => {
      const issuedAt = Math.floor(now().getTime() / 1000)
      return new SignJWT({
        iss: ISSUER,
        aud: AUDIENCE,
        sub: 'emp_01',
        tenant: 'demo',
        kind: 'employee',
        iat: issuedAt,
        exp: issuedAt + 3600,
        ...claims,
      })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'test', ...header })
        .sign(privateKey)
    },
  }
}
