import { addDays } from '../../domain/calendarDate.ts'
import { inSegment, type Linking } from './linking.ts'
import type { OrganizationPlan, TiePlan } from './plan.ts'
import { asKnown } from './workdays.ts'

/** Who stands in for whose debts: circles of guarantees, heads for their members, owners for their firms, couples. */
export function creditTies(linking: Linking): TiePlan[] {
  const { random, groups, employments, families } = linking
  const smaller = inSegment(linking, 'corporate').filter(
    ({ size, country }) => size !== 'large' && country === 'CN',
  )
  const circleCount = Math.max(1, Math.round(smaller.length / 60))
  const circles = Array.from({ length: circleCount }, () => random.sample(smaller, random.int(3, 5)))
  const owners = employments.filter(
    ({ title, to }) => to === undefined && (title === '董事长' || title === '总经理'),
  )
  return [
    ...circles.flatMap((circle) => circleOf(linking, circle)),
    ...groups.flatMap(({ head, members }) =>
      random.sample(members, 2).map((member) => debt(linking, { kind: 'GUARANTEE', from: head, to: member })),
    ),
    ...owners
      .filter(() => random.chance(0.25))
      .map(({ person, firm }) =>
        debt(linking, { kind: random.pick(['GUARANTEE', 'COLLATERAL']), from: person, to: firm }),
      ),
    ...families
      .filter(() => random.chance(0.4))
      .map(({ couple: [a, b] }) => debt(linking, { kind: 'CO_BORROWER', from: a, to: b })),
    ...random
      .sample(smaller, 10)
      .map((firm) => debt(linking, { kind: 'LENDING', from: random.pick(smaller), to: firm })),
  ]
}

/** Each guarantees the next and the last the first; small firms like to call it a mutual guarantee. */
function circleOf(linking: Linking, circle: readonly OrganizationPlan[]): TiePlan[] {
  const mutual = linking.random.chance(0.3)
  return circle.map((firm, place) => {
    const next = circle[(place + 1) % circle.length] ?? firm
    return debt(linking, { kind: mutual ? 'JOINT_GUARANTEE' : 'GUARANTEE', from: firm, to: next })
  })
}

/** Dated; some have run out already; a guarantee often covers a part of the debt only. */
function debt({ random, until }: Linking, tie: Pick<TiePlan, 'kind' | 'from' | 'to'>): TiePlan {
  const from = addDays(until, -random.int(60, 1_400))
  const to = addDays(from, random.pick([365, 730, 1_095, 1_825]))
  return {
    ...tie,
    validFrom: asKnown(random, from),
    ...(random.chance(0.7) && { validTo: to }),
    ...(tie.kind === 'GUARANTEE' && random.chance(0.4) && { share: String(random.int(3, 10) * 10) }),
  }
}
