import { CITIES, type City } from './places.ts'
import type { UnitPlan } from './plan.ts'

export const BANK_NAME = { zh: '砚江银行', en: 'Yanjiang Bank' }
export const BANK_DOMAIN = 'yanjiangbank.example'

const DEPARTMENTS = [
  ['strategic', '战略客户部', 'Strategic Clients Department'],
  ['private', '私人银行部', 'Private Banking Department'],
  ['corporate', '公司金融部', 'Corporate Banking Department'],
  ['investors', '投资者关系部', 'Investor Relations Department'],
  ['procurement', '采购部', 'Procurement Department'],
  ['partners', '金融同业与合作部', 'Financial Institutions and Partners Department'],
  ['risk', '风险管理部', 'Risk Management Department'],
  ['compliance', '合规部', 'Compliance Department'],
] as const

export type DepartmentName = (typeof DEPARTMENTS)[number][0]

export type BankUnits = {
  readonly headOffice: UnitPlan
  readonly departments: Readonly<Record<DepartmentName, UnitPlan>>
  readonly branches: readonly UnitPlan[]
  readonly subBranches: readonly UnitPlan[]
  /** In the order they must be opened: a unit after the one above it. */
  readonly all: readonly UnitPlan[]
}

export function bankUnits(): BankUnits {
  const headOffice: UnitPlan = {
    key: 'unit/head-office',
    zh: `${BANK_NAME.zh}总行`,
    en: `${BANK_NAME.en} Head Office`,
    kind: 'HEAD_OFFICE',
    city: CITIES[0],
  }
  const departments = DEPARTMENTS.map(
    ([name, zh, en]): UnitPlan => ({
      key: `unit/${name}`,
      zh,
      en,
      kind: 'DEPARTMENT',
      parent: headOffice,
      city: CITIES[0],
    }),
  )
  const branches = CITIES.map((city) => branchIn(city, headOffice))
  const subBranches = branches.flatMap((branch) => subBranchesOf(branch))
  const desk: UnitPlan = {
    key: 'unit/group-desk',
    zh: '集团客户团队',
    en: 'Corporate Groups Desk',
    kind: 'DESK',
    parent: departments[0] ?? headOffice,
  }
  return {
    headOffice,
    departments: Object.fromEntries(DEPARTMENTS.map(([name], place) => [name, departments[place]])) as Record<
      DepartmentName,
      UnitPlan
    >,
    branches,
    subBranches,
    all: [headOffice, ...departments, desk, ...branches, ...subBranches],
  }
}

function branchIn(city: City, headOffice: UnitPlan): UnitPlan {
  return {
    key: `unit/${city.en.toLowerCase()}`,
    zh: `${city.zh}分行`,
    en: `${city.en} Branch`,
    kind: 'BRANCH',
    parent: headOffice,
    city,
  }
}

function subBranchesOf(branch: UnitPlan): UnitPlan[] {
  const { city } = branch
  if (!city) return []
  return city.districts.map((district) => ({
    key: `${branch.key}/${district.en.toLowerCase().replace("'", '')}`,
    zh: `${city.zh}${district.zh}支行`,
    en: `${city.en} ${district.en} Sub-branch`,
    kind: 'SUB_BRANCH',
    parent: branch,
    city,
  }))
}
