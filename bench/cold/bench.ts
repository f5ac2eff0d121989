import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleHandler } from '../../scripts/bundle/bundleHandler.ts'
import { bytesLoaded } from '../../scripts/bundle/bytesLoaded.ts'
import { type Bundled, bundleInto } from '../../scripts/bundle.ts'
import { startMemoryEngine } from '../../src/local/engine.ts'
import { bareEvent, postOf } from '../../test/support/bareGateway.ts'
import { type BenchBank, benchBank, TENANT } from '../gateway/benchBank.ts'
import { QUESTIONS } from '../gateway/questions.ts'
import type { Bench, BenchReport, Goal, Measured } from '../harness/bench.ts'
import { ratios, spread } from '../harness/spread.ts'
import { type Moment, type Start, type Starting, startOnce } from './startOnce.ts'

const OPTIONS = {
  rounds: { type: 'string', default: '21' },
  'warm-up': { type: 'string', default: '2' },
} as const

/** As everybody bundles it: one file. */
const SDK = 'SDK only'
const PEERS = {
  nothing: { file: 'nothing', splitting: true },
  [SDK]: { file: 'sdkOnly', splitting: false },
  /** As we bundle ours: who signs, and where, is loaded with the first call. */
  'SDK only, split': { file: 'sdkOnly', splitting: true },
} as const
const folderOf = (splitting: boolean) => (splitting ? 'split' : 'whole')
const FUNCTIONS = ['graphql', 'stream', 'schedule', 'audit', 'export'] as const

const MOST_AGAINST_SDK = 1.15
const MOST_BYTES = 900_000

export const bench: Bench = {
  name: 'cold',
  about:
    'the start of a process, and its first request, against a bundle with only the SDK’s DynamoDB client',
  usage: '[--rounds 21] [--warm-up 2]',
  run: async ({ args, progress }) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const out = mkdtempSync(join(tmpdir(), 'guanxi-cold-'))
    const engine = await startMemoryEngine()
    try {
      progress('bundling')
      const bundled = await bundleInto(join(out, 'ours'))
      const sizes = [...sizesOf(bundled)]
      for (const [name, { file, splitting }] of Object.entries(PEERS)) {
        const folder = join(out, folderOf(splitting))
        const { metafile } = await bundleHandler(`bench/cold/contenders/${file}.ts`, folder, splitting)
        sizes.push(...sizesOf(metafile.outputs, name))
      }
      const bank = await benchBank(engine.endpoint)
      const contenders = contendersIn(out, bank, engine.endpoint)
      const starts = new Map<string, Start[]>([...contenders.keys()].map((name) => [name, []]))
      const [warmUp, rounds] = [Number(values['warm-up']), Number(values.rounds)]
      for (let round = -warmUp; round < rounds; round += 1) {
        progress(`round ${round + 1} of ${rounds}`)
        for (const [name, starting] of contenders) {
          const start = await startOnce(starting)
          if (round >= 0) starts.get(name)?.push(start)
        }
      }
      return reported(starts, sizes)
    } finally {
      await engine.stop()
      rmSync(out, { recursive: true })
    }
  },
}

function contendersIn(
  out: string,
  { env, tokens, firm }: BenchBank,
  endpoint: string,
): ReadonlyMap<string, Starting> {
  const settings = {
    ...env,
    DYNAMODB_ENDPOINT: endpoint,
    EXPORT_BUCKET: 'exports',
    NODE_ENV: 'production',
    // Functions that nobody asks must be told whose work there is to do.
    TOKEN_ISSUERS: withTenants(env['TOKEN_ISSUERS'] ?? '[]'),
  }
  const start = (path: string, event?: unknown): Starting => ({
    bundle: pathToFileURL(join(out, `${path}.mjs`)),
    env: settings,
    ...(event === undefined ? {} : { event }),
  })
  const view = QUESTIONS.find(({ name }) => name === 'customerView')?.query ?? ''
  const asked = { query: view, variables: { id: firm } }
  const event = bareEvent(postOf(asked, { authorization: `Bearer ${tokens.employee}` }))
  return new Map<string, Starting>([
    ...Object.entries(PEERS).map(
      ([name, { file, splitting }]) => [name, start(`${folderOf(splitting)}/${file}`)] as const,
    ),
    ...FUNCTIONS.map(
      (name) => [name, start(`ours/${name}`, name === 'graphql' ? event : undefined)] as const,
    ),
  ])
}

