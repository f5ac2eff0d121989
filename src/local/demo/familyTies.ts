import { addDays } from '../../domain/calendarDate.ts'
import type { Linking } from './linking.ts'
import type { PersonPlan, TiePlan } from './plan.ts'
import { asKnown } from './workdays.ts'

/** Couples and their children, and who else is kin or known to whom. */
export function familyTies(linking: Linking): TiePlan[] {
  const { random, families, persons, until } = linking
  const clients = persons.filter(({ segment }) => segment === 'private' || segment === 'retail')
  const pairs = (count: number) =>
    Array.from({ length: count }, () => random.sample(clients, 2) as [PersonPlan, PersonPlan])
  const few = Math.max(1, Math.round(clients.length / 60))
  return [
    ...families.flatMap(({ couple: [husband, wife], children }): TiePlan[] => {
      const married = addDays(until, -random.int(2_000, 12_000))
      const parted = random.chance(0.08) ? addDays(until, -random.int(30, 1_200)) : undefined
      return [
        {
          kind: 'SPOUSE',
          from: husband,
          to: wife,
          validFrom: asKnown(random, married),
          ...(parted && { validTo: parted }),
        },
        ...children.flatMap((child): TiePlan[] => [
          { kind: 'PARENT_CHILD', from: husband, to: child },
          { kind: 'PARENT_CHILD', from: wife, to: child },
          ...(random.chance(0.1) ? [{ kind: 'GUARDIAN', from: wife, to: child } as const] : []),
        ]),
        ...(random.chance(0.3) ? [{ kind: 'ACCOUNT_AUTHORITY', from: wife, to: husband } as const] : []),
        ...(random.chance(0.08)
          ? [
              {
                kind: 'POWER_OF_ATTORNEY',
                from: husband,
                to: wife,
                validFrom: asKnown(random, addDays(until, -random.int(30, 900))),
              } as const,
            ]
          : []),
      ]
    }),
    ...pairs(few * 2).map(([from, to]): TiePlan => ({ kind: 'ACQUAINTANCE', from, to })),
    ...pairs(few).map(([from, to]): TiePlan => ({ kind: 'SIBLING', from, to })),
    ...pairs(few).map(([from, to]): TiePlan => ({ kind: 'RELATIVE', from, to })),
  ]
}
