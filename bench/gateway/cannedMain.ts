import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Call, CannedOrder } from './cannedOrder.ts'

// A DynamoDB that says again what another one has said: first it records, then it replays.

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const READS = ['BatchGetItem', 'GetItem', 'Query']
const KEPT_HEADERS = ['content-type', 'x-amz-crc32', 'x-amzn-requestid']

const answers = new Map<string, Answer>()
let recorded: Call[] = []
let calls = 0
let engine: string | undefined = process.argv[2]
/** Asked for, and never recorded. */
const unknown: string[] = []

/**
 * Reads are told apart by all that they say. Writes hold the time and dice, and what they are answered does not follow from
 * them: they are told apart by the partitions that they write to, numbers and ids left out.
 */
function keyOf(target: string, body: string): string {
  if (READS.some((read) => target.endsWith(`.${read}`))) return `${target} ${body}`
  const partitions = [...body.matchAll(/"pk":\{"S":"([^"]*)"/g)].map(([, pk = '']) =>
    pk.replaceAll(/[0-9A-HJKMNP-TV-Z]{26}|\d+/g, '*'),
  )
  return `${target} ${[...new Set(partitions)].toSorted().join(' ')}`
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function answerOf(endpoint: string, { headers }: IncomingMessage, body: string): Promise<Answer> {
  const sent = ['content-type', 'x-amz-target', 'x-amz-date', 'authorization'].flatMap((name) => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  const answer = await fetch(endpoint, { method: 'POST', headers: Object.fromEntries(sent), body })
  return {
    status: answer.status,
    headers: Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = answer.headers.get(name)
        return value === null ? [] : [[name, value]]
      }),
    ),
    body: Buffer.from(await answer.arrayBuffer()),
  }
}

async function answered(request: IncomingMessage): Promise<Answer> {
  const body = await bodyOf(request)
  const target = String(request.headers['x-amz-target'])
  const key = keyOf(target, body)
  calls += 1
  if (engine === undefined) return answers.get(key) ?? notRecorded(key)
  const answer = await answerOf(engine, request, body)
  recorded.push({ target, body })
  // A condition that failed by chance is not what the next one is told.
  if (answer.status === 200 || !answers.has(key)) answers.set(key, answer)
  return answer
}

function notRecorded(key: string): Answer {
  unknown.push(key)
  const body = Buffer.from('{"__type":"com.amazonaws.dynamodb.v20120810#ValidationException"}')
  return { status: 400, headers: { 'content-type': 'application/x-amz-json-1.0' }, body }
}

const server = createServer(async (request, response) => {
  const { status, headers, body } = await answered(request)
  response.writeHead(status, { ...headers, 'content-length': body.byteLength }).end(body)
})
server.keepAliveTimeout = 0

process.on('message', (order: CannedOrder) => {
  switch (order) {
    case 'forget':
      recorded = []
      calls = 0
      process.send?.(null)
      return
    case 'recorded':
      process.send?.(recorded)
      return
    case 'replay':
      engine = undefined
      process.send?.(answers.size)
      return
    case 'count':
      process.send?.({ calls, unknown })
  }
})

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
