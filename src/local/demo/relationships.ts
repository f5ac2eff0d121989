import { addDays, type CalendarDate } from '../../domain/calendarDate.ts'
import { earliestDay, latestDay } from '../../domain/partialDate.ts'
import type {
  CoveragePart,
  LineOfBusiness,
  RelationshipStage,
  RelationshipType,
} from '../../generated/resolvers.ts'
import { FACES, type FaceName } from './faces.ts'
import type {
  EmployeePlan,
  OrganizationPlan,
  PartyPlan,
  PersonSegment,
  RelationshipPlan,
  Size,
  Team,
} from './plan.ts'
import type { Random } from './random.ts'
import { reasonsFor } from './relationshipReasons.ts'
import { dayWithin, earlier, later } from './workdays.ts'

export type Relating = {
  readonly random: Random
  readonly staff: readonly EmployeePlan[]
  readonly until: CalendarDate
}

/** One for each line that a party's roles ask for, but for firms that are only spoken of. */
export function relationships(relating: Relating, parties: readonly PartyPlan[]): RelationshipPlan[] {
  return parties.flatMap((party) =>
    rolesKept(relating.random, party).map(({ line, since }) =>
      relationship(relating, party, { line, ...(since && { since }), ...SHAPED.get(`${party.key}/${line}`) }),
    ),
  )
}

type Wanted = {
  readonly line: LineOfBusiness
  /** When the role began, as exactly as it is known. */
  readonly since?: string
  readonly type?: RelationshipType
  readonly weight?: number
}

const face = (name: FaceName, { line, ...shape }: Wanted) => [`${FACES[name].key}/${line}`, shape] as const

/** What the faces' relationships are, whatever the dice say. */
const SHAPED: ReadonlyMap<string, Omit<Wanted, 'line' | 'since'>> = new Map([
  face('lanqiaoGroup', { line: 'CUSTOMER', type: 'STRATEGIC', weight: 380 }),
  face('lanqiaoMarine', { line: 'CUSTOMER', type: 'STRATEGIC', weight: 60 }),
  face('lanqiaoVantorre', { line: 'CUSTOMER', type: 'STRATEGIC', weight: 70 }),
  face('lanqiaoEnergy', { line: 'CUSTOMER', type: 'GROWTH', weight: 50 }),
  face('lanqiaoLeasing', { line: 'CUSTOMER', type: 'TRANSACTIONAL', weight: 12 }),
  face('guChengyuan', { line: 'CUSTOMER', type: 'STRATEGIC', weight: 120 }),
  face('linShuyao', { line: 'CUSTOMER', type: 'GROWTH', weight: 60 }),
  face('jingtang', { line: 'CUSTOMER', type: 'GROWTH', weight: 45 }),
  face('guTrust', { line: 'CUSTOMER', type: 'GROWTH', weight: 8 }),
  face('eldermere', { line: 'INVESTOR', type: 'STRATEGIC', weight: 170 }),
  face('eldermereFund', { line: 'INVESTOR', type: 'STRATEGIC', weight: 12 }),
  face('quillmoor', { line: 'INVESTOR', type: 'TERMINATED', weight: 40 }),
  face('liyun', { line: 'SUPPLIER', type: 'STRATEGIC', weight: 110 }),
  face('liyun', { line: 'CUSTOMER', type: 'GROWTH', weight: 40 }),
  face('zhanting', { line: 'CUSTOMER', type: 'PROBLEM', weight: 130 }),
  face('yishuo', { line: 'CUSTOMER', type: 'PROBLEM', weight: 30 }),
  face('mupei', { line: 'CUSTOMER', type: 'TRANSACTIONAL', weight: 20 }),
])

type Kept = { readonly line: LineOfBusiness; readonly since?: string }

function rolesKept(random: Random, party: PartyPlan): Kept[] {
  return party.roles.flatMap(({ kind, validFrom }): Kept[] => {
    if (kind === 'REGULATOR' || kind === 'OTHER') return []
    // The manager speaks for its funds; only half of them are followed one by one.
    const skipped =
      party.type === 'organization' && party.segment === 'fund' && !isFace(party) && random.chance(0.5)
    return skipped ? [] : [{ line: kind, ...(validFrom && { since: validFrom }) }]
  })
}

const isFace = ({ key }: PartyPlan) => Object.values(FACES).some((face) => face.key === key)

function relationship(relating: Relating, party: PartyPlan, wanted: Wanted): RelationshipPlan {
  const { random, until } = relating
  const { line } = wanted
  const type = wanted.type ?? random.weighted(TYPE_WEIGHTS[line])
  const openedOn = openingDay(relating, wanted.since)
  const lead = leadFor(relating, { party, line, type })
  const ended = type === 'TERMINATED' ? later(addDays(until, -random.int(60, 900)), openedOn) : undefined
  const tier = tierOf(random, party, type)
  const nextReviewOn = reviewDay(random, type, until)
  const reason = random.pick(reasonsFor(line, type))
  return {
    party,
    line,
    type,
    reason: party.language === 'zh' ? reason.zh : reason.en,
    stage: random.weighted(STAGE_WEIGHTS[type]),
    ...(tier && { tier }),
    unit: lead.unit,
    coverage: coverageOf(relating, { lead, type, openedOn }),
    openedOn,
    ...(ended && { endedOn: ended }),
    ...(nextReviewOn && { nextReviewOn }),
    weight: wanted.weight ?? usualWeight(random, party, type),
  }
}

