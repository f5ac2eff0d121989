import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectRefused, type Reason } from '../support/expectRefused.ts'
import {
  ecSigner,
  edSigner,
  headerOf,
  pssSigner,
  rsaSigner,
  type Signer,
  segment,
  signed,
  type TokenForge,
  tokenForge,
} from '../support/tokenForge.ts'

// The table is long because it is one table: what an attack needs is to be missing from it.

let forge: TokenForge

beforeAll(() => {
  forge = tokenForge()
})

type Vector = readonly [name: string, reason: Reason, token: () => string]

const withAlg = (alg: unknown, signer?: Signer) => () =>
  forge.token({ header: { alg }, ...(signer && { signer }) })

const hmac =
  (secret: () => string | Buffer, alg = 'HS256') =>
  () =>
    forge.token({
      header: { alg },
      signer: (input) =>
        createHmac(`sha${alg.slice(2)}`, secret())
          .update(input)
          .digest(),
    })

const unsigned = (alg: string) => () => forge.token({ header: { alg } }).replace(/[^.]+$/, '')

const pem = () => String(forge.keys.rsa.publicKey.export({ type: 'spki', format: 'pem' }))

const ALGORITHMS: readonly Vector[] = [
  ['none, and no signature', 'spelling', unsigned('none')],
  ['none, and a signature', 'alg', withAlg('none')],
  ['NONE', 'alg', withAlg('NONE')],
  ['nOnE', 'alg', withAlg('nOnE')],
  ['none after a good one, in an array', 'alg', withAlg(['EdDSA', 'none'])],
  ['a good one, in an array', 'alg', withAlg(['EdDSA'])],
  ['none at all', 'alg', withAlg(undefined)],
  ['nothing', 'alg', withAlg('')],
  ['null', 'alg', withAlg(null)],
  ['a number', 'alg', withAlg(0)],
  ['an object', 'alg', withAlg({ toString: 'EdDSA' })],
  ['other case', 'alg', withAlg('eddsa')],
  ['a space behind it', 'alg', withAlg('EdDSA ')],
  ['a NUL behind it', 'alg', withAlg('EdDSA\u0000')],
  ['a name of every object', 'alg', withAlg('__proto__')],
  ['for encryption: RSA-OAEP', 'alg', withAlg('RSA-OAEP')],
  ['for encryption: dir', 'alg', withAlg('dir')],
  ['HS256 with the public key in PEM', 'alg', hmac(pem)],
  ['HS256 with the public key in PEM, trimmed', 'alg', hmac(() => pem().trim())],
  ['HS256 with the public key in DER', 'alg', hmac(() => spki())],
  ['HS256 with the public key in JWK', 'alg', hmac(() => JSON.stringify(forge.publicJwks.ed))],
  ['HS256 with the bytes of x', 'alg', hmac(() => Buffer.from(forge.publicJwks.ed.x ?? '', 'base64url'))],
  ['HS256 with the letters of x', 'alg', hmac(() => forge.publicJwks.ed.x ?? '')],
  ['HS256 with nothing', 'alg', hmac(() => '')],
  ['HS384 with the public key in PEM', 'alg', hmac(pem, 'HS384')],
  ['HS512 with the public key in PEM', 'alg', hmac(pem, 'HS512')],
  ['RS512, well signed', 'alg', () => forge.token({ key: 'rsa', header: { alg: 'RS512' }, signer: rs512() })],
  [
    'RS256 by a key for PS256',
    'signature',
    () => forge.token({ key: 'pss', header: { alg: 'RS256' }, signer: rsaSigner(forge.keys.pss.privateKey) }),
  ],
  [
    'PS256 by a key for RS256',
    'signature',
    () => forge.token({ key: 'rsa', header: { alg: 'PS256' }, signer: pssSigner(forge.keys.rsa.privateKey) }),
  ],
  [
    'RS256, padded as PS256',
    'signature',
    () => forge.token({ key: 'rsa', signer: pssSigner(forge.keys.rsa.privateKey) }),
  ],
  [
    'PS256, padded as RS256',
    'signature',
    () => forge.token({ key: 'pss', signer: rsaSigner(forge.keys.pss.privateKey) }),
  ],
  [
    'PS256 with no salt',
    'signature',
    () => forge.token({ key: 'pss', signer: pssSigner(forge.keys.pss.privateKey, 0) }),
  ],
  [
    'RS256 with SHA-1',
    'signature',
    () => forge.token({ key: 'rsa', signer: rsaSigner(forge.keys.rsa.privateKey, 'sha1') }),
  ],
  ['ES256 on another curve', 'signature', () => forge.token({ key: 'ec', signer: p384() })],
  [
    'ES256 in DER',
    'signature',
    () => forge.token({ key: 'ec', signer: (input) => sign('sha256', input, forge.keys.ec.privateKey) }),
  ],
  ['ES256 by a key for EdDSA', 'signature', () => forge.token({ header: { alg: 'ES256' } })],
  ['EdDSA by a key for ES256', 'signature', () => forge.token({ key: 'ec', header: { alg: 'EdDSA' } })],
]

