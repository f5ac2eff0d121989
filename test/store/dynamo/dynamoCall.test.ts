import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDynamo } from '../../../src/store/dynamo/dynamoCall.ts'
import { requestSigner } from '../../../src/store/dynamo/signRequest.ts'

type Told = { readonly status?: number; readonly body?: string; readonly headers?: Record<string, string> }
type Seen = { readonly headers: IncomingMessage['headers']; readonly body: string }

const IDENTITY = { region: 'eu-west-1', accessKeyId: 'key', secretAccessKey: 'secret', sessionToken: 'token' }
const INPUT = {
  ReturnConsumedCapacity: 'TOTAL',
  TableName: 'table',
  Key: { pk: { S: '客户' } },
  ConsistentRead: true,
} as const

/** What the server answers next; an empty object when nothing is said. */
let told: Told[]
let seen: Seen[]
const server = createServer(async (request, response) => {
  seen.push({ headers: request.headers, body: await text(request) })
  const { status = 200, body = '{}', headers = {} } = told.shift() ?? {}
  response.writeHead(status, headers).end(body)
})

let nowMs: number
let door: ReturnType<typeof openDynamo>
beforeEach(async () => {
  told = []
  seen = []
  nowMs = Date.parse('2026-11-22T08:00:00Z')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  door = openDynamo({
    identity: () => IDENTITY,
    endpoint: () => new URL(`http://127.0.0.1:${port}`),
    timeoutMs: 1_000,
    clockMs: () => nowMs,
  })
})
afterEach(async () => {
  door.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const call = () => door.call('GetItem', INPUT)
const failure = () => call().catch((error) => error)

describe('a call', () => {
  it('says what is asked, in DynamoDB’s own words, and signs all of it', async () => {
    await call()
    const [{ headers, body } = { headers: {}, body: '' }] = seen
    expect(JSON.parse(body)).toEqual(INPUT)
    expect(headers).toMatchObject({
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.GetItem',
      'x-amz-date': '20261122T080000Z',
      'x-amz-security-token': 'token',
      'content-length': String(Buffer.byteLength(body)),
    })
    const names = ['content-type', 'host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target']
    const signed = names.map((name) => [name, String(headers[name])] as const)
    expect(headers['authorization']).toBe(
      requestSigner('dynamodb')(IDENTITY, { headers: signed, body, date: '20261122T080000Z' }),
    )
  })

  it('waits no longer to know who we are than for an answer', async () => {
    const { promise: never } = Promise.withResolvers<typeof IDENTITY>()
    const waiting = openDynamo({
      identity: () => never,
      endpoint: () => new URL('http://127.0.0.1:1'),
      timeoutMs: 1_000,
    })
    const late = await waiting.call('GetItem', INPUT, 20).catch((error) => error)
    expect(late).toMatchObject({ name: 'TimeoutError', message: expect.stringContaining('who we are') })
  })

  it('fails by the name that DynamoDB gives it, wherever that stands', async () => {
    const prefix = 'com.amazonaws.dynamodb.v20120810#'
    told = [
      { status: 400, body: `{"__type":"${prefix}ValidationException","message":"no"}` },
      { status: 400, body: `{"__type":"${prefix}ValidationException:http://internal","Message":"no"}` },
      { status: 400, body: '{}', headers: { 'x-amzn-errortype': 'ValidationException' } },
    ]
    for (let n = 0; n < 3; n += 1)
      expect(await failure()).toMatchObject({ name: 'ValidationException', status: 400 })
    expect(told).toEqual([])
  })

  it.each([
    [502, '<html>Bad Gateway</html>'],
    [500, ''],
    [500, 'null'],
    [403, '"closed"'],
  ])('fails by its status when what answers is not DynamoDB: %i %s', async (status, body) => {
    told = [{ status, body }]
    expect(await failure()).toMatchObject({ name: 'UnknownError', status })
  })

  it('says which request failed, for those who ask AWS, and nothing that was asked', async () => {
    told = [{ status: 400, body: '{"message":"The table is gone"}', headers: { 'x-amzn-requestid': 'R1' } }]
    const { message } = await failure()
    expect(message).toBe('GetItem: The table is gone (request R1)')
  })

  it('takes an answer whose checksum is right, and no other', async () => {
    const body = '{"Item":{"a":{"S":"客户"}}}'
    const sum = crc32(body)
    told = [
      { body, headers: { 'x-amz-crc32': String(sum) } },
      { body, headers: { 'x-amz-crc32': String(sum + 1) } },
    ]
    expect(await call()).toEqual({ Item: { a: { S: '客户' } } })
    expect(await failure()).toMatchObject({ name: 'ChecksumMismatch' })
  })
})

describe('a clock that is wrong', () => {
  const refused = {
    status: 400,
    body: '{"__type":"x#InvalidSignatureException","message":"Signature expired"}',
  }
  const dates = () => seen.map(({ headers }) => headers['x-amz-date'])

  it('is put right by what the server says, and the call is worth another try', async () => {
    told = [{ ...refused, headers: { date: 'Sun, 22 Nov 2026 09:30:00 GMT' } }]
    expect(await failure()).toMatchObject({ name: 'ClockSkew' })
    nowMs += 60_000
    await call()
    expect(dates()).toEqual(['20261122T080000Z', '20261122T093100Z'])
  })

  it('is not blamed for a signature that is wrong by itself, nor for another error', async () => {
    told = [
      { ...refused, headers: { date: 'Sun, 22 Nov 2026 08:03:00 GMT' } },
      { ...refused, headers: { date: 'yesterday' } },
      {
        status: 400,
        body: '{"__type":"x#ThrottlingException"}',
        headers: { date: 'Sun, 22 Nov 2026 09:30:00 GMT' },
      },
      { ...refused, headers: { date: 'Sun, 22 Nov 2026 09:30:00 GMT' } },
    ]
    const names = [await failure(), await failure(), await failure(), await failure()].map(({ name }) => name)
    const invalid = 'InvalidSignatureException'
    expect(names).toEqual([invalid, invalid, 'ThrottlingException', invalid])
  })
})

describe('an identity', () => {
  it('that passes is asked for each call', async () => {
    const { port } = server.address() as AddressInfo
    let n = 0
    const renewed = openDynamo({
      identity: async () => {
        n += 1
        return { ...IDENTITY, accessKeyId: `key${n}`, sessionToken: undefined }
      },
      endpoint: () => new URL(`http://127.0.0.1:${port}`),
      timeoutMs: 1_000,
    })
    await renewed.call('GetItem', INPUT)
    await renewed.call('GetItem', INPUT)
    renewed.close()
    const keys = seen.map(({ headers }) => /Credential=(\w+)/.exec(String(headers['authorization']))?.[1])
    expect(keys).toEqual(['key1', 'key2'])
    expect(seen.every(({ headers }) => !('x-amz-security-token' in headers))).toBe(true)
  })
})
