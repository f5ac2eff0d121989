import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startMemoryEngine } from '../../src/local/engine.ts'
import { benchBank } from '../gateway/benchBank.ts'
import { startCanned } from '../gateway/startCanned.ts'
import type { Bench, BenchReport, Goal, Measured } from '../harness/bench.ts'
import { counted } from '../harness/counted.ts'
import { ownShare } from '../harness/profileSummary.ts'
import { ratios, spread } from '../harness/spread.ts'
import { type Contender, startContender } from '../harness/startContender.ts'

/** What the policy may take of a request's CPU. Percent. */
const MOST_SHARE = 15
const SETTLED = 5

/** What decides and guards; tokens are not in it. */
const POLICY = /\/src\/(access\/(?!token\/)|server\/policy\/|usecases\/policy\/)/
const PROFILED = 1_000

const OPTIONS = {
  rounds: { type: 'string', default: '31' },
  'per-round': { type: 'string', default: '50' },
  'warm-up': { type: 'string', default: '10' },
} as const

export const bench: Bench = {
  name: 'policy',
  about: 'what the access policy takes of the CPU of a request',
  usage: '[--rounds 31] [--per-round 50] [--warm-up 10]',
  run: async ({ args, progress }) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const rounds = {
      rounds: Number(values.rounds),
      perRound: Number(values['per-round']),
      warmUp: Number(values['warm-up']),
    }
    const engine = await startMemoryEngine()
    const canned = await startCanned(engine.endpoint)
    let contender: Contender | undefined
    try {
      progress('filling a table, and recording what is asked of it')
      const { env, tokens, firm } = await benchBank(engine.endpoint)
      const settings = { endpoint: canned.endpoint, env, tokens, firm }
      const module = new URL('contender.ts', import.meta.url)
      contender = await startContender({ name: 'ours', module, settings })
      for (const question of contender.questions)
        for (let n = 0; n < SETTLED; n += 1) await contender.answer(question)
      await canned.replay()
      return await measured(contender, rounds, progress)
    } finally {
      await contender?.stop()
      await canned.stop()
      await engine.stop()
    }
  },
}

type Rounds = { readonly rounds: number; readonly perRound: number; readonly warmUp: number }

async function measured(
  contender: Contender,
  rounds: Rounds,
  progress: (line: string) => void,
): Promise<BenchReport> {
  const goals: Goal[] = []
  const rows: Measured[] = []
  for (let n = 0; n < contender.questions.length; n += 2) {
    const [guarded = '', unguarded = ''] = contender.questions.slice(n, n + 2)
    const what = unguarded.replace(/ without$/, '')
    progress(what)
    if (withoutCursor(await contender.answer(guarded)) !== withoutCursor(await contender.answer(unguarded)))
      throw new Error(`${what}: with the policy and without it, the answer is another`)
    const [with_, without] = await inTurn(contender, [guarded, unguarded], rounds)
    const shares = ratios(without, with_).map((ratio) => 100 * (1 - ratio))
    rows.push(
      { contender: 'with the policy', what: `${what}: CPU`, unit: 'ms', ...spread(with_) },
      { contender: 'without', what: `${what}: CPU`, unit: 'ms', ...spread(without) },
      { contender: 'with the policy', what: `${what}: the policy's share`, unit: '%', ...spread(shares) },
    )
    const own = 100 * (await ownShareOf(contender, guarded))
    rows.push(counted('with the policy', `${what}: own time of the policy's files`, own, '%'))
    const promised = { limit: MOST_SHARE, unit: '%', better: 'lower' } as const
    goals.push(
      { what: `${what}: share of the access policy`, measured: spread(shares).median, ...promised },
      { what: `${what}: share of the policy's own files`, measured: own, ...promised },
    )
  }
  return { goals, rows, notes: notesOf(rounds) }
}

/** What the guards and decisions take themselves, decided or waved through: the sampling profiler's word. */
async function ownShareOf(contender: Contender, question: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-bench-policy-'))
  try {
    const file = join(folder, 'profile.cpuprofile')
    await contender.profile(question, PROFILED, file)
    return ownShare(file, (url) => POLICY.test(url))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** It is sealed for its caller, and another each time. */
function withoutCursor(answer: string): string {
  return answer.replace(/"endCursor":"[^"]*"/, '')
}

/** CPU of each round, milliseconds a request; another begins each round. */
async function inTurn(
  contender: Contender,
  questions: readonly [string, string],
  { rounds, perRound, warmUp }: Rounds,
): Promise<readonly [readonly number[], readonly number[]]> {
  const samples: readonly [number[], number[]] = [[], []]
  for (let round = -warmUp; round < rounds; round += 1) {
    const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)
    for (const n of order) {
      const { cpuMicros } = await contender.measure(questions[n], perRound)
      if (round >= 0) samples[n].push(cpuMicros / 1000)
    }
  }
  return samples
}

function notesOf({ rounds, perRound }: Rounds): readonly string[] {
  return [
    `The head of a unit asks for what \`npm run bench -- gateway\` asks for: ${rounds} rounds of ${perRound} requests each, with and without the policy in turn, in one process, from a canned DynamoDB. Both get the same answer, and read who asks; without means that nobody is decided about: the caller is taken for an operator once they are read.`,
    'The share is taken within a round. HTTP and the token are left out, which the policy has no part in; with them its share is smaller.',
    `The other figure is the own time, in a sampling profile of ${PROFILED} requests, of \`src/access\`, \`src/server/policy\` and \`src/usecases/policy\`: the guard around each field is in it, which an operator passes, too, and what it calls is not.`,
    'The view takes no more DynamoDB calls with it than without (`test/store/budgets/view.test.ts`); a page of a list takes one, for who the party is to the caller, and its share has that in it.',
  ]
}
