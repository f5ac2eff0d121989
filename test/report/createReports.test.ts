import { describe, expect, it } from 'vitest'
import { createReports, type LogLevel } from '../../src/report/createReports.ts'
import { DIMENSION_VALUES, METRIC_SETS } from '../../src/report/metrics.ts'
import { newRequestNotes, noteCode, RUN_KINDS } from '../../src/usecases/reported.ts'

const NOW = new Date('2026-03-09T08:30:00.000Z')
const TRACE = '1-67891233-abcdef012345678912345678'

type Line = Readonly<Record<string, unknown>> & { readonly _aws: Emf }
type Emf = {
  readonly Timestamp: number
  readonly CloudWatchMetrics: readonly {
    readonly Namespace: string
    readonly Dimensions: readonly (readonly string[])[]
    readonly Metrics: readonly { readonly Name: string; readonly Unit?: string }[]
  }[]
}

function reports(level: LogLevel = 'INFO') {
  const lines: Line[] = []
  return {
    lines,
    ...createReports({
      level,
      namespace: 'guanxi-prod',
      now: () => NOW,
      writeLine: (line) => void lines.push(JSON.parse(line)),
      traceId: () => TRACE,
    }),
  }
}

/** A request that a partner app made, with all there is to say of it. */
function partnersNotes() {
  const notes = newRequestNotes('request-1')
  notes.viewer = { kind: 'partner', tenant: 'demo', subject: 'acme-client', purpose: 'SERVICING' }
  notes.app = 'app_6T6BN0KSDPN02H7HC3WYSGV0XV'
  notes.operation = 'query customerView'
  notes.name = 'Card'
  notes.requested = 31
  notes.cost = 12
  Object.assign(notes.meter, { calls: 2, readUnits: 3.5, writeUnits: 1 })
  notes.partsMs['token'] = 0.3
  return notes
}

const TIMES = { status: 200, durationMs: 12.3456, bytesIn: 310, charsOut: 2_048 }

describe('the line of a request', () => {
  it('says all that may be said of it, and of its metrics which they are', () => {
    const { lines, reportRequest } = reports()
    reportRequest({ notes: partnersNotes(), ...TIMES })
    expect(lines).toEqual([
      {
        _aws: {
          Timestamp: NOW.getTime(),
          CloudWatchMetrics: [
            {
              Namespace: 'guanxi-prod',
              Dimensions: [['viewer'], ['app']],
              Metrics: [
                { Name: 'durationMs', Unit: 'Milliseconds' },
                ...['failed', 'cold', 'cost', 'readUnits', 'writeUnits'].map((Name) => ({ Name })),
              ],
            },
          ],
        },
        level: 'INFO',
        kind: 'request',
        requestId: 'request-1',
        traceId: TRACE,
        operation: 'query customerView',
        name: 'Card',
        viewer: 'partner',
        tenant: 'demo',
        app: 'app_6T6BN0KSDPN02H7HC3WYSGV0XV',
        purpose: 'SERVICING',
        status: 200,
        outcome: 'OK',
        failed: 0,
        cold: 1,
        durationMs: 12.35,
        partsMs: { token: 0.3 },
        requested: 31,
        cost: 12,
        calls: 2,
        readUnits: 3.5,
        writeUnits: 1,
        bytesIn: 310,
        charsOut: 2_048,
      },
    ])
  })

  it('calls the first of a process cold, and no other', () => {
    const { lines, reportRequest } = reports()
    for (let n = 0; n < 3; n += 1) reportRequest({ notes: newRequestNotes('a'), ...TIMES })
    expect(lines.map(({ cold }) => cold)).toEqual([1, 0, 0])
  })

  it.each([
    [200, [], 'OK', 0],
    [200, ['FORBIDDEN'], 'REFUSED', 0],
    [401, ['UNAUTHENTICATED'], 'REFUSED', 0],
    [404, [], 'REFUSED', 0],
    [200, ['FORBIDDEN', 'INTERNAL_SERVER_ERROR'], 'FAILED', 1],
    [200, ['UNAVAILABLE'], 'FAILED', 1],
    [500, [], 'FAILED', 1],
  ] as const)('has for status %s and errors %j the outcome %s', (status, codes, outcome, failed) => {
    const { lines, reportRequest } = reports()
    const notes = newRequestNotes('a')
    for (const code of codes) noteCode(notes, code)
    reportRequest({ notes, ...TIMES, status })
    expect(lines).toMatchObject([{ outcome, failed }])
  })

  it('counts errors by their codes', () => {
    const { lines, reportRequest } = reports()
    const notes = newRequestNotes('a')
    for (const code of ['FORBIDDEN', 'BAD_REQUEST', 'FORBIDDEN']) noteCode(notes, code)
    reportRequest({ notes, ...TIMES })
    expect(lines).toMatchObject([{ codes: { FORBIDDEN: 2, BAD_REQUEST: 1 }, viewer: 'nobody' }])
  })
})

describe('the metrics in a line', () => {
  it('are numbers that it holds, told apart by texts that it holds', () => {
    const { lines, reportRequest, reportRun } = reports()
    reportRequest({ notes: partnersNotes(), ...TIMES })
    reportRequest({ notes: newRequestNotes('a'), ...TIMES })
    for (const kind of RUN_KINDS) {
      const { meter } = newRequestNotes('')
      reportRun({ kind, isDone: true, durationMs: 1, records: 1, failures: 0, ageMs: 5, meter })
    }
    expect(lines).toHaveLength(2 + RUN_KINDS.length)
    for (const line of lines) {
      for (const { Dimensions, Metrics } of line._aws.CloudWatchMetrics) {
        for (const { Name } of Metrics) expect(line[Name], Name).toBeTypeOf('number')
        for (const name of Dimensions.flat()) expect(line[name], name).toBeTypeOf('string')
      }
    }
  })

  it('are few, as each value of a dimension is paid for', () => {
    const paid = Object.values(METRIC_SETS).flatMap(({ dimensions, metrics }) =>
      dimensions.map(([name = '']) => (DIMENSION_VALUES[name]?.length ?? 1) * Object.keys(metrics).length),
    )
    expect(paid.reduce((sum, count) => sum + count)).toBeLessThan(150)
  })
})

describe('the log', () => {
  it.each([
    ['INFO', ['INFO', 'INFO', 'WARN', 'ERROR']],
    ['WARN', ['WARN', 'ERROR']],
    ['ERROR', ['ERROR']],
    ['OFF', []],
  ] as const)('from %s on', (level, told) => {
    const { lines, reportBug, reportRequest, reportRun, reportSecurityEvent } = reports(level)
    reportRequest({ notes: newRequestNotes('a'), ...TIMES })
    reportRun({
      kind: 'audit',
      isDone: true,
      durationMs: 1,
      records: 0,
      failures: 0,
      meter: newRequestNotes('').meter,
    })
    reportSecurityEvent('UNAUTHENTICATED', { requestId: 'a' })
    reportBug(new Error('x'), { requestId: 'a' })
    expect(lines.map((line) => line['level'])).toEqual(told)
  })

  it('has one line for each, whatever stands in it', () => {
    const raw: string[] = []
    const { reportBug } = createReports({
      level: 'INFO',
      namespace: 'n',
      now: () => NOW,
      writeLine: (line) => void raw.push(line),
      traceId: () => undefined,
    })
    reportBug(new Error('two\nlines'), { requestId: 'a' })
    expect(raw.map((line) => line.includes('\n'))).toEqual([false])
  })
})
