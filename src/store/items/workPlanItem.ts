import * as z from 'zod'
import { WORK_ACTION_KINDS, WORK_PLAN_STATES, type WorkPlan } from '../../domain/workPlan.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { idOf, recordParser } from '../storedRecord.ts'
import { workEntries, workPlaceShape } from './workItem.ts'

const dataSchema = once(() =>
  z.object({
    ...workPlaceShape(),
    employeeId: idOf('emp'),
    month: z.string(),
    goals: z.array(z.object({ key: z.string(), text: z.string() })),
    weeks: z.array(z.object({ key: z.string(), goalKey: z.string(), weekOf: z.string(), text: z.string() })),
    actions: z.array(
      z.object({
        key: z.string(),
        weekKey: z.string(),
        on: z.string(),
        kind: z.enum(WORK_ACTION_KINDS),
        text: z.string(),
        partyId: idOf('prt').exactOptional(),
        interactionIds: z.array(idOf('int')),
        finished: z.object({ note: z.string(), by: z.string(), at: z.string() }).exactOptional(),
      }),
    ),
    state: z.enum(WORK_PLAN_STATES),
    writtenBy: z.string(),
    approval: z.object({ by: z.string(), at: z.string(), note: z.string().exactOptional() }).exactOptional(),
  }),
)

export const workPlanItem: RecordKind<WorkPlan> = {
  kind: 'workPlan',
  prefix: 'wpl',
  parse: recordParser('workPlan', 'wpl', dataSchema),
  entries: (tenant, plan) =>
    workEntries(tenant, plan, { kind: 'plans', date: plan.data.month, unitIds: plan.data.unitIds }),
  copies: () => [],
  claims: () => [],
}
