/** Something that is measured: `npm run bench -- NAME`. */
export type Bench = {
  /** The name of its folder and of its results. */
  readonly name: string
  /** One line for the list of benches. */
  readonly about: string
  /** Arguments of its own, as `--help` shows them: `--interactions 1000000`. */
  readonly usage?: string
  /** It cannot be run without any: not among all of them. */
  readonly needsArgs?: true
  readonly run: (options: BenchOptions) => Promise<BenchReport>
}

export type BenchOptions = {
  /** What stands behind the name on the command line. */
  readonly args: readonly string[]
  /** For whoever waits: not part of the results. */
  readonly progress: (line: string) => void
}

export type BenchReport = {
  /** What was promised, and what came of it. */
  readonly goals: readonly Goal[]
  readonly rows: readonly Measured[]
  /** Conditions; what was tried and did not help. */
  readonly notes?: readonly string[]
  /** Only a part of it was asked for: shown, and not kept as the bench's result. */
  readonly isPart?: true
}

export type Goal = {
  readonly what: string
  readonly measured: number
  readonly limit: number
  /** `×`, `%`, `bytes`, `calls` … */
  readonly unit: string
  readonly better: 'lower' | 'higher'
}

/** One figure of one contender. */
export type Measured = {
  readonly contender: string
  readonly what: string
  readonly median: number
  /** Half of all rounds lie between these. */
  readonly spread: readonly [p25: number, p75: number]
  readonly unit: string
}

export function isMet({ measured, limit, better }: Goal): boolean {
  return better === 'lower' ? measured <= limit : measured >= limit
}
