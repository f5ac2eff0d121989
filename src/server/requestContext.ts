import type { Viewer } from '../access/viewer.ts'
import { createLoaders } from '../store/loaders.ts'
import { newMeter } from '../store/table.ts'
import type { App, RequestContext } from '../usecases/context.ts'

/** What one request has for itself. Nothing of it outlives the request, or is shared with another. */
export function requestContext(app: App, viewer: Viewer, deadline: number): RequestContext {
  const meter = newMeter()
  const table = app.openTable(meter, deadline)
  return { app, viewer, table, meter, loaders: createLoaders(table, viewer.tenant), deadline }
}
