import { type CalendarDate, daysBetween } from '../../domain/calendarDate.ts'
import type { MoneyInput, TransactionKind, TransactionLineInput } from '../../generated/resolvers.ts'
import { decimalOfMinor, yuan } from './amounts.ts'
import type { EmployeePlan, PartyPlan, RelationshipPlan } from './plan.ts'
import type { Random } from './random.ts'
import type { Story } from './telling.ts'
import { later, workdayWithin } from './workdays.ts'

export type TransactionPlan = {
  readonly party: PartyPlan
  readonly kind: TransactionKind
  readonly occurredOn: CalendarDate
  readonly amount?: MoneyInput
  readonly currency?: string
  readonly lines?: readonly TransactionLineInput[]
  readonly takenBy?: EmployeePlan
  readonly reference?: string
}

/** In which direction money goes, and how much in yuan for a retail customer. */
const KINDS: readonly {
  readonly kind: TransactionKind
  readonly weight: number
  readonly sign: 1 | -1
  readonly range: readonly [number, number]
}[] = [
  { kind: 'FEE', weight: 5, sign: 1, range: [10, 800] },
  { kind: 'INTEREST', weight: 4, sign: 1, range: [100, 9_000] },
  { kind: 'REPAYMENT', weight: 4, sign: 1, range: [1_000, 60_000] },
  { kind: 'DRAWDOWN', weight: 2, sign: -1, range: [10_000, 300_000] },
  { kind: 'DEPOSIT', weight: 3, sign: 1, range: [500, 200_000] },
  { kind: 'WITHDRAWAL', weight: 2, sign: -1, range: [500, 100_000] },
  { kind: 'PAYMENT', weight: 2, sign: -1, range: [200, 80_000] },
  { kind: 'OTHER', weight: 0.3, sign: 1, range: [10, 500] },
]

const BOUGHT = [
  ['服务器维保', 'Server maintenance', 12_800],
  ['软件许可', 'Software licences', 4_600],
  ['驻场服务（人日）', 'On-site service, days', 1_850],
  ['自助机具', 'Cash machines', 68_000],
  ['办公家具', 'Office furniture', 1_240],
  ['宣传折页印刷（千份）', 'Leaflets, thousands', 930],
] as const

/** About three for each customer and ten for each supplier, and none before its relationship. */
export function transactions(
  random: Random,
  relationships: readonly RelationshipPlan[],
  story: Story,
): TransactionPlan[] {
  return relationships
    .flatMap((relationship) => {
      const from = later(story.from, relationship.openedOn)
      const to = relationship.endedOn ?? story.until
      if (daysBetween(from, to) < 1) return []
      return Array.from({ length: countFor(random, relationship) }, () =>
        transaction(random, relationship, workdayWithin(random, from, to)),
      )
    })
    .toSorted((a, b) => (a.occurredOn < b.occurredOn ? -1 : Number(a.occurredOn > b.occurredOn)))
}

function countFor(random: Random, { line, weight }: RelationshipPlan): number {
  if (line === 'PARTNER') return random.int(1, 3)
  const usual = line === 'SUPPLIER' ? random.int(4, 12) : random.int(1, 3)
  return Math.min(40, usual + Math.floor(weight / 12))
}

function transaction(
  random: Random,
  relationship: RelationshipPlan,
  occurredOn: CalendarDate,
): TransactionPlan {
  const { line } = relationship
  if (line === 'SUPPLIER') return order(random, relationship, occurredOn)
  if (line === 'INVESTOR') return trade(random, relationship, occurredOn)
  const { party } = relationship
  const { kind, sign, range } = random.weighted(KINDS.map((each) => [each, each.weight] as const))
  const factor = party.type === 'organization' ? { large: 200, medium: 30, small: 8 }[party.size] : 1
  return {
    party,
    kind,
    occurredOn,
    amount: yuan(sign * (random.int(...range) * factor * 100 + random.int(0, 99))),
  }
}

/** What the bank buys is money going out: each line below zero. */
function order(
  random: Random,
  { party, coverage }: RelationshipPlan,
  occurredOn: CalendarDate,
): TransactionPlan {
  const lines = random.sample(BOUGHT, random.int(1, 3)).map(([zh, en, price]): TransactionLineInput => {
    const quantity = random.int(1, 24)
    const amount = decimalOfMinor(-quantity * price * 100)
    return { description: party.language === 'zh' ? zh : en, quantity: String(quantity), amount }
  })
  const buyer = coverage[0]?.employee
  return {
    party,
    kind: 'ORDER',
    occurredOn,
    currency: 'CNY',
    lines,
    ...(buyer && { takenBy: buyer }),
    reference: `PO-${occurredOn.slice(0, 4)}-${random.int(10_000, 99_999)}`,
  }
}

/** A trade in the bank's own bonds, which it arranges for the investor. */
function trade(random: Random, { party }: RelationshipPlan, occurredOn: CalendarDate): TransactionPlan {
  const sign = random.chance(0.6) ? 1 : -1
  return {
    party,
    kind: 'TRADE',
    occurredOn,
    amount: yuan(sign * random.int(1, 90) * 100_000_000),
    reference: `TR-${random.int(100_000, 999_999)}`,
  }
}
