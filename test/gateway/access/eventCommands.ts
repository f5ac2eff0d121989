import type { CommandName } from '../../support/bank.ts'
import { ROADSHOW } from '../../support/eventBank.ts'
import type { Preparation } from './preparation.ts'
import type { World } from './world.ts'

const reason = 'For the test'

/** With the manager's customers. */
export const SALON = { ...ROADSHOW, kind: 'SALON', lineOfBusiness: 'CUSTOMER' } as const

async function aSalon({ bank, ids }: World) {
  const { id } = await bank.make('planEvent', { ...SALON, hostIds: [ids.manager] })
  return { id: id as string, expectedVersion: 1 }
}

/** Events that the manager holds, and who comes to them. */
export const EVENT_COMMANDS = {
  planEvent: async ({ ids }) => ({ ...SALON, hostIds: [ids.manager] }),
  changeEvent: async (world) => ({ ...(await aSalon(world)), name: 'Another salon', reason }),
  holdEvent: aSalon,
  cancelEvent: async (world) => ({ ...(await aSalon(world)), reason }),
  inviteToEvent: async (world) => {
    const { id } = await aSalon(world)
    return { id, people: [{ partyId: world.parties.customer }] }
  },
  recordAttendance: async (world) => {
    const { id } = await aSalon(world)
    return { id, people: [{ partyId: world.parties.customer, state: 'ATTENDED' }] }
  },
  withdrawAttendance: async (world) => {
    const { id } = await aSalon(world)
    const partyId = world.parties.customer
    await world.bank.make('inviteToEvent', { id, people: [{ partyId }] })
    return { id, partyIds: [partyId], reason }
  },
} as const satisfies Partial<Record<CommandName, Preparation>>
