import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleHandler } from '../../scripts/bundle/bundleHandler.ts'
import { bundleInto } from '../../scripts/bundle.ts'
import { startMemoryEngine } from '../../src/local/engine.ts'
import { deployedEnvironment } from '../../test/support/lambda/deployedFunctions.ts'
import { benchBank } from '../gateway/benchBank.ts'
import { startCanned } from '../gateway/startCanned.ts'
import type { Bench, BenchReport } from '../harness/bench.ts'
import { counted } from '../harness/counted.ts'
import { interleaved } from '../harness/interleaved.ts'
import { lambdaNodeArgs } from '../harness/lambdaNodeArgs.ts'
import { spread } from '../harness/spread.ts'
import { CONTENDER_MAIN, type Contender, startContender } from '../harness/startContender.ts'
import { type GroupMemory, openMemoryGroup } from './memoryGroup.ts'
import { nodeInGroup } from './nodeInGroup.ts'
import { type Sampled, serveMany } from './serveMany.ts'

const OPTIONS = {
  requests: { type: 'string', default: '1000000' },
  rounds: { type: 'string', default: '15' },
} as const

const MIB = 1024 * 1024
/** The same request takes them in turn. */
const SIZES = [128, 256, 512, 1024] as const
const SMALLEST = 128
const QUESTION = 'customerView'
const SETTLED = 5
/** Without types: what strips them takes tens of megabytes. */
const OURS = fileURLToPath(new URL('../gateway/contenders/ours.ts', import.meta.url))

/** What samples of a heap that stays the same differ by: what V8 compiles late, and how full its last page is. */
const MOST_GROWTH_BYTES = MIB

export const bench: Bench = {
  name: 'memory',
  about: 'whether memory stays flat, whether 128 MB are enough, and what more memory saves',
  usage: '[--requests 1000000] [--rounds 15]',
  run: async ({ args, progress }) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const requests = Number(values.requests)
    if (!Number.isSafeInteger(requests) || requests < 2_000)
      throw new RangeError('--requests must be a whole number of 2000 or more')
    const out = mkdtempSync(join(tmpdir(), 'guanxi-bench-memory-'))
    const engine = await startMemoryEngine()
    const canned = await startCanned(engine.endpoint)
    const contenders: Contender[] = []
    const group = openMemoryGroup(SMALLEST * MIB)
    try {
      progress('bundling, and filling a table')
      await bundleInto(out)
      for (const path of [CONTENDER_MAIN, OURS]) await bundleHandler(path, out)
      const { env, firm, newTokens } = await benchBank(engine.endpoint)
      const entry = pathToFileURL(join(out, 'graphql.mjs')).href
      const settings = async () => ({
        endpoint: canned.endpoint,
        env,
        firm,
        entry,
        tokens: await newTokens(),
      })
      // Of the environment, what changes how a process uses memory.
      const { MALLOC_ARENA_MAX = '' } = deployedEnvironment()
      for (const size of SIZES) {
        const module = pathToFileURL(join(out, 'ours.mjs'))
        const main = join(out, 'contenderMain.mjs')
        const nodeArgs = lambdaNodeArgs(size)
        const started = await startContender({
          name: `${size} MB`,
          module,
          settings: await settings(),
          nodeArgs,
          main,
          env: { MALLOC_ARENA_MAX },
          ...(group && size === SMALLEST && { node: nodeInGroup(out, group) }),
        })
        contenders.push(started)
        for (const question of started.questions)
          for (let n = 0; n < SETTLED; n += 1) await started.answer(question)
      }
      await canned.replay()

      const begun = group?.now()
      progress('CPU by memory')
      const rounds = { warmUp: 10, rounds: Number(values.rounds), perRound: 50 }
      const samples = await interleaved(contenders, QUESTION, rounds)
      const [small, ...others] = contenders as [Contender, ...Contender[]]
      for (const other of others.splice(0)) await other.stop()
      const flat = await serveMany(small, { requests, settings, progress })
      const cpu = SIZES.map((size) => ({
        size,
        millis: (samples.get(`${size} MB`) ?? []).map(({ cpuMicros }) => cpuMicros / 1000),
      }))
      return reported(cpu, flat, { requests, inGroup: since(begun, group?.now()) })
    } finally {
      for (const contender of contenders) await contender.stop()
      await canned.stop()
      await engine.stop()
      rmSync(out, { recursive: true })
      group?.close()
    }
  },
}

