import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Goal } from './bench.ts'
import { goalRow, rowTable } from './reportMarkdown.ts'
import { RESULTS, type Results } from './results.ts'

const DOCUMENT = new URL('../../docs/performance.md', import.meta.url)
const BEGIN = '<!-- From here on written by npm run bench: do not edit. -->'

/** What stands in `bench/results`, in the order of names. */
export function storedResults(): readonly Results[] {
  return readdirSync(RESULTS)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(new URL(name, RESULTS), 'utf8')))
}

export function readPerformance(): string {
  return readFileSync(DOCUMENT, 'utf8')
}

export function writePerformance(): void {
  writeFileSync(DOCUMENT, performanceDoc(readPerformance(), storedResults()))
}

/**
 * The document, with all that is measured in the place of what was.
 *
 * @throws Error when it does not say where that begins.
 */
export function performanceDoc(text: string, all: readonly Results[]): string {
  const [prose, found] = text.split(BEGIN)
  if (prose === undefined || found === undefined) throw new Error(`docs/performance.md has no line ${BEGIN}`)
  const goals = all.flatMap(({ bench, goals }) => goals.map((goal) => benchGoal(bench, goal)))
  const parts = [
    `${prose}${BEGIN}`,
    '## What was promised',
    ['| bench | goal | measured | bound | |', '|---|---|---|---|---|', ...goals].join('\n'),
    '## What was measured',
    ...all.flatMap(section),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function benchGoal(bench: string, goal: Goal): string {
  return `| [${bench}](../bench/results/${bench}.md) ${goalRow(goal)}`
}

function section({ bench, about, command, date, commit, machine, rows }: Results): readonly string[] {
  const conditions = `\`${command}\`, ${date}, commit ${commit}, ${machine}. [Conditions and goals](../bench/results/${bench}.md).`
  return [`### ${bench}`, `${about[0]?.toUpperCase()}${about.slice(1)}. ${conditions}`, rowTable(rows)]
}