/** Within the time the role is known to have begun, and before the last weeks of the story. */
function openingDay({ random, until }: Relating, since: string | undefined): CalendarDate {
  const latest = addDays(until, -20)
  if (since === undefined) return addDays(latest, -random.int(0, 4_200))
  return dayWithin(random, earliestDay(since), earlier(latestDay(since), latest))
}

const TYPE_WEIGHTS: Readonly<Record<LineOfBusiness, readonly (readonly [RelationshipType, number])[]>> = {
  CUSTOMER: [
    ['STRATEGIC', 6],
    ['TRANSACTIONAL', 38],
    ['GROWTH', 40],
    ['PROBLEM', 6],
    ['TERMINATED', 10],
  ],
  INVESTOR: [
    ['STRATEGIC', 20],
    ['TRANSACTIONAL', 30],
    ['GROWTH', 35],
    ['PROBLEM', 5],
    ['TERMINATED', 10],
  ],
  SUPPLIER: [
    ['STRATEGIC', 12],
    ['TRANSACTIONAL', 55],
    ['GROWTH', 15],
    ['PROBLEM', 8],
    ['TERMINATED', 10],
  ],
  PARTNER: [
    ['STRATEGIC', 30],
    ['TRANSACTIONAL', 25],
    ['GROWTH', 35],
    ['PROBLEM', 4],
    ['TERMINATED', 6],
  ],
}

const STAGE_WEIGHTS: Readonly<Record<RelationshipType, readonly (readonly [RelationshipStage, number])[]>> = {
  STRATEGIC: [
    ['RETAINED', 8],
    ['DEVELOPED', 2],
  ],
  TRANSACTIONAL: [
    ['SELECTED', 3],
    ['DEVELOPED', 3],
    ['RETAINED', 3],
    ['WON_BACK', 1],
  ],
  GROWTH: [
    ['ASSESSED', 1],
    ['COURTED', 3],
    ['DEVELOPED', 6],
    ['WON_BACK', 1],
  ],
  PROBLEM: [
    ['RETAINED', 3],
    ['DEVELOPED', 1],
  ],
  TERMINATED: [['LOST', 1]],
}

function tierOf(random: Random, party: PartyPlan, type: RelationshipType): string | undefined {
  if (type === 'TERMINATED') return undefined
  if (party.type === 'organization') {
    if (type === 'STRATEGIC') return 'A'
    return random.pick(party.size === 'large' ? ['A', 'B'] : ['B', 'C', 'C', 'D'])
  }
  if (party.segment === 'private')
    return type === 'STRATEGIC' ? '钻石' : random.pick(['钻石', '白金', '白金'])
  return random.chance(0.4) ? '黄金' : undefined
}

/** How many days at most until the next review; a few are late by up to a month. */
const REVIEW_WITHIN_DAYS = { STRATEGIC: 90, GROWTH: 180, PROBLEM: 30, TRANSACTIONAL: 365 }

function reviewDay(random: Random, type: RelationshipType, until: CalendarDate): CalendarDate | undefined {
  if (type === 'TERMINATED' || (type === 'TRANSACTIONAL' && random.chance(0.6))) return undefined
  return addDays(until, random.chance(0.1) ? -random.int(1, 30) : random.int(0, REVIEW_WITHIN_DAYS[type]))
}

/** Who answers for it: a department for what is large, abroad or not a customer's, the branch for the rest. */
function leadFor(
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

function coverageOf(
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

const PERSON_WEIGHTS: Readonly<Record<PersonSegment, readonly [number, number]>> = {
  retail: [3, 8],
  private: [8, 18],
  family: [1, 3],
  contact: [3, 7],
}

const FIRM_WEIGHTS: Readonly<Record<Size, readonly [number, number]>> = {
  large: [20, 42],
  medium: [8, 18],
  small: [3, 9],
}

const SEGMENT_FACTORS: Partial<Record<OrganizationPlan['segment'], number>> = { fund: 0.4, manager: 1.5 }

/** How many contacts in three years. */
function usualWeight(random: Random, party: PartyPlan, type: RelationshipType): number {
  const range = party.type === 'person' ? PERSON_WEIGHTS[party.segment] : FIRM_WEIGHTS[party.size]
  const factor = party.type === 'organization' ? (SEGMENT_FACTORS[party.segment] ?? 1) : 1
  return (
    random.int(...range) *
    factor *
    { STRATEGIC: 2, PROBLEM: 1.6, GROWTH: 1.1, TRANSACTIONAL: 0.8, TERMINATED: 0.6 }[type]
  )
}
