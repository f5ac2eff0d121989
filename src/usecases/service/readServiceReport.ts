import { type BookTally, namedIn } from '../../domain/bookFigures.ts'
import { type CalendarDate, daysBetween } from '../../domain/calendarDate.ts'
import type { Instant } from '../../domain/instant.ts'
import { bucketPercentile } from '../../domain/minuteBucket.ts'
import {
  SERVICE_INDICATORS,
  SERVICE_REQUEST_KINDS,
  type ServiceIndicator,
  type ServiceRequestKind,
} from '../../domain/serviceStandard.ts'
import { AppError } from '../../errors.ts'
import type { FiguresOfInput } from '../../generated/resolvers.ts'
import type { RequestContext } from '../context.ts'
import { admitFigures, readFigures } from '../figures/readFigures.ts'

/** How long something took, of so many: each percentile as the end of the bucket it is in. */
export type MinuteSpread = {
  readonly count: number
  readonly p50?: number | undefined
  readonly p90?: number | undefined
  readonly p95?: number | undefined
}

export type ServiceReportModel = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly completeUpTo: Instant | undefined
  readonly opened: readonly { readonly kind: ServiceRequestKind; readonly count: number }[]
  readonly resolved: number
  readonly breached: readonly { readonly indicator: ServiceIndicator; readonly count: number }[]
  readonly reaction: MinuteSpread
  readonly waiting: MinuteSpread
}

const LONGEST_DAYS = 400

/**
 * How a book was served over a period, in two reads.
 *
 * @throws AppError BAD_REQUEST for a period that is none, or too long.
 */
export async function readServiceReport(
  context: RequestContext,
  { of, from, to }: { readonly of: FiguresOfInput; readonly from: CalendarDate; readonly to: CalendarDate },
): Promise<ServiceReportModel | undefined> {
  if (to < from || from < '1900-01-01' || to > '2999-12-31' || daysBetween(from, to) >= LONGEST_DAYS)
    throw new AppError('BAD_REQUEST', `from and to must be a period of 1 to ${LONGEST_DAYS} days.`)
  const figures = await readFigures(context, { of, from, to })
  if (!figures) return undefined
  const counted = serviceFlows(figures.tally)
  const of1 = (measure: string) => counted.get(measure) ?? 0
  const report: ServiceReportModel = {
    from,
    to,
    completeUpTo: figures.completeUpTo,
    opened: SERVICE_REQUEST_KINDS.map((kind) => ({ kind, count: of1(`opened.${kind}`) })),
    resolved: of1('resolved.'),
    breached: SERVICE_INDICATORS.map((indicator) => ({ indicator, count: of1(`breached.${indicator}`) })),
    reaction: spreadOf(counted, 'reaction'),
    waiting: spreadOf(counted, 'waiting'),
  }
  return admitFigures(context, report, figures.tally.lines)
}

/** What was counted of service requests in the period, over all lines: by what it is of, and its value. */
function serviceFlows({ lines, sinceOpening, sinceClosing }: BookTally): ReadonlyMap<string, number> {
  const flows = new Map<string, number>()
  for (const [measure, since] of sinceOpening) {
    const named = namedIn(lines, measure)
    if (named?.name !== 'service') continue
    const [what = '', value = ''] = named.values
    const key = `${what}.${value}`
    flows.set(key, (flows.get(key) ?? 0) + since - (sinceClosing.get(measure) ?? 0))
  }
  return flows
}

function spreadOf(flows: ReadonlyMap<string, number>, what: string): MinuteSpread {
  const buckets = new Map(
    [...flows].flatMap(([key, count]) =>
      key.startsWith(`${what}.`) ? [[key.slice(what.length + 1), count] as const] : [],
    ),
  )
  const [p50, p90, p95] = [50, 90, 95].map((percent) => bucketPercentile(buckets, percent))
  return { count: [...buckets.values()].reduce((sum, count) => sum + count, 0), p50, p90, p95 }
}
