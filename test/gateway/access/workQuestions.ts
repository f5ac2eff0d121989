import type { Question } from './questions.ts'
import { PLANNED_MONTH, TOLD_DAY } from './workWorld.ts'
import type { World } from './world.ts'

/** What can be asked of plans, logs, bulletins and service. */
export function workQuestionsOf({ ids, units, kept, work }: World) {
  const node = (id: string): Question => ({ ask: `it: node(id: "${id}") { id }`, about: id })
  const list = (field: string, about: string): Question => ({ ask: `it: ${field} { nodes { id } }`, about })
  return {
    'node: work plan': node(work.plan),
    'node: work log': node(work.log),
    'node: bulletin': node(work.bulletin),
    'node: service standard': node(work.standard),
    'node: service request': node(work.request),
    'node: service plan': node(work.servicePlan),
    workPlan: {
      ask: `it: workPlan(employeeId: "${ids.manager}", month: "${PLANNED_MONTH}") { id }`,
      about: work.plan,
    },
    workPlans: list(`workPlans(unitId: "${units.desk}", month: "${PLANNED_MONTH}", first: 9)`, work.plan),
    workLog: {
      ask: `it: workLog(employeeId: "${ids.manager}", date: "${work.day}") { id }`,
      about: work.log,
    },
    workLogs: list(`workLogs(unitId: "${units.north}", date: "${work.day}", first: 9)`, work.log),
    bulletin: {
      ask: `it: bulletin(unitId: "${units.desk}", date: "${TOLD_DAY}") { id }`,
      about: work.bulletin,
    },
    bulletins: list(`bulletins(unitId: "${units.desk}", first: 9)`, work.bulletin),
    serviceStandards: list('serviceStandards(first: 9)', work.standard),
    serviceRequests: list(
      `serviceRequests(of: { relationshipId: "${kept.customer}" }, which: ALL, first: 99)`,
      work.request,
    ),
    servicePlan: {
      ask: `it: servicePlan(relationshipId: "${kept.customer}") { id }`,
      about: work.servicePlan,
    },
    serviceReport: {
      ask: `it: serviceReport(of: { unitId: "${units.desk}" }, from: "2026-01-01", to: "2026-12-31") { from }`,
    },
  } as const satisfies Record<string, Question>
}
