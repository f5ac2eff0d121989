import { createHmac } from 'node:crypto'
import { exportSPKI, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { createVerifier, type Verifier } from '../../src/access/verifyToken.ts'
import { type TestIssuer, testIssuer } from '../support/tokens.ts'

const NOW = new Date('2026-03-09T08:00:00Z')
const SECONDS = NOW.getTime() / 1000

let issuer: TestIssuer
let verifier: Verifier

beforeAll(async () => {
  issuer = await testIssuer(() => NOW)
  verifier = createVerifier(issuer.rules, () => NOW)
})

const verify = (token: string) => verifier.verify(`Bearer ${token}`)
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a good token', () => {
  it('says who asks, and of which institution', async () => {
    expect(await verify(await issuer.token())).toEqual({
      kind: 'employee',
      tenant: 'demo',
      subject: 'emp_01',
    })
  })

  it.each([
    ['operator', 'ops-1'],
    ['partner', 'acme'],
  ])('may be a(n) %s', async (kind, sub) => {
    expect(await verify(await issuer.token({ kind, sub }))).toEqual({ kind, tenant: 'demo', subject: sub })
  })

  it.each(['at+jwt', 'JWT', 'application/at+jwt'])('may be of type %s', async (typ) => {
    await expect(verify(await issuer.token({}, { typ }))).resolves.toBeDefined()
  })

  it('may be meant for others too', async () => {
    await expect(verify(await issuer.token({ aud: ['other', 'guanxi-test'] }))).resolves.toBeDefined()
  })

  it('is good for 30 seconds more than it says, as clocks differ', async () => {
    await expect(verify(await issuer.token({ exp: SECONDS - 29 }))).resolves.toBeDefined()
    await expect(verify(await issuer.token({ exp: SECONDS - 31 }))).rejects.toThrow('it has expired')
  })

  it('may come with the scheme in any case', async () => {
    await expect(verifier.verify(`bearer ${await issuer.token()}`)).resolves.toBeDefined()
  })
})

describe('a token whose claims are wrong', () => {
  it.each([
    [{ iss: 'https://other.test' }, '"iss"'],
    [{ iss: undefined }, '"iss"'],
    [{ aud: 'other' }, '"aud"'],
    [{ aud: undefined }, '"aud"'],
    [{ exp: undefined }, '"exp"'],
    [{ iat: undefined }, '"iat"'],
    [{ sub: undefined }, '"sub"'],
    [{ sub: '' }, '"sub"'],
    [{ sub: 'emp_01\nadmin' }, '"sub"'],
    [{ sub: 7 as never }, '"sub"'],
    [{ sub: 'not-an-employee' }, '"sub"'],
    [{ tenant: undefined }, '"tenant"'],
    [{ tenant: 'Demo' }, '"tenant"'],
    [{ tenant: 'demo#PARTY' }, '"tenant"'],
    [{ tenant: ['demo'] }, '"tenant"'],
    [{ tenant: 'x'.repeat(41) }, '"tenant"'],
    [{ kind: undefined }, '"kind"'],
    [{ kind: 'admin' }, '"kind"'],
    [{ kind: 'toString' }, '"kind"'],
    [{ nbf: SECONDS + 60 }, '"nbf"'],
    [{ iat: SECONDS + 60, exp: SECONDS + 120 }, 'issued in the future'],
    [{ exp: SECONDS + 0.5 }, 'whole seconds'],
    [{ iat: -1 }, 'whole seconds'],
    [{ exp: SECONDS + 25 * 3600 }, 'more than 24 hours'],
    [{ exp: '9999999999' as never }, '"exp"'],
  ])('is refused: %o', async (claims, reason) => {
    await expect(verify(await issuer.token(claims as JWTPayload))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringContaining(reason),
    })
  })

  it('is refused when it would never expire', async () => {
    const [header, payload = '', ..._] = (await issuer.token()).split('.')
    const text = Buffer.from(payload, 'base64url')
      .toString()
      .replace(/"exp":\d+/, '"exp":1e400')
    const signed = await signedAs(`${header}`, text)
    await expect(verify(signed)).rejects.toThrow('whole seconds')
  })
})

