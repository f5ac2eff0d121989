import { type CalendarDate, dateInZone } from './calendarDate.ts'
import { type Interaction, isContactWith } from './interaction.ts'
import type { EmployeeId, PartyId } from './recordId.ts'
import { CHANNELS_FOR, type DayAction, monthOf, type WorkPlanData } from './workPlan.ts'

/**
 * Whether a contact may complete somebody's action: the two of them spoke, as the action asks, and no machine did it. What
 * only insiders know of completes nothing: that it did would tell of it.
 *
 * @param firm how the party was there through those who spoke for it; nobody, when absent.
 */
export function mayComplete(
  { meta, data }: Interaction,
  employeeId: EmployeeId,
  { kind, partyId }: Pick<DayAction, 'kind' | 'partyId'>,
): boolean {
  if (!meta.active || data.initiation !== 'HUMAN' || partyId === undefined) return false
  const channels = CHANNELS_FOR[kind]
  if (channels !== 'ANY' && !channels.includes(data.channel)) return false
  return isContactWith(data, employeeId, []) && isContactWith(data, partyId, viaOf(data, partyId))
}

function viaOf({ firms }: Interaction['data'], partyId: PartyId) {
  return firms.find(({ firmId }) => firmId === partyId)?.via ?? []
}

/** The employees who took part in a contact, and the day it was on in a zone: whose plans, of which month, it may count in. */
export function plansTouched(
  { data }: Interaction,
  timeZone: string,
): { readonly employeeIds: readonly EmployeeId[]; readonly on: CalendarDate } {
  const ids = data.participants.flatMap(({ id }) => (id.startsWith('emp_') ? [id as EmployeeId] : []))
  return { employeeIds: [...new Set(ids)], on: dateInZone(new Date(data.occurredAt), timeZone) }
}

/**
 * A plan's actions as they are with this contact: it is with those it completes, and with no others. By itself it completes
 * an action on the day it was on; one that somebody named stays, as long as it is such a contact at all.
 *
 * @returns the same list when nothing changes.
 */
export function actionsWith(
  { employeeId, month, actions }: Pick<WorkPlanData, 'employeeId' | 'month' | 'actions'>,
  interaction: Interaction,
  timeZone: string,
): readonly DayAction[] {
  const { on } = plansTouched(interaction, timeZone)
  const after = actions.map((action) => {
    const isNamed = action.interactionIds.includes(interaction.id)
    const isDue = action.on === on || (isNamed && monthOf(on) === month)
    const counts = isDue && mayComplete(interaction, employeeId, action)
    if (counts === isNamed) return action
    const others = action.interactionIds.filter((id) => id !== interaction.id)
    return { ...action, interactionIds: counts ? [...others, interaction.id].toSorted() : others }
  })
  return after.every((action, n) => action === actions[n]) ? actions : after
}
