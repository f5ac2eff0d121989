import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Bench, Goal, Measured } from '../harness/bench.ts'
import { interleaved } from '../harness/interleaved.ts'
import { ratios, spread } from '../harness/spread.ts'
import { startContender } from '../harness/startContender.ts'

const OPTIONS = {
  rounds: { type: 'string', default: '31' },
  'per-round': { type: 'string', default: '200' },
  'warm-up': { type: 'string', default: '10' },
} as const

const LIMIT = 'limit'
const OURS = 'ours'

const CONTENDERS = [
  { name: LIMIT, file: 'nodeHttp.ts', settings: {} },
  { name: OURS, file: 'ours.ts', settings: {} },
  { name: 'AWS SDK, lean', file: 'sdk.ts', settings: { lean: true } },
  { name: 'AWS SDK', file: 'sdk.ts', settings: { lean: false } },
] as const

const QUESTIONS = ['Query of 31 items', 'GetItem', 'transaction of 8']

export const bench: Bench = {
  name: 'wire',
  about: 'CPU of one call of DynamoDB, from the table to the socket and back; DynamoDB is canned',
  usage: '[--rounds 31] [--per-round 200] [--warm-up 10]',
  run: async ({ args, progress }) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const canned = fork(fileURLToPath(new URL('cannedMain.ts', import.meta.url)))
    const [port] = await once(canned, 'message')
    const endpoint = `http://127.0.0.1:${port}`
    const contenders = await Promise.all(
      CONTENDERS.map(({ name, file, settings }) => {
        const module = new URL(`contenders/${file}`, import.meta.url)
        return startContender({ name, module, settings: { ...settings, endpoint } })
      }),
    )
    const rows: Measured[] = []
    const goals: Goal[] = []
    try {
      for (const question of QUESTIONS) {
        progress(question)
        const samples = await interleaved(contenders, question, {
          warmUp: Number(values['warm-up']),
          rounds: Number(values.rounds),
          perRound: Number(values['per-round']),
        })
        const cpuOf = (name: string) => samples.get(name)?.map(({ cpuMicros }) => cpuMicros) ?? []
        for (const { name } of CONTENDERS) {
          rows.push({ contender: name, what: question, unit: 'µs', ...spread(cpuOf(name)) })
          const against = spread(ratios(cpuOf(name), cpuOf(LIMIT)))
          if (name !== LIMIT)
            rows.push({ contender: name, what: `${question}, against the limit`, unit: '×', ...against })
          if (name === OURS)
            goals.push({ what: question, measured: against.median, limit: 1.2, unit: '×', better: 'lower' })
        }
      }
    } finally {
      for (const contender of contenders) await contender.stop()
      canned.kill()
    }
    return {
      rows,
      goals,
      notes: [
        'Each contender has a process of its own; its CPU time is that of all its threads. The endpoint is a third process.',
        'The limit is Node’s own client over a kept connection, with our signing and our reading of values: nothing is checked, nothing has a time, errors are not told apart. Ours sends over its own connections, and does all of that.',
        'The lean SDK has no logger, user agent or recursion middleware, and JSON.parse in place of its deserializer: as much as its public interfaces allow. It still serializes by schema, resolves endpoint and identity for each call, and uses Node’s client.',
      ],
    }
  },
}
