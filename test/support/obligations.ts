import type { Bank } from './bank.ts'

type Input = Readonly<Record<string, unknown>>

/** A call to every customer in each month, unless it says otherwise. */
export function cadence(more: Input = {}): Input {
  return {
    name: 'Call the customer',
    nameZh: '联系客户',
    kind: 'CONTACT_CADENCE',
    schedule: { period: { every: 'MONTH' } },
    satisfiedBy: { channels: ['PHONE', 'VISIT'] },
    calendar: 'WEEKENDS_ONLY',
    ...more,
  }
}

/** States a rule that asks from now on. */
export function ruleOn(bank: Bank, terms: Input = cadence()): Promise<{ id: string; version: number }> {
  return bank.make('stateObligationRule', { state: 'ON', terms })
}

const SHOWN = `id version kind occurrence from dueOn dueAt lapsesAt state overdue keptAt times
  contacts { interaction { id } } owner { id } unit { id } ruleVersion`

type Of = { employeeId?: string; unitId?: string; relationshipId?: string }

/** The first 100 in a state. */
export async function obligations(bank: Bank, of: Of, state = 'OPEN', show = SHOWN) {
  const query = `query ($of: ObligationsOfInput!, $state: ObligationState) {
    obligations(of: $of, state: $state, first: 100) { nodes { ${show} } }
  }`
  return (await bank.ask(query, { of, state })).obligations.nodes
}
