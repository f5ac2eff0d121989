import type { RunReport } from '../usecases/reported.ts'
import { rounded } from '../usecases/rounded.ts'
import type { Surroundings } from './requestLine.ts'

/** A run of what nobody waits for, as its line says it. Members that are metrics are named in `METRIC_SETS`. */
export function runLine(report: RunReport, { isCold, traceId }: Surroundings): object {
  const { kind, tenant, task, isDone, durationMs, records, failures, ageMs, meter } = report
  return {
    level: 'INFO',
    kind,
    traceId,
    tenant,
    task,
    outcome: isDone ? 'OK' : 'FAILED',
    failed: isDone ? 0 : 1,
    cold: isCold ? 1 : 0,
    durationMs: rounded(durationMs),
    records,
    failures,
    ageMs,
    calls: meter.calls,
    readUnits: meter.readUnits,
    writeUnits: meter.writeUnits,
  }
}
