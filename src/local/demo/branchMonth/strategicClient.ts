import { recordFrameworkAgreement } from '../../../usecases/type/agreementCommands.ts'
import { recordRating } from '../../../usecases/type/recordRating.ts'
import type { Storyteller } from './storyteller.ts'

/** Lanqiao Group: what a strategic relationship stands on. */
export async function strategicClient({ tell, employee, relationship }: Storyteller): Promise<void> {
  const { id: relationshipId, lead } = await relationship('lanqiaoGroup')
  await tell(lead, '10-23 15:00', recordFrameworkAgreement, {
    relationshipId,
    number: 'YJ-ZL-2026-017',
    scope: '三年期战略合作：授信、司库、国际结算与供应链金融；每季度高管对话一次。',
    validFrom: '2026-11-01',
    validTo: '2029-10-31',
  })
  await tell(employee(31), '10-23 16:00', recordRating, {
    relationshipId,
    origin: 'INTERNAL',
    rater: '公司客户评级模型',
    modelVersion: '2026.2',
    grade: 'AA-',
    ratedOn: '2026-10-23',
  })
}
