import { mayPlanEvent } from '../../access/eventSight.ts'
import type { Event, EventState } from '../../domain/event.ts'
import type {
  CancelEventInput,
  ChangeEventInput,
  HoldEventInput,
  PlanEventInput,
} from '../../generated/resolvers.ts'
import { assertNew } from '../assertNew.ts'
import { checkedPast, checkedText } from '../checks.ts'
import { type Command, recordIdFor } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { notAllowed } from '../policy/assertMayChange.ts'
import { type Refused, refused } from '../refused.ts'
import { changedInput, eventFields } from './eventInput.ts'
import { plansOfEvents } from './planEvent.ts'

export const planEvent: Command<Event, PlanEventInput> = {
  name: 'planEvent',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    if (!mayPlanEvent(attempt.context.caller, input.lineOfBusiness)) throw notAllowed(['lineOfBusiness'])
    const fields = await eventFields(attempt, input)
    const id = recordIdFor(attempt, 'evt')
    await assertNew(attempt, id)
    return plansOfEvents.made(attempt, { ...fields, state: 'PLANNED' }, id)
  },
}

export const changeEvent: Command<Event, ChangeEventInput> = {
  name: 'changeEvent',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await recordForChange(attempt, 'evt', input)
    const { state } = before.data
    if (state === 'CANCELLED') throw isState(state)
    const fields = await eventFields(attempt, changedInput(before.data, input))
    if (state === 'HELD') checkedPast(fields.startsAt, attempt.context.app.now(), ['startsAt'])
    return plansOfEvents.changed(attempt, before, { ...fields, state })
  },
}

export const holdEvent: Command<Event, HoldEventInput> = {
  name: 'holdEvent',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'evt', input)
    const { state, startsAt } = before.data
    if (state !== 'PLANNED') throw isState(state)
    if (Date.parse(startsAt) > attempt.context.app.now().getTime()) {
      throw refused(
        'INVALID_STATE',
        ['id'],
        `The event begins at ${startsAt}. If it was held before, change that first.`,
        `活动于 ${startsAt} 开始。如已提前举办，请先更改时间。`,
      )
    }
    return plansOfEvents.changed(attempt, before, { ...before.data, state: 'HELD' })
  },
}

export const cancelEvent: Command<Event, CancelEventInput> = {
  name: 'cancelEvent',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await recordForChange(attempt, 'evt', input)
    const { state } = before.data
    if (state === 'CANCELLED') throw isState(state)
    return plansOfEvents.changed(attempt, before, { ...before.data, state: 'CANCELLED' })
  },
}

export function isState(state: EventState): Refused {
  return refused('INVALID_STATE', ['id'], `The event is ${state}.`, `该活动的状态为 ${state}。`)
}
