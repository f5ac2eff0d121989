import { beforeAll, describe, expect, it } from 'vitest'
import { createVerifier } from '../../src/access/token/verifyToken.ts'
import { REASONS } from '../support/expectRefused.ts'
import { headerOf, type KeyName, NOW, SECONDS, type TokenForge, tokenForge } from '../support/tokenForge.ts'
import { AUDIENCE, EMPLOYEE, issuersOf, testIssuer } from '../support/tokens.ts'

let forge: TokenForge

beforeAll(() => {
  forge = tokenForge()
})

const verify = (token: string) => forge.verifier.verify(`Bearer ${token}`)

describe('a good token', () => {
  it.each([
    [
      { kind: 'operator', sub: 'ops-1' },
      { kind: 'operator', tenant: 'demo', subject: 'ops-1' },
    ],
    [{ kind: 'employee' }, { kind: 'employee', tenant: 'demo', subject: EMPLOYEE }],
    [
      { kind: 'employee', client_id: 'desk' },
      { kind: 'employee', tenant: 'demo', subject: EMPLOYEE },
    ],
    [
      { sub: 'feed', client_id: 'feed' },
      { kind: 'operator', tenant: 'demo', subject: 'feed' },
    ],
  ])('says who asks, and of which institution: %o', async (claims, viewer) => {
    expect(await verify(forge.token({ claims }))).toEqual(viewer)
  })

  it.each(['SERVICING', 'MARKETING', 'RISK_MANAGEMENT', 'COMPLIANCE', 'INVESTOR_RELATIONS', 'OPERATIONS'])(
    'says what a partner asks for: %s',
    async (purpose) => {
      const token = forge.token({ key: 'partner', claims: { kind: 'partner', purpose } })
      expect(await verify(token)).toEqual({ kind: 'partner', tenant: 'demo', subject: 'acme', purpose })
    },
  )

  it.each<KeyName>(['ed', 'ec', 'rsa', 'pss'])(
    'may be signed with any algorithm we take: %s',
    async (key) => {
      expect(await verify(forge.token({ key }))).toEqual({
        kind: 'operator',
        tenant: 'demo',
        subject: 'ops-1',
      })
    },
  )

  it('need not name the key of an issuer that has one', async () => {
    const header = headerOf('partner', { kid: undefined })
    const token = forge.token({ header, key: 'partner', claims: { kind: 'partner' } })
    // The one key has a name, which the token does not contradict.
    expect(await verify(token)).toMatchObject({ subject: 'acme' })
  })

  it.each(['at+jwt', 'AT+JWT', 'JWT', 'application/at+jwt'])('may be of type %s', async (typ) => {
    await expect(verify(forge.token({ header: { typ } }))).resolves.toBeDefined()
  })

  it.each([
    { aud: [AUDIENCE] },
    { aud: ['a', 'b', 'c', 'd', AUDIENCE] },
    { roles: ['admin'], scope: 'a b', purpose: 'anything', deep: { a: [{ a: 1 }, { a: 1 }] } },
    { nbf: SECONDS + 29 },
    { iat: SECONDS + 29 },
    { iat: SECONDS, exp: SECONDS + 12 * 3600 },
  ])('may say more, and be meant for others: %o', async (claims) => {
    await expect(verify(forge.token({ claims }))).resolves.toEqual({
      kind: 'operator',
      tenant: 'demo',
      subject: 'ops-1',
    })
  })

  it('may have header members that we ignore', async () => {
    const header = { x5t: 'AAAA', nonce: 'n', 'x-unknown': {} }
    await expect(verify(forge.token({ header }))).resolves.toBeDefined()
  })

  it('may be nested as deeply as its length allows', async () => {
    const deep = JSON.parse(`${'['.repeat(2500)}${']'.repeat(2500)}`)
    await expect(verify(forge.token({ claims: { deep } }))).resolves.toBeDefined()
  })

  it('is good for 30 seconds more than it says, as clocks differ', async () => {
    const claims = { iat: SECONDS - 60 }
    await expect(verify(forge.token({ claims: { ...claims, exp: SECONDS - 29 } }))).resolves.toBeDefined()
    await expect(verify(forge.token({ claims: { ...claims, exp: SECONDS - 30 } }))).rejects.toThrow(
      'it has expired',
    )
  })

  it('may come with the scheme in any case', async () => {
    await expect(forge.verifier.verify(`bEARER  ${forge.token()}`)).resolves.toBeDefined()
  })

  it('may be for any institution when its issuer is not kept to some', async () => {
    const issuer = await testIssuer(() => NOW)
    const verifier = createVerifier(issuersOf(issuer.rules.TOKEN_ISSUERS), () => NOW)
    await expect(verifier.verify(`Bearer ${await issuer.token({ tenant: 'other' })}`)).resolves.toMatchObject(
      {
        tenant: 'other',
      },
    )
  })
})

describe('the Authorization header', () => {
  it.each([
    [undefined, REASONS.missing],
    ['', REASONS.missing],
    ['Basic dXNlcjpwYXNz', REASONS.scheme],
    ['Bearer', REASONS.scheme],
    ['Bearer ', REASONS.scheme],
    ['Bearer a b', REASONS.scheme],
    ['Bearer a,Bearer b', REASONS.scheme],
    ['Bearer\ta', REASONS.scheme],
    ['Bearera', REASONS.scheme],
    [' Bearer a', REASONS.scheme],
    ['DPoP a', REASONS.scheme],
    [`Bearer ${'a'.repeat(1_000_000)} b`, REASONS.scheme],
  ])('must be "Bearer" and one token: %.20o is refused', async (header, message) => {
    await expect(forge.verifier.verify(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', message })
  })
})