function withTenants(issuers: string): string {
  const rules: readonly object[] = JSON.parse(issuers)
  return JSON.stringify(rules.map((each) => ({ ...each, tenants: [TENANT] })))
}

function reported(starts: ReadonlyMap<string, readonly Start[]>, sizes: readonly Measured[]): BenchReport {
  const rows: Measured[] = []
  const goals: Goal[] = []
  const initOf = (name: string, what: keyof Moment) => starts.get(name)?.map(({ init }) => init[what]) ?? []
  for (const [contender, all] of starts) {
    const row = (what: string, values: readonly number[], unit = 'ms') =>
      rows.push({ contender, what, unit, ...spread(values) })
    row(
      'init: CPU',
      all.map(({ init }) => init.cpuMs),
    )
    row(
      'init: wall',
      all.map(({ init }) => init.wallMs),
    )
    row('init: CPU against the SDK', ratios(initOf(contender, 'cpuMs'), initOf(SDK, 'cpuMs')), '×')
    row(
      'resident',
      all.map(({ residentBytes }) => residentBytes / 2 ** 20),
      'MiB',
    )
    const first = all.flatMap(({ first, init }) => (first ? [first.cpuMs - init.cpuMs] : []))
    if (first.length > 0) row('the first customerView: CPU', first)
  }
  for (const [what, name] of [
    ['cpuMs', 'CPU'],
    ['wallMs', 'wall'],
  ] as const) {
    const { median } = spread(ratios(initOf('graphql', what), initOf(SDK, what)))
    goals.push({
      what: `init of graphql against the SDK, ${name}`,
      measured: median,
      limit: MOST_AGAINST_SDK,
      unit: '×',
      better: 'lower',
    })
  }
  const loaded = sizes.find(({ contender, what }) => contender === 'graphql' && what === AT_ONCE)
  const most = { limit: MOST_BYTES, unit: 'bytes', better: 'lower' } as const
  goals.push({
    what: 'bytes that init of graphql loads',
    measured: loaded?.median ?? Number.NaN,
    ...most,
  })
  return { rows: [...rows, ...sizes], goals, notes: NOTES }
}

const AT_ONCE = 'loaded by init'

/** @param name of the one that is in it; those of handlers without. */
function sizesOf(bundled: Bundled, name?: string): readonly Measured[] {
  return Object.entries(bundled).flatMap(([path, { entryPoint }]) => {
    const file = /(?:src\/handlers|cold\/contenders)\/(\w+)\.ts$/.exec(entryPoint ?? '')?.[1]
    if (file === undefined) return []
    const { atOnce, later } = bytesLoaded(bundled, path)
    const row = (what: string, bytes: number): Measured => ({
      contender: name ?? file,
      what,
      unit: 'bytes',
      median: bytes,
      spread: [bytes, bytes],
    })
    return [row(AT_ONCE, atOnce), row('loaded when it comes to it', later)]
  })
}

const NOTES = [
  'Each start is a process of its own, and contenders take turns. All is counted from the start of the process, Node’s own included: `nothing` is what that takes. CPU is that of all threads.',
  'All bundles are made by the same bundler with the same options. The SDK’s makes its client and sends nothing. `SDK only` is one file, as everybody bundles it; `split` loads who signs its requests, and more, with the first.',
  'The first request is a customerView of an employee, over the embedded engine: it compiles what it is the first to run, reads the definitions of the types it names, and connects.',
]
