import type { App } from '../usecases/context.ts'
import type { RequestReport, RunReport } from '../usecases/reported.ts'
import { bugText } from './bugText.ts'
import { directiveOf, METRIC_SETS, metricSetOf } from './metrics.ts'
import { requestLine } from './requestLine.ts'
import { runLine } from './runLine.ts'

export type Reports = Pick<App, 'reportBug' | 'reportSecurityEvent' | 'reportRequest' | 'reportRun'> & {
  /** Told of traces that could not be sent. */
  readonly reportLost: (error: unknown) => void
}

/** From this level on, lines are written. */
export type LogLevel = keyof typeof RANKS

const RANKS = { INFO: 0, WARN: 1, ERROR: 2, OFF: 3 } as const

export type ReportOptions = {
  readonly level: LogLevel
  /** Of the metrics in the lines. */
  readonly namespace: string
  readonly now: () => Date
  /** One line, without its end. */
  readonly writeLine: (line: string) => void
  /** Of the invocation, as X-Ray has it: to find its trace by. */
  readonly traceId: () => string | undefined
}

/** All that is ever written into the log, and the only place that writes into it. */
export function createReports({ level, namespace, now, writeLine, traceId }: ReportOptions): Reports {
  const isTold = (lineLevel: LogLevel) => RANKS[lineLevel] >= RANKS[level]
  const told = (line: object) => writeLine(JSON.stringify(line))
  const directives = new Map(
    [...Object.values(METRIC_SETS)].map((set) => [set as object, directiveOf(namespace, set)]),
  )
  let isCold = true

  /** The directive never changes: it is put in front as text. */
  function withMetrics(line: object, set: object): void {
    const aws = `{"_aws":{"Timestamp":${now().getTime()},"CloudWatchMetrics":${directives.get(set)}},`
    writeLine(aws + JSON.stringify(line).slice(1))
  }

  /** True for the first of the process. */
  function cold(): boolean {
    const was = isCold
    isCold = false
    return was
  }

  return {
    reportBug: (error, context) => {
      if (isTold('ERROR')) told({ level: 'ERROR', traceId: traceId(), ...context, ...bugText(error) })
    },
    reportSecurityEvent: (event, context) => {
      if (isTold('WARN')) told({ level: 'WARN', security: event, ...context })
    },
    reportLost: (error) => {
      if (isTold('WARN')) told({ level: 'WARN', lost: 'traces', ...bugText(error) })
    },
    reportRequest: (report: RequestReport) => {
      if (!isTold('INFO')) return
      const set = report.notes.app === undefined ? METRIC_SETS.request : METRIC_SETS.partnerRequest
      withMetrics(requestLine(report, { isCold: cold(), traceId: traceId() }), set)
    },
    reportRun: (report: RunReport) => {
      if (!isTold('INFO')) return
      withMetrics(runLine(report, { isCold: cold(), traceId: traceId() }), metricSetOf(report.kind))
    },
  }
}
