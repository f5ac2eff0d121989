import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bench, BenchReport } from '../harness/bench.ts'
import { interleaved, type Rounds, type Samples } from '../harness/interleaved.ts'
import { profileSummary } from '../harness/profileSummary.ts'
import { type Field, openField } from './openField.ts'
import { QUESTIONS } from './questions.ts'
import { reported } from './report.ts'

/** V8 has made its best code of all of us after some 3,000 requests: until then ours take up to half as much again. */
const OPTIONS = {
  rounds: { type: 'string', default: '11' },
  'per-round': { type: 'string', default: '50' },
  'warm-up': { type: 'string', default: '60' },
  only: { type: 'string', multiple: true },
  question: { type: 'string', multiple: true },
  profile: { type: 'boolean', default: false },
} as const

/** Asked of the embedded engine as well. */
const END_TO_END = ['customerView', '100 interactions']
/** Requests whose calls are counted: among them are those that add up what was used of the schema. */
const COUNTED = 600
const PROFILED = 2_000

type Wanted = {
  readonly questions: readonly string[]
  readonly only: readonly string[] | undefined
  readonly rounds: Rounds
  readonly progress: (line: string) => void
}

export const bench: Bench = {
  name: 'gateway',
  about: 'CPU of one warm request, against the limit and against the usual stack',
  usage: '[--rounds 11] [--per-round 50] [--warm-up 60] [--only CONTENDER] [--question NAME] [--profile]',
  run: async ({ args, progress }) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const wanted: Wanted = {
      questions: QUESTIONS.map(({ name }) => name).filter((name) => values.question?.includes(name) ?? true),
      only: values.only,
      rounds: {
        warmUp: Number(values['warm-up']),
        rounds: Number(values.rounds),
        perRound: Number(values['per-round']),
      },
      progress,
    }
    if (values.profile) return profiled(wanted)
    const report = await compared(wanted)
    return values.only || values.question ? { ...report, isPart: true } : report
  },
}

async function compared(wanted: Wanted): Promise<BenchReport> {
  const { rounds } = wanted
  const canned = await within(wanted, false, async (field) => {
    const samples = await measured(field, wanted)
    return { samples, notes: [...field.absent, ...(await callsOf(field, wanted.questions))] }
  })
  const asked = wanted.questions.filter((name) => END_TO_END.includes(name))
  const endToEnd = await within(wanted, true, (field) => measured(field, { ...wanted, questions: asked }))
  return reported({ canned: canned.samples, endToEnd, rounds, notes: canned.notes })
}

async function within<T>(wanted: Wanted, endToEnd: boolean, work: (field: Field) => Promise<T>): Promise<T> {
  wanted.progress(`filling a table${endToEnd ? '' : ', and recording what is asked of it'}`)
  const field = await openField({ only: wanted.only, endToEnd })
  try {
    return await work(field)
  } finally {
    await field.stop()
  }
}

async function measured(
  field: Field,
  { questions, rounds, progress }: Wanted,
): Promise<ReadonlyMap<string, Samples>> {
  const all = new Map<string, Samples>()
  for (const question of questions) {
    progress(question)
    all.set(question, await interleaved(able(field, question), question, rounds))
  }
  return all
}

function able({ contenders }: Field, question: string) {
  return contenders.filter(({ questions }) => questions.includes(question))
}

/** Of every contender, so that nothing is answered that was not recorded. */
async function callsOf(field: Field, questions: readonly string[]): Promise<readonly string[]> {
  const notes: string[] = []
  for (const question of questions) {
    const { calls = [], answer = '' } = field.told[question] ?? {}
    const counts: string[] = []
    for (const contender of able(field, question)) {
      const count = await field.canned.countOf(() => contender.measure(question, COUNTED))
      counts.push(`${contender.name} ${Number((count / COUNTED).toFixed(3))}`)
    }
    const targets = calls.map(({ target }) => target.split('.')[1]).join(' + ')
    notes.push(
      `${question}: ${targets}. Calls per request, over ${COUNTED} of them, with what is kept of use and of prices: ${counts.join(', ')}. ${Buffer.byteLength(answer).toLocaleString('en')} bytes of answer.`,
    )
  }
  return notes
}

/** Where the time goes, for whoever makes it less. */
async function profiled(wanted: Wanted): Promise<BenchReport> {
  const notes: string[] = []
  await within(wanted, false, async (field) => {
    for (const question of wanted.questions)
      for (const contender of able(field, question)) {
        const file = join(tmpdir(), `${contender.name}-${question}.cpuprofile`.replaceAll(' ', '-'))
        await contender.measure(question, PROFILED)
        await contender.profile(question, PROFILED, file)
        wanted.progress(file)
        notes.push(`${contender.name}, ${question}: ${file}\n${profileSummary(file, PROFILED)}`)
      }
  })
  return { goals: [], rows: [], notes, isPart: true }
}
