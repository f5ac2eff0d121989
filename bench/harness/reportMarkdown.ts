import { type Goal, isMet, type Measured } from './bench.ts'
import type { Results } from './results.ts'
import { shown } from './shown.ts'

/** The results for people. */
export function reportMarkdown(results: Results): string {
  const { bench, about, command, date, commit, machine, goals, rows, notes = [] } = results
  const parts = [
    `# ${bench}: ${about}`,
    `Written by \`${command}\` on ${date}, of commit ${commit}: ${machine}.`,
    goalTable(goals),
    rowTable(rows),
    notes.map((note) => `- ${note}`).join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

export function goalTable(goals: readonly Goal[]): string {
  if (goals.length === 0) return ''
  return ['| goal | measured | bound | |', '|---|---|---|---|', ...goals.map(goalRow)].join('\n')
}

export function goalRow(goal: Goal): string {
  const { what, measured, limit, unit, better } = goal
  const bound = `${better === 'lower' ? 'at most' : 'at least'} ${shown(limit, unit)}`
  return `| ${what} | ${shown(measured, unit)} | ${bound} | ${isMet(goal) ? 'met' : '**not met**'} |`
}

/** A line for each thing, a column for each contender. */
export function rowTable(rows: readonly Measured[]): string {
  if (rows.length === 0) return ''
  const contenders = [...new Set(rows.map(({ contender }) => contender))]
  const things = Map.groupBy(rows, ({ what }) => what)
  const cellOf = (of: readonly Measured[], name: string) =>
    cell(of.find(({ contender }) => contender === name))
  return [
    `| | ${contenders.join(' | ')} |`,
    `|---|${contenders.map(() => '---|').join('')}`,
    ...[...things].map(
      ([what, of]) => `| ${what} | ${contenders.map((name) => cellOf(of, name)).join(' | ')} |`,
    ),
  ].join('\n')
}

function cell(measured: Measured | undefined): string {
  if (!measured) return ''
  const { median, spread, unit } = measured
  const [low, high] = spread
  if (low === high) return shown(median, unit)
  return `${shown(median, unit)} (${shown(low, '')} to ${shown(high, '')})`
}
