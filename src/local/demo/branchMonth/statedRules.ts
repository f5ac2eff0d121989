import type { RecordId } from '../../../domain/recordId.ts'
import type { ObligationTermsInput } from '../../../generated/resolvers.ts'
import { stateObligationRule } from '../../../usecases/obligation/obligationRuleCommands.ts'
import type { Storyteller } from './storyteller.ts'

type StatedRule = readonly [moment: string, terms: ObligationTermsInput]

const CUSTOMERS = ['CUSTOMER'] as const

/** What the bank asks of those who keep its relationships. */
const RULES: readonly StatedRule[] = [
  [
    '10-26 09:00',
    {
      name: 'A contact each month, tier A and diamond',
      nameZh: 'A 级与钻石客户每月联系',
      kind: 'CONTACT_CADENCE',
      appliesTo: { lines: [...CUSTOMERS], tiers: ['A', '钻石'] },
      schedule: { period: { every: 'MONTH', daysBefore: 10 } },
      satisfiedBy: {},
      graceDays: 10,
    },
  ],
  [
    '10-26 09:05',
    {
      name: 'A contact each quarter, tier B and platinum',
      nameZh: 'B 级与白金客户每季度联系',
      kind: 'CONTACT_CADENCE',
      appliesTo: { lines: [...CUSTOMERS], tiers: ['B', '白金'] },
      schedule: { period: { every: 'QUARTER' } },
      satisfiedBy: {},
      graceDays: 15,
    },
  ],
  [
    '10-26 09:10',
    {
      name: 'A dialogue each quarter with an executive present',
      nameZh: '每季度高管对话',
      kind: 'EXECUTIVE_DIALOGUE',
      appliesTo: { lines: [...CUSTOMERS], types: ['STRATEGIC'], tiers: ['A'] },
      schedule: { period: { every: 'QUARTER', daysBefore: 15 } },
      satisfiedBy: { channels: ['MEETING', 'VISIT', 'VIDEO'], executivePresent: true, minMinutes: 30 },
      graceDays: 15,
    },
  ],
  [
    '10-26 09:15',
    {
      name: 'A post-loan check on site, each month',
      nameZh: '问题贷款每月贷后现场检查',
      kind: 'POST_LOAN_CHECK',
      appliesTo: { lines: [...CUSTOMERS], types: ['PROBLEM'] },
      schedule: { period: { every: 'MONTH', daysBefore: 10 } },
      satisfiedBy: { channels: ['VISIT'] },
      graceDays: 20,
    },
  ],
  [
    '10-26 09:20',
    {
      name: 'A word on the birthday, diamond and platinum',
      nameZh: '钻石与白金客户生日关怀',
      kind: 'CARE_DAY',
      appliesTo: { lines: [...CUSTOMERS], tiers: ['钻石', '白金'] },
      schedule: { careDay: { day: 'BIRTHDAY_SOLAR', leadDays: 7 } },
      satisfiedBy: { directions: ['OUTBOUND'] },
      calendar: 'PRC',
      moveDue: 'PREVIOUS',
      graceDays: 7,
    },
  ],
]

/** Stated, and on from that day. */
export async function statedRules({ tell, settle, employee }: Storyteller): Promise<void> {
  const compliance = employee(33)
  const ids: RecordId[] = []
  for (const [moment, terms] of RULES) {
    ids.push((await tell(compliance, moment, stateObligationRule, { terms, state: 'ON' })).id)
  }
  // All relationships are still to be derived, and then find the rules: each rule need not go through them by itself.
  await settle('10-26 09:30', ids, { withDependents: false })
}
