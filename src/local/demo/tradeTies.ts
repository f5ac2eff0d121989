import { addDays } from '../../domain/calendarDate.ts'
import { inSegment, type Linking } from './linking.ts'
import type { OrganizationPlan, TiePlan } from './plan.ts'
import { asKnown } from './workdays.ts'

/** Who sells to whom, works with whom, sent whom, and who watches whom. Counts follow the number of firms. */
export function tradeTies(linking: Linking): TiePlan[] {
  const { random, persons } = linking
  const corporate = inSegment(linking, 'corporate')
  const business = inSegment(linking, 'corporate', 'supplier', 'partner')
  const partners = inSegment(linking, 'partner')
  const regulators = inSegment(linking, 'regulator')
  const large = business.filter(({ size }) => size === 'large')
  const clients = persons.filter(({ segment }) => segment === 'private' || segment === 'retail')
  const some = <T>(share: number, list: readonly T[]) =>
    random.sample(list, Math.max(1, Math.round(list.length * share)))
  const dated = (tie: Omit<TiePlan, 'validFrom'>): TiePlan => ({ ...tie, ...datesOf(linking) })
  return [
    ...some(0.6, business).map((from) =>
      dated({
        kind: 'SUPPLY',
        from,
        to: random.pick(hubs(corporate)),
        ...(random.chance(0.4) && { share: String(random.int(2, 60)) }),
      }),
    ),
    ...some(0.08, business).map((from) => dated({ kind: 'DISTRIBUTION', from, to: random.pick(corporate) })),
    ...some(0.5, partners).map((from) =>
      dated({ kind: 'SERVICE_PROVISION', from, to: random.pick(corporate) }),
    ),
    ...some(0.4, partners).map((from) => dated({ kind: 'PARTNERSHIP', from, to: random.pick(partners) })),
    ...some(0.3, partners).map((from) => dated({ kind: 'LEGAL_COUNSEL', from, to: random.pick(large) })),
    ...some(0.3, partners).map((from) => dated({ kind: 'AUDITOR', from, to: random.pick(large) })),
    ...some(0.05, corporate).map((from) => dated({ kind: 'COMPETITION', from, to: random.pick(corporate) })),
    ...some(0.08, clients).map((from) => dated({ kind: 'REFERRAL', from, to: random.pick(clients) })),
    ...some(0.02, clients).map((from) => dated({ kind: 'OTHER', from, to: random.pick(corporate) })),
    ...some(0.3, large).map((to) => dated({ kind: 'REGULATION', from: random.pick(regulators), to })),
  ]
}

/** A few firms buy from very many. */
function hubs(firms: readonly OrganizationPlan[]): readonly OrganizationPlan[] {
  const large = firms.filter(({ size }) => size === 'large')
  return [
    ...firms,
    ...large,
    ...large,
    ...large.slice(0, 8).flatMap((firm) => [firm, firm, firm, firm, firm]),
  ]
}

function datesOf({ random, until }: Linking): Pick<TiePlan, 'validFrom' | 'validTo'> {
  if (random.chance(0.1)) return {}
  const from = addDays(until, -random.int(120, 3_500))
  const ended = random.chance(0.15)
  return { validFrom: asKnown(random, from), ...(ended && { validTo: addDays(from, random.int(366, 500)) }) }
}
