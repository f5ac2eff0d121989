import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto'
import type { AwsIdentity } from './awsIdentity.ts'

/** What is signed of a POST to `/`. */
export type Unsigned = {
  /** Names in lower case and in the order of the alphabet; values without spaces around them or twice in a row. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
  /** `20260315T093000Z`: also the value of the header `x-amz-date`. */
  readonly date: string
}

export type SignRequest = (identity: AwsIdentity, unsigned: Unsigned) => string

const ALGORITHM = 'AWS4-HMAC-SHA256'

/**
 * Makes the value of the header `authorization`, signature version 4.
 *
 * @param service `dynamodb`
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function requestSigner(service: string): SignRequest {
  // The key is the same for a day: four of five hashes are made once. As bytes it would be made into this each time.
  let known: { readonly secret: string; readonly scope: string; readonly key: KeyObject } | undefined

  function keyFor({ secretAccessKey: secret, region }: AwsIdentity, day: string, scope: string): KeyObject {
    if (known?.scope === scope && known.secret === secret) return known.key
    const key = createSecretKey([region, service, 'aws4_request'].reduce(keyed, keyed(`AWS4${secret}`, day)))
    known = { secret, scope, key }
    return key
  }

  return (identity, { headers, body, date }) => {
    const day = date.slice(0, 8)
    const scope = `${day}/${identity.region}/${service}/aws4_request`
    let lines = ''
    let names = ''
    for (const [name, value] of headers) {
      lines += `${name}:${value}\n`
      names += names === '' ? name : `;${name}`
    }
    const request = `POST\n/\n\n${lines}\n${names}\n${hash('sha256', body)}`
    const toSign = `${ALGORITHM}\n${date}\n${scope}\n${hash('sha256', request)}`
    const signature = createHmac('sha256', keyFor(identity, day, scope))
      .update(toSign)
      .digest('hex')
    return `${ALGORITHM} Credential=${identity.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  }
}

/** @returns the moment as signatures write it, without milliseconds. */
export function signingDate(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function keyed(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
