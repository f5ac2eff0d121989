import { compareDecimals } from '../../domain/decimal.ts'
import {
  type MinimumEvidence,
  type RuleTest,
  USUAL_CLOCKS,
  type WarningRuleData,
} from '../../domain/warningRule.ts'
import type {
  EvidenceStatus,
  PrepaymentFlightTestInput,
  SignalsTestInput,
  SilenceTestInput,
  WarningTermsInput,
  WarningTestInput,
} from '../../generated/resolvers.ts'
import { checkedCount, checkedText } from '../checks.ts'
import { type Field, invalid } from '../refused.ts'
import { signalCode } from './signalCode.ts'

const MOST_WINDOW_DAYS = 730
const MOST_SILENT_DAYS = 1_830
const MOST_HOURS = 8_760

/** What a rule's input says, but for its state. */
export function warningRuleData(input: WarningTermsInput): Omit<WarningRuleData, 'state'> {
  const usual = USUAL_CLOCKS[input.severity]
  const respondHours = within(input.respondHours ?? usual.respond, ['terms', 'respondHours'], {
    most: MOST_HOURS,
  })
  const closeHours = input.closeHours ?? Math.max(usual.close, respondHours)
  return {
    name: {
      en: checkedText(input.name.en ?? '', ['terms', 'name', 'en'], { most: 100 }),
      zh: checkedText(input.name.zh ?? '', ['terms', 'name', 'zh'], { most: 100 }),
    },
    test: ruleTest(input.test),
    severity: input.severity,
    respondHours,
    closeHours: within(closeHours, ['terms', 'closeHours'], { least: respondHours, most: MOST_HOURS }),
    appliesTo: {
      lines: distinct(input.lines, ['terms', 'lines'], 4),
      types: distinct(input.types, ['terms', 'types'], 5),
      tiers: distinct(
        input.tiers?.map((tier, n) => checkedText(tier, ['terms', 'tiers', n], { most: 40 })),
        ['terms', 'tiers'],
        20,
      ),
    },
  }
}

function ruleTest({ signals, silence, prepaymentFlight }: WarningTestInput): RuleTest {
  if (signals) return signalsTest(signals, ['terms', 'test', 'signals'])
  if (silence) return silenceTest(silence, ['terms', 'test', 'silence'])
  if (prepaymentFlight) return flightTest(prepaymentFlight, ['terms', 'test', 'prepaymentFlight'])
  throw invalid(['terms', 'test'], 'exactly one kind of test', '恰好一种测试')
}

function signalsTest(input: SignalsTestInput, field: Field): RuleTest {
  const categories = distinct(input.categories, [...field, 'categories'], 10)
  const codes = distinct(
    input.codes?.map((code, n) => signalCode(code, [...field, 'codes', n])),
    [...field, 'codes'],
    20,
  )
  if (categories.length + codes.length === 0) {
    throw invalid([...field, 'categories'], 'given where codes are not', '在未给出 codes 时给出')
  }
  if (compareDecimals(input.threshold, '0') <= 0) {
    throw invalid([...field, 'threshold'], 'above 0', '大于 0', input.threshold)
  }
  return {
    kind: 'SIGNALS',
    categories,
    codes,
    windowDays: within(input.windowDays, [...field, 'windowDays'], { most: MOST_WINDOW_DAYS }),
    aggregate: input.aggregate ?? 'COUNT',
    threshold: input.threshold,
    minimumEvidence: minimumEvidence(input.minimumEvidence, [...field, 'minimumEvidence']),
  }
}

function silenceTest({ days, tierDays }: SilenceTestInput, field: Field): RuleTest {
  const all = checkedCount(tierDays ?? [], [...field, 'tierDays'], { most: 20 })
  const tiers = all.map(({ tier }, n) => checkedText(tier, [...field, 'tierDays', n, 'tier'], { most: 40 }))
  if (new Set(tiers).size < tiers.length) {
    throw invalid([...field, 'tierDays'], 'a list with each tier once', '每个层级仅出现一次的列表')
  }
  return {
    kind: 'SILENCE',
    days: within(days, [...field, 'days'], { most: MOST_SILENT_DAYS }),
    tierDays: all.map((each, n) => ({
      tier: tiers[n] ?? each.tier,
      days: within(each.days, [...field, 'tierDays', n, 'days'], { most: MOST_SILENT_DAYS }),
    })),
  }
}

function flightTest(input: PrepaymentFlightTestInput, field: Field): RuleTest {
  return {
    kind: 'PREPAYMENT_FLIGHT',
    windowDays: within(input.windowDays, [...field, 'windowDays'], { most: MOST_WINDOW_DAYS }),
    steps: within(input.steps ?? 3, [...field, 'steps'], { least: 2, most: 20 }),
    balanceFallPercent: within(input.balanceFallPercent ?? 30, [...field, 'balanceFallPercent'], {
      most: 100,
    }),
    withNewLender: input.withNewLender ?? false,
    minimumEvidence: minimumEvidence(input.minimumEvidence, [...field, 'minimumEvidence']),
  }
}

function minimumEvidence(status: EvidenceStatus | null | undefined, field: Field): MinimumEvidence {
  if (status === 'REFUTED') throw invalid(field, 'RUMOUR or CONFIRMED', 'RUMOUR 或 CONFIRMED', status)
  return status ?? 'CONFIRMED'
}

function distinct<T>(all: readonly T[] | null | undefined, field: Field, most: number): readonly T[] {
  return checkedCount([...new Set(all ?? [])], field, { most })
}

function within(
  number: number,
  field: Field,
  { least = 1, most }: { readonly least?: number; readonly most: number },
): number {
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw invalid(field, `a whole number from ${least} to ${most}`, `${least} 至 ${most} 的整数`, number)
}
