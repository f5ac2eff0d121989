import { parseArgs } from 'node:util'
import { QUESTIONS } from '../gateway/questions.ts'
import type { Bench, BenchReport, Measured } from '../harness/bench.ts'
import { ratios, spread } from '../harness/spread.ts'
import { type Flooded, flood, headersOf } from './flood.ts'
import { type Server, startServer } from './startServer.ts'

const OPTIONS = {
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '8' },
  times: { type: 'string', default: '3' },
} as const

/** As many at once as keep the process busy without queueing: what it can do, and how fast it answers then. */
const AT_CAPACITY = 32
/** Enough that requests come however late answers are. */
const FLOODING = 400
const RECOVERY_SECONDS = 2

type Round = {
  readonly capacity: Flooded
  readonly over: Flooded
  /** From the end of the flood until as many as at capacity are served at once. */
  readonly recoveredMs: number
  readonly after: Flooded
  readonly memoryMiB: number
}

export const bench: Bench = {
  name: 'load',
  about:
    'Several times as many requests as npm start can serve: what is refused, and how fast the rest is answered',
  usage: '[--rounds 5] [--seconds 8] [--times 3]',
  run: async ({ args, progress }) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const [rounds, seconds, times] = [values.rounds, values.seconds, values.times].map(Number) as [
      number,
      number,
      number,
    ]
    progress('starting the gateway')
    const server = await startServer()
    try {
      await flood({ ...asked(server), connections: AT_CAPACITY, seconds })
      const done: Round[] = []
      for (let n = 1; n <= rounds; n += 1) {
        progress(`round ${n} of ${rounds}`)
        done.push(await oneRound(server, seconds, times))
      }
      return reported(done, times)
    } finally {
      await server.stop()
    }
  },
}

function asked({ address, tokens, firm }: Server) {
  const query = QUESTIONS.find(({ caller }) => caller === 'operator')?.query
  return { address, tokens, body: JSON.stringify({ query, variables: { id: firm } }) }
}

async function oneRound(server: Server, seconds: number, times: number): Promise<Round> {
  const capacity = await flood({ ...asked(server), connections: AT_CAPACITY, seconds })
  const rate = Math.ceil(times * capacity.served.perSecond)
  const over = await flood({ ...asked(server), connections: FLOODING, rate, seconds })
  const memoryMiB = server.memoryMiB()
  const recoveredMs = await recovery(server)
  const after = await flood({ ...asked(server), connections: AT_CAPACITY, seconds: RECOVERY_SECONDS })
  return { capacity, over, recoveredMs, after, memoryMiB }
}

async function recovery(server: Server): Promise<number> {
  const { address, tokens, body } = asked(server)
  const since = performance.now()
  for (;;) {
    const together = Array.from({ length: AT_CAPACITY }, (_, n) =>
      fetch(`${address}/graphql`, { method: 'POST', headers: headersOf(tokens[n % tokens.length]), body }),
    )
    const answers = await Promise.all(together)
    if (answers.every(({ status }) => status === 200)) return performance.now() - since
  }
}

function reported(rounds: readonly Round[], times: number): BenchReport {
  const of = (value: (round: Round) => number) => rounds.map(value)
  const row = (contender: string, what: string, unit: string, value: (round: Round) => number): Measured => ({
    contender,
    what,
    unit,
    ...spread(of(value)),
  })
  const phase = (name: string, value: (round: Round) => Flooded) => [
    row(name, 'served', '1/s', (round) => value(round).served.perSecond),
    row(name, 'served: p50', 'ms', (round) => value(round).served.p50Ms),
    row(name, 'served: p99', 'ms', (round) => value(round).served.p99Ms),
    row(name, 'refused', '1/s', (round) => value(round).refused.perSecond),
    row(name, 'refused: p50', 'ms', (round) => value(round).refused.p50Ms),
    row(name, 'first answer on a new connection: p50', 'ms', (round) => value(round).firstAnswer.p50Ms),
    row(name, 'first answer on a new connection: the last', 'ms', (round) => value(round).firstAnswer.lastMs),
  ]
  const against = (value: (round: Round) => number, to: (round: Round) => number) =>
    spread(ratios(of(value), of(to))).median
  const over = `${times} × capacity`
  return {
    goals: [
      {
        what: `${over}: p99 of what is served, against capacity`,
        measured: against(
          ({ over }) => over.served.p99Ms,
          ({ capacity }) => capacity.served.p99Ms,
        ),
        limit: 5,
        unit: '×',
        better: 'lower',
      },
      {
        what: `${over}: served, against capacity`,
        measured:
          100 *
          against(
            ({ over }) => over.served.perSecond,
            ({ capacity }) => capacity.served.perSecond,
          ),
        limit: 60,
        unit: '%',
        better: 'higher',
      },
      {
        what: `until ${AT_CAPACITY} at once are served again`,
        measured: Math.max(...of(({ recoveredMs }) => recoveredMs)) / 1_000,
        limit: 2,
        unit: 's',
        better: 'lower',
      },
      {
        what: 'refused or lost after that',
        measured: Math.max(...of(({ after }) => after.refused.perSecond * RECOVERY_SECONDS + after.lost)),
        limit: 0,
        unit: 'requests',
        better: 'lower',
      },
      {
        what: 'without an answer, or with another status than 200 or 503',
        measured: Math.max(...of(({ over, capacity }) => over.lost + capacity.lost)),
        limit: 0,
        unit: 'requests',
        better: 'lower',
      },
      {
        what: 'memory after the last flood, against after the first',
        measured: (rounds.at(-1)?.memoryMiB ?? Number.NaN) / (rounds[0]?.memoryMiB ?? Number.NaN),
        limit: 1.3,
        unit: '×',
        better: 'lower',
      },
    ],
    rows: [
      ...phase('at capacity', ({ capacity }) => capacity),
      ...phase(over, (round) => round.over),
      ...phase('right after', ({ after }) => after),
      row(over, 'until it is over', 'ms', ({ recoveredMs }) => recoveredMs),
      row(over, 'memory of the gateway', 'MiB', ({ memoryMiB }) => memoryMiB),
    ],
    notes: [
      `At capacity: ${AT_CAPACITY} connections, each asking again when it is answered. Over it: ${FLOODING} connections that together ask ${times} times as often as was served, whether answers come or not. The gateway, the engine and the generator are three processes of one machine, and the generator takes the more of it the more it sends.`,
      'Times of what is served and refused are of connections that were open. All connections of a flood are opened at its beginning, and Node takes one new connection in each turn of its event loop, so that the last of them waits for as many turns; what the first answer on each took stands by itself.',
    ],
  }
}
