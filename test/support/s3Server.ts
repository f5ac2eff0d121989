import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a server of ours that speaks a little S3 has been given. */
export type S3Server = {
  readonly address: string
  /** By key. */
  readonly objects: Map<string, Buffer>
  /** The method, the kind of call and the key of all that was answered. */
  readonly calls: readonly string[]
  readonly close: () => Promise<void>
}

export const S3_SECRET = 'secret'

type Answer = { readonly status?: number; readonly body?: string | Buffer; readonly etag?: string }

/**
 * The calls of S3 that we make, by path: PutObject, GetObject, ListObjectsV2, DeleteObjects and uploads in parts. Each must be signed as
 * AWS asks for, by header or in the address, and is refused when it is not; so are parts that S3 would not take.
 */
export async function startS3Server(now: () => Date = () => new Date()): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const uploads = new Map<string, Map<number, Buffer>>()
  const calls: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const url = new URL(request.url ?? '', 'http://s3.test')
    const fault = signatureFault(request, url, now())
    const {
      status = 200,
      body = '',
      etag,
    } = fault
      ? { status: 403, body: `<Error><Code>${fault}</Code></Error>` }
      : answer(request.method ?? '', url, Buffer.concat(chunks))
    response.writeHead(status, { 'content-type': 'application/xml', ...(etag ? { etag } : {}) })
    response.end(body)
  })

  function answer(method: string, { pathname, searchParams }: URL, body: Buffer): Answer {
    const key = decodeURIComponent(pathname.split('/').slice(2).join('/'))
    const upload = searchParams.get('uploadId')
    const told = (call: string, result: Answer): Answer => {
      calls.push(`${call} ${key}`)
      return result
    }
    if (method === 'POST' && searchParams.has('delete')) {
      const keys = [...body.toString().matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, name = '']) => name)
      for (const name of keys) objects.delete(name)
      return told('delete', { body: '<DeleteResult/>' })
    }
    if (method === 'POST' && searchParams.has('uploads')) {
      const id = `upload-${uploads.size}`
      uploads.set(id, new Map())
      return told('begin', {
        body: `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
      })
    }
    if (method === 'PUT' && upload) {
      const part = Number(searchParams.get('partNumber'))
      uploads.get(upload)?.set(part, body)
      return told(`part ${part}`, { etag: `"${part}"` })
    }
    if (method === 'POST' && upload) {
      const parts = [...(uploads.get(upload) ?? [])].toSorted(([a], [b]) => a - b).map(([, part]) => part)
      if (parts.slice(0, -1).some(({ byteLength }) => byteLength < 5 * 1024 * 1024))
        return { status: 400, body: '<Error><Code>EntityTooSmall</Code></Error>' }
      objects.set(key, Buffer.concat(parts))
      uploads.delete(upload)
      return told('complete', { body: '<CompleteMultipartUploadResult/>' })
    }
    if (method === 'DELETE' && upload) {
      uploads.delete(upload)
      return told('abort', { status: 204 })
    }
    if (method === 'PUT') {
      objects.set(key, body)
      return told('put', { etag: '"whole"' })
    }
    if (searchParams.get('list-type') === '2') return told('list', { body: listed(objects, searchParams) })
    const found = objects.get(key)
    return told(
      'get',
      found ? { body: found } : { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' },
    )
  }

  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    calls,
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Two at a time, so that whoever lists must ask again. */
function listed(objects: Map<string, Buffer>, asked: URLSearchParams): string {
  const prefix = asked.get('prefix') ?? ''
  const from = Number(asked.get('continuation-token') ?? 0)
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).toSorted()
  const page = keys.slice(from, from + 2)
  const next = from + 2 < keys.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : ''
  const contents = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')
  return `<ListBucketResult>${contents}${next}</ListBucketResult>`
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function signatureFault({ method, headers }: IncomingMessage, url: URL, now: Date): string | undefined {
  const query = [...url.searchParams].filter(([name]) => name !== 'X-Amz-Signature')
  const isPresigned = url.searchParams.has('X-Amz-Signature')
  const [, authorized = '', signedHeaders = '', given = ''] = isPresigned
    ? [
        '',
        url.searchParams.get('X-Amz-Credential') ?? '',
        url.searchParams.get('X-Amz-SignedHeaders') ?? '',
        url.searchParams.get('X-Amz-Signature') ?? '',
      ]
    : (/Credential=([^,]+), SignedHeaders=([^,]+), Signature=(\w+)/.exec(headers.authorization ?? '') ?? [])
  const [, day = '', region = '', service = ''] = authorized.split('/')
  const date = (isPresigned ? url.searchParams.get('X-Amz-Date') : headers['x-amz-date']) ?? ''
  if (isPresigned) {
    const at = Date.parse(
      String(date).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
    )
    if (now.getTime() > at + Number(url.searchParams.get('X-Amz-Expires')) * 1_000) return 'AccessDenied'
  }
  const payload = isPresigned ? 'UNSIGNED-PAYLOAD' : String(headers['x-amz-content-sha256'])
  const names = signedHeaders.split(';')
  const host = isPresigned ? `${BUCKET_HOST}` : headers.host
  const canonical = [
    method,
    isPresigned ? url.pathname.replace(/^\/bucket/, '') : url.pathname,
    query
      .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
      .toSorted()
      .join('&'),
    ...names.map((name) => `${name}:${name === 'host' ? host : String(headers[name] ?? '').trim()}`),
    '',
    signedHeaders,
    payload,
  ].join('\n')
  const scope = [day, region, service, 'aws4_request'].join('/')
  const text = ['AWS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join(
    '\n',
  )
  const key = [day, region, service, 'aws4_request'].reduce<Buffer | string>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${S3_SECRET}`,
  )
  return createHmac('sha256', key).update(text).digest('hex') === given ? undefined : 'SignatureDoesNotMatch'
}

/** Where addresses of the bucket lead, in AWS. */
export const BUCKET_HOST = 'bucket.s3.eu-central-1.amazonaws.com'

function escaped(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