const attackersJwk = () => ({
  ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }),
  kid: 'ed',
})
const byAttacker = (header: Readonly<Record<string, unknown>>) => () =>
  forge.token({ header, signer: forge.signers.attacker })

const KEYS: readonly Vector[] = [
  ["the attacker's, under our key's name", 'signature', byAttacker({})],
  ["the attacker's, brought along", 'jwk', () => byAttacker({ jwk: attackersJwk() })()],
  ['ours, brought along', 'jwk', () => forge.token({ header: { jwk: forge.publicJwks.ed } })],
  ['null, brought along', 'jwk', () => forge.token({ header: { jwk: null } })],
  ["at the attacker's address", 'jku', byAttacker({ jku: 'https://attacker.test/jwks.json' })],
  ["at our address's neighbour", 'jku', byAttacker({ jku: 'https://issuer.test@attacker.test/jwks.json' })],
  [
    "in a certificate at the attacker's address",
    'x5u',
    byAttacker({ x5u: 'https://attacker.test/cert.pem' }),
  ],
  ['in a certificate brought along', 'x5c', byAttacker({ x5c: ['MIIB'] })],
  ['unnamed, where there are several', 'signature', () => forge.token({ header: { kid: undefined } })],
  ['by a path: ../../dev/null', 'signature', byAttacker({ kid: '../../../../dev/null' })],
  [
    'by a file, whose content would be the secret',
    'alg',
    () =>
      forge.token({
        header: { alg: 'HS256', kid: '/proc/sys/kernel/randomize_va_space' },
        signer: (input) => createHmac('sha256', '2\n').update(input).digest(),
      }),
  ],
  ["by SQL: ' UNION SELECT", 'signature', byAttacker({ kid: "x' UNION SELECT 'AAAA' --" })],
  ['by a command: |/bin/true', 'signature', byAttacker({ kid: '|/bin/true' })],
  ['by an address', 'signature', byAttacker({ kid: 'https://attacker.test/key' })],
  ['by 5,000 letters', 'signature', byAttacker({ kid: 'k'.repeat(5000) })],
  ['by nothing', 'signature', byAttacker({ kid: '' })],
  ['by a number', 'kid', () => forge.token({ header: { kid: 1 } })],
  ['by null', 'kid', () => forge.token({ header: { kid: null } })],
  ['by an array', 'kid', () => forge.token({ header: { kid: ['ed'] } })],
  ['by a name of every object', 'signature', byAttacker({ kid: '__proto__' })],
  ['in other case', 'signature', () => forge.token({ header: { kid: 'ED' } })],
  ['by an index', 'signature', byAttacker({ kid: '0' })],
  ["of partners, for the staff's issuer", 'signature', () => forge.token({ key: 'partner' })],
  [
    "of the staff's, for partners' issuer",
    'signature',
    () => forge.token({ key: 'ed', claims: { kind: 'partner' } }),
  ],
  [
    "of partners, named as the staff's",
    'signature',
    () => forge.token({ key: 'ed', signer: forge.signers.partner }),
  ],
]

const respelled = (change: (head: string, body: string, signature: string) => string) => () => {
  const [head = '', body = '', signature = ''] = forge.token().split('.')
  return change(head, body, signature)
}
const otherBytes =
  (change: (bytes: Buffer) => Buffer, key: 'ed' | 'ec' | 'rsa' | 'pss' = 'ed') =>
  () =>
    forge.token({ key, signer: (input) => change(forge.signers[key](input)) })
const flipped = (at: number) => (bytes: Buffer) => {
  const changed = Buffer.from(bytes)
  changed.writeUInt8((changed.at(at) ?? 0) ^ 1, at < 0 ? bytes.length + at : at)
  return changed
}

