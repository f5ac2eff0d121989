import type { ImportOutcome } from '../usecases/import/planImport.ts'
import type { ImportIssue, ImportKind, Place } from './importRecord.ts'

export type KindCounts = {
  /** Records the adapter gave, refused ones included. */
  readonly read: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

export type IssueCount = {
  readonly severity: ImportIssue['severity']
  readonly code: string
  readonly count: number
  /** The first of them, as many as `EXAMPLES`. */
  readonly examples: readonly { readonly place: Place; readonly message: string }[]
}

/** What an import did, or, as a dry run, would not refuse. Printed by `--json`. */
export type ImportReport = {
  readonly adapter: string
  readonly path: string
  /** Undefined for a dry run: it has none. */
  readonly batchId?: string
  readonly dryRun: boolean
  /** Ended before its time. What is done stays; the same import again does the rest. */
  readonly stopped: boolean
  readonly durationMs: number
  readonly records: Readonly<Partial<Record<ImportKind, KindCounts>>>
  /** Rows and records that did not come in, though they were meant to. */
  readonly refused: number
  readonly issues: readonly IssueCount[]
}

const EXAMPLES = 5

const NONE: KindCounts = { read: 0, created: 0, changed: 0, unchanged: 0, refused: 0 }

/** Counts while an import runs. */
export class ImportTally {
  readonly #records = new Map<ImportKind, KindCounts>()
  readonly #issues = new Map<string, IssueCount>()

  read(kind: ImportKind): void {
    this.#add(kind, 'read')
  }

  outcome(kind: ImportKind, outcome: ImportOutcome['kind']): void {
    this.#add(kind, outcome)
  }

  issue({ severity, code, place, message }: ImportIssue): void {
    const key = `${severity} ${code}`
    const { count, examples } = this.#issues.get(key) ?? { count: 0, examples: [] }
    const shown = examples.length < EXAMPLES ? [...examples, { place, message }] : examples
    this.#issues.set(key, { severity, code, count: count + 1, examples: shown })
  }

  /** Records that have an outcome. */
  get done(): number {
    const counts = [...this.#records.values()]
    return counts.reduce(
      (sum, { created, changed, unchanged, refused }) => sum + created + changed + unchanged + refused,
      0,
    )
  }

  get refused(): number {
    return this.#count('refused')
  }

  report(): Pick<ImportReport, 'records' | 'refused' | 'issues'> {
    return {
      records: Object.fromEntries(this.#records),
      refused: this.refused,
      issues: [...this.#issues.values()],
    }
  }

  #count(severity: ImportIssue['severity']): number {
    const issues = [...this.#issues.values()].filter((issue) => issue.severity === severity)
    return issues.reduce((sum, { count }) => sum + count, 0)
  }

  #add(kind: ImportKind, field: keyof KindCounts): void {
    const counts = this.#records.get(kind) ?? NONE
    this.#records.set(kind, { ...counts, [field]: counts[field] + 1 })
  }
}
