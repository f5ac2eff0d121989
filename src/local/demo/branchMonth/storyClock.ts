import type { Instant } from '../../../domain/instant.ts'
import type { RequestContext } from '../../../usecases/context.ts'

/**
 * The same request as it would have been at another moment: what it writes was written then. The audit log, which can only
 * go on, has it now.
 */
export function asOf(context: RequestContext, at: Instant): RequestContext {
  const moment = Date.parse(at)
  return { ...context, app: { ...context.app, now: () => new Date(moment) } }
}

/** A moment of the story: `11-05 09:30`, on a clock in Shanghai in 2026. */
export function storyInstant(moment: string): Instant {
  const [day, time] = moment.split(' ')
  return new Date(`2026-${day}T${time}:00+08:00`).toISOString()
}
