import { constants, createHash, privateEncrypt } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectRefused } from '../support/expectRefused.ts'
import { pssSigner, type Signer, type TokenForge, tokenForge } from '../support/tokenForge.ts'

// The same ideas as in the JWS and ECDSA vectors of https://github.com/C2SP/wycheproof, with keys of our own:
// numbers at the edges of what a signature may hold, and paddings that a careless reader takes for the right one.

let forge: TokenForge

beforeAll(() => {
  forge = tokenForge()
})

/** The order of P-256: FIPS 186-4, D.1.2.3. */
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/** The prime of P-256's field. */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn

const EDGES: Readonly<Record<string, bigint>> = { 0: 0n, 1: 1n, 'n-1': N - 1n, n: N, 'n+1': N + 1n, p: P }

describe('an ES256 signature', () => {
  const pairs = Object.keys(EDGES).flatMap((r) => Object.keys(EDGES).map((s) => [r, s] as const))
  it.each(pairs)('of r = %s and s = %s signs nothing', async (r, s) => {
    const signer = () => Buffer.concat([number(EDGES[r] ?? 0n), number(EDGES[s] ?? 0n)])
    await expectRefused(forge.verifier, forge.token({ key: 'ec', signer }), 'signature')
  })

  const changes: [string, (r: bigint, s: bigint) => Buffer][] = [
    ['r and s changed over', (r, s) => Buffer.concat([number(s), number(r)])],
    ['r + n', (r, s) => Buffer.concat([number(r + N, 33), number(s, 33)])],
    ['s + n', (r, s) => Buffer.concat([number(r, 33), number(s + N, 33)])],
    ['-r', (r, s) => Buffer.concat([number(N - r), number(s)])],
    ['a zero before each', (r, s) => Buffer.concat([number(r, 33), number(s, 33)])],
    ['much room before each', (r, s) => Buffer.concat([number(r, 512), number(s, 512)])],
    ['zeros behind', (r, s) => Buffer.concat([number(r), number(s), Buffer.alloc(2)])],
    ['r alone', (r) => number(r)],
    ['s left out', (r) => Buffer.concat([number(r), Buffer.alloc(32)])],
    ['r twice', (r) => Buffer.concat([number(r), number(r)])],
  ]
  it.each(changes)('is not taken with %s', async (_, change) => {
    const signer: Signer = (input) => {
      const good = forge.signers.ec(input)
      return change(numberOf(good.subarray(0, 32)), numberOf(good.subarray(32)))
    }
    await expectRefused(forge.verifier, forge.token({ key: 'ec', signer }), 'signature')
  })
})

/** DigestInfo of SHA-256 with its NULL (RFC 8017 section 9.2, note 1). */
const SHA256_INFO = '3031300d060960864801650304020105000420'

const PADDINGS: [string, (hash: string) => string][] = [
  ['without the NULL', (hash) => padded(`302f300b0609608648016503040201${'0420'}${hash}`)],
  ['with the name of SHA-1', (hash) => padded(`3021300906052b0e03021a05000414${hash.slice(0, 40)}`)],
  ['with the name of SHA-512', (hash) => padded(`3051300d060960864801650304020305000440${hash}${hash}`)],
  ['without a name', (hash) => padded(hash)],
  ['without the hash', () => padded(SHA256_INFO)],
  ['with the hash of nothing', () => padded(`${SHA256_INFO}${createHash('sha256').digest('hex')}`)],
  ['with a long form of the length', (hash) => padded(`308131${SHA256_INFO.slice(4)}${hash}`)],
  ['with more behind the hash', (hash) => padded(`${SHA256_INFO}${hash}00`)],
  [
    'with all the room behind the hash',
    (hash) => `0001${'ff'.repeat(8)}00${SHA256_INFO}${hash}`.padEnd(512, '0'),
  ],
  [
    'with little padding, and zeros',
    (hash) => `${SHA256_INFO}${hash}`.padStart(490, '0').replace(/^/, '0001ffffffffffffffff00').slice(0, 512),
  ],
  ['with zeros for padding', (hash) => padded(`${SHA256_INFO}${hash}`).replaceAll('ff', '00')],
  ['with padding of an encryption', (hash) => padded(`${SHA256_INFO}${hash}`).replace('0001', '0002')],
  ['with padding of type 0', (hash) => padded(`${SHA256_INFO}${hash}`).replace('0001', '0000')],
  ['with one byte of padding changed', (hash) => padded(`${SHA256_INFO}${hash}`).replace('0001ff', '0001fe')],
  ['without the zero between', (hash) => padded(`${SHA256_INFO}${hash}`).replace('ff0030', 'ffff30')],
  [
    'moved by a byte',
    (hash) => `00${padded(`${SHA256_INFO}${hash}`).slice(4)}00`.replace(/^00/, '0100').slice(0, 512),
  ],
]

describe('an RS256 signature', () => {
  it('is taken when it is padded as it must be, or the refusals would mean nothing', async () => {
    const signer = rawSigner((hash) => padded(`${SHA256_INFO}${hash}`))
    await expect(
      forge.verifier.verify(`Bearer ${forge.token({ key: 'rsa', signer })}`),
    ).resolves.toBeDefined()
  })

  it.each(PADDINGS)('is not taken %s', async (_, padding) => {
    await expectRefused(forge.verifier, forge.token({ key: 'rsa', signer: rawSigner(padding) }), 'signature')
  })
})

describe('a PS256 signature', () => {
  it.each([0, 20, 31, 33, 64, 222])('is not taken with a salt of %d bytes', async (saltLength) => {
    const signer = pssSigner(forge.keys.pss.privateKey, saltLength)
    await expectRefused(forge.verifier, forge.token({ key: 'pss', signer }), 'signature')
  })
})

/** A signature made of any padded text at all: 256 bytes in hex, smaller than the modulus. */
function rawSigner(padding: (hash: string) => string): Signer {
  return (input) => {
    const text = Buffer.from(padding(createHash('sha256').update(input).digest('hex')), 'hex')
    return privateEncrypt({ key: forge.keys.rsa.privateKey, padding: constants.RSA_NO_PADDING }, text)
  }
}

function padded(info: string): string {
  return `0001${'ff'.repeat(253 - info.length / 2)}00${info}`
}

function number(value: bigint, length = 32): Buffer {
  return Buffer.from(value.toString(16).padStart(length * 2, '0'), 'hex')
}

function numberOf(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex')}`)
}
