import { type Bank, bankOf, contactInput } from '../../support/bank.ts'
import { draftedBulletin } from '../../support/draftedBulletin.ts'
import type { Gateway } from '../../support/gateway.ts'
import type { People } from './people.ts'

type Working = People & {
  readonly gateway: Gateway
  readonly bank: Bank
  readonly kept: { readonly customer: string }
}

/** A month that nobody has planned. */
export const PLANNED_MONTH = '2000-01-01'
/** A day that is told, and nothing was on. */
export const TOLD_DAY = '2026-01-05'

/** What the manager plans and logs, what the customer asks for, and what is told of the desk. */
export async function planWork({ gateway, bank, ids, units, kept }: Working) {
  const manager = bankOf(gateway, { kind: 'employee', subject: ids.manager })
  const goals = [{ key: 'g', text: 'Win two' }]
  const plan = await manager.make('draftWorkPlan', { month: PLANNED_MONTH, goals, weeks: [], actions: [] })
  const log = await manager.make('recordWork', { text: 'Visit', minutes: 30 }, 'id date')
  const standard = await bank.make('stateServiceStandard', {
    lineOfBusiness: 'CUSTOMER',
    indicator: 'RESOLUTION',
    targetMinutes: 60,
  })
  const request = await bank.make('openServiceRequest', requestInput(kept.customer))
  const servicePlan = await bank.make('openServicePlan', {
    relationshipId: kept.customer,
    ...SERVICE_PLAN,
  })
  return {
    plan: plan.id as string,
    log: log.id as string,
    day: log.date as string,
    standard: standard.id as string,
    request: request.id as string,
    servicePlan: servicePlan.id as string,
    bulletin: await draftedBulletin(gateway, units.desk, TOLD_DAY),
  }
}

export const SERVICE_PLAN = {
  situation: 'Sells more in summer',
  traits: 'Owner decides alone',
  market: 'Ice cream',
  actions: [{ key: 'a', kind: 'ADVICE', text: 'Cold chain', dueOn: '2030-01-01' }],
  reviewOn: '2030-01-15',
} as const

export function requestInput(relationshipId: string) {
  return { relationshipId, kind: 'COMPLAINT', channel: 'PHONE', subject: 'Card swallowed' } as const
}

/** A call of an employee with a party at noon of a day. */
export function callOn(day: string, { partyId, employeeId }: { partyId: string; employeeId: string }) {
  return contactInput(partyId, `${day}T04:00:00Z`, {
    participants: [
      { partyId, part: 'INITIATOR' },
      { employeeId, part: 'RECIPIENT' },
    ],
  })
}
