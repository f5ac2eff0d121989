import { createHash, createHmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestSigner, signingDate } from '../../../src/store/dynamo/signRequest.ts'

/** Of AWS's published test suite, aws-sig-v4-test-suite: those that post to `/`. */
const IDENTITY = {
  region: 'us-east-1',
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const DATE = '20150830T123600Z'
const HOST = ['host', 'example.amazonaws.com'] as const
const AMZ_DATE = ['x-amz-date', DATE] as const

/** SHA-256 of Node, as the SDK's signer takes it. */
class Sha256 {
  readonly #hash

  constructor(secret?: Uint8Array | string) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret)
  }

  update(data: Uint8Array | string): void {
    this.#hash.update(data)
  }

  async digest(): Promise<Uint8Array> {
    return new Uint8Array(this.#hash.digest())
  }

  reset(): void {}
}

describe('a signature', () => {
  it.each([
    [
      'post-vanilla',
      [HOST, AMZ_DATE],
      '',
      'SignedHeaders=host;x-amz-date, Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
    ],
    [
      'post-header-value-case',
      [HOST, ['my-header1', 'VALUE1'], AMZ_DATE],
      '',
      'SignedHeaders=host;my-header1;x-amz-date, Signature=cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d',
    ],
    [
      'post-x-www-form-urlencoded',
      [['content-type', 'application/x-www-form-urlencoded'], HOST, AMZ_DATE],
      'Param1=value1',
      'SignedHeaders=content-type;host;x-amz-date, Signature=ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
    ],
  ] as const)('is the one that AWS publishes: %s', (_, headers, body, expected) => {
    expect(requestSigner('service')(IDENTITY, { headers, body, date: DATE })).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, ${expected}`,
    )
  })

  it("is the one that the SDK's signer makes, of any request, with one signer for all", async () => {
    const text = fc.stringMatching(/^[!-~]{1,40}$/)
    const requests = fc.record({
      identity: fc.record({
        region: fc.constantFrom('us-east-1', 'cn-north-1', 'local'),
        accessKeyId: text,
        secretAccessKey: text,
        sessionToken: fc.option(text, { nil: undefined }),
      }),
      ms: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      host: fc.domain(),
      target: text,
      body: fc.string({ unit: 'binary', maxLength: 200 }),
    })
    const sign = requestSigner('dynamodb')
    await fc.assert(
      fc.asyncProperty(requests, async ({ identity, ms, host, target, body }) => {
        const date = signingDate(ms)
        const { sessionToken } = identity
        const headers = [
          ['content-type', 'application/x-amz-json-1.0'],
          ['host', host],
          ['x-amz-date', date],
          ...(sessionToken === undefined ? [] : [['x-amz-security-token', sessionToken] as const]),
          ['x-amz-target', target],
        ] as const
        const theirs = new SignatureV4({
          credentials: { ...identity, ...(sessionToken === undefined ? {} : { sessionToken }) } as never,
          region: identity.region,
          service: 'dynamodb',
          sha256: Sha256 as never,
          applyChecksum: false,
        })
        const plain = { 'content-type': 'application/x-amz-json-1.0', host, 'x-amz-target': target }
        const request = {
          method: 'POST',
          protocol: 'https:',
          hostname: host,
          path: '/',
          headers: plain,
          body,
        }
        const signed = await theirs.sign(request, { signingDate: new Date(ms) })
        expect(sign(identity, { headers, body, date })).toBe(signed.headers['authorization'])
      }),
      { numRuns: 200 },
    )
  })

  it('changes with the day, the secret and the region, though keys are kept', () => {
    const sign = requestSigner('dynamodb')
    const of = (identity: typeof IDENTITY, date: string) =>
      sign(identity, { headers: [HOST], body: '', date }).slice(-64)
    const first = of(IDENTITY, DATE)
    const others = [
      of(IDENTITY, '20150831T123600Z'),
      of({ ...IDENTITY, secretAccessKey: 'another' }, DATE),
      of({ ...IDENTITY, region: 'us-west-2' }, DATE),
    ]
    expect(new Set([first, ...others]).size).toBe(4)
    expect(of(IDENTITY, DATE)).toBe(first)
  })
})
