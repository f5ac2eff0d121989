import type { Context } from 'aws-lambda'
import * as z from 'zod'
import { clockDone, sendHeartbeats } from '../../store/freshness.ts'
import type { App } from '../../usecases/context.ts'
import { DERIVERS, type Derivers } from '../../usecases/derive/derivers.ts'
import { type ClockReport, runClock } from '../../usecases/derive/runClock.ts'
import { operatorRequest } from '../requestContext.ts'

/** What its schedule sends. */
const Task = z.strictObject({ task: z.literal('clock') })

/** By institution. */
export type ScheduleResult = Readonly<Record<string, ClockReport>>

export type ScheduleHandler = (
  event: unknown,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<ScheduleResult>

/** One step may take so long: none is begun with less. */
const LONGEST_STEP_MS = 10_000

/** What is kept for the answer. */
const RESERVED_MS = 1_000

/**
 * Does what time alone makes follow, for every institution: sends heartbeats through the stream, wakes records whose time has
 * come, goes on with tasks that have stopped. What it does not come to is done by the next run.
 *
 * @throws AggregateError when an institution's could not be done; the others' was.
 */
export function scheduleHandler(
  app: App,
  { tenants, derivers = DERIVERS }: { readonly tenants: readonly string[]; readonly derivers?: Derivers },
): ScheduleHandler {
  return async (event, { getRemainingTimeInMillis }) => {
    assertTask(event)
    const endsAt = app.now().getTime() + getRemainingTimeInMillis()
    const results: [string, ClockReport][] = []
    const failures: unknown[] = []
    for (const tenant of tenants) {
      try {
        results.push([tenant, await runFor(app, { tenant, derivers, endsAt })])
      } catch (error) {
        app.reportBug(error, { tenant, task: 'clock' })
        failures.push(error)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not all that is due could be done.')
    return Object.fromEntries(results)
  }
}

async function runFor(
  app: App,
  {
    tenant,
    derivers,
    endsAt,
  }: { readonly tenant: string; readonly derivers: Derivers; readonly endsAt: number },
): Promise<ClockReport> {
  const viewer = { kind: 'operator', tenant, subject: 'system:clock' } as const
  const context = operatorRequest(app, viewer, endsAt - RESERVED_MS)
  await sendHeartbeats(context.table, tenant, app.now().toISOString())
  const isTimeShort = () => app.now().getTime() > endsAt - LONGEST_STEP_MS
  const report = await runClock(context, { derivers, isTimeShort })
  if (report.doneUpTo !== undefined) await clockDone(context.table, tenant, report.doneUpTo)
  return report
}

function assertTask(event: unknown): void {
  const { error } = Task.safeParse(event)
  if (error) throw new Error(`This is no task for the schedule:\n${z.prettifyError(error)}`)
}
