import { findRecord } from '../../../store/records.ts'
import { setInvestorTarget } from '../../../usecases/relationship/setInvestorTarget.ts'
import { DEMO_SECURITY } from '../../demoSecurity.ts'
import type { Storyteller } from '../branchMonth/storyteller.ts'

/** Eldermere's fund could hold more. */
export async function targetedHolder({ tell, newContext, relationship }: Storyteller): Promise<void> {
  const { id, lead } = await relationship('eldermereFund', 'INVESTOR')
  const { table, viewer } = newContext()
  const before = await findRecord(table, viewer.tenant, id)
  await tell(lead, '10-26 10:30', setInvestorTarget, {
    id,
    // Said before, it is told as it was then.
    expectedVersion: before?.data.investorTarget ? before.meta.version - 1 : (before?.meta.version ?? 1),
    target: {
      security: DEMO_SECURITY,
      quantity: '85000000',
      by: '2027-06-30',
      reason: '对内资银行的配置低于同业 Holds less of mainland banks than its peers do',
    },
  })
}
