import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What becomes of one request, instead of an answer. */
export type Fault =
  /** An answer with this error, nothing done. */
  | { readonly kind: 'error'; readonly name: string; readonly status?: number; readonly more?: object }
  /** The connection ends, nothing done. */
  | { readonly kind: 'reset' }
  /** All is done, and then the connection ends before the answer. */
  | { readonly kind: 'resetAfter' }
  /** An answer of something in between that speaks no JSON. */
  | { readonly kind: 'badGateway' }
  /** Only the first `most` keys or items are done, the rest is handed back. */
  | { readonly kind: 'partly'; readonly most: number }

export type Target =
  | 'GetItem'
  | 'Query'
  | 'BatchGetItem'
  | 'BatchWriteItem'
  | 'TransactWriteItems'
  | 'UpdateItem'

export type FaultyEndpoint = {
  readonly endpoint: string
  /** The next requests get these faults, in this order; those after them pass. `undefined` lets one pass. */
  readonly fail: (...faults: readonly (Fault | undefined)[]) => void
  /** All requests get it, until `fail` is called again. */
  readonly failAlways: (fault: Fault) => void
  /** What was asked since the last call of `fail`. */
  readonly requests: () => readonly { readonly target: Target; readonly body: Body }[]
  readonly stop: () => Promise<void>
}

// biome-ignore lint/suspicious/noExplicitAny: DynamoDB's own JSON, of any operation.
type Body = any

/** A DynamoDB that fails as it is told, in front of one that works. */
export async function startFaultyEndpoint(behind: string): Promise<FaultyEndpoint> {
  let faults: (Fault | undefined)[] = []
  let always: Fault | undefined
  let seen: { target: Target; body: Body }[] = []

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: Body = JSON.parse(await text(request))
    const target = String(request.headers['x-amz-target']).split('.')[1] as Target
    seen.push({ target, body })
    const fault = always ?? faults.shift()
    const pass = (changed: Body = body) => forward(behind, request, changed)
    switch (fault?.kind) {
      case undefined:
        return answer(response, await pass())
      case 'error':
        return answer(response, errorAnswer(fault))
      case 'reset':
        return void request.socket.destroy()
      case 'resetAfter':
        await pass()
        return void request.socket.destroy()
      case 'badGateway':
        return answer(response, { status: 502, body: '<html>Bad Gateway</html>' })
      case 'partly':
        return answer(response, await partly(target, body, fault.most, pass))
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    fail: (...next) => {
      faults = [...next]
      always = undefined
      seen = []
    },
    failAlways: (fault) => {
      always = fault
      seen = []
    },
    requests: () => seen,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Answer = { readonly status: number; readonly body: string }

async function forward(behind: string, { headers }: IncomingMessage, body: Body): Promise<Answer> {
  const passed = ['x-amz-target', 'content-type', 'authorization', 'x-amz-date']
  const answer = await fetch(behind, {
    method: 'POST',
    headers: Object.fromEntries(passed.map((name) => [name, String(headers[name] ?? '')])),
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: await answer.text() }
}

function answer(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body)
}

function errorAnswer({ name, status = 400, more = {} }: Extract<Fault, { kind: 'error' }>): Answer {
  const __type = `com.amazonaws.dynamodb.v20120810#${name}`
  return { status, body: JSON.stringify({ __type, message: `${name}, made up`, ...more }) }
}

/** Does the first of them only, and hands the others back in DynamoDB's words. */
async function partly(
  target: Target,
  body: Body,
  most: number,
  pass: (body: Body) => Promise<Answer>,
): Promise<Answer> {
  const [[table, asked]] = Object.entries(body.RequestItems) as [[string, Body]]
  const isGet = target === 'BatchGetItem'
  const all: Body[] = isGet ? asked.Keys : asked
  const some = (items: Body[]) => ({ [table]: isGet ? { ...asked, Keys: items } : items })
  const done =
    most === 0
      ? { status: 200, body: JSON.stringify(isGet ? { Responses: { [table]: [] } } : {}) }
      : await pass({ ...body, RequestItems: some(all.slice(0, most)) })
  const rest = all.length > most ? some(all.slice(most)) : {}
  const handedBack = isGet ? { UnprocessedKeys: rest } : { UnprocessedItems: rest }
  return { status: 200, body: JSON.stringify({ ...JSON.parse(done.body), ...handedBack }) }
}
