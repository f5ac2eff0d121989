import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'
import type { SignatureV4 } from '@smithy/signature-v4'
import { promisedOnce } from '../promisedOnce.ts'
import { type ExportLink, LINK_SECONDS } from './exportLink.ts'
import { exportObjectKey } from './exportObjectKey.ts'

type SignerOptions = ConstructorParameters<typeof SignatureV4>[0]

export type LinkOptions = Pick<SignerOptions, 'credentials' | 'region'> & {
  /** Of the bucket: `bucket.s3.ap-southeast-1.amazonaws.com`. */
  readonly hostname: () => Promise<string>
  readonly now: () => Date
}

/**
 * Presigned addresses of objects. Signed here, and not by the S3 client: it is a fifth of a megabyte that every cold start of the API
 * would load for one hash.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function s3ExportLink({ hostname, now, ...identity }: LinkOptions): ExportLink {
  const signer = promisedOnce(() => signerOf(identity))
  return async ({ tenant, exportId, name }) => {
    const host = await hostname()
    const signed = await (await signer()).presign(
      {
        method: 'GET',
        protocol: 'https:',
        hostname: host,
        path: `/${exportObjectKey({ tenant, exportId }, name)}`,
        headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
        // Saved, and never shown by a browser as a page.
        query: { 'response-content-disposition': `attachment; filename="${name}"` },
      },
      { expiresIn: LINK_SECONDS, signingDate: now() },
    )
    const query = Object.entries(signed.query ?? {}).map(
      ([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`,
    )
    return `https://${host}${signed.path}?${query.join('&')}`
  }
}

/** Loaded with the first address that is asked for. */
async function signerOf(identity: Pick<SignerOptions, 'credentials' | 'region'>): Promise<SignatureV4> {
  const { SignatureV4 } = await import('@smithy/signature-v4')
  return new SignatureV4({
    ...identity,
    service: 's3',
    sha256: Sha256,
    // S3 alone signs paths as they are.
    uriEscapePath: false,
    applyChecksum: false,
  })
}

/** SHA-256 of Node, in the form the signer takes it: keyed, where it is given a key. */
class Sha256 {
  readonly #hash: Hash | Hmac

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', keyOf(secret))
  }

  update(data: Uint8Array): void {
    this.#hash.update(data)
  }

  async digest(): Promise<Uint8Array> {
    return new Uint8Array(this.#hash.digest())
  }

  reset(): void {
    throw new Error('a hash is made anew, never reset')
  }
}

function keyOf(secret: string | ArrayBuffer | ArrayBufferView): string | Buffer {
  if (typeof secret === 'string') return secret
  return ArrayBuffer.isView(secret)
    ? Buffer.from(secret.buffer, secret.byteOffset, secret.byteLength)
    : Buffer.from(secret)
}
