import { PARTNER_SECTORS, SECTORS, type Sector, SUPPLIER_SECTORS } from './firmNames.ts'
import { BRANDS, type FirmMaker, firmMaker } from './firms.ts'
import type { Bilingual } from './names.ts'
import { type Making, organizationOf } from './parties.ts'
import { CITIES, type City } from './places.ts'
import type { OrganizationPlan, OrganizationSegment, RolePlan, Size } from './plan.ts'
import type { Random } from './random.ts'
import { demoLei } from './registerNumbers.ts'
import { yearBefore } from './workdays.ts'

/** How many of each at scale 1. Together with the faces about 700. */
const COUNTS = { groups: 12, chinese: 300, western: 90, suppliers: 80, managers: 36, funds: 64, partners: 24 }

/** A corporate group: its head, and the firms below it. */
export type GroupPlan = { readonly head: OrganizationPlan; readonly members: readonly OrganizationPlan[] }

export type Organizations = {
  readonly all: readonly OrganizationPlan[]
  readonly groups: readonly GroupPlan[]
}

const CUSTOMER: RolePlan = { kind: 'CUSTOMER' }

/** @param scale how many times the usual number, above 0. */
export function organizations(making: Making, scale: number): Organizations {
  const { random } = making
  const maker = firmMaker(making)
  let ordinal = 0
  const next = () => {
    ordinal += 1
    return ordinal
  }
  const times = (count: number, make: (ordinal: number) => OrganizationPlan) =>
    Array.from({ length: Math.max(2, Math.round(count * scale)) }, () => make(next()))

  // Of different brands, as the head of a group is named for nothing else.
  const groups = random
    .sample(BRANDS, Math.max(2, Math.round(COUNTS.groups * scale)))
    .map((brand) => group(random, maker, { brand, next }))
  const chinese = times(COUNTS.chinese, (number) => maker.chinese(corporate(making, number)))
  const western = times(COUNTS.western, (number) => maker.western(corporate(making, number)))
  const suppliers = times(COUNTS.suppliers, (number) => {
    const roles: RolePlan[] = [{ kind: 'SUPPLIER', validFrom: yearBefore(random, making.until, [1, 14]) }]
    const firm = {
      ...firmOf(random, number, 'supplier', SUPPLIER_SECTORS),
      roles: random.chance(0.1) ? [...roles, CUSTOMER] : roles,
    }
    return random.chance(0.82) ? maker.chinese(firm) : maker.western(firm)
  })
  const partners = times(COUNTS.partners, (number) => {
    const roles: RolePlan[] = [{ kind: 'PARTNER' }, ...(random.chance(0.3) ? [CUSTOMER] : [])]
    return maker.chinese({ ...firmOf(random, number, 'partner', PARTNER_SECTORS), roles })
  })
  const managers = times(COUNTS.managers, (number) => assetManager(making, maker, number))
  const funds = times(COUNTS.funds, (number) => fundOf(making, random.pick(managers), number))
  const members = groups.flatMap(({ head, members: below }) => [head, ...below])
  return {
    all: [
      ...members,
      ...chinese,
      ...western,
      ...suppliers,
      ...partners,
      ...managers,
      ...funds,
      ...regulators(making),
    ],
    groups,
  }
}

type NewGroup = { readonly brand: Bilingual; readonly next: () => number }

function group(random: Random, maker: FirmMaker, { brand, next }: NewGroup): GroupPlan {
  const city = random.pick<City>(CITIES)
  const sectors = random.sample(SECTORS, random.int(4, 8))
  const holding: Sector = {
    zh: '控股集团',
    en: 'Holding Group',
    industry: { zh: '商务服务业', en: 'Holding' },
  }
  const firmIn = (sector: Sector, size: Size) =>
    maker.chinese({ ordinal: next(), sector, segment: 'corporate', size, roles: [CUSTOMER] }, { brand, city })
  const head = firmIn(holding, 'large')
  return {
    head,
    members: sectors.map((sector) => firmIn(sector, random.pick(['large', 'medium', 'medium', 'small']))),
  }
}

