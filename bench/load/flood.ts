import autocannon from 'autocannon'
import { quantile } from '../harness/spread.ts'

export type Flooding = {
  readonly address: string
  /** Connections take turns with them. */
  readonly tokens: readonly string[]
  readonly body: string
  readonly connections: number
  /** Requests a second, whether answers come or not. As fast as they come, when left out. */
  readonly rate?: number
  readonly seconds: number
}

/** What came back with one HTTP status. Times are of connections that were open: the first answer on each is left out. */
export type Answers = { readonly perSecond: number; readonly p50Ms: number; readonly p99Ms: number }

export type Flooded = {
  readonly served: Answers
  readonly refused: Answers
  /** On new connections, whatever it was: that of half of them, and of the last. */
  readonly firstAnswer: { readonly p50Ms: number; readonly lastMs: number }
  /** Answers that are neither, and requests without any. */
  readonly lost: number
}

/** Sends the same operation from many connections, and tells apart what was served from what was refused with 503. */
export async function flood(flooding: Flooding): Promise<Flooded> {
  const { address, tokens, body, connections, rate, seconds } = flooding
  let opened = 0
  const latencies = new Map<number, number[]>()
  const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>()
  const options: autocannon.Options = {
    url: `${address}/graphql`,
    method: 'POST',
    setupClient: (client) => client.setHeaders(headersOf(tokens[opened++ % tokens.length])),
    body,
    connections,
    duration: seconds,
    timeout: 30,
    // Latencies as callers see them: from when a request was sent.
    ...(rate !== undefined && { overallRate: rate, ignoreCoordinatedOmission: true }),
  }
  const run = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
  const counts = new Map<number, number>()
  const firsts = new Map<autocannon.Client, number>()
  run.on('response', (client, status, _bytes, ms) => {
    counts.set(status, (counts.get(status) ?? 0) + 1)
    if (!firsts.has(client)) {
      firsts.set(client, ms)
      return
    }
    const same = latencies.get(status)
    if (same) same.push(ms)
    else latencies.set(status, [ms])
  })
  const { errors, timeouts } = await promise
  const answers = (status: number): Answers => ({
    perSecond: (counts.get(status) ?? 0) / seconds,
    p50Ms: quantileOf(latencies.get(status) ?? [], 0.5),
    p99Ms: quantileOf(latencies.get(status) ?? [], 0.99),
  })
  const others = [...counts].filter(([status]) => status !== 200 && status !== 503)
  const first = [...firsts.values()]
  return {
    served: answers(200),
    refused: answers(503),
    firstAnswer: { p50Ms: quantileOf(first, 0.5), lastMs: quantileOf(first, 1) },
    lost: errors + timeouts + others.reduce((sum, [, count]) => sum + count, 0),
  }
}

export function headersOf(token: string | undefined) {
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
}

/** 0 of none. */
function quantileOf(values: readonly number[], share: number): number {
  return values.length === 0
    ? 0
    : quantile(
        values.toSorted((a, b) => a - b),
        share,
      )
}
