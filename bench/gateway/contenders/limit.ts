import { createHash, createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'
import { createLocalJWKSet, jwtVerify } from 'jose'
import type { Questions } from '../../harness/contender.ts'
import type { Call } from '../cannedOrder.ts'
import { QUESTIONS } from '../questions.ts'
import type { LimitSettings } from '../settings.ts'
import { bareSocket } from './bareSocket.ts'

// As little as can be done: no GraphQL, no rights, no checks. The same calls as ours, signed, over a socket that stays
// open; what comes is parsed and unmarshalled; and the same answer is made into text.

const agent = new Agent({ keepAlive: true })
const REGION = 'local'

export async function open(settings: LimitSettings): Promise<Questions> {
  const verify = settings.verifiesTokens ? verifier(settings) : undefined
  const { host } = new URL(settings.endpoint)
  const send = settings.isBare ? bareSocket(settings.endpoint) : nodeHttp(settings.endpoint)
  const sent = ({ target, body }: Call) => send(signed(host, target, body), body)
  return Object.fromEntries(
    QUESTIONS.flatMap(({ name, caller }) => {
      const told = settings.told[name]
      if (!told) return []
      const answer: unknown = JSON.parse(told.answer)
      const event = JSON.stringify({ authorization: `Bearer ${settings.tokens[caller]}` })
      const ask = async () => {
        if (verify) await verify(JSON.parse(event).authorization.slice(7))
        // One after the other, as each says what the next one asks.
        for (const call of told.calls) unmarshalled(JSON.parse(await sent(call)))
        return JSON.stringify(answer)
      }
      return [[name, ask]]
    }),
  )
}

function verifier({ env }: LimitSettings) {
  const [{ jwks }] = JSON.parse(env['TOKEN_ISSUERS'] ?? '')
  const keys = createLocalJWKSet(jwks)
  return (token: string) => jwtVerify(token, keys)
}

type Headers = Readonly<Record<string, string | number>>

function nodeHttp(endpoint: string) {
  const { hostname, port } = new URL(endpoint)
  return (headers: Headers, body: string) =>
    new Promise<string>((resolve, reject) => {
      const asked = request({ hostname, port, agent, method: 'POST', path: '/', headers })
      asked.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          if (response.statusCode === 200) resolve(text)
          else reject(new Error(`${response.statusCode} ${text}`))
        })
      })
      asked.on('error', reject)
      asked.end(body)
    })
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function signed(host: string, target: string, body: string): Headers {
  const time = new Date().toISOString().replaceAll(/[:-]|\.\d{3}/g, '')
  const scope = `${time.slice(0, 8)}/${REGION}/dynamodb/aws4_request`
  const names = 'content-type;host;x-amz-date;x-amz-target'
  const canonical = `POST\n/\n\ncontent-type:application/x-amz-json-1.0\nhost:${host}\nx-amz-date:${time}\nx-amz-target:${target}\n\n${names}\n${sha256(body)}`
  const signature = hmac(keyOf(time.slice(0, 8)), `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`)
  return {
    host,
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(body),
    'x-amz-target': target,
    'x-amz-date': time,
    authorization: `AWS4-HMAC-SHA256 Credential=local/${scope}, SignedHeaders=${names}, Signature=${signature.toString('hex')}`,
  }
}

let kept: { readonly day: string; readonly key: Buffer } | undefined

/** A key is good for a day. */
function keyOf(day: string): Buffer {
  if (kept?.day !== day) {
    const key = [REGION, 'dynamodb', 'aws4_request'].reduce(hmac, hmac('AWS4local', day))
    kept = { day, key }
  }
  return kept.key
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

type Tagged = Readonly<Record<string, unknown>>

/** The items of whatever came, as plain values. Numbers are numbers. */
function unmarshalled(answer: {
  Items?: Item[]
  Item?: Item
  Responses?: Record<string, Item[]>
}): unknown[] {
  const items = answer.Items ?? (answer.Item ? [answer.Item] : Object.values(answer.Responses ?? {}).flat())
  return items.map(plainItem)
}

type Item = Readonly<Record<string, Tagged>>

function plainItem(item: Item): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  for (const name in item) plain[name] = plainValue(item[name] as Tagged)
  return plain
}

function plainValue(tagged: Tagged): unknown {
  for (const tag in tagged) {
    const value = tagged[tag]
    if (tag === 'N') return Number(value)
    if (tag === 'M') return plainItem(value as Item)
    if (tag === 'L') return (value as Tagged[]).map(plainValue)
    if (tag === 'NULL') return null
    return value
  }
  return undefined
}
