import type { RecordId } from '../../../src/domain/recordId.ts'
import { derive } from '../../../src/usecases/derive/derive.ts'
import { openEngines } from '../../../src/usecases/derive/openEngines.ts'
import { relationshipObligations } from '../../../src/usecases/obligation/obligationDerivers.ts'
import { bankOf } from '../../support/bank.ts'
import { obligations } from '../../support/obligations.ts'
import { type Builder, CLERK } from './builder.ts'
import { BEGIN_MS, inStep } from './clockwork.ts'
import type { Relationships } from './relationships.ts'
import type { Asked } from './rules.ts'

const SAID_BY = { keepObligation: 'KeepObligationInput', waiveObligation: 'WaiveObligationInput' } as const

/** What is said of what a rule asks of everybody: that it was done, or need not be. */
export async function keepRules(
  { give, sometimes, gateway }: Builder,
  relationships: Relationships,
  { ofAll }: Asked,
): Promise<void> {
  for (const [group, relationshipId, command] of [
    ['f1', relationships.ofF1, 'keepObligation'],
    ['x.customer', relationships.ofX, 'waiveObligation'],
    ['x.investor', relationships.ofXAsInvestor, 'keepObligation'],
    ['b1', relationships.ofB1, 'waiveObligation'],
  ] as const) {
    const id = await inStep(`asked/${group}`, BEGIN_MS + 7_000_000, async (): Promise<string | undefined> => {
      const [engine] = await openEngines(gateway.context(), { rel: [relationshipObligations] })
      if (engine) await derive(engine, [relationshipId as RecordId])
      const open = await obligations(bankOf(gateway, CLERK), { relationshipId }, 'OPEN', 'id rule { id }')
      return open.find(({ rule }: { rule: { id: string } }) => rule.id === ofAll)?.id
    })
    // Nothing is asked of a relationship that was made a lost one: the step is taken all the same.
    if (id) await give(group, command, { id, note: `They know in ${group}` })
    else await sometimes(group, SAID_BY[command], async () => undefined)
  }
}
