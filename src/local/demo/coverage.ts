import { addDays, type CalendarDate } from '../../domain/calendarDate.ts'
import type { CoveragePart, LineOfBusiness, RelationshipType } from '../../generated/resolvers.ts'
import type { EmployeePlan, PartyPlan, RelationshipPlan, Team } from './plan.ts'
import type { Random } from './random.ts'
import { later } from './workdays.ts'

export type Relating = {
  readonly random: Random
  readonly staff: readonly EmployeePlan[]
  readonly until: CalendarDate
  /** Below 1 there is less contact with the faces too, who are there at any scale. */
  readonly scale: number
}

/** Who answers for it: a department for what is large, abroad or not a customer's, the branch for the rest. */
export function leadFor(
  { random, staff }: Relating,
  { party, line, type }: { party: PartyPlan; line: LineOfBusiness; type: RelationshipType },
): EmployeePlan {
  const team = teamFor(party, line, type)
  const members = staff.filter((employee) => employee.team === team)
  const near = members.filter(({ unit }) => unit.kind.includes('BRANCH') && unit.city === party.city)
  const abroad = members.filter(({ title }) => title.includes('International'))
  if (party.country !== 'CN' && abroad.length > 0) return random.pick(abroad)
  return random.pick(near.length > 0 ? near : members)
}

function teamFor(party: PartyPlan, line: LineOfBusiness, type: RelationshipType): Team {
  if (line !== 'CUSTOMER') return LINE_TEAMS[line]
  if (party.type === 'person') return party.segment === 'private' ? 'private' : 'retail'
  return type === 'STRATEGIC' ? 'strategic' : 'corporate'
}

const LINE_TEAMS = { INVESTOR: 'investors', SUPPLIER: 'procurement', PARTNER: 'partners' } as const

type Covered = {
  readonly lead: EmployeePlan
  readonly type: RelationshipType
  readonly openedOn: CalendarDate
}

export function coverageOf(
  { random, staff, until }: Relating,
  { lead, type, openedOn }: Covered,
): RelationshipPlan['coverage'] {
  const helpers: (readonly [CoveragePart, readonly EmployeePlan[]])[] = []
  const titled = (word: string) => staff.filter(({ title }) => title.includes(word))
  const colleagues = staff.filter((employee) => employee.unit === lead.unit && employee !== lead)
  if (type === 'STRATEGIC') {
    helpers.push(
      ['EXECUTIVE_SPONSOR', staff.filter(({ post }) => post === 'EXECUTIVE')],
      ['PRODUCT', titled('Specialist')],
    )
  }
  if (type === 'STRATEGIC' || type === 'PROBLEM') helpers.push(['CREDIT', titled('Credit Officer')])
  if (type === 'PROBLEM') helpers.push(['RISK', titled('Work-out')])
  if (colleagues.length > 0 && random.chance(0.35))
    helpers.push([random.pick(['ASSOCIATE', 'SERVICE']), colleagues])
  const since = (employee: EmployeePlan) =>
    later(openedOn, later(employee.since, addDays(until, -random.int(100, 1_500))))
  return [
    { employee: lead, part: 'LEAD', since: since(lead) },
    ...helpers.map(([part, candidates]) => {
      const employee = random.pick(candidates)
      return { employee, part, since: since(employee) }
    }),
  ]
}
