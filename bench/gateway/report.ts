import { deployedMemoryMb } from '../../test/support/lambda/deployedFunctions.ts'
import type { BenchReport, Goal, Measured } from '../harness/bench.ts'
import type { Rounds, Samples } from '../harness/interleaved.ts'
import { ratios, spread } from '../harness/spread.ts'

type Figures = {
  /** By question. */
  readonly canned: ReadonlyMap<string, Samples>
  readonly endToEnd: ReadonlyMap<string, Samples>
  readonly rounds: Rounds
  readonly notes: readonly string[]
}

const MOST_AGAINST_LIMIT = 1.5
const MOST_AGAINST_USUAL = 1 / 3

export function reported({ canned, endToEnd, rounds, notes }: Figures): BenchReport {
  return {
    goals: [...canned].flatMap(([question, samples]) => goalsOf(question, samples)),
    rows: [
      ...[...canned].flatMap(([question, samples]) => [
        ...cpuRows(question, samples),
        ...ratioRows(question, samples, 'limit'),
        ...ratioRows(question, samples, 'bare limit'),
      ]),
      ...[...endToEnd].flatMap(([question, samples]) => [
        ...cpuRows(`${question}, end to end`, samples),
        ...timeRows(`${question}, end to end`, samples),
      ]),
    ],
    notes: [
      `Medians of ${rounds.rounds} rounds of ${rounds.perRound} requests of each contender, one at a time, after ${rounds.warmUp} rounds to warm up; in brackets what half of the rounds lie between. A ratio is taken within a round.`,
      `Each contender has a process of its own, of Node as Lambda starts it for a function of ${deployedMemoryMb().toLocaleString('en')} MB, and its CPU time is that of all its threads: collecting garbage and compiling are in it. DynamoDB is canned: it answers byte for byte what the embedded engine answered when it was recorded, and refuses everything else. End to end, it is the embedded engine.`,
      'A firm with 4 relationships, 10 ties, 10 holdings, 5 open commitments, 30 consents and 120 interactions, of which a view shows 20. Employees look after it and see all of it; a partner asks by the hash of a registered operation for what it may see.',
      "The limit sends the same calls as ours, signed, one after the other; parses and unmarshals what comes; and makes the answer, which it was told, into text. It reads nobody's rights, checks nothing and knows no GraphQL. \"with token\" also verifies the token's signature; the bare one speaks over a socket of its own and not by Node's HTTP client, as our door to DynamoDB does (ADR 0034). The goals are against the one that does neither.",
      'The usual stack, GraphQL Yoga and Mercurius give the same answer, or they would not be here; only cursors are their own. The usual stack verifies the token and looks at no rights; Yoga and Mercurius have our store, our rights and our resolvers, and neither prices nor the record of uses.',
      'Buckets of callers are larger than usual, as one caller asks more than they may.',
      ...notes,
    ],
  }
}

function cpuRows(what: string, samples: Samples): readonly Measured[] {
  return [...samples].map(([contender, rounds]) => ({
    contender,
    what: `${what}: CPU per request`,
    unit: 'ms',
    ...spread(rounds.map(({ cpuMicros }) => cpuMicros / 1000)),
  }))
}

function timeRows(what: string, samples: Samples): readonly Measured[] {
  return [...samples].map(([contender, rounds]) => ({
    contender,
    what: `${what}: time per request`,
    unit: 'ms',
    ...spread(rounds.map(({ wallMicros }) => wallMicros / 1000)),
  }))
}

function ratioRows(what: string, samples: Samples, base: string): readonly Measured[] {
  if (!samples.has(base)) return []
  return [...samples.keys()].map((contender) => ({
    contender,
    what: `${what}: CPU against the ${base}`,
    unit: '×',
    ...spread(ratios(cpuOf(samples, contender), cpuOf(samples, base))),
  }))
}

function goalsOf(question: string, samples: Samples): readonly Goal[] {
  const goal = (other: string, limit: number): readonly Goal[] => {
    const { median } = spread(ratios(cpuOf(samples, 'ours'), cpuOf(samples, other)))
    if (Number.isNaN(median)) return []
    return [
      { what: `${question}, CPU against the ${other}`, measured: median, limit, unit: '×', better: 'lower' },
    ]
  }
  if (question === 'customerView')
    return [...goal('limit', MOST_AGAINST_LIMIT), ...goal('usual stack', MOST_AGAINST_USUAL)]
  return question === '100 interactions' ? goal('limit', MOST_AGAINST_LIMIT) : []
}

function cpuOf(samples: Samples, contender: string): readonly number[] {
  return samples.get(contender)?.map(({ cpuMicros }) => cpuMicros) ?? []
}
