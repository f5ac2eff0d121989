import { IMPORT_KINDS } from '../imports/importRecord.ts'
import type { ImportReport, IssueCount } from '../imports/importReport.ts'

/** Severities as a reader wants them: what is missing first. */
const ORDER: readonly IssueCount['severity'][] = ['refused', 'warning', 'cleaned', 'skipped']

/** An import's report for people. */
export function importText(report: ImportReport, refusedFile: string | undefined): string {
  const { dryRun, stopped, batchId, durationMs, issues } = report
  const begin = dryRun ? 'Dry run: nothing was written.' : `Batch ${batchId}.`
  const end = stopped ? ' Stopped before the end: run it again for the rest.' : ''
  const sorted = ORDER.flatMap((severity) => issues.filter((issue) => issue.severity === severity))
  return [
    `${begin} ${(durationMs / 1_000).toFixed(1)} s.${end}`,
    '',
    ...recordLines(report),
    ...(sorted.length === 0 ? [] : ['', ...sorted.flatMap(issueLines)]),
    ...(refusedFile === undefined ? [] : ['', `Refused rows: ${refusedFile}`]),
    ...(dryRun
      ? [
          '',
          'Not known before they are written: which records are there already, and whether an',
          'identifier belongs to somebody else.',
        ]
      : []),
  ].join('\n')
}

function recordLines({ records, dryRun }: ImportReport): readonly string[] {
  const columns = dryRun
    ? (['read', 'refused'] as const)
    : (['read', 'created', 'changed', 'unchanged', 'refused'] as const)
  const head = ['', ...columns]
  const rows = IMPORT_KINDS.flatMap((kind) => {
    const counts = records[kind]
    return counts ? [[kind, ...columns.map((column) => String(counts[column]))]] : []
  })
  return [head, ...rows].map(
    ([first = '', ...others]) => first.padEnd(14) + others.map((text) => text.padStart(11)).join(''),
  )
}

function issueLines({ severity, code, count, examples }: IssueCount): readonly string[] {
  const more = count - examples.length
  return [
    `${severity} ${code}: ${count}`,
    ...examples.map(({ place, message }) => `  ${place.file}:${place.line} ${message}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ]
}
