import { outcomeOf, type RequestNotes } from '../../usecases/reported.ts'
import type { TraceFacts } from '../../usecases/trace.ts'

/** What a request's trace says of it: less than its line, by which it is found. */
export function traceFacts(notes: RequestNotes, status: number): TraceFacts {
  const { requestId, operation, viewer, app, meter } = notes
  return {
    name: operation ?? 'refused',
    isFailed: outcomeOf(notes, status) === 'FAILED',
    attributes: {
      'http.response.status_code': status,
      'guanxi.request_id': requestId,
      'guanxi.viewer': viewer?.kind,
      'guanxi.tenant': viewer?.tenant,
      'guanxi.app': app,
      'guanxi.calls': meter.calls,
    },
  }
}
