import { constants, generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto'
import type { JWTPayload } from 'jose'
import { createVerifier, type Verifier } from '../../src/access/token/verifyToken.ts'
import { AUDIENCE, claimsAt, issuersOf, PARTNER_ISSUER, STAFF_ISSUER } from './tokens.ts'

export const NOW = new Date('2026-03-09T08:00:00Z')
export const SECONDS = NOW.getTime() / 1000

/** How bytes are signed. */
export type Signer = (input: Buffer) => Buffer

export type Header = Readonly<Record<string, unknown>>

/** A bank's issuers with all their keys, and the gateway's door that trusts them. */
export type TokenForge = {
  readonly verifier: Verifier
  readonly keys: Readonly<Record<KeyName, { privateKey: KeyObject; publicKey: KeyObject }>>
  readonly publicJwks: Readonly<Record<KeyName, JsonWebKey>>
  readonly signers: Readonly<Record<KeyName | 'attacker', Signer>>
  /** The text of a token with these parts; one that is given as text goes in as it is. */
  readonly token: (parts?: TokenParts) => string
}

export type TokenParts = {
  readonly header?: Header | string
  /** Which key the header names, and signs unless `signer` says otherwise. */
  readonly key?: KeyName
  readonly claims?: JWTPayload | string
  readonly signer?: Signer
}

const KEYS = { ed: 'EdDSA', ec: 'ES256', rsa: 'RS256', pss: 'PS256', partner: 'EdDSA' } as const
export type KeyName = keyof typeof KEYS

export function tokenForge(): TokenForge {
  const keys = {
    ed: generateKeyPairSync('ed25519'),
    ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    pss: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    partner: generateKeyPairSync('ed25519'),
  }
  const publicJwk = (kid: KeyName): JsonWebKey => ({
    ...keys[kid].publicKey.export({ format: 'jwk' }),
    kid,
    alg: KEYS[kid],
    use: 'sig',
  })
  const publicJwks = {
    ed: publicJwk('ed'),
    ec: publicJwk('ec'),
    rsa: publicJwk('rsa'),
    pss: publicJwk('pss'),
    partner: publicJwk('partner'),
  }
  const { partner, ...staff } = publicJwks
  const common = { audience: AUDIENCE, tenants: ['demo'] }
  const signers = {
    ed: edSigner(keys.ed.privateKey),
    ec: ecSigner(keys.ec.privateKey),
    rsa: rsaSigner(keys.rsa.privateKey),
    pss: pssSigner(keys.pss.privateKey),
    partner: edSigner(keys.partner.privateKey),
    attacker: edSigner(generateKeyPairSync('ed25519').privateKey),
  }
  return {
    keys,
    publicJwks,
    signers,
    verifier: createVerifier(
      issuersOf(
        JSON.stringify([
          {
            issuer: STAFF_ISSUER,
            ...common,
            jwks: { keys: Object.values(staff) },
            kinds: ['operator', 'employee'],
          },
          { issuer: PARTNER_ISSUER, ...common, jwks: { keys: [partner] }, kinds: ['partner'] },
        ]),
      ),
      () => NOW,
    ),
    token: ({ header = {}, key = 'ed', claims = {}, signer = signers[key] } = {}) => {
      const head = typeof header === 'string' ? header : headerOf(key, header)
      const body = typeof claims === 'string' ? claims : JSON.stringify(claimsAt(NOW, claims))
      return signed(`${segment(head)}.${segment(body)}`, signer)
    },
  }
}

export function headerOf(key: KeyName, more: Header = {}): string {
  return JSON.stringify({ alg: KEYS[key], typ: 'at+jwt', kid: key, ...more })
}

export function segment(text: string | Buffer): string {
  return Buffer.from(text).toString('base64url')
}

export function signed(input: string, signer: Signer): string {
  return `${input}.${segment(signer(Buffer.from(input)))}`
}

export function edSigner(key: KeyObject): Signer {
  return (input) => sign(null, input, key)
}

export function ecSigner(key: KeyObject): Signer {
  return (input) => sign('sha256', input, { key, dsaEncoding: 'ieee-p1363' })
}

export function rsaSigner(key: KeyObject, hash = 'sha256'): Signer {
  return (input) => sign(hash, input, key)
}

export function pssSigner(key: KeyObject, saltLength = 32): Signer {
  return (input) => sign('sha256', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength })
}
