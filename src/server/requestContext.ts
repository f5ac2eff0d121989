import type { Caller } from '../access/caller.ts'
import type { Viewer } from '../access/viewer.ts'
import { idleTable } from '../store/idleTable.ts'
import { createLoaders } from '../store/loaders.ts'
import { openAuditTrail } from '../usecases/audit/auditTrail.ts'
import type { App, RequestContext } from '../usecases/context.ts'
import { loadCaller } from '../usecases/policy/loadCaller.ts'
import { newSights } from '../usecases/policy/sights.ts'
import { newWithheldLog } from '../usecases/policy/withheld.ts'
import { newRequestNotes, type RequestNotes } from '../usecases/reported.ts'
import { operationFaults } from './operations/operationFaults.ts'
import { tracedTable } from './traces/tracedTable.ts'

/** What is known of a request before its caller is. */
export type Asked = {
  /** Milliseconds since 1970. */
  readonly deadline: number
  readonly requestId: string
  /** Of the registered operation that a partner asks for. */
  readonly operationId?: string | undefined
  /** Where it is noted what the log is to say. Absent where nothing writes a line of it. */
  readonly notes?: RequestNotes
}

/** What one request has for itself. Nothing of it outlives the request, or is shared with another. */
export async function openRequest(app: App, viewer: Viewer, asked: Asked): Promise<RequestContext> {
  const parts = partsOf(app, viewer, asked)
  const caller = await loadCaller({ ...parts, operationId: asked.operationId })
  if (caller.kind === 'partner') parts.notes.app = caller.app?.id
  return { ...parts, caller }
}

/**
 * The same for an operator, of whom nothing has to be read.
 *
 * @throws RangeError for anybody else.
 */
export function operatorRequest(app: App, viewer: Viewer, deadline: number): RequestContext {
  if (viewer.kind !== 'operator') throw new RangeError(`expected an operator, but got a ${viewer.kind}`)
  const caller: Caller = { kind: 'operator', viewer }
  return { ...partsOf(app, viewer, { deadline }), caller }
}

function partsOf(
  app: App,
  viewer: Viewer,
  { deadline, requestId, notes = newRequestNotes(requestId ?? '') }: Pick<Asked, 'deadline'> & Partial<Asked>,
): Omit<RequestContext, 'caller'> {
  const { meter, trace } = notes
  const opened = app.openTable(meter, deadline)
  const idle = idleTable(trace ? tracedTable(opened, trace) : opened)
  return {
    app,
    viewer,
    table: idle.table,
    meter,
    // A partner reads what holds now: a consent that was withdrawn a moment ago is withdrawn.
    loaders: createLoaders(idle, viewer.tenant, viewer.kind === 'partner'),
    deadline,
    operationFaults,
    returned: { nodes: 0 },
    sights: newSights(),
    audit: openAuditTrail({ app, table: idle.table, viewer, requestId }),
    withheld: newWithheldLog(),
    notes,
  }
}
