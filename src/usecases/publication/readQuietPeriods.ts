import { enter } from '../../access/enter.ts'
import { investorSight } from '../../access/investorSight.ts'
import { dateInZone } from '../../domain/calendarDate.ts'
import type { Instant } from '../../domain/instant.ts'
import {
  isQuietWithin,
  plannedDaysAround,
  type QuietPeriod,
  quietPeriodBefore,
} from '../../domain/quietPeriod.ts'
import { MOST_QUIET_DAYS } from '../../domain/visitTerms.ts'
import { findStanding } from '../../store/findStanding.ts'
import { disclosureItem, disclosureLists } from '../../store/items/disclosureItem.ts'
import { HIGHEST } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { admitAs } from '../policy/admit.ts'
import { findVisitRules, type VisitTermsModel } from './visitTermsInForce.ts'

/** A quiet period, and the rules it follows from. */
export type QuietPeriodModel = QuietPeriod & { readonly rules: VisitTermsModel }

type Asked = { readonly at?: Instant | null | undefined; readonly knownAt?: Instant | null | undefined }

/** The quiet periods at a moment, as the calendar was known at another. None for who may not see the calendar. */
export async function readQuietPeriodsAt(
  context: RequestContext,
  { at, knownAt }: Asked,
): Promise<readonly QuietPeriodModel[]> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const sight = investorSight(context.caller)
  if (!sight) return []
  const now = context.app.now().toISOString()
  const moment = at ?? now
  const found = await findQuietPeriods(context, tenant, {
    from: moment,
    to: moment,
    knownAt: knownAt ?? now,
  })
  context.returned.nodes += found.length
  return found.map((period) => {
    admitAs(context, period.disclosure, sight)
    return admitAs(context, period, sight)
  })
}

/** Those that touch a time, whoever asks: to decide by. One query, and the rules. */
export async function findQuietPeriods(
  { table, app }: Pick<RequestContext, 'table' | 'app'>,
  tenant: string,
  { from, to, knownAt }: { readonly from: Instant; readonly to: Instant; readonly knownAt: Instant },
): Promise<readonly QuietPeriodModel[]> {
  const zone = app.timeZone
  const dayOf = (at: Instant) => dateInZone(new Date(at), zone)
  const [first, last] = plannedDaysAround(dayOf(from), dayOf(to), MOST_QUIET_DAYS)
  const [rules, items] = await Promise.all([
    findVisitRules({ table }, tenant),
    findStanding(table, {
      partition: disclosureLists.periodic(tenant),
      from: first,
      to: `${last}#${HIGHEST}`,
      consistent: true,
    }),
  ])
  return items
    .flatMap((item) => {
      const disclosure = disclosureItem.parse(item)
      const period = quietPeriodBefore(disclosure, rules.terms, { zone, knownAt })
      return period && isQuietWithin(period, from, to) ? [{ ...period, rules }] : []
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}
