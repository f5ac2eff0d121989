import type { Viewer } from '../access/viewer.ts'
import { idleTable } from '../store/idleTable.ts'
import { createLoaders } from '../store/loaders.ts'
import { newMeter } from '../store/table.ts'
import type { App, RequestContext } from '../usecases/context.ts'

/** What one request has for itself. Nothing of it outlives the request, or is shared with another. */
export function requestContext(app: App, viewer: Viewer, deadline: number): RequestContext {
  const meter = newMeter()
  const idle = idleTable(app.openTable(meter, deadline))
  return { app, viewer, table: idle.table, meter, loaders: createLoaders(idle, viewer.tenant), deadline }
}
