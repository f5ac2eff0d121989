import type { PeriodLength } from '../../domain/calendarPeriod.ts'
import type {
  ObligationSchedule,
  ObligationTerms,
  RuledKind,
  SatisfyingContact,
} from '../../domain/obligationRule.ts'
import type {
  MeantRelationshipsInput,
  ObligationKind,
  ObligationScheduleInput,
  ObligationTermsInput,
  SatisfyingContactInput,
} from '../../generated/resolvers.ts'
import { checkedCount, checkedText, withoutAbsent } from '../checks.ts'
import { type Field, invalid } from '../refused.ts'

/** No period of the kind has fewer days. */
const SHORTEST_DAYS: Readonly<Record<PeriodLength, number>> = {
  WEEK: 7,
  MONTH: 28,
  QUARTER: 90,
  HALF_YEAR: 181,
  YEAR: 365,
}

/** What a rule's input asks, checked. */
export function obligationTerms(input: ObligationTermsInput): ObligationTerms {
  const at = (...field: Field): Field => ['terms', ...field]
  const satisfiedBy = satisfyingContact(input.satisfiedBy)
  const schedule = scheduleOf(input.schedule)
  const kind = ruledKind(input.kind, schedule, satisfiedBy)
  const times = checkedNumber(input.times ?? 1, at('times'), { least: 1, most: satisfiedBy ? 50 : 1 })
  return withoutAbsent({
    name: {
      en: checkedText(input.name, at('name'), { most: 100 }),
      zh: checkedText(input.nameZh, at('nameZh'), { most: 100 }),
    },
    kind,
    appliesTo: meant(input.appliesTo ?? {}),
    schedule,
    times,
    satisfiedBy,
    calendar: input.calendar ?? 'PRC',
    moveDue: input.moveDue ?? 'PREVIOUS',
    graceDays: checkedNumber(input.graceDays ?? 0, at('graceDays'), { least: 0, most: 366 }),
  })
}

function ruledKind(
  kind: ObligationKind,
  schedule: ObligationSchedule,
  satisfiedBy: SatisfyingContact | undefined,
): RuledKind {
  const field = ['terms', 'kind']
  if (kind === 'COMMITMENT') {
    throw invalid(
      field,
      'any kind but COMMITMENT, which follows from the promise',
      'COMMITMENT 以外的类别',
      kind,
    )
  }
  // Who may know of a day of birth is decided by the kind.
  if ((kind === 'CARE_DAY') !== (schedule.kind === 'CARE_DAY')) {
    throw invalid(field, 'CARE_DAY exactly for a care day', '仅关怀日使用 CARE_DAY', kind)
  }
  if (kind === 'EXECUTIVE_DIALOGUE' && satisfiedBy?.executivePresent !== true) {
    throw invalid(
      ['terms', 'satisfiedBy'],
      'given with executivePresent for an EXECUTIVE_DIALOGUE',
      '含 executivePresent 的条件（高管对话）',
    )
  }
  return kind
}

function scheduleOf({ period, careDay }: ObligationScheduleInput): ObligationSchedule {
  if (careDay) {
    const { day, leadDays } = careDay
    const field = ['terms', 'schedule', 'careDay', 'leadDays']
    return {
      kind: 'CARE_DAY',
      careDay: day,
      leadDays: checkedNumber(leadDays ?? 7, field, { least: 0, most: 60 }),
    }
  }
  if (!period) throw invalid(['terms', 'schedule'], 'a period or a care day', '周期或关怀日')
  const { every, daysBefore } = period
  const field = ['terms', 'schedule', 'period', 'daysBefore']
  const most = SHORTEST_DAYS[every] - 1
  return { kind: 'PERIOD', every, daysBefore: checkedNumber(daysBefore ?? 0, field, { least: 0, most }) }
}

function meant({ lines, types, tiers, stages }: MeantRelationshipsInput): ObligationTerms['appliesTo'] {
  const field = ['terms', 'appliesTo', 'tiers']
  return {
    lines: distinct(lines),
    types: distinct(types),
    tiers: checkedCount(distinct(tiers), field, { most: 20 }).map((tier, n) =>
      checkedText(tier, [...field, n], { most: 40 }),
    ),
    stages: distinct(stages),
  }
}

function satisfyingContact(input: SatisfyingContactInput | null | undefined): SatisfyingContact | undefined {
  if (!input) return undefined
  const { channels, directions, executivePresent, minMinutes } = input
  const field = ['terms', 'satisfiedBy', 'minMinutes']
  return withoutAbsent({
    channels: distinct(channels),
    directions: distinct(directions),
    executivePresent: executivePresent ?? false,
    minMinutes: minMinutes ? checkedNumber(minMinutes, field, { least: 1, most: 1_440 }) : undefined,
  })
}

function distinct<T>(all: readonly T[] | null | undefined): readonly T[] {
  return [...new Set(all ?? [])]
}

function checkedNumber(
  number: number,
  field: Field,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  if (number >= least && number <= most) return number
  throw invalid(field, `${least} to ${most}`, `${least} 至 ${most}`, number)
}
