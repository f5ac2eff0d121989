import type { RecordId } from '../../../src/domain/recordId.ts'
import { derive } from '../../../src/usecases/derive/derive.ts'
import { openEngines } from '../../../src/usecases/derive/openEngines.ts'
import type { CommandName } from '../../support/bank.ts'
import { cadence, obligations, ruleOn } from '../../support/obligations.ts'
import { anAlert, overdue, WARNING_TERMS } from '../../support/warnings.ts'
import type { Preparation } from './preparation.ts'
import type { World } from './world.ts'

const reason = 'For the test'

/** What a rule that is stated now asks of the customer: with the contact that it takes, and for no other viewer. */
async function anObligation(world: World) {
  const { gateway, bank, kept } = world
  await ruleOn(bank)
  const [engine] = await openEngines(gateway.context())
  if (engine) await derive(engine, [kept.customer as RecordId])
  const open = await obligations(bank, { relationshipId: kept.customer }, 'OPEN', 'id version createdAt kind')
  const newest = open
    .filter(({ kind }: { kind: string }) => kind === 'CONTACT_CADENCE')
    .toSorted((a: { createdAt: string }, b: { createdAt: string }) => (a.createdAt < b.createdAt ? 1 : -1))[0]
  return { id: newest.id as string, expectedVersion: newest.version as number }
}

async function aRumour({ bank, kept }: World) {
  const { id } = await bank.make('recordSignal', { ...overdue(kept.customer), status: 'RUMOUR' })
  return { id: id as string, expectedVersion: 1 }
}

async function openAlert({ gateway, bank, kept }: World) {
  const { id, expectedVersion } = await anAlert(gateway, bank, kept.customer)
  return { id, expectedVersion }
}

async function aWarningRule({ bank }: World) {
  const { id } = await bank.make('stateWarningRule', { terms: WARNING_TERMS })
  return { id: id as string, expectedVersion: 1 }
}

/** What must be done for customers, what is seen of them, and what they are warned of by. */
export const WARNING_COMMANDS = {
  stateObligationRule: async () => ({ terms: cadence() }),
  changeObligationRule: async (world) => {
    const { id } = await world.bank.make('stateObligationRule', { terms: cadence() })
    return { id, expectedVersion: 1, terms: cadence({ times: 2 }), reason }
  },
  keepObligation: async (world) => ({ ...(await anObligation(world)), note: reason }),
  waiveObligation: async (world) => ({ ...(await anObligation(world)), note: reason }),

  recordSignal: async ({ kept }) => overdue(kept.customer),
  confirmSignal: async (world) => ({ ...(await aRumour(world)), evidenceSource: reason }),
  refuteSignal: async (world) => ({ ...(await aRumour(world)), evidenceSource: reason }),
  answerAlert: async (world) => ({ ...(await openAlert(world)), plan: reason, ownerId: world.ids.manager }),
  closeAlert: async (world) => ({ ...(await openAlert(world)), outcome: 'RESOLVED', note: reason }),
  classifyLoan: async ({ bank, parties }) => ({
    id: await bank.holding(parties.customer, 'Loan', { kind: 'LOAN' }),
    expectedVersion: 1,
    class: { loanClass: 'PASS' },
    reason,
  }),
  stateWarningRule: async () => ({ terms: WARNING_TERMS }),
  changeWarningRule: async (world) => ({ ...(await aWarningRule(world)), terms: WARNING_TERMS, reason }),
  switchOnWarningRule: async (world) => ({ ...(await aWarningRule(world)), reason }),
  switchOffWarningRule: async (world) => ({ ...(await aWarningRule(world)), reason }),
} as const satisfies Partial<Record<CommandName, Preparation>>
