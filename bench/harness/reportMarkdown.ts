import { type Goal, isMet, type Measured } from './bench.ts'
import type { Results } from './results.ts'

export function reportMarkdown({
  bench,
  about,
  command,
  date,
  commit,
  machine,
  goals,
  rows,
  notes,
}: Results): string {
  const parts = [
    `# ${bench}: ${about}`,
    `Written by \`${command}\` on ${date}, of commit ${commit}: ${machine}.`,
    goalTable(goals),
    rowTable(rows),
    (notes ?? []).map((note) => `- ${note}`).join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function goalTable(goals: readonly Goal[]): string {
  if (goals.length === 0) return ''
  return [
    '| goal | measured | bound | |',
    '|---|---|---|---|',
    ...goals.map(
      (goal) =>
        `| ${goal.what} | ${shown(goal.measured, goal.unit)} | ${goal.better === 'lower' ? 'at most' : 'at least'} ${shown(goal.limit, goal.unit)} | ${isMet(goal) ? 'met' : '**not met**'} |`,
    ),
  ].join('\n')
}

function rowTable(rows: readonly Measured[]): string {
  if (rows.length === 0) return ''
  return [
    '| what | contender | median | half of the rounds |',
    '|---|---|---|---|',
    ...rows.map(({ what, contender, median, spread: [low, high], unit }) => {
      const between = low === high ? '' : `${shown(low, unit)} to ${shown(high, unit)}`
      return `| ${what} | ${contender} | ${shown(median, unit)} | ${between} |`
    }),
  ].join('\n')
}

/** Three digits, or all of a whole number. */
export function shown(value: number, unit: string): string {
  const text =
    Number.isInteger(value) || Math.abs(value) >= 1000
      ? Math.round(value).toLocaleString('en')
      : String(Number(value.toPrecision(3)))
  return `${text} ${unit}`.trim()
}
