import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { tokenIssuers } from '../../src/access/token/tokenIssuers.ts'
import { readConfig } from '../../src/config.ts'

const key = { ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), kid: 'a' }

const STAFF = {
  issuer: 'https://staff.test/',
  audience: 'guanxi',
  jwks: 'https://staff.test/jwks.json',
  kinds: ['employee', 'operator'],
}
const PARTNERS = {
  issuer: 'https://partners.test',
  audience: 'guanxi',
  jwks: { keys: [key] },
  kinds: ['partner'],
  tenants: ['demo', 'other-bank'],
}

const ENVIRONMENT = { TABLE_NAME: 'none', CURSOR_SECRET: Buffer.alloc(32).toString('base64') }

function faultsOf(issuers: unknown): string {
  const text = typeof issuers === 'string' ? issuers : JSON.stringify(issuers)
  try {
    readConfig({ ...ENVIRONMENT, TOKEN_ISSUERS: text })
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

describe('the issuers of tokens', () => {
  it('are given as a JSON array', () => {
    expect(tokenIssuers(JSON.stringify([STAFF, PARTNERS]))).toEqual([STAFF, PARTNERS])
  })

  it.each([
    ['', 'must be a JSON array'],
    ['https://staff.test/', 'must be a JSON array'],
    ['{}', 'must be a JSON array'],
    ['[]', 'of 1 to 10'],
    [Array.from({ length: 11 }, (_, at) => ({ ...STAFF, issuer: `https://${at}.test` })), 'of 1 to 10'],
    [[STAFF, PARTNERS, STAFF], 'must name each issuer once'],
    [JSON.stringify([STAFF]).replace('{', '{"kinds":["partner"],'), 'no member is there twice'],
    [[null], '[0] must be an object'],
    [[{ ...STAFF, tenant: 'demo' }], '[0] must have no member "tenant"'],
    [[{ ...STAFF, issuer: undefined }], '[0].issuer'],
    [[{ ...STAFF, issuer: 'staff' }], 'must be an https address'],
    [[{ ...STAFF, issuer: 'http://staff.test' }], 'must be an https address'],
    [[{ ...STAFF, issuer: 'https://staff.test?a' }], 'must be an https address'],
    [[{ ...STAFF, issuer: 'https://staff.test#a' }], 'must be an https address'],
    [[{ ...STAFF, issuer: `https://staff.test/${'x'.repeat(256)}` }], '256 characters at most'],
    [[{ ...STAFF, audience: '' }], '[0].audience'],
    [[{ ...STAFF, audience: ['guanxi'] }], '[0].audience'],
    [[{ ...STAFF, jwks: 'http://staff.test/jwks' }], 'must be a JWKS document or the https address of one'],
    [[{ ...STAFF, jwks: 'https://user:word@staff.test' }], 'must be a JWKS document or the https'],
    [[{ ...STAFF, jwks: 'file:///etc/jwks.json' }], 'must be a JWKS document or the https'],
    [[{ ...STAFF, jwks: {} }], 'must be a JWKS document: {"keys": […]}'],
    [[{ ...STAFF, jwks: { keys: [] } }], 'at least one key'],
    [[{ ...STAFF, jwks: { keys: [{ ...key, d: 'AAAA' }] } }], 'public keys only'],
    [
      [{ ...STAFF, jwks: { keys: [key, { ...key, kid: 'b', use: 'enc' }] } }],
      'has a key, number 2, which must be for',
    ],
    [[{ ...STAFF, kinds: [] }], '[0].kinds'],
    [[{ ...STAFF, kinds: ['admin'] }], '[0].kinds must be of operator, employee, partner'],
    [[{ ...STAFF, kinds: ['operator', 'operator'] }], 'must name each kind once'],
    [[{ ...STAFF, kinds: ['employee', 'partner'] }], 'must be ["partner"] or others'],
    [[{ ...STAFF, tenants: [] }], '[0].tenants'],
    [[{ ...STAFF, tenants: ['Demo#'] }], 'must be 1 to 40 of a-z'],
    [[{ ...STAFF, tenants: null }], '[0].tenants'],
  ])('are refused at the start when they are not usable: %.60j', (issuers, fault) => {
    expect(faultsOf(issuers)).toContain(fault)
  })

  it('have all their faults named at once, beside those of other variables', () => {
    const message = faultsOf([
      {
        ...STAFF,
        jwks: {
          keys: [
            { ...key, use: 'enc' },
            { ...key, alg: 'HS256' },
          ],
        },
      },
      { ...PARTNERS, kinds: ['employee', 'partner'], tenants: ['#'] },
      { ...PARTNERS, audience: '' },
    ])
    for (const fault of [
      '"use" must be "sig"',
      'must be for one of',
      '["partner"] or others',
      '1 to 40 of',
      'audience',
      'each issuer once',
    ])
      expect(message).toContain(fault)
  })

  it('are not quoted when they cannot be read: somebody may have put a secret there', () => {
    expect(faultsOf('[{"password":"hunter2",}]')).not.toContain('hunter2')
    expect(faultsOf([{ ...STAFF, jwks: { keys: [{ ...key, d: 'hunter2' }] } }])).not.toContain('hunter2')
  })
})
