import { addDays } from '../../domain/calendarDate.ts'
import type { Linking } from './linking.ts'
import type { EmploymentPlan, TiePlan } from './plan.ts'
import { asKnown } from './workdays.ts'

/** Who works where, and who may act for whom. */
export function officeTies(linking: Linking): TiePlan[] {
  return linking.employments.flatMap((post) => [employment(linking, post), ...offices(linking, post)])
}

function employment({ random }: Linking, { person, firm, title, from, to }: EmploymentPlan): TiePlan {
  // Of those who moved, the days are known: else they would be at both firms at once.
  const validFrom = to ? from : asKnown(random, from)
  return { kind: 'EMPLOYMENT', from: person, to: firm, validFrom, ...(to && { validTo: to }), note: title }
}

const OFFICES = {
  董事长: [
    ['LEGAL_REPRESENTATIVE', 0.8],
    ['DIRECTORSHIP', 1],
    ['BENEFICIAL_OWNERSHIP', 0.4],
  ],
  总经理: [
    ['LEGAL_REPRESENTATIVE', 0.4],
    ['SENIOR_MANAGEMENT', 1],
    ['DIRECTORSHIP', 0.4],
  ],
  财务总监: [
    ['SENIOR_MANAGEMENT', 0.9],
    ['SUPERVISORSHIP', 0.1],
    ['ACCOUNT_AUTHORITY', 0.4],
  ],
  出纳: [['ACCOUNT_AUTHORITY', 1]],
  会计主管: [
    ['ACCOUNT_AUTHORITY', 0.5],
    ['SUPERVISORSHIP', 0.15],
  ],
  大客户经理: [['CONTACT_PERSON', 1]],
  合作总监: [['CONTACT_PERSON', 1]],
  处长: [['CONTACT_PERSON', 1]],
} as const satisfies Readonly<Record<string, readonly (readonly [TiePlan['kind'], number])[]>>

function offices({ random, until }: Linking, { person, firm, title, from, to }: EmploymentPlan): TiePlan[] {
  const held: readonly (readonly [TiePlan['kind'], number])[] = Object.hasOwn(OFFICES, title)
    ? OFFICES[title as keyof typeof OFFICES]
    : []
  return held
    .filter(([, probability]) => random.chance(probability))
    .map(([kind]) => {
      const since = addDays(from, random.int(0, 400))
      return {
        kind,
        from: person,
        to: firm,
        validFrom: asKnown(random, since < (to ?? until) ? since : from),
        ...(to && { validTo: to }),
        ...(kind === 'BENEFICIAL_OWNERSHIP' && { share: String(random.int(26, 80)) }),
      }
    })
}
