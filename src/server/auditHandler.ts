import type { Context } from 'aws-lambda'
import * as z from 'zod'
import { TENANT_NAME } from '../access/token/tenantName.ts'
import type { Config } from '../config.ts'
import { addDays } from '../domain/calendarDate.ts'
import type { AuditFault } from '../domain/chainFaults.ts'
import { type SealedDay, sealAudit } from '../usecases/audit/sealAudit.ts'
import { type AuditReport, verifyAudit } from '../usecases/audit/verifyAudit.ts'
import type { App, RequestContext } from '../usecases/context.ts'
import { today } from '../usecases/today.ts'
import { operatorRequest } from './requestContext.ts'
import { tenantsOf } from './tenantsOf.ts'

/** What its schedules send; by hand, anything of this form. */
const Task = z.discriminatedUnion('task', [
  z.strictObject({ task: z.literal('seal') }),
  z.strictObject({
    task: z.literal('verify'),
    /** So many days back, today included. */
    days: z.int().min(1).max(4_000),
    /** One institution, to compare it with a root of its own; all, when absent. */
    tenant: z.string().regex(TENANT_NAME).optional(),
    /** A root that was published: one of the days must have it. */
    root: z.string().optional(),
  }),
])

type Task = z.output<typeof Task>

/** By institution. */
export type AuditResult = Readonly<Record<string, readonly SealedDay[] | AuditReport>>

export type AuditHandler = (
  event: unknown,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<AuditResult>

/** Each fault is a line of the log. Whoever changed everything is found by the first. */
const MOST_FAULTS_TOLD = 100

/**
 * Seals and verifies the audit log of every institution that an issuer speaks for. Each root, and each fault, is told as a
 * security event: the log of the function is where roots are published, and whoever can write into the table cannot
 * write there.
 *
 * @throws Error at once when it is not known whose log there is to seal.
 */
export function auditHandler(app: App, config: Pick<Config, 'TOKEN_ISSUERS'>): AuditHandler {
  const tenants = tenantsOf(config)

  return async (event, { getRemainingTimeInMillis }) => {
    const task = taskOf(event)
    const asked = task.task === 'verify' && task.tenant !== undefined ? [task.tenant] : tenants
    const results: [string, AuditResult[string]][] = []
    const failures: unknown[] = []
    for (const tenant of asked) {
      const deadline = app.now().getTime() + getRemainingTimeInMillis()
      const context = operatorRequest(app, { kind: 'operator', tenant, subject: 'audit' }, deadline)
      try {
        results.push([tenant, await run(context, task)])
      } catch (error) {
        // The others' logs are to be sealed all the same.
        app.reportBug(error, { tenant, task: task.task })
        failures.push(error)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'The audit log could not be worked through.')
    return Object.fromEntries(results)
  }
}

function taskOf(event: unknown): Task {
  const { data, error } = Task.safeParse(event)
  if (data) return data
  throw new Error(`This is no task for the audit log:\n${z.prettifyError(error)}`)
}

async function run(context: RequestContext, task: Task): Promise<AuditResult[string]> {
  const { app, viewer } = context
  const { tenant } = viewer
  if (task.task === 'seal') {
    const sealed = await sealAudit(context)
    for (const { day, root, chains, entries } of sealed) {
      app.reportSecurityEvent('AUDIT_SEALED', { tenant, day, root, chains, entries })
    }
    tellFaults(
      context,
      sealed.flatMap(({ faults }) => faults),
    )
    return sealed
  }
  const { days, root } = task
  const report = await verifyAudit(context, { from: addDays(today(app), 1 - days), root })
  tellFaults(context, report.faults)
  return report
}

function tellFaults({ app, viewer }: RequestContext, faults: readonly AuditFault[]): void {
  for (const fault of faults.slice(0, MOST_FAULTS_TOLD)) {
    app.reportSecurityEvent('AUDIT_FAULT', { tenant: viewer.tenant, ...fault })
  }
}
