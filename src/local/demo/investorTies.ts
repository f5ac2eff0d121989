import { addDays } from '../../domain/calendarDate.ts'
import { inSegment, type Linking } from './linking.ts'
import type { OrganizationPlan, TiePlan } from './plan.ts'

/** Who manages, keeps, advises and invests in which fund, and who writes about whom. */
export function investorTies(linking: Linking): TiePlan[] {
  const { random, employments, persons } = linking
  const managers = inSegment(linking, 'manager')
  const partners = inSegment(linking, 'partner')
  const large = inSegment(linking, 'corporate').filter(({ size }) => size === 'large')
  const clients = persons.filter(({ segment }) => segment === 'private')
  return [
    ...inSegment(linking, 'fund').flatMap((fund): TiePlan[] => {
      const validFrom = fund.foundedOn
      const manager = managerOf(fund, managers)
      const runner = employments.find(({ firm, to }) => firm === manager && to === undefined)
      return [
        ...(manager ? [{ kind: 'FUND_MANAGER', from: manager, to: fund, validFrom } as const] : []),
        ...(runner
          ? [{ kind: 'FUND_MANAGER', from: runner.person, to: fund, validFrom: runner.from } as const]
          : []),
        { kind: 'FUND_CUSTODIAN', from: random.pick(partners), to: fund, validFrom },
        ...(random.chance(0.5)
          ? [
              {
                kind: 'FUND_INVESTMENT',
                from: random.pick([...clients, ...large]),
                to: fund,
                share: `0.${random.int(1, 9)}`,
              } as const,
            ]
          : []),
      ]
    }),
    ...employments
      .filter(({ title }) => title.includes('分析师') || title.includes('Analyst'))
      .map(
        ({ person, from, to }): TiePlan => ({
          kind: 'ANALYST_COVERAGE',
          from: person,
          to: random.pick(large),
          validFrom: from.slice(0, 7),
          ...(to && { validTo: to }),
        }),
      ),
    ...random.sample(partners, 6).flatMap((partner): TiePlan[] => [
      {
        kind: 'BROKERAGE',
        from: partner,
        to: random.pick(managers),
        validFrom: addDays(linking.until, -random.int(300, 2_000)).slice(0, 4),
      },
      {
        kind: 'ADVISER',
        from: partner,
        to: random.pick(large),
        validFrom: addDays(linking.until, -random.int(300, 2_000)).slice(0, 7),
      },
    ]),
  ]
}

/** Generated funds share their manager's domain. */
function managerOf(
  fund: OrganizationPlan,
  managers: readonly OrganizationPlan[],
): OrganizationPlan | undefined {
  return managers.find(({ domain }) => domain === fund.domain)
}
