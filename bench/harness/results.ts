import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, totalmem } from 'node:os'
import type { Bench, BenchReport } from './bench.ts'
import { reportMarkdown } from './reportMarkdown.ts'

/** What stands in `bench/results/NAME.json`. */
export type Results = BenchReport & {
  readonly bench: string
  readonly about: string
  /** What was run. */
  readonly command: string
  /** The day. */
  readonly date: string
  /** The commit that was measured; with `+` when something had been changed since. */
  readonly commit: string
  readonly machine: string
}

export const RESULTS = new URL('../results/', import.meta.url)

export function resultsOf({ name, about }: Bench, args: readonly string[], report: BenchReport): Results {
  return {
    bench: name,
    about,
    command: ['npm run bench --', name, ...args].join(' '),
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    machine: `Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${arch()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    ...report,
  }
}

/** For machines and for people. */
export function writeResults(results: Results): void {
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(new URL(`${results.bench}.json`, RESULTS), `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(new URL(`${results.bench}.md`, RESULTS), reportMarkdown(results))
}

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', 'src', 'schema', 'package-lock.json') !== ''
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? '+' : ''}`
}

/** What stands in `bench/results/NAME.md`. */
export function readResultsText(bench: string): string {
  return readFileSync(new URL(`${bench}.md`, RESULTS), 'utf8')
}
