import { outcomeOf, type RequestReport } from '../usecases/reported.ts'
import { rounded } from '../usecases/rounded.ts'
import { NOBODY } from './metrics.ts'

export type Surroundings = { readonly isCold: boolean; readonly traceId: string | undefined }

/** One request as its line says it. Members that are metrics are named in `METRIC_SETS`. */
export function requestLine(
  { notes, status, durationMs, bytesIn, charsOut }: RequestReport,
  { isCold, traceId }: Surroundings,
): object {
  const { viewer, codes, meter } = notes
  const outcome = outcomeOf(notes, status)
  return {
    level: 'INFO',
    kind: 'request',
    requestId: notes.requestId,
    traceId,
    operation: notes.operation,
    name: notes.name,
    viewer: viewer?.kind ?? NOBODY,
    tenant: viewer?.tenant,
    app: notes.app,
    purpose: viewer?.purpose,
    status,
    outcome,
    codes: codes.size > 0 ? Object.fromEntries(codes) : undefined,
    failed: outcome === 'FAILED' ? 1 : 0,
    cold: isCold ? 1 : 0,
    durationMs: rounded(durationMs),
    partsMs: notes.partsMs,
    requested: notes.requested,
    cost: notes.cost,
    calls: meter.calls,
    readUnits: meter.readUnits,
    writeUnits: meter.writeUnits,
    bytesIn,
    charsOut,
  }
}