function corporate({ random, until }: Making, ordinal: number) {
  return {
    ...firmOf(random, ordinal, 'corporate', SECTORS),
    roles: [random.chance(0.6) ? { ...CUSTOMER, validFrom: yearBefore(random, until, [0, 18]) } : CUSTOMER],
  }
}

function firmOf(random: Random, ordinal: number, segment: OrganizationSegment, sectors: readonly Sector[]) {
  const size = random.weighted<Size>([
    ['large', 1],
    ['medium', 4],
    ['small', 6],
  ])
  return { ordinal, segment, size, sector: random.pick(sectors) }
}

function assetManager({ random, until }: Making, maker: FirmMaker, ordinal: number): OrganizationPlan {
  const validFrom = yearBefore(random, until, [1, 11])
  const roles: RolePlan[] = [{ kind: 'INVESTOR', investorType: 'INSTITUTION', validFrom }]
  const firm = { ordinal, segment: 'manager' as const, size: random.pick<Size>(['large', 'medium']), roles }
  const industry = { zh: '资本市场服务', en: 'Asset management' }
  return random.chance(0.4)
    ? maker.chinese({ ...firm, sector: { zh: '基金管理', en: 'Fund Management', industry } })
    : maker.western({ ...firm, sector: { zh: '资产管理', en: 'Asset Management', industry } })
}

const FUND_STYLES = [
  { zh: '中国股票', en: 'China Equity' },
  { zh: '金融行业', en: 'Financials' },
  { zh: '新兴市场', en: 'Emerging Markets' },
  { zh: '红利', en: 'Dividend' },
  { zh: '固定收益', en: 'Fixed Income' },
  { zh: '平衡配置', en: 'Balanced' },
]

/** A fund bears its manager's name, so that its key stands behind it: two may be of one style. */
function fundOf(making: Making, manager: OrganizationPlan, ordinal: number): OrganizationPlan {
  const style = making.random.pick(FUND_STYLES)
  const [first] = manager.names
  const short = first?.short ?? first?.legal ?? ''
  const han = first?.script === 'HAN'
  const legal = han ? `${short}${style.zh}${ordinal}号证券投资基金` : `${short} ${style.en} Fund ${ordinal}`
  return organizationOf(making, {
    key: `org/${ordinal}`,
    names: [
      { legal, short: han ? `${short}${style.zh}` : `${short} ${style.en}`, script: han ? 'HAN' : 'LATIN' },
    ],
    country: manager.country,
    city: manager.city,
    segment: 'fund',
    size: 'medium',
    roles: [{ kind: 'INVESTOR', investorType: 'FUND' }],
    industry: han ? '资本市场服务' : 'Investment fund',
    foundedOn: yearBefore(making.random, making.until, [2, 20]),
    domain: manager.domain,
    lei: demoLei(ordinal),
  })
}

const REGULATORS = [
  ['supervision', '东江金融监督管理局', 'Dongjiang Financial Supervision Bureau'],
  ['central', '东江货币管理局', 'Dongjiang Monetary Authority'],
  ['securities', '东江证券监督管理委员会', 'Dongjiang Securities Commission'],
  ['tax', '东江税务局', 'Dongjiang Tax Service'],
] as const

/** Of a province that does not exist. */
function regulators(making: Making): OrganizationPlan[] {
  return REGULATORS.map(([slug, zh, en]) =>
    organizationOf(making, {
      key: `org/regulator-${slug}`,
      names: [
        { legal: zh, script: 'HAN' },
        { legal: en, script: 'LATIN' },
      ],
      country: 'CN',
      city: CITIES[0],
      segment: 'regulator',
      size: 'medium',
      roles: [{ kind: 'REGULATOR' }],
      industry: '国家机构',
      foundedOn: '1998',
      domain: `${slug}.dongjiang.example`,
    }),
  )
}
