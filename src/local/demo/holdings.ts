import { addDays, type CalendarDate } from '../../domain/calendarDate.ts'
import type { HoldingKind, MoneyInput } from '../../generated/resolvers.ts'
import { yuan } from './amounts.ts'
import { BANK_NAME } from './bankUnits.ts'
import type { OrganizationPlan, PartyPlan, PersonPlan, RelationshipPlan } from './plan.ts'
import type { Random } from './random.ts'
import { asKnown, later } from './workdays.ts'

export type HoldingPlan = {
  readonly party: PartyPlan
  readonly kind: HoldingKind
  readonly product: string
  readonly amount?: MoneyInput
  readonly quantity?: string
  readonly asOf: CalendarDate
  readonly openedOn?: string
  readonly closedOn?: string
  readonly status?: string
}

type Product = {
  readonly kind: HoldingKind
  readonly zh: string
  readonly en: string
  /** How many of a hundred have it. */
  readonly percent: number
  /** In yuan, least and most; none for what has no amount. */
  readonly range?: readonly [number, number]
}

const RETAIL: readonly Product[] = [
  { kind: 'DEPOSIT', zh: '活期存款', en: 'Current account', percent: 95, range: [200, 180_000] },
  {
    kind: 'DEPOSIT',
    zh: '三年期定期存款',
    en: 'Time deposit, 3 years',
    percent: 30,
    range: [20_000, 500_000],
  },
  { kind: 'CARD', zh: '借记卡', en: 'Debit card', percent: 60 },
  { kind: 'CARD', zh: '信用卡', en: 'Credit card', percent: 25, range: [-40_000, -100] },
  { kind: 'LOAN', zh: '个人住房贷款', en: 'Home loan', percent: 22, range: [200_000, 3_000_000] },
  { kind: 'INSURANCE', zh: '终身寿险', en: 'Whole life insurance', percent: 8, range: [50_000, 500_000] },
]

const PRIVATE: readonly Product[] = [
  {
    kind: 'DEPOSIT',
    zh: '私行活期存款',
    en: 'Private current account',
    percent: 100,
    range: [50_000, 6_000_000],
  },
  {
    kind: 'INVESTMENT',
    zh: '净值型理财产品',
    en: 'Wealth management product',
    percent: 85,
    range: [1_000_000, 30_000_000],
  },
  { kind: 'INVESTMENT', zh: '混合型基金', en: 'Balanced fund', percent: 45, range: [200_000, 8_000_000] },
  { kind: 'CARD', zh: '私人银行黑金卡', en: 'Private banking card', percent: 90 },
  { kind: 'LOAN', zh: '经营性物业贷款', en: 'Property loan', percent: 20, range: [2_000_000, 20_000_000] },
  { kind: 'INSURANCE', zh: '年金保险', en: 'Annuity', percent: 35, range: [500_000, 5_000_000] },
  { kind: 'SERVICE', zh: '家族办公室服务', en: 'Family office services', percent: 15 },
]

const CORPORATE: readonly Product[] = [
  { kind: 'DEPOSIT', zh: '单位结算账户', en: 'Settlement account', percent: 97, range: [50_000, 9_000_000] },
  {
    kind: 'CREDIT_LINE',
    zh: '综合授信额度',
    en: 'General credit line',
    percent: 55,
    range: [2_000_000, 40_000_000],
  },
  {
    kind: 'LOAN',
    zh: '流动资金贷款',
    en: 'Working capital loan',
    percent: 45,
    range: [1_000_000, 20_000_000],
  },
  {
    kind: 'GUARANTEE',
    zh: '履约保函',
    en: 'Performance guarantee',
    percent: 15,
    range: [300_000, 6_000_000],
  },
  { kind: 'SERVICE', zh: '现金管理', en: 'Cash management', percent: 35 },
  { kind: 'SERVICE', zh: '代发工资', en: 'Payroll', percent: 30 },
]

/** A large firm's amounts against those in the table. */
const SIZE_FACTOR = { large: 20, medium: 3, small: 1 }

/** What the parties of these relationships hold, each as of a day near the end of the story. */
export function holdings(
  random: Random,
  relationships: readonly RelationshipPlan[],
  until: CalendarDate,
): HoldingPlan[] {
  return relationships.flatMap((relationship) => {
    const { party, line } = relationship
    if (line === 'INVESTOR')
      return party.type === 'organization' ? ownSecurities(random, party, relationship, until) : []
    if (line !== 'CUSTOMER') return []
    return productsFor(party)
      .filter(({ percent }) => random.chance(percent / 100))
      .map((product) => holdingOf(random, { product, relationship, until }))
  })
}

function productsFor(party: PartyPlan): readonly Product[] {
  if (party.type === 'organization') return CORPORATE
  return isPrivate(party) ? PRIVATE : RETAIL
}

function isPrivate({ segment }: PersonPlan): boolean {
  return segment === 'private'
}

type Holder = {
  readonly product: Product
  readonly relationship: RelationshipPlan
  readonly until: CalendarDate
}

function holdingOf(random: Random, { product, relationship, until }: Holder): HoldingPlan {
  const { party, openedOn, endedOn, type } = relationship
  const factor = party.type === 'organization' ? SIZE_FACTOR[party.size] : 1
  const asOf = endedOn ?? later(openedOn, addDays(until, -random.int(0, 45)))
  const { range, kind } = product
  return {
    party,
    kind,
    product: party.language === 'zh' ? product.zh : product.en,
    // Least and most are far apart and most have little: two throws, the lower counts.
    ...(range && {
      amount: yuan(
        endedOn ? 0 : Math.min(random.int(...range), random.int(...range)) * factor * 100 + random.int(0, 99),
      ),
    }),
    asOf,
    openedOn: asKnown(random, later(openedOn, addDays(asOf, -random.int(60, 2_500)))),
    ...(endedOn && { closedOn: endedOn }),
    ...statusOf(kind, {
      problem: type === 'PROBLEM',
      closed: endedOn !== undefined,
      chinese: party.language === 'zh',
    }),
  }
}

type Standing = { readonly problem: boolean; readonly closed: boolean; readonly chinese: boolean }

function statusOf(kind: HoldingKind, { problem, closed, chinese }: Standing): { status?: string } {
  if (closed) return { status: chinese ? '已结清' : 'closed' }
  if (kind !== 'LOAN') return {}
  if (problem) return { status: chinese ? '关注类，逾期' : 'special mention, overdue' }
  return { status: chinese ? '正常' : 'performing' }
}

/** Shares and bonds of the bank itself. */
function ownSecurities(
  random: Random,
  party: OrganizationPlan,
  { endedOn }: RelationshipPlan,
  until: CalendarDate,
): HoldingPlan[] {
  const shares = endedOn ? 0 : random.int(40, 9_000) * 10_000
  const fenPerShare = 687
  const asOf = endedOn ?? `${until.slice(0, 4)}-09-30`
  const stock: HoldingPlan = {
    party,
    kind: 'OWN_SECURITY',
    product: `${BANK_NAME.zh} A 股 ${BANK_NAME.en} A shares`,
    quantity: String(shares),
    amount: yuan(shares * fenPerShare),
    asOf,
    ...(endedOn && { closedOn: endedOn }),
  }
  const bonds: HoldingPlan = {
    party,
    kind: 'OWN_SECURITY',
    product: `${BANK_NAME.zh}二级资本债 Tier 2 bond 2033`,
    amount: yuan(random.int(10, 400) * 100_000_000),
    asOf,
  }
  return !endedOn && random.chance(0.3) ? [stock, bonds] : [stock]
}
