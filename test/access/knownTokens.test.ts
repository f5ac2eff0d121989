import { beforeEach, describe, expect, it } from 'vitest'
import type { Fetch } from '../../src/access/token/fetchKeySet.ts'
import { createKnownTokens, type KnownToken } from '../../src/access/token/knownTokens.ts'
import { createVerifier, type Verifier } from '../../src/access/token/verifyToken.ts'
import { AUDIENCE, issuersOf, STAFF_ISSUER, type TestIssuer, testIssuer } from '../support/tokens.ts'

const NOW_MS = Date.parse('2026-03-09T08:00:00Z')
const MINUTE_MS = 60_000

let clock: number
let issuer: TestIssuer
/** What the issuer publishes. */
let jwks: readonly object[]
let verifier: Verifier

const fetchPublished: Fetch = async () => Response.json({ keys: jwks })

beforeEach(async () => {
  clock = NOW_MS
  issuer = await testIssuer(() => new Date(clock))
  jwks = [issuer.publicJwk]
  verifier = createVerifier(
    issuersOf(
      JSON.stringify([
        { issuer: STAFF_ISSUER, audience: AUDIENCE, jwks: `${STAFF_ISSUER}/jwks.json`, kinds: ['operator'] },
      ]),
    ),
    () => new Date(clock),
    fetchPublished,
  )
})

const verify = (token: string) => verifier.verify(`Bearer ${token}`)
const refused = { code: 'UNAUTHENTICATED', message: expect.stringMatching(/^The token is not valid here: /) }

describe('a token that was verified', () => {
  it('is good again', async () => {
    const token = await issuer.token()
    const viewer = await verify(token)
    expect(await verify(token)).toEqual(viewer)
    expect(viewer).toMatchObject({ kind: 'operator', subject: 'ops-1' })
  })

  it('is out when its time is over, to the second', async () => {
    const token = await issuer.token()
    await verify(token)
    clock += 60 * MINUTE_MS + 29_000
    await expect(verify(token)).resolves.toBeDefined()
    clock += 1_000
    await expect(verify(token)).rejects.toMatchObject(refused)
  })

  it('is not good before its time, should the clock be set back', async () => {
    const token = await issuer.token()
    await verify(token)
    clock -= 60_000
    await expect(verify(token)).rejects.toMatchObject(refused)
  })

  it('is out as soon as its key is taken from what the issuer publishes', async () => {
    const token = await issuer.token()
    await verify(token)
    const other = await testIssuer()
    jwks = [{ ...other.publicJwk, kid: 'other' }]
    clock += 9 * MINUTE_MS
    await expect(verify(token)).resolves.toBeDefined()
    clock += MINUTE_MS
    await expect(verify(token)).rejects.toMatchObject(refused)
  })

  it('is out when another key is published under the name of its own', async () => {
    const token = await issuer.token()
    await verify(token)
    jwks = [(await testIssuer()).publicJwk]
    clock += 10 * MINUTE_MS
    await expect(verify(token)).rejects.toMatchObject(refused)
  })

  it('lets in no other, not even one with the same claims and another signature', async () => {
    const token = await issuer.token()
    await verify(token)
    const [header, claims, signature = ''] = token.split('.')
    const forged = [header, claims, `${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`].join('.')
    await expect(verify(forged)).rejects.toMatchObject(refused)
    await expect(verify(`${token}A`)).rejects.toMatchObject(refused)
  })
})

describe('of tokens that were verified', () => {
  it('those that were not sent for longest are forgotten', () => {
    const known = createKnownTokens(2)
    const one = {} as KnownToken
    known.add('a', one)
    known.add('b', one)
    known.find('a')
    known.add('c', one)
    expect(['a', 'b', 'c'].map((token) => known.find(token))).toEqual([one, undefined, one])
  })
})
