import type { RecordId } from '../../../domain/recordId.ts'
import type { WarningTermsInput } from '../../../generated/resolvers.ts'
import { stateWarningRule, switchOnWarningRule } from '../../../usecases/warning/warningRuleCommands.ts'
import type { Storyteller } from './storyteller.ts'

type Stated = readonly [moment: string, terms: WarningTermsInput]

const RULES: readonly Stated[] = [
  [
    '10-26 10:00',
    {
      name: { en: 'Repayment in doubt', zh: '还款能力存疑' },
      test: {
        signals: {
          categories: ['FINANCIAL', 'REPAYMENT_CAPACITY'],
          codes: [],
          windowDays: 90,
          aggregate: 'COUNT',
          threshold: '2',
          minimumEvidence: 'CONFIRMED',
        },
      },
      severity: 'HIGH',
      lines: ['CUSTOMER'],
      types: [],
      tiers: [],
    },
  ],
  [
    '10-26 10:10',
    {
      name: { en: 'On the way to another bank: repaid early, step by step', zh: '逐步提前还款（流失征兆）' },
      test: {
        prepaymentFlight: {
          windowDays: 120,
          steps: 3,
          balanceFallPercent: 30,
          withNewLender: false,
          minimumEvidence: 'CONFIRMED',
        },
      },
      severity: 'MEDIUM',
      lines: ['CUSTOMER'],
      types: [],
      tiers: [],
    },
  ],
  [
    '10-26 10:20',
    {
      name: { en: 'A payment is overdue', zh: '贷款逾期' },
      test: {
        signals: {
          categories: [],
          codes: ['OVERDUE'],
          windowDays: 60,
          aggregate: 'MAX',
          threshold: '30',
          minimumEvidence: 'CONFIRMED',
        },
      },
      severity: 'CRITICAL',
      lines: ['CUSTOMER'],
      types: [],
      tiers: [],
    },
  ],
  [
    '10-26 10:30',
    {
      name: { en: 'Silence: nobody has spoken with them for long', zh: '长期无人联系' },
      test: { silence: { days: 180, tierDays: [{ tier: 'B', days: 150 }] } },
      severity: 'LOW',
      lines: ['CUSTOMER'],
      types: ['STRATEGIC', 'GROWTH', 'PROBLEM'],
      tiers: ['A', 'B', '钻石'],
    },
  ],
]

/** Each is stated, tried on the past, and switched on. */
export async function warningRules({ tell, settle, employee }: Storyteller): Promise<void> {
  const compliance = employee(33)
  const ids: RecordId[] = []
  for (const [moment, terms] of RULES) {
    const { id, meta } = await tell(compliance, moment, stateWarningRule, { terms })
    const reason = '试算结果符合预期'
    const later = moment.replace(/0$/, '5')
    await tell(compliance, later, switchOnWarningRule, { id, expectedVersion: meta.version, reason })
    ids.push(id)
  }
  // As for the rules of what must be done.
  await settle('10-26 10:45', ids, { withDependents: false })
}