/** Its Node was copied before, which gave back whatever there was. */
function since(begun: GroupMemory | undefined, now: GroupMemory | undefined): GroupMemory | undefined {
  return begun && now && { ...now, timesFull: now.timesFull - begun.timesFull }
}

type Cpu = readonly { readonly size: number; readonly millis: readonly number[] }[]

type Served = {
  readonly requests: number
  /** At the end; undefined where the kernel could not be asked to keep the limit. */
  readonly inGroup: GroupMemory | undefined
}

function reported(cpu: Cpu, samples: readonly Sampled[], { requests, inGroup }: Served): BenchReport {
  const heaps = samples.map(({ memory }) => memory.heapBytes)
  const fifth = Math.ceil(heaps.length / 5)
  const growth = spread(heaps.slice(-fifth)).median - spread(heaps.slice(0, fifth)).median
  const last = samples.at(-1)?.memory
  const smallest = `${SMALLEST} MB`
  return {
    goals: [
      {
        what: `growth of the heap over ${requests.toLocaleString('en')} requests`,
        measured: growth,
        limit: MOST_GROWTH_BYTES,
        unit: 'bytes',
        better: 'lower',
      },
      ...(inGroup
        ? [
            {
              what: `requests answered with ${SMALLEST} MiB, which the kernel kept to`,
              // Whoever is killed for asking for more has failed before this.
              measured: requests,
              limit: requests,
              unit: 'requests',
              better: 'higher',
            } as const,
          ]
        : []),
    ],
    rows: [
      ...cpu.map(({ size, millis }) => ({
        contender: `${size} MB`,
        what: `${QUESTION}: CPU per request`,
        unit: 'ms',
        ...spread(millis),
      })),
      ...cpu.map(({ size, millis }) => {
        const gigabyteMillis = millis.map((each) => costOf(size, each))
        return {
          contender: `${size} MB`,
          what: `${QUESTION}: GB-ms, with ${WAIT_MS} ms of waiting`,
          unit: '',
          ...spread(gigabyteMillis),
        }
      }),
      {
        contender: smallest,
        what: 'heap after a full collection',
        unit: 'MiB',
        ...spread(heaps.map((b) => b / MIB)),
      },
      counted(smallest, 'resident at the end', (last?.residentBytes ?? Number.NaN) / MIB, 'MiB'),
      counted(smallest, 'most that was ever resident', (last?.peakBytes ?? Number.NaN) / MIB, 'MiB'),
      ...(inGroup
        ? [
            counted(smallest, 'of it no file, at the end', inGroup.anonymousBytes / MIB, 'MiB'),
            counted(smallest, 'times that cached files were given back', inGroup.timesFull, ''),
          ]
        : []),
    ],
    notes: [
      `The bundle of the function, as it is deployed, with the limits that Lambda's runtime gives Node: nine tenths of the function's memory for old objects, a twentieth for each half of the new ones; and MALLOC_ARENA_MAX as \`serverless.yml\` has it, without which 11 to 15 MiB more are resident. Resident is all of the process, what runs the bench in it included, and what of Node's own file it has read.`,
      inGroup
        ? `The process of ${SMALLEST} MB is in a cgroup with a limit of ${SMALLEST} MiB and a copy of Node that is counted to it, without swap: it cannot have more. Parts of Node's file that were not used for long are given back, and read again; if that were not enough, it would be killed.`
        : `No cgroup could be made, for which Linux and root are needed: whether ${SMALLEST} MiB are enough was not tried.`,
      `${requests.toLocaleString('en')} requests of all kinds of callers in turn, ${samples.length} samples of the heap after a full collection; growth is the median of the last fifth of them less that of the first. The first tenth of the requests warms up.`,
      `GB-ms is what AWS bills a request by: memory × (CPU ÷ the function's part of a core + waiting). AWS says that 1,769 MB are one whole core, and less are a part of one in proportion. ${WAIT_MS} ms of waiting for DynamoDB is assumed, and not measured. CPU is measured on a whole core: that a part of one is as fast in proportion is AWS's word.`,
    ],
  }
}

/** A view's two calls of DynamoDB, one after the other, at 4 ms each. Assumed. */
const WAIT_MS = 8

/** @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
const MB_OF_A_CORE = 1_769

function costOf(memoryMb: number, cpuMs: number): number {
  return (memoryMb / 1024) * (cpuMs / Math.min(1, memoryMb / MB_OF_A_CORE) + WAIT_MS)
}