describe('a token that is not what it seems', () => {
  it.each(['none', 'HS256', 'HS512', 'RSA-OAEP'])(
    'is refused without a look at its signature when its alg is %s',
    async (alg) => {
      const token = `${base64url({ alg, typ: 'at+jwt', kid: 'test' })}.${(await issuer.token()).split('.')[1]}.`
      await expect(verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
      await expect(verify(`${token}AAAA`)).rejects.toThrow('"alg" must be one of')
    },
  )

  it('is refused when it has no signature', async () => {
    const token = new UnsecuredJWT({ tenant: 'demo', kind: 'operator' }).setSubject('root').encode()
    await expect(verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it('is refused when it is signed with the public key as if that were a secret', async () => {
    const head = `${base64url({ alg: 'HS256', typ: 'at+jwt', kid: 'test' })}.${(await issuer.token()).split('.')[1]}`
    for (const secret of [await exportSPKI(issuer.publicKey), issuer.rules.TOKEN_JWKS]) {
      const signature = createHmac('sha256', secret).update(head).digest('base64url')
      await expect(verify(`${head}.${signature}`)).rejects.toThrow('"alg" must be one of')
    }
  })

  it('is refused when another key signed it, or brings its own', async () => {
    const other = await testIssuer(() => NOW)
    const { keys } = JSON.parse(other.rules.TOKEN_JWKS)
    await expect(verify(await other.token())).rejects.toThrow('signature')
    await expect(verify(await other.token({}, { jwk: keys[0] }))).rejects.toThrow('signature')
    await expect(verify(await other.token({}, { kid: 'unknown' }))).rejects.toThrow('signature')
  })

  it.each(['id_token', 'logout+jwt', 'secevent+jwt', '', 7, undefined])(
    'is refused when its typ is %s',
    async (typ) => {
      await expect(verify(await issuer.token({}, { typ }))).rejects.toThrow('"typ"')
    },
  )

  it('is refused when it demands an extension that we do not know', async () => {
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', crit: ['x'], x: 1 })
      .sign(issuer.privateKey, { crit: { x: true } })
    await expect(verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it('is refused when one letter of it is another', async () => {
    const [header, payload = '', signature] = (await issuer.token()).split('.')
    const forged = Buffer.from(payload, 'base64url').toString().replace('demo', 'dem0')
    await expect(
      verify(`${header}.${Buffer.from(forged).toString('base64url')}.${signature}`),
    ).rejects.toThrow('signature')
  })
})

describe('the spelling of a token', () => {
  it.each([
    ['padding', (token: string) => `${token}==`],
    ['the other base64 alphabet', (token: string) => token.replace(/.$/, '+')],
    ['unused bits set', (token: string) => withUnusedBit(token)],
    ['four segments', (token: string) => `${token}.e30`],
    ['two segments', (token: string) => token.split('.').slice(0, 2).join('.')],
    ['empty segments', () => '..'],
    ['no token at all', () => 'x'],
    ['junk in UTF-8', () => '关系.关系.关系'],
    ['a header that is not JSON', (token: string) => `AAAA.${token.split('.').slice(1).join('.')}`],
    [
      'a header that is an array',
      (token: string) => `${base64url([])}.${token.split('.').slice(1).join('.')}`,
    ],
    ['10,000 letters', () => `${'A'.repeat(9_998)}.A.A`],
  ])('has one form: %s is refused', async (_, respell) => {
    await expect(verify(respell(await issuer.token()))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it.each([undefined, '', 'Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'Bearer a b', 'Bearer a,Bearer b'])(
    'needs the header to be "Bearer" and one token: %o is refused',
    async (header) => {
      await expect(verifier.verify(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    },
  )

  it('is never repeated in a message', async () => {
    const token = await issuer.token({ tenant: 'SECRET-TENANT' })
    const { message } = await verify(token).catch((error) => error)
    for (const part of [...token.split('.'), 'SECRET-TENANT']) expect(message).not.toContain(part)
  })
})

describe("the issuer's keys", () => {
  it.each([
    ['http://issuer.test/jwks', 'https address'],
    ['keys', 'https address'],
    ['{"keys":[]}', 'at least one key'],
    ['{}', 'at least one key'],
    ['{"keys":[{"kty":"oct","k":"AAAA"}]}', 'public keys only'],
    ['{"keys":[{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA"}]}', 'public keys only'],
  ])('must be public ones: %s is refused at the start', (TOKEN_JWKS, reason) => {
    expect(() => createVerifier({ ...issuer.rules, TOKEN_JWKS })).toThrow(reason)
  })

  it('cannot be had: then nobody is told that the token is bad', async () => {
    const unreachable = createVerifier({ ...issuer.rules, TOKEN_JWKS: 'https://127.0.0.1:1/jwks' }, () => NOW)
    await expect(unreachable.verify(`Bearer ${await issuer.token()}`)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    })
  })
})

/** The last letter of an Ed25519 signature in base64url carries four bits that decode to nothing. */
function withUnusedBit(token: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return token.slice(0, -1) + alphabet[alphabet.indexOf(token.slice(-1)) + 1]
}

/** A payload that no JSON writer would write, with a good signature. */
async function signedAs(header: string, payload: string): Promise<string> {
  const head = `${header}.${Buffer.from(payload).toString('base64url')}`
  const signature = await crypto.subtle.sign('Ed25519', issuer.privateKey, Buffer.from(head))
  return `${head}.${Buffer.from(signature).toString('base64url')}`
}
