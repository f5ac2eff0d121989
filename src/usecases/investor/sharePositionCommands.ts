import type { SharePosition } from '../../domain/sharePosition.ts'
import type { RecordSharePositionInput, WithdrawSharePositionInput } from '../../generated/resolvers.ts'
import { sharePositionItem } from '../../store/items/sharePositionItem.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { assertNew } from '../assertNew.ts'
import { checkedText } from '../checks.ts'
import { type Attempt, type Command, type Plan, recordIdFor } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { assertMayChange } from '../policy/assertMayChange.ts'
import { recordPlanner } from '../recordPlanner.ts'
import { sharePositionData } from './sharePositionData.ts'

const planner = recordPlanner<SharePosition>(sharePositionItem)

/** A new position, or what one says now. */
export async function planSharePosition(
  attempt: Attempt,
  data: SharePosition['data'],
  before?: Placed<SharePosition>,
  active = true,
): Promise<Plan<SharePosition>> {
  if (before) return planner.changed(attempt, before, data, active)
  const id = recordIdFor(attempt, 'pos')
  await assertNew(attempt, id)
  return planner.made(attempt, data, id)
}

export const recordSharePosition: Command<SharePosition, RecordSharePositionInput> = {
  name: 'recordSharePosition',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const data = await sharePositionData(attempt, input)
    const plan = await planSharePosition(attempt, data)
    // Who may not know of the holder, or of our own shares, is told so before it is written.
    await assertMayChange(attempt, plan.record, { field: ['partyId'], named: data.partyId })
    return plan
  },
}

export const withdrawSharePosition: Command<SharePosition, WithdrawSharePositionInput> = {
  name: 'withdrawSharePosition',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'pos', input)
    checkedText(input.reason, ['reason'], { most: 500 })
    return planSharePosition(attempt, before.data, before, false)
  },
}
