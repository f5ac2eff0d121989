import type { Context } from 'aws-lambda'
import { type Meter, newMeter } from '../../store/table.ts'
import type { App } from '../../usecases/context.ts'
import type { RunKind, RunReport } from '../../usecases/reported.ts'

export type RunHandler<Event, Result> = (
  event: Event,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<Result>

/** What an event and what came of it say. `done` is undefined when it threw. */
export type Told<Event, Result> = (
  event: Event,
  done: Result | undefined,
  now: Date,
) => Pick<RunReport, 'records' | 'failures' | 'ageMs' | 'task'>

/**
 * A handler of what nobody waits for, each of whose runs is one line of the log: how long it took, what of the table it used.
 * For functions, which have one run at a time.
 */
export function reportedRuns<Event, Result>(
  app: App,
  { kind, told }: { readonly kind: RunKind; readonly told: Told<Event, Result> },
  handlerFor: (app: App) => RunHandler<Event, Result>,
): RunHandler<Event, Result> {
  const meters: Meter[] = []
  const handler = handlerFor({
    ...app,
    openTable: (meter, deadline) => {
      meters.push(meter)
      return app.openTable(meter, deadline)
    },
  })

  return async (event, context) => {
    const startedAt = performance.now()
    let done: Result | undefined
    try {
      done = await handler(event, context)
      return done
    } finally {
      app.reportRun({
        kind,
        isDone: done !== undefined,
        durationMs: performance.now() - startedAt,
        meter: meters.splice(0).reduce(added, newMeter()),
        ...told(event, done, app.now()),
      })
    }
  }
}

function added(sum: Meter, { calls, readUnits, writeUnits }: Meter): Meter {
  return {
    calls: sum.calls + calls,
    readUnits: sum.readUnits + readUnits,
    writeUnits: sum.writeUnits + writeUnits,
  }
}
