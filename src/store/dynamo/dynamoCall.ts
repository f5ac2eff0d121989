import { crc32 } from 'node:zlib'
import type { AwsIdentity, FindIdentity } from './awsIdentity.ts'
import { type Connections, openConnections } from './connections.ts'
import { DynamoError } from './dynamoError.ts'
import type { DynamoOperations } from './dynamoOperations.ts'
import type { HttpAnswer } from './httpAnswer.ts'
import { requestSigner, signingDate } from './signRequest.ts'

/** By more than this the clock of a machine is wrong, and not only its network slow: AWS takes what is signed within 15 minutes. */
const WORTH_CORRECTING_MS = 4 * 60_000

/**
 * One call of DynamoDB, once: whether it is made again is the caller's to say.
 *
 * @param mostMs how long its answer may take, when that is less than every call's.
 * @throws DynamoError by DynamoDB's own name; TimeoutError, ChecksumMismatch, ClockSkew and errors with Node's code for what
 *   happened on the way.
 */
export type DynamoCall = <Name extends keyof DynamoOperations>(
  operation: Name,
  input: DynamoOperations[Name]['input'],
  mostMs?: number,
) => Promise<DynamoOperations[Name]['answer']>

export type DynamoCallOptions = {
  readonly identity: FindIdentity
  /** Of the region. */
  readonly endpoint: (region: string) => URL
  /** The longest that a connection may take to be made, and that an answer may. */
  readonly timeoutMs: number
  /** Milliseconds since 1970, as the machine has it. */
  readonly clockMs?: () => number
}

/**
 * DynamoDB's JSON protocol over connections that are kept. The AWS SDK speaks it as well, with three times the CPU and a third
 * of a cold start: see ADR 0034.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.LowLevelAPI.html
 */
export function openDynamo({ identity, endpoint, timeoutMs, clockMs = Date.now }: DynamoCallOptions): {
  readonly call: DynamoCall
  readonly close: () => void
} {
  const sign = requestSigner('dynamodb')
  let server: { readonly host: string; readonly connections: Connections } | undefined
  let clockOffsetMs = 0

  function serverIn(region: string) {
    if (server) return server
    const url = endpoint(region)
    server = { host: url.host, connections: openConnections(url, { connectMs: timeoutMs, clockMs }) }
    return server
  }

  const call: DynamoCall = async (operation, input, mostMs = timeoutMs) => {
    const found = identity()
    const longestMs = Math.min(mostMs, timeoutMs)
    const who = found instanceof Promise ? await inTime(found, longestMs) : found
    const { host, connections } = serverIn(who.region)
    const body = JSON.stringify(input)
    const sentMs = clockMs() + clockOffsetMs
    const date = signingDate(sentMs)
    const token = who.sessionToken
    const headers: readonly (readonly [string, string])[] = [
      ['content-type', 'application/x-amz-json-1.0'],
      ['host', host],
      ['x-amz-date', date],
      ...(token ? [['x-amz-security-token', token] as const] : []),
      ['x-amz-target', `DynamoDB_20120810.${operation}`],
    ]
    const authorization = sign(who, { headers, body, date })
    let request = 'POST / HTTP/1.1\r\n'
    for (const [name, value] of headers) request += `${name}: ${value}\r\n`
    request += `authorization: ${authorization}\r\nuser-agent: guanxi\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    const answer = await connections.exchange(request, longestMs)
    assertWhole(answer)
    if (answer.status === 200) return JSON.parse(answer.body.toString())
    const error = errorFrom(operation, answer)
    const wasSkewed = correctClock(answer, sentMs)
    if (!wasSkewed || error.name !== 'InvalidSignatureException') throw error
    throw new DynamoError('ClockSkew', error.message, { status: answer.status })
  }

  /** @returns whether the clock was wrong. From now on it is not. */
  function correctClock({ headers }: HttpAnswer, sentMs: number): boolean {
    const toldMs = Date.parse(headers.get('date') ?? '')
    const isWrong = Math.abs(toldMs - sentMs) > WORTH_CORRECTING_MS
    if (isWrong) clockOffsetMs = toldMs - clockMs()
    return isWrong
  }

  return { call, close: () => server?.connections.close() }
}

/** The SDK may ask a machine's own service who we are, and knows nothing of the request that waits for it. */
async function inTime(identity: Promise<AwsIdentity>, timeoutMs: number): Promise<AwsIdentity> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const giveUp = () =>
    reject(new DynamoError('TimeoutError', `expected to know who we are to AWS within ${timeoutMs} ms`))
  const timer = setTimeout(giveUp, timeoutMs)
  try {
    return await Promise.race([identity, late])
  } finally {
    clearTimeout(timer)
  }
}

/** As DynamoDB saw it leave; whatever is in between may not say. */
function assertWhole({ headers, body, status }: HttpAnswer): void {
  const told = headers.get('x-amz-crc32')
  if (told === undefined || Number(told) === crc32(body)) return
  throw new DynamoError('ChecksumMismatch', `expected an answer with the checksum ${told}`, { status })
}

function errorFrom(operation: string, { status, headers, body }: HttpAnswer): DynamoError {
  const told = jsonFrom(body.toString())
  const name = nameOf(told['__type'] ?? told['code'] ?? headers.get('x-amzn-errortype'))
  const message = told['message'] ?? told['Message'] ?? `expected status 200, but got ${status}`
  const id = headers.get('x-amzn-requestid') ?? 'unknown'
  return new DynamoError(name, `${operation}: ${message} (request ${id})`, { ...told, status })
}

/** `com.amazonaws.dynamodb.v20120810#ThrottlingException` */
function nameOf(type: unknown): string {
  return typeof type === 'string' ? type.replace(/^.*#/, '').replace(/[:,].*$/, '') : 'UnknownError'
}

/** Something in between answers with a page. */
function jsonFrom(text: string): Record<string, unknown> {
  try {
    const told: unknown = JSON.parse(text)
    return typeof told === 'object' && told !== null ? { ...told } : {}
  } catch {
    return {}
  }
}
