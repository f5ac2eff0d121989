import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bench, BenchReport, Goal, Measured } from '../harness/bench.ts'
import { interleaved, type Rounds, type Samples } from '../harness/interleaved.ts'
import { profileSummary } from '../harness/profileSummary.ts'
import { ratios, spread } from '../harness/spread.ts'
import { type Field, openField } from './openField.ts'
import { QUESTIONS } from './questions.ts'

const OPTIONS = {
  rounds: { type: 'string', default: '21' },
  'per-round': { type: 'string', default: '50' },
  'warm-up': { type: 'string', default: '20' },
  'end-to-end': { type: 'boolean', default: false },
  only: { type: 'string', multiple: true },
  question: { type: 'string', multiple: true },
  profile: { type: 'boolean', default: false },
} as const

/** How many requests the calls of one are counted over: among them are those that add up what was used of the schema. */
const COUNTED = 600
const PROFILED = 2_000

export const bench: Bench = {
  name: 'gateway',
  about: 'CPU of one warm request, against the limit and against the usual stack; DynamoDB is canned',
  usage: '[--rounds 21] [--per-round 50] [--warm-up 20] [--only CONTENDER] [--question NAME] [--profile]',
  run: async ({ args, progress }) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const questions = QUESTIONS.filter(({ name }) => values.question?.includes(name) ?? true)
    const rounds: Rounds = {
      warmUp: Number(values['warm-up']),
      rounds: Number(values.rounds),
      perRound: Number(values['per-round']),
    }
    progress('filling a table, and recording what is asked of it')
    const field = await openField({ only: values.only, endToEnd: values['end-to-end'] })
    try {
      if (values.profile)
        return await profiled(
          field,
          questions.map(({ name }) => name),
          progress,
        )
      const measured = new Map<string, Samples>()
      for (const { name } of questions) {
        progress(name)
        measured.set(name, await interleaved(able(field, name), name, rounds))
      }
      return {
        ...reported(measured),
        notes: await notesOf(
          field,
          questions.map(({ name }) => name),
          rounds,
        ),
      }
    } finally {
      await field.stop()
    }
  },
}

function able({ contenders }: Field, question: string) {
  return contenders.filter(({ questions }) => questions.includes(question))
}

function reported(all: ReadonlyMap<string, Samples>): Pick<BenchReport, 'goals' | 'rows'> {
  const rows: Measured[] = []
  const goals: Goal[] = []
  for (const [question, samples] of all) {
    const cpuOf = (name: string) => samples.get(name)?.map(({ cpuMicros }) => cpuMicros) ?? []
    for (const [contender, rounds] of samples) {
      rows.push({
        contender,
        what: `${question}: CPU per request`,
        unit: 'ms',
        ...spread(rounds.map(({ cpuMicros }) => cpuMicros / 1000)),
      })
      if (contender !== 'limit' && samples.has('limit'))
        rows.push({
          contender,
          what: `${question}: CPU against the limit`,
          unit: '×',
          ...spread(ratios(cpuOf(contender), cpuOf('limit'))),
        })
    }
    goals.push(...goalsOf(question, cpuOf))
  }
  return { rows, goals }
}

function goalsOf(question: string, cpuOf: (contender: string) => readonly number[]): readonly Goal[] {
  const goal = (other: string, limit: number): readonly Goal[] => {
    const { median } = spread(ratios(cpuOf('ours'), cpuOf(other)))
    if (Number.isNaN(median)) return []
    return [
      { what: `${question}, CPU against ${other}`, measured: median, limit, unit: '×', better: 'lower' },
    ]
  }
  if (question === 'customerView') return [...goal('limit', 1.5), ...goal('usual stack', 1 / 3)]
  if (question === '100 interactions') return goal('limit', 1.5)
  return []
}

async function notesOf(
  field: Field,
  questions: readonly string[],
  rounds: Rounds,
): Promise<readonly string[]> {
  const notes = [
    ...field.absent,
    `Medians of ${rounds.rounds} rounds of ${rounds.perRound} requests of each contender, one at a time, after ${rounds.warmUp} rounds to warm up; the spread is what half of the rounds lie between. A ratio is taken within a round.`,
    'Each contender has a process of its own, and its CPU time is that of all its threads: collecting garbage and compiling are in it. The endpoint answers byte for byte what the embedded engine answered when it was recorded, and nothing else.',
    'The limit sends the same calls as ours, signed, one after the other; parses and unmarshals what comes; and makes the answer, which it was told, into text. It reads nobody\'s rights, checks nothing and knows no GraphQL. "with token" also verifies the token\'s signature. The goals are against the one without.',
  ]
  for (const question of questions) {
    const targets = (field.told[question]?.calls ?? []).map(({ target }) => target.split('.')[1])
    const [ours] = able(field, question)
    const count = ours && (await field.canned.countOf(() => ours.measure(question, COUNTED)))
    notes.push(
      `${question}: ${targets.join(' + ')}; with what is kept of use and of prices, ${count === undefined ? '?' : (count / COUNTED).toFixed(3)} calls a request over ${COUNTED}. ${Buffer.byteLength(field.told[question]?.answer ?? '')} bytes of answer.`,
    )
  }
  return notes
}

/** Where the time goes, for whoever makes it less. */
async function profiled(
  field: Field,
  questions: readonly string[],
  progress: (line: string) => void,
): Promise<BenchReport> {
  const notes: string[] = []
  for (const question of questions)
    for (const contender of able(field, question)) {
      const file = join(tmpdir(), `${contender.name}-${question}.cpuprofile`.replaceAll(' ', '-'))
      await contender.measure(question, PROFILED)
      await contender.profile(question, PROFILED, file)
      progress(file)
      notes.push(`${contender.name}, ${question}: ${file}\n${profileSummary(file, PROFILED)}`)
    }
  return { goals: [], rows: [], notes }
}
