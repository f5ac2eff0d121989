import type { RecordId } from '../../src/domain/recordId.ts'
import { derive } from '../../src/usecases/derive/derive.ts'
import { openEngines } from '../../src/usecases/derive/openEngines.ts'
import type { Bank } from './bank.ts'
import type { Gateway } from './gateway.ts'

/** A rule that warns of the first loan that is overdue. */
export const WARNING_TERMS = {
  name: { en: 'Overdue', zh: '逾期' },
  test: { signals: { codes: ['OVERDUE'], windowDays: 365, threshold: '1' } },
  severity: 'HIGH',
} as const

export async function warningRuleOn(bank: Bank): Promise<string> {
  const { id } = await bank.make('stateWarningRule', { terms: WARNING_TERMS })
  await bank.make('switchOnWarningRule', { id, expectedVersion: 1, reason: 'Tried' })
  return id
}

export function overdue(relationshipId: string) {
  return {
    relationshipId,
    category: 'REPAYMENT_CAPACITY',
    code: 'OVERDUE',
    observedOn: new Date().toISOString().slice(0, 10),
    status: 'CONFIRMED',
    evidenceSource: 'The loan system',
  } as const
}

/** A signal, and the alert that the rules which are on raise by it, or that it is added to. */
export async function anAlert(
  gateway: Pick<Gateway, 'context'>,
  bank: Bank,
  relationshipId: string,
): Promise<{ readonly signalId: string; readonly id: string; readonly expectedVersion: number }> {
  const { id: signalId } = await bank.make('recordSignal', overdue(relationshipId))
  const [engine] = await openEngines(gateway.context())
  if (engine) await derive(engine, [signalId as RecordId])
  const query = `{ customerView(id: "${await partyOf(bank, relationshipId)}", purpose: SERVICING) {
    alerts { open { id version } } } }`
  const [alert] = (await bank.ask(query)).customerView.alerts.open
  return { signalId, id: alert.id, expectedVersion: alert.version }
}

async function partyOf(bank: Bank, relationshipId: string): Promise<string> {
  return (await bank.ask(`{ relationship(id: "${relationshipId}") { party { id } } }`)).relationship.party.id
}
