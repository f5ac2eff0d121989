import autocannon from 'autocannon'

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

/** What came back with one HTTP status. */
export type Answers = { readonly perSecond: number; readonly p50Ms: number; readonly p99Ms: number }

export type Flooded = {
  readonly served: Answers
  readonly refused: Answers
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
  run.on('response', (_client, status, _bytes, ms) => {
    const same = latencies.get(status)
    if (same) same.push(ms)
    else latencies.set(status, [ms])
  })
  const { errors, timeouts } = await promise
  const others = [...latencies].filter(([status]) => status !== 200 && status !== 503)
  return {
    served: answersOf(latencies.get(200) ?? [], seconds),
    refused: answersOf(latencies.get(503) ?? [], seconds),
    lost: errors + timeouts + others.reduce((sum, [, of]) => sum + of.length, 0),
  }
}

export function headersOf(token: string | undefined) {
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
}

function answersOf(latencies: readonly number[], seconds: number): Answers {
  const sorted = latencies.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { perSecond: sorted.length / seconds, p50Ms: at(0.5), p99Ms: at(0.99) }
}
