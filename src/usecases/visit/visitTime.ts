import { dateInZone } from '../../domain/calendarDate.ts'
import { afterVisit, type InvestorVisitData } from '../../domain/investorVisit.ts'
import { prcCalendar } from '../calendar/prcCalendar.ts'
import { checkedText, withoutAbsent } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { findQuietPeriods } from '../publication/readQuietPeriods.ts'
import { findVisitRules } from '../publication/visitTermsInForce.ts'
import { invalid, refused } from '../refused.ts'

const LONGEST_MS = 31 * 86_400_000

type TimeInput = {
  readonly startsAt: string
  readonly endsAt: string
  readonly exceptionReason?: string | null | undefined
}

type VisitTime = Pick<
  InvestorVisitData,
  'startsAt' | 'endsAt' | 'quiet' | 'exception' | 'ruleVersion' | 'ruleSource' | 'publishBy' | 'keepUntil'
>

/**
 * When a visit is, and what follows from that by the institution's rules.
 *
 * @throws Refused INVALID_STATE for a time that is quiet, where nobody says why it must be then.
 */
export async function visitTime(attempt: Attempt, input: TimeInput): Promise<VisitTime> {
  const { context, scope, change } = attempt
  const { startsAt, endsAt } = checkedTime(input)
  const quiet = await findQuietPeriods(context, scope.tenant, {
    from: startsAt,
    to: endsAt,
    knownAt: change.at,
  })
  const why = input.exceptionReason?.trim()
    ? checkedText(input.exceptionReason, ['exceptionReason'], { most: 500 })
    : undefined
  const [first] = quiet
  if (first && why === undefined) throw isQuiet(first.disclosure.data.title)
  const rules = await findVisitRules(context, scope.tenant)
  const zone = context.app.timeZone
  const { terms } = rules
  return withoutAbsent({
    startsAt,
    endsAt,
    quiet: quiet.map(({ disclosure }) => disclosure.id),
    exception: first && why ? { reason: why, by: change.by, at: change.at } : undefined,
    ruleVersion: rules.rule?.meta.version,
    ruleSource: rules.source,
    ...afterVisit(dateInZone(new Date(endsAt), zone), { terms, working: await prcCalendar(), zone }),
  })
}

function checkedTime({ startsAt, endsAt }: TimeInput) {
  const lasts = Date.parse(endsAt) - Date.parse(startsAt)
  if (lasts > 0 && lasts <= LONGEST_MS) return { startsAt, endsAt }
  throw invalid(
    ['endsAt'],
    `after ${startsAt}, and at most 31 days later`,
    `晚于 ${startsAt} 且不超过 31 天`,
    endsAt,
  )
}

function isQuiet(title: string) {
  return refused(
    'INVALID_STATE',
    ['startsAt'],
    `Investors are not received then: “${title}” is near. Choose another time, or say in exceptionReason why it must be this one.`,
    `该时间处于“${title}”披露前的静默期，应避免接待投资者。请另选时间，或在 exceptionReason 中说明必须接待的理由。`,
  )
}
