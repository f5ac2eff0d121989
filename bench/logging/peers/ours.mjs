import { randomBytes } from 'node:crypto'
import { createReports } from '../../../src/report/createReports.ts'
import { otlpTraces } from '../../../src/report/otlpTraces.ts'
import { newRequestNotes } from '../../../src/usecases/reported.ts'
import { client, FACTS } from './facts.mjs'

const { reportRequest } = createReports({
  level: 'INFO',
  namespace: 'guanxi-prod',
  now: () => new Date(),
  writeLine: (line) => process.stderr.write(`${line}\n`),
  traceId: () => process.env['_X_AMZN_TRACE_ID'],
})

export const handler = [
  client,
  otlpTraces({ endpoint: 'http://localhost:4318', randomBytes, header: () => undefined, onLost: () => {} }),
]

export function line() {
  const notes = newRequestNotes(FACTS.requestId)
  notes.viewer = { kind: FACTS.viewer, tenant: FACTS.tenant, subject: 'ignored' }
  notes.operation = FACTS.operation
  notes.requested = FACTS.requested
  notes.cost = FACTS.cost
  Object.assign(notes.meter, { calls: FACTS.calls, readUnits: FACTS.readUnits })
  Object.assign(notes.partsMs, FACTS.partsMs)
  const { status, durationMs, bytesIn, charsOut } = FACTS
  reportRequest({ notes, status, durationMs, bytesIn, charsOut })
}
