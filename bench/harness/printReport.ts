import type { BenchReport } from './bench.ts'

/** What a bench in a process of its own says, to whoever started it. */
export function printReport(report: BenchReport): void {
  process.stdout.write(`${JSON.stringify(report)}\n`)
}
