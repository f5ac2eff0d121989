import type { CommandName } from '../../support/bank.ts'
import type { Preparation } from './preparation.ts'
import type { World } from './world.ts'

const ofCustomer = ({ parties }: World) => ({ of: { timelineOf: parties.customer }, format: 'CSV' })

/** Exports of the customer's contacts: of an operator's, there is one at a time. */
export const EXPORT_COMMANDS = {
  startExport: async (world) => ofCustomer(world),
  cancelExport: async (world) => {
    const { bank } = world
    const { exports } = await bank.ask('{ exports(first: 9) { nodes { id version state } } }')
    for (const { id, version, state } of exports.nodes) {
      if (state === 'RUNNING') await bank.make('cancelExport', { id, expectedVersion: version })
    }
    const { id } = await bank.make('startExport', ofCustomer(world))
    return { id, expectedVersion: 1 }
  },
} as const satisfies Partial<Record<CommandName, Preparation>>
