import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readKeySet } from '../../src/access/token/keySet.ts'

const ed = publicJwk(generateKeyPairSync('ed25519').publicKey)
const ec = publicJwk(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey)
const rsa = publicJwk(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey)

const FIT = { use: 'sig' }

describe('a set of keys', () => {
  it.each([
    [ed, 'EdDSA'],
    [ec, 'ES256'],
    [rsa, 'RS256'],
    [{ ...rsa, alg: 'PS256' }, 'PS256'],
  ])('gives each key one algorithm: its own, or that of its type', (jwk, alg) => {
    const given = { ...jwk, kid: 'a', x5t: 'AAAA', key_ops: ['verify'], ext: true }
    expect(readKeySet({ keys: [given] })).toEqual({
      faults: [],
      keyFaults: [],
      keys: [{ ...jwk, kid: 'a', alg, ...FIT }],
    })
  })

  it.each([
    [null, 'JWKS document'],
    [[], 'JWKS document'],
    ['{"keys":[]}', 'JWKS document'],
    [{}, 'JWKS document'],
    [{ keys: {} }, 'JWKS document'],
    [{ keys: [null] }, 'JWKS document'],
    [{ keys: ['key'] }, 'JWKS document'],
    [{ keys: [] }, 'at least one key'],
    [{ keys: Array(21).fill(ed) }, '20 keys at most'],
    [{ keys: [ed, { kty: 'oct', k: 'AAAA' }] }, 'public keys only'],
    [{ keys: [{ ...ed, d: 'AAAA' }] }, 'public keys only'],
    [{ keys: [{ ...rsa, p: 'AAAA' }] }, 'public keys only'],
    [{ keys: [{ ...ec, d: '' }] }, 'public keys only'],
  ])('is of no use when it is none, or tells a secret: %.40j', (document, fault) => {
    const { faults, keys } = readKeySet(document)
    expect(faults).toEqual([expect.stringContaining(fault)])
    expect(keys).toEqual([])
  })

  it.each<[string, JsonWebKey & Record<string, unknown>, string]>([
    ['for encryption', { ...ed, use: 'enc' }, '"use" must be "sig"'],
    ['for encryption, by key_ops', { ...ed, key_ops: ['encrypt'] }, '"key_ops"'],
    ['for more than signing', { ...ed, key_ops: ['verify', 'deriveKey'] }, '"key_ops"'],
    ['with key_ops that are a text', { ...ed, key_ops: 'verify' }, '"key_ops"'],
    ['for an algorithm we do not take', { ...rsa, alg: 'RS512' }, 'must be for one of'],
    ['for a secret algorithm', { ...rsa, alg: 'HS256' }, 'must be for one of'],
    ['for no algorithm', { ...rsa, alg: 'none' }, 'must be for one of'],
    ['of an unknown type', { ...ed, kty: 'AKP' }, 'must be for one of'],
    ['of a type of every object', { ...ed, kty: '__proto__' }, 'must be for one of'],
    ['for the algorithm of another type', { ...ec, alg: 'EdDSA' }, 'must be a key for its algorithm'],
    ['on a curve for agreement', publicJwk(generateKeyPairSync('x25519').publicKey), 'must be a key for'],
    [
      'on another curve',
      publicJwk(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey),
      'must be a key for',
    ],
    [
      'on the curve of bitcoin',
      publicJwk(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey),
      'must be a key for',
    ],
    ['that is no point of its curve', { ...ec, y: ec.x ?? '' }, 'is not a public key'],
    ['without numbers', { kty: 'RSA' }, 'is not a public key'],
    [
      'of 1024 bits',
      publicJwk(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey),
      '2048 to 8192 bits',
    ],
    [
      'of 2047 bits',
      publicJwk(generateKeyPairSync('rsa', { modulusLength: 2047 }).publicKey),
      '2048 to 8192 bits',
    ],
    [
      'of 1024 bits behind zeros',
      wide(publicJwk(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey)),
      '2048 to 8192 bits',
    ],
    ['of 16384 bits', { ...rsa, n: Buffer.alloc(2048, 0xff).toString('base64url') }, '2048 to 8192 bits'],
    ['whose exponent is 1', { ...rsa, e: 'AQ' }, 'odd exponent'],
    ['whose exponent is 3', { ...rsa, e: 'Aw' }, 'odd exponent'],
    ['whose exponent is even', { ...rsa, e: 'AQAC' }, 'odd exponent'],
    ['with a name that is a number', { ...ed, kid: 7 as never }, '"kid" of 1 to 256'],
    ['with an empty name', { ...ed, kid: '' }, '"kid" of 1 to 256'],
    ['with a long name', { ...ed, kid: 'k'.repeat(257) }, '"kid" of 1 to 256'],
  ])('leaves out a key %s', (_, jwk, fault) => {
    const alone = readKeySet({ keys: [jwk] })
    expect(alone.faults).toEqual(['must hold at least one key that can be used'])
    expect(alone.keyFaults).toEqual([expect.stringContaining(fault)])
    const other = { ...ed, kid: 'other' }
    const among = readKeySet({ keys: [{ kid: 'a', ...jwk }, other] })
    expect(among.faults).toEqual([])
    expect(among.keys).toEqual([{ ...other, alg: 'EdDSA', ...FIT }])
  })

  it('of several has a name for each, and each its own', () => {
    const keys = [ed, { ...ec, kid: 'a' }, { ...rsa, kid: 'b' }, { ...ed, kid: 'b' }]
    expect(readKeySet({ keys })).toEqual({
      faults: [],
      keyFaults: [
        'has a key, number 1, which must have a "kid", as there are several',
        'has a key, number 3, which has the "kid" of another',
        'has a key, number 4, which has the "kid" of another',
      ],
      keys: [{ ...ec, kid: 'a', alg: 'ES256', ...FIT }],
    })
  })
})

function publicJwk(key: { export(options: { format: 'jwk' }): JsonWebKey }): JsonWebKey {
  return key.export({ format: 'jwk' })
}

function wide({ n = '', ...jwk }: JsonWebKey): JsonWebKey {
  return { ...jwk, n: Buffer.concat([Buffer.alloc(128), Buffer.from(n, 'base64url')]).toString('base64url') }
}
