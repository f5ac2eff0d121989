import type { Interaction } from '../../domain/interaction.ts'
import { actionsWith, plansTouched } from '../../domain/plannedContact.ts'
import type { EmployeeId, InteractionId, WorkPlanId } from '../../domain/recordId.ts'
import { monthOf, type WorkPlan } from '../../domain/workPlan.ts'
import { isDone } from '../../domain/workProgress.ts'
import { endOfDay, startOfDay } from '../../domain/zonedTime.ts'
import { allOf } from '../../store/allOf.ts'
import { interactionItem } from '../../store/items/interactionItem.ts'
import { parseTimelineEntry } from '../../store/items/timelineEntry.ts'
import { workPlanItem } from '../../store/items/workPlanItem.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { recordWrites } from '../../store/recordKind.ts'
import { findRecord, findRecords } from '../../store/records.ts'
import { type Attempt, beforeNextTry, written } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'
import { onlyId } from '../onlyId.ts'

/** A contact completes the actions of those who took part, whoever recorded it; what was retracted or corrected does no more. */
export const contactsInPlans: Deriver<'int'> = {
  follow: async ({ attempt }, interaction) => {
    const { context, scope } = attempt
    const all = [interaction, ...(await earlierVersions(attempt, interaction))]
    const plans = new Set(
      all.flatMap((version) => {
        const { employeeIds, on } = plansTouched(version, context.app.timeZone)
        return employeeIds.map((id) => onlyId(scope.tenant, 'wpl', id, monthOf(on)))
      }),
    )
    for (const id of plans) await settlePlan(attempt, id, async () => [interaction])
    return undefined
  },
}

/** A plan that is written, or written anew, finds the contacts that there have been. */
export const plansOfContacts: Deriver<'wpl'> = {
  follow: async ({ attempt }, plan) => {
    if (plan.meta.active) await settlePlan(attempt, plan.id, (now) => contactsOf(attempt, now))
    return undefined
  },
}

/** Who was said to have taken part, or when, may have been otherwise. */
async function earlierVersions({ context, scope }: Attempt, { id, meta }: Interaction) {
  if (meta.version === 1) return []
  const partition = recordPartition(scope.tenant, id)
  const range = {
    partition,
    from: SORT_KEYS.version(meta.version),
    to: SORT_KEYS.lastVersion,
    consistent: true,
  }
  const versions: Interaction[] = []
  for await (const item of allOf(context.table, range)) versions.push(interactionItem.parse(item))
  return versions
}

/** Brings a plan's actions to what these contacts say: on the condition that it is the one that was read. */
async function settlePlan(
  attempt: Attempt,
  id: WorkPlanId,
  contacts: (plan: WorkPlan) => Promise<readonly Interaction[]>,
): Promise<void> {
  const { context, scope, movedAt } = attempt
  for (let tries = 0; ; tries += 1) {
    const plan = await findRecord(context.table, scope.tenant, id)
    if (!plan?.meta.active) return
    const actions = (await contacts(plan)).reduce(
      (before, contact) => actionsWith({ ...plan.data, actions: before }, contact, context.app.timeZone),
      plan.data.actions,
    )
    if (actions === plan.data.actions) return
    const after = { ...plan, data: { ...plan.data, actions } }
    const { writes } = recordWrites(workPlanItem, scope.tenant, plan, after, movedAt)
    if (await written(context, writes)) return
    await beforeNextTry(context, tries)
  }
}

/** The contacts that are with the plan's actions, and those of the days on which something is still to be done. */
async function contactsOf({ context, scope }: Attempt, { data }: WorkPlan): Promise<readonly Interaction[]> {
  const named = data.actions.flatMap(({ interactionIds }) => interactionIds)
  const days = data.actions.filter((action) => !isDone(action)).map(({ on }) => on)
  const ids = [...named, ...(await onDays(context, scope.tenant, data.employeeId, new Set(days)))]
  return [...(await findRecords(context.table, scope.tenant, [...new Set(ids)])).values()]
}

async function onDays(
  { table, app }: Attempt['context'],
  tenant: string,
  employeeId: EmployeeId,
  days: ReadonlySet<string>,
): Promise<readonly InteractionId[]> {
  const ids: InteractionId[] = []
  for (const day of days) {
    const range = {
      partition: recordPartition(tenant, employeeId),
      from: SORT_KEYS.interaction(startOfDay(day, app.timeZone), ''),
      to: SORT_KEYS.interaction(endOfDay(day, app.timeZone), '~'),
      consistent: true,
    }
    for await (const item of allOf(table, range)) {
      const { interaction } = parseTimelineEntry(item)
      if (interaction.initiation === 'HUMAN') ids.push(interaction.id)
    }
  }
  return ids
}