const SIGNATURES: readonly Vector[] = [
  ['missing', 'spelling', respelled((head, body) => `${head}.${body}.`)],
  ['missing with its dot', 'spelling', respelled((head, body) => `${head}.${body}`)],
  ['there, and the claims missing', 'spelling', respelled((head, _, signature) => `${head}..${signature}`)],
  ['there, and the header missing', 'spelling', respelled((_, body, signature) => `.${body}.${signature}`)],
  ['one byte short', 'signature', otherBytes((bytes) => bytes.subarray(0, -1))],
  ['half', 'signature', otherBytes((bytes) => bytes.subarray(0, 32))],
  ['one byte long', 'signature', otherBytes((bytes) => Buffer.concat([bytes, Buffer.alloc(1)]))],
  ['led by a zero', 'signature', otherBytes((bytes) => Buffer.concat([Buffer.alloc(1), bytes]))],
  ['of zeros', 'signature', otherBytes((bytes) => Buffer.alloc(bytes.length))],
  ['of ones', 'signature', otherBytes((bytes) => Buffer.alloc(bytes.length, 0xff))],
  ['with its first bit flipped', 'signature', otherBytes(flipped(0))],
  ['with its last bit flipped', 'signature', otherBytes(flipped(-1))],
  ['of zeros, ES256', 'signature', otherBytes(() => Buffer.alloc(64), 'ec')],
  ['with a bit flipped, ES256', 'signature', otherBytes(flipped(0), 'ec')],
  [
    'led by a zero, RS256',
    'signature',
    otherBytes((bytes) => Buffer.concat([Buffer.alloc(1), bytes]), 'rsa'),
  ],
  ['of zeros, RS256', 'signature', otherBytes((bytes) => Buffer.alloc(bytes.length), 'rsa')],
  [
    'of one, RS256',
    'signature',
    otherBytes((bytes) => Buffer.concat([Buffer.alloc(bytes.length - 1), Buffer.from([1])]), 'rsa'),
  ],
  ['with a bit flipped, PS256', 'signature', otherBytes(flipped(5), 'pss')],
  [
    'of another token',
    'signature',
    respelled((head, body) => `${head}.${body}.${forge.token({ claims: { sub: 'ops-2' } }).split('.')[2]}`),
  ],
  [
    'of other claims',
    'signature',
    respelled((head, _, signature) => `${head}.${segment('{"iss":"https://issuer.test"}')}.${signature}`),
  ],
  [
    'of another header',
    'signature',
    respelled((_, body, signature) => `${segment(headerOf('ed', { typ: 'JWT' }))}.${body}.${signature}`),
  ],
  [
    'of the claims alone',
    'signature',
    respelled((head, body) => signed(`${head}.${body}`, () => forge.signers.ed(Buffer.from(body)))),
  ],
  [
    'of what the segments decode to',
    'signature',
    respelled((head, body) =>
      signed(`${head}.${body}`, () =>
        forge.signers.ed(
          Buffer.concat([Buffer.from(head, 'base64url'), Buffer.from('.'), Buffer.from(body, 'base64url')]),
        ),
      ),
    ),
  ],
  ['in base64 twice', 'signature', otherBytes((bytes) => Buffer.from(segment(bytes)))],
  ['in hex', 'signature', otherBytes((bytes) => Buffer.from(bytes.toString('hex')))],
]

describe('a token whose algorithm is', () => {
  it.each(ALGORITHMS)('%s is refused', async (_, reason, token) => {
    await expectRefused(forge.verifier, token(), reason)
  })
})

describe('a token whose key is', () => {
  it.each(KEYS)('%s is refused', async (_, reason, token) => {
    await expectRefused(forge.verifier, token(), reason)
  })
})

describe('a token whose signature is', () => {
  it.each(SIGNATURES)('%s is refused', async (_, reason, token) => {
    await expectRefused(forge.verifier, token(), reason)
  })
})

describe('the forge itself', () => {
  it('signs well when nothing is wrong, or the refusals would mean nothing', async () => {
    for (const signer of [forge.signers.ed, edSigner(forge.keys.ed.privateKey)]) {
      await expect(forge.verifier.verify(`Bearer ${forge.token({ signer })}`)).resolves.toBeDefined()
    }
    const token = forge.token({ key: 'ec', signer: ecSigner(forge.keys.ec.privateKey) })
    await expect(forge.verifier.verify(`Bearer ${token}`)).resolves.toBeDefined()
  })
})

function spki(): Buffer {
  return forge.keys.rsa.publicKey.export({ type: 'spki', format: 'der' })
}

function rs512(): Signer {
  return rsaSigner(forge.keys.rsa.privateKey, 'sha512')
}

function p384(): Signer {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  return (input) => sign('sha256', input, { key: privateKey, dsaEncoding: 'ieee-p1363' })
}
