import { addDays, type CalendarDate } from '../../domain/calendarDate.ts'
import type { LineOfBusiness, PostKind } from '../../generated/resolvers.ts'
import type { Addresses } from './addresses.ts'
import { BANK_DOMAIN, type BankUnits } from './bankUnits.ts'
import type { Sex } from './names.ts'
import { chineseName, westernName } from './personNames.ts'
import type { EmployeePlan, Team, UnitPlan } from './plan.ts'
import type { Random } from './random.ts'

type Opening = {
  readonly unit: UnitPlan
  readonly post: PostKind
  readonly title: string
  readonly team?: Team
  readonly manager?: EmployeePlan
  readonly western?: boolean
}

/** The bank's people, managers before those who report to them. */
export function bankStaff(
  random: Random,
  units: BankUnits,
  addresses: Addresses,
  until: CalendarDate,
): EmployeePlan[] {
  const staff: EmployeePlan[] = []
  const hire = (opening: Opening): EmployeePlan => {
    const employee = employeeFor(random, opening, { number: staff.length + 1, addresses, until, units })
    staff.push(employee)
    return employee
  }
  const { headOffice } = units
  const president = hire({ unit: headOffice, post: 'EXECUTIVE', title: '行长 President' })
  const vicePresidents = [
    '副行长（公司） Vice President',
    '副行长（零售） Vice President',
    '首席风险官 Chief Risk Officer',
  ].map((title) => hire({ unit: headOffice, post: 'EXECUTIVE', title, manager: president }))
  const [corporate = president, retail = president, risk = president] = vicePresidents
  for (const department of departmentOpenings(units)) {
    const head = hire({ ...department.head, manager: department.underRisk ? risk : corporate })
    for (const opening of department.members) hire({ ...opening, manager: head })
  }
  for (const branch of units.branches) {
    const head = hire({ unit: branch, post: 'HEAD', title: '分行行长 Branch Head', manager: retail })
    hire({
      unit: branch,
      post: 'RELATIONSHIP_MANAGER',
      title: '公司客户经理 Corporate Relationship Manager',
      team: 'corporate',
      manager: head,
    })
    for (const unit of units.subBranches.filter(({ parent }) => parent === branch)) {
      const subHead = hire({
        unit,
        post: 'HEAD',
        title: '支行行长 Sub-branch Head',
        team: 'corporate',
        manager: head,
      })
      hire({
        unit,
        post: 'RELATIONSHIP_MANAGER',
        title: '个人客户经理 Retail Relationship Manager',
        team: 'retail',
        manager: subHead,
      })
    }
  }
  return staff
}

type Department = {
  readonly head: Opening
  readonly members: readonly Opening[]
  readonly underRisk: boolean
}

function departmentOpenings({ departments }: BankUnits): Department[] {
  const members = (unit: UnitPlan, post: PostKind, team: Team, titles: readonly string[]): Opening[] =>
    titles.map((title) => ({ unit, post, team, title, western: title.includes('International') }))
  const head = (unit: UnitPlan, title: string, team: Team = 'none'): Opening => ({
    unit,
    post: 'HEAD',
    title,
    team,
  })
  const {
    strategic,
    private: privateBanking,
    corporate,
    investors,
    procurement,
    partners,
    risk,
    compliance,
  } = departments
  return [
    {
      head: head(strategic, '战略客户部总经理 Head of Strategic Clients', 'strategic'),
      members: members(strategic, 'RELATIONSHIP_MANAGER', 'strategic', [
        '战略客户经理 Strategic Relationship Manager',
        '战略客户经理 Strategic Relationship Manager',
        '战略客户经理 Strategic Relationship Manager',
      ]),
      underRisk: false,
    },
    {
      head: head(privateBanking, '私人银行部总经理 Head of Private Banking'),
      members: members(privateBanking, 'RELATIONSHIP_MANAGER', 'private', [
        '私人银行家 Private Banker',
        '私人银行家 Private Banker',
        '私人银行家 Private Banker',
        'International Private Banker',
      ]),
      underRisk: false,
    },
    {
      head: head(corporate, '公司金融部总经理 Head of Corporate Banking'),
      members: [
        ...members(corporate, 'RELATIONSHIP_MANAGER', 'corporate', [
          'International Corporate Banker',
          'International Corporate Banker',
        ]),
        ...members(corporate, 'PRODUCT_SPECIALIST', 'none', [
          '现金管理产品经理 Cash Management Specialist',
          '贸易融资产品经理 Trade Finance Specialist',
        ]),
      ],
      underRisk: false,
    },
    {
      head: head(investors, '投资者关系部总经理 Head of Investor Relations', 'investors'),
      members: members(investors, 'INVESTOR_RELATIONS', 'investors', [
        '投资者关系经理 Investor Relations Manager',
        '投资者关系经理 Investor Relations Manager',
        'International Investor Relations Manager',
      ]),
      underRisk: false,
    },
    {
      head: head(procurement, '采购部总经理 Head of Procurement', 'procurement'),
      members: members(procurement, 'RELATIONSHIP_MANAGER', 'procurement', [
        '采购经理 Procurement Manager',
        '采购经理 Procurement Manager',
      ]),
      underRisk: false,
    },
    {
      head: head(partners, '金融同业与合作部总经理 Head of Partners', 'partners'),
      members: members(partners, 'RELATIONSHIP_MANAGER', 'partners', ['合作经理 Partner Manager']),
      underRisk: false,
    },
    {
      head: head(risk, '风险管理部总经理 Head of Risk Management'),
      members: members(risk, 'RISK', 'none', [
        '风险经理 Risk Manager',
        '资产保全经理 Work-out Manager',
        '授信审批人 Credit Officer',
      ]),
      underRisk: true,
    },
    {
      head: head(compliance, '合规部总经理 Head of Compliance'),
      members: members(compliance, 'COMPLIANCE', 'none', ['合规经理 Compliance Manager']),
      underRisk: true,
    },
  ]
}

/** Teams that work in one line of business. Everybody else works in those of the post's kind. */
const LINES: Partial<Record<Team, readonly LineOfBusiness[]>> = {
  investors: ['INVESTOR'],
  procurement: ['SUPPLIER'],
  partners: ['PARTNER'],
}

type Hiring = {
  readonly number: number
  readonly addresses: Addresses
  readonly until: CalendarDate
  readonly units: BankUnits
}

function employeeFor(
  random: Random,
  opening: Opening,
  { number, addresses, until, units }: Hiring,
): EmployeePlan {
  const sex: Sex = random.pick(['FEMALE', 'MALE'])
  const { names, local } = opening.western ? westernName(random, 'en', sex) : chineseName(random, sex)
  const since = addDays(until, -random.int(1_200, 4_500))
  const earlierUnit = random.chance(0.25) ? random.pick(units.subBranches) : opening.unit
  const earlierSince = addDays(since, -random.int(400, 1_500))
  const { unit, post, title, team = 'none', manager } = opening
  const lines = LINES[team]
  return {
    key: `employee/${number}`,
    names,
    email: addresses.email(local, BANK_DOMAIN),
    unit,
    post,
    ...(lines && { lines }),
    title,
    since,
    team,
    ...(manager && { manager }),
    ...(earlierUnit !== unit && {
      earlierPost: {
        unit: earlierUnit,
        title: '客户经理 Relationship Manager',
        since: earlierSince,
        until: addDays(since, -1),
      },
    }),
  }
}
