import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Dice, seededDice } from '../seededRandom.ts'
import { FAULT_KINDS, type FaultKind, type Rates, ratesOf, type Strike, strikeFor } from './faultPlan.ts'
import { laggingReads } from './laggingReads.ts'
import { partlyDone } from './partlyDone.ts'
import { type Answer, refusal, requestTokens } from './requestTokens.ts'

export type FaultProxy = {
  readonly endpoint: string
  /** From now on. 0 lets all pass. */
  readonly strike: (rates: Rates) => void
  /** From now on, reads that need not be consistent may be behind by so much, as an index or a copy of a partition may be. */
  readonly lag: (ms: number) => void
  /** How often each kind has struck, and how many calls there were. */
  readonly counts: () => Readonly<Record<FaultKind | 'calls', number>>
  /** When all that was to be done late is done. */
  readonly settled: () => Promise<void>
  readonly stop: () => Promise<void>
}

export type FaultProxyOptions = {
  /** The engine. */
  readonly behind: string
  readonly seed: number
  /** How long callers wait for an answer: what is late comes after it, what is slow takes up to so long. */
  readonly patienceMs: number
}

// biome-ignore lint/suspicious/noExplicitAny: DynamoDB's own JSON, of any operation.
type Body = any

type Call = { readonly target: string; readonly body: Body; readonly pass: (body?: Body) => Promise<Answer> }

/**
 * Stands between a client and a DynamoDB that works, on a port of its own, and lets things go wrong as they do on a network and
 * in a service: by dice that a seed repeats, as far as calls come in the same order.
 */
export async function startFaultProxy({ behind, seed, patienceMs }: FaultProxyOptions): Promise<FaultProxy> {
  const dice: Dice = seededDice(seed)
  const once = requestTokens()
  const reads = laggingReads(dice)
  const upstream = new Agent({ keepAlive: true, maxSockets: 64 })
  const late = new Set<Promise<unknown>>()
  const counts = { calls: 0, ...ratesOf(0) }
  let rates = ratesOf(0)

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { ClientRequestToken: token, ...body }: Body = JSON.parse(await text(message))
    const target = String(message.headers['x-amz-target']).split('.')[1] ?? ''
    const pass = (changed: Body = body) =>
      once(token, body, () =>
        reads.answered(target, changed, () =>
          forward({ behind, upstream }, message, JSON.stringify(changed)),
        ),
      )
    const strike = strikeFor(target, rates, dice)
    counts.calls += 1
    if (strike) counts[strike.kind] += 1
    if (!strike) return send(response, await pass())
    await fail(strike, { target, body, pass }, { message, response })
  }

  async function fail(
    { kind, done, share }: Strike,
    call: Call,
    { message, response }: { readonly message: IncomingMessage; readonly response: ServerResponse },
  ): Promise<void> {
    const answer = done === 'before' && kind !== 'partly' ? await call.pass() : undefined
    switch (kind) {
      case 'throttle':
        return send(response, throttled(share))
      case 'error':
        return send(response, refusal('InternalServerError', { status: 500 }))
      case 'conflict':
        return send(response, conflict(call))
      case 'drop':
        return void message.socket.resetAndDestroy()
      case 'slow':
        await sleep(share * 1.2 * patienceMs)
        return send(response, answer ?? (await call.pass()))
      case 'partly':
        return send(response, await partlyDone(call, share))
      case 'halfOpen':
        if (done === 'late') later(sleep((1 + share) * patienceMs).then(() => call.pass()))
        // Some hear the beginning of an answer, and then nothing more.
        if (answer && share < 0.5) begin(response, answer)
    }
  }

  function later(work: Promise<unknown>): void {
    const caught = work.catch(() => undefined).finally(() => late.delete(caught))
    late.add(caught)
  }

  const server = createServer((message, response) => {
    handle(message, response).catch(() => message.socket.destroy())
  })
  // Node would end what is half open, and this is what it is here for.
  Object.assign(server, { timeout: 0, requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 60_000 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    strike: (next) => {
      rates = next
    },
    lag: reads.lag,
    counts: () =>
      Object.fromEntries(['calls', ...FAULT_KINDS].map((name) => [name, counts[name as FaultKind]])) as never,
    settled: async () => {
      while (late.size > 0) await Promise.all(late)
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      upstream.destroy()
    },
  }
}

function throttled(share: number): Answer {
  const names = ['ProvisionedThroughputExceededException', 'ThrottlingException', 'RequestLimitExceeded']
  return refusal(names[Math.floor(share * names.length)] ?? 'ThrottlingException')
}

/** Another transaction had one of the items. */
function conflict({ target, body }: Call): Answer {
  if (target !== 'TransactWriteItems') return refusal('TransactionConflictException')
  const CancellationReasons = body.TransactItems.map((_: unknown, n: number) => ({
    Code: n === 0 ? 'TransactionConflict' : 'None',
  }))
  return refusal('TransactionCanceledException', { CancellationReasons })
}

const PASSED = ['x-amz-target', 'content-type', 'authorization', 'x-amz-date']

function forward(
  { behind, upstream }: { readonly behind: string; readonly upstream: Agent },
  { headers }: IncomingMessage,
  body: string,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const passed = Object.fromEntries(PASSED.map((name) => [name, String(headers[name] ?? '')]))
  const out = request(
    behind,
    { method: 'POST', agent: upstream, headers: { ...passed, 'content-length': Buffer.byteLength(body) } },
    (answer) =>
      text(answer).then((said) => resolve({ status: answer.statusCode ?? 500, body: said }), reject),
  )
  out.on('error', reject).end(body)
  return promise
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, headersOf(body)).end(body)
}

function begin(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, headersOf(body)).write(body.slice(0, body.length / 2) || ' ')
}

function headersOf(body: string) {
  return { 'content-type': 'application/x-amz-json-1.0', 'content-length': Buffer.byteLength(body) }
}
