import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleHandler } from '../../scripts/bundle/bundleHandler.ts'
import { startOnce } from '../cold/startOnce.ts'
import type { Bench, BenchReport, Measured } from '../harness/bench.ts'
import { ratios, spread } from '../harness/spread.ts'

const OPTIONS = {
  rounds: { type: 'string', default: '21' },
  lines: { type: 'string', default: '20000' },
} as const

const PEERS = fileURLToPath(new URL('peers', import.meta.url))
const LINES_ONCE = fileURLToPath(new URL('linesOnce.mjs', import.meta.url))

const SDK = 'SDK only'
const OURS = 'ours'
const POWERTOOLS = 'Powertools: logger, metrics'

const CONTENDERS = {
  [SDK]: 'sdkOnly',
  [OURS]: 'ours',
  [POWERTOOLS]: 'powertools',
  'Powertools: tracer': 'powertoolsTracer',
  'OpenTelemetry: API': 'openTelemetryApi',
  'OpenTelemetry: SDK, exporter': 'openTelemetrySdk',
} as const

/** Those that write lines. */
const WRITERS = [OURS, POWERTOOLS] as const

export const bench: Bench = {
  name: 'logging',
  about:
    'lines, metrics and traces: what else they could be made with, in bytes, at the start, and for each request',
  usage: '[--rounds 21] [--lines 20000]',
  run: async ({ args, progress }) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    if (!existsSync(`${PEERS}/node_modules`)) {
      execFileSync('npm', ['ci', '--silent'], { cwd: PEERS, stdio: ['ignore', 'ignore', 'inherit'] })
    }
    const out = mkdtempSync(join(tmpdir(), 'guanxi-logging-'))
    try {
      const paths = new Map<string, string>()
      for (const [name, file] of Object.entries(CONTENDERS)) {
        await bundleHandler(`bench/logging/peers/${file}.mjs`, join(out, file))
        paths.set(name, join(out, file, `${file}.mjs`))
      }
      const inits = new Map<string, number[]>([...paths.keys()].map((name) => [name, []]))
      const lines = new Map<string, number[]>(WRITERS.map((name) => [name, []]))
      const rounds = Number(values.rounds)
      for (let round = -1; round < rounds; round += 1) {
        progress(`round ${round + 1} of ${rounds}`)
        for (const [name, path] of paths) {
          const { init } = await startOnce({ bundle: pathToFileURL(path), env: ENVIRONMENT })
          if (round >= 0) inits.get(name)?.push(init.cpuMs)
        }
        for (const name of WRITERS) {
          const usPerLine = await linesOnce(paths.get(name) ?? '', values.lines)
          if (round >= 0) lines.get(name)?.push(usPerLine)
        }
      }
      return reported({ paths, inits, lines })
    } finally {
      rmSync(out, { recursive: true })
    }
  },
}

const ENVIRONMENT = { AWS_LAMBDA_FUNCTION_NAME: 'guanxi', LAMBDA_TASK_ROOT: '/var/task' }

/** What is written goes nowhere, as it does not wait for whoever reads. */
async function linesOnce(path: string, count: string): Promise<number> {
  const child = fork(LINES_ONCE, [pathToFileURL(path).href, count], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const [{ usPerLine }] = await once(child, 'message')
  return usPerLine
}

type Results = {
  readonly paths: ReadonlyMap<string, string>
  readonly inits: ReadonlyMap<string, readonly number[]>
  readonly lines: ReadonlyMap<string, readonly number[]>
}

function reported({ paths, inits, lines }: Results): BenchReport {
  const rows: Measured[] = []
  const bytesOf = (name: string) => statSync(paths.get(name) ?? '').size
  const ofSdk = inits.get(SDK) ?? []
  for (const contender of paths.keys()) {
    const bytes = bytesOf(contender) - bytesOf(SDK)
    rows.push({
      contender,
      what: 'bytes beyond the SDK',
      median: bytes,
      spread: [bytes, bytes],
      unit: 'bytes',
    })
    const init = inits.get(contender) ?? []
    rows.push({ contender, what: 'init: CPU', unit: 'ms', ...spread(init) })
    rows.push({ contender, what: 'init: CPU against the SDK', unit: '×', ...spread(ratios(init, ofSdk)) })
    const us = lines.get(contender)
    if (us) rows.push({ contender, what: 'CPU of a line', unit: 'µs', ...spread(us) })
  }
  const [own = [], peers = []] = WRITERS.map((name) => lines.get(name))
  return {
    rows,
    goals: [
      {
        what: 'bytes of lines, metrics and traces',
        measured: bytesOf(OURS) - bytesOf(SDK),
        limit: 10_000,
        unit: 'bytes',
        better: 'lower',
      },
      {
        what: 'CPU of a line, against Powertools',
        measured: spread(ratios(own, peers)).median,
        limit: 0.5,
        unit: '×',
        better: 'lower',
      },
    ],
    notes: [
      'Every bundle has the SDK’s client for DynamoDB in it and is made as the product’s are. Each start is a process of its own; contenders take turns. CPU is that of all threads, Node’s start included.',
      'A line says the same of a request, with the same six metrics by one dimension. With Powertools that is two lines: one that is read, one that is counted. They go to /dev/null.',
      'Those of tracing are without a line: they are measured by what they weigh before anything is traced.',
    ],
  }
}
