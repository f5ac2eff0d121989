import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Fetch } from '../../src/access/token/fetchKeySet.ts'
import { createVerifier, type Verifier } from '../../src/access/token/verifyToken.ts'
import { edSigner, headerOf, NOW, segment, signed } from '../support/tokenForge.ts'
import { AUDIENCE, claimsAt, issuersOf, STAFF_ISSUER } from '../support/tokens.ts'

/** A server over HTTP stands where the issuer's over HTTPS would: all but the encryption is as it is there. */
let server: Server
let answer: RequestListener
let paths: string[]
let clock: number
let verifier: Verifier

const fetchFromServer: Fetch = (address, init) => {
  const { port } = server.address() as AddressInfo
  return fetch(address.replace(STAFF_ISSUER, `http://127.0.0.1:${port}`), init)
}

beforeAll(async () => {
  server = createServer((request, response) => {
    paths.push(request.url ?? '')
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => server.close())
afterEach(() => server.closeAllConnections())

beforeEach(() => {
  paths = []
  clock = NOW.getTime()
  verifier = createVerifier(
    issuersOf(
      JSON.stringify([
        { issuer: STAFF_ISSUER, audience: AUDIENCE, jwks: `${STAFF_ISSUER}/jwks.json`, kinds: ['operator'] },
      ]),
    ),
    () => new Date(clock),
    fetchFromServer,
  )
})

const one = generateKeyPairSync('ed25519')
const two = generateKeyPairSync('ed25519')

const publicJwk = (key: KeyObject, kid?: string) => ({
  ...key.export({ format: 'jwk' }),
  ...(kid && { kid }),
})
const ONE = publicJwk(one.publicKey, 'one')
const TWO = publicJwk(two.publicKey, 'two')

const keys =
  (...jwks: object[]): RequestListener =>
  (_, response) =>
    response.end(JSON.stringify({ keys: jwks }))
const text =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body)
const down: RequestListener = (request) => request.socket.destroy()

function verify(kid: string | undefined, key = kid === 'two' ? two : one) {
  const claims = JSON.stringify(claimsAt(new Date(clock)))
  const token = signed(`${segment(headerOf('ed', { kid }))}.${segment(claims)}`, edSigner(key.privateKey))
  return verifier.verify(`Bearer ${token}`).then(
    ({ subject }) => subject,
    ({ code }) => code,
  )
}

describe("an issuer's keys at an address", () => {
  it('are fetched when first asked for, once for all who ask', async () => {
    answer = keys(ONE)
    expect(paths).toEqual([])
    expect(await Promise.all(Array.from({ length: 20 }, () => verify('one')))).toEqual(
      Array(20).fill('ops-1'),
    )
    expect(paths).toEqual(['/jwks.json'])
  })

  it('are asked for without what would tell who asks, on a connection of their own', async () => {
    let headers: Readonly<Record<string, unknown>> = {}
    answer = (request, response) => {
      headers = request.headers
      keys(ONE)(request, response)
    }
    await verify('one')
    expect(headers).toMatchObject({
      connection: 'close',
      accept: 'application/jwk-set+json, application/json',
    })
    expect(headers).not.toHaveProperty('authorization')
  })

  it('are kept for 10 minutes', async () => {
    answer = keys(ONE)
    await verify('one')
    clock += 10 * 60_000 - 1
    await verify('one')
    expect(paths).toHaveLength(1)
    clock += 1
    await verify('one')
    expect(paths).toHaveLength(2)
  })

  it('are gone within 10 minutes when the issuer takes them back', async () => {
    answer = keys(ONE, TWO)
    expect(await verify('two')).toBe('ops-1')
    answer = keys(ONE)
    clock += 10 * 60_000
    expect(await verify('two')).toBe('UNAUTHENTICATED')
  })

  it('are fetched anew when a token names one that is not there', async () => {
    answer = keys(ONE)
    await verify('one')
    answer = keys(ONE, TWO)
    clock += 30_000
    expect(await verify('two')).toBe('ops-1')
    expect(paths).toHaveLength(2)
  })

  it('are fetched for such tokens every 30 seconds at most, however many come', async () => {
    answer = keys(ONE)
    await verify('one')
    const outcomes = new Set<string>()
    for (let second = 1; second <= 60; second += 1) {
      clock += 1_000
      outcomes.add(await verify(`made-up-${second}`, two))
    }
    expect({ outcomes: [...outcomes], fetches: paths.length }).toEqual({
      outcomes: ['UNAUTHENTICATED'],
      fetches: 3,
    })
  })

  it('are not fetched for a token that is refused anyway', async () => {
    answer = keys(ONE)
    const claims = JSON.stringify(claimsAt(NOW, { iss: 'https://attacker.test' }))
    const token = signed(`${segment(headerOf('ed'))}.${segment(claims)}`, edSigner(one.privateKey))
    await expect(verifier.verify(`Bearer ${token}`)).rejects.toThrow('"iss"')
    expect(paths).toEqual([])
  })

  it('may stand among keys for other things, which are left out', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey
    answer = keys(ONE, { ...TWO, use: 'enc' }, publicJwk(rsa, 'rsa'), { kty: 'new' })
    expect(await verify('one')).toBe('ops-1')
    expect(await verify('two')).toBe('UNAUTHENTICATED')
  })

  it('need no name when there is one, and are named when there are several', async () => {
    answer = keys(publicJwk(one.publicKey))
    expect(await verify(undefined)).toBe('ops-1')
    clock += 10 * 60_000
    answer = keys(ONE, TWO)
    expect(await verify(undefined)).toBe('UNAUTHENTICATED')
  })
})

describe('what an issuer answers is not used when it is', () => {
  const padding = 'x'.repeat(70_000)
  it.each<[string, RequestListener]>([
    ['a redirect', text('', { location: '/other.json' }, 302)],
    ['a redirect for good', text('', { location: 'http://169.254.169.254/latest/meta-data' }, 308)],
    ['an error', text('{"keys":[]}', {}, 500)],
    ['not found', text('no', {}, 404)],
    ['nothing', text('', {}, 204)],
    ['a page', text('<html>')],
    ['too large', text(JSON.stringify({ keys: [ONE], padding }))],
    [
      'too large, in small pieces',
      (_, response) => void setInterval(() => response.write(padding.slice(0, 9_999)), 1).unref(),
    ],
    [
      'too large once it is inflated',
      text(gzipSync(JSON.stringify({ keys: [ONE], padding })), { 'content-encoding': 'gzip' }),
    ],
    ['no UTF-8', text(Buffer.from([0xff, 0xfe]))],
    ['ambiguous', text(`{"keys":[],"keys":[${JSON.stringify(ONE)}]}`)],
    ['without keys', text('{"keys":[]}')],
    ['of too many keys', keys(...Array.from({ length: 21 }, (_, at) => ({ ...ONE, kid: `${at}` })))],
    ['with a private key', keys(ONE, two.privateKey.export({ format: 'jwk' }))],
    ['with a secret', keys(ONE, { kty: 'oct', k: 'AAAA' })],
    ['cut off', (request, response) => void response.write('{"keys":[', () => request.socket.destroy())],
    ['nobody', down],
  ])('%s: then the token may well be good', async (_, listener) => {
    answer = listener
    expect(await verify('one')).toBe('UNAVAILABLE')
    expect(paths).toEqual(['/jwks.json'])
  })

  it('late: 3 seconds are waited, once for all who wait', async () => {
    answer = () => {}
    const started = performance.now()
    expect(await Promise.all([verify('one'), verify('one'), verify('two')])).toEqual(
      Array(3).fill('UNAVAILABLE'),
    )
    expect(performance.now() - started).toBeGreaterThan(2_900)
    expect(performance.now() - started).toBeLessThan(6_000)
    expect(paths).toHaveLength(1)
  })
})

describe('while an issuer does not answer', () => {
  it('callers hear when to ask again, and it is asked every 5 seconds', async () => {
    answer = down
    const claims = segment(JSON.stringify(claimsAt(NOW)))
    const token = signed(`${segment(headerOf('ed'))}.${claims}`, edSigner(one.privateKey))
    await expect(verifier.verify(`Bearer ${token}`)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      details: { retryAfterSeconds: 5 },
    })
    answer = keys(ONE)
    clock += 4_999
    expect(await verify('one')).toBe('UNAVAILABLE')
    expect(paths).toHaveLength(1)
    clock += 1
    expect(await verify('one')).toBe('ops-1')
  })

  it('its keys serve on for 12 hours, and no longer', async () => {
    answer = keys(ONE)
    await verify('one')
    answer = down
    for (let hour = 1; hour < 12; hour += 1) {
      clock += 3_600_000
      expect(await verify('one')).toBe('ops-1')
    }
    expect(paths).toHaveLength(12)
    clock += 3_600_000
    expect(await verify('one')).toBe('UNAVAILABLE')
  })

  it('nobody is told that a key it may have made is none', async () => {
    answer = keys(ONE)
    await verify('one')
    answer = down
    clock += 10 * 60_000
    expect(await verify('two')).toBe('UNAVAILABLE')
    expect(await verify('one')).toBe('ops-1')
    answer = keys(ONE, TWO)
    clock += 5_000
    expect(await verify('two')).toBe('ops-1')
    expect(paths).toHaveLength(3)
  })
})
