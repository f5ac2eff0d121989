import { addDays, type CalendarDate } from '../../domain/calendarDate.ts'
import { TITLES } from './firmNames.ts'
import { coreIdOf } from './firms.ts'
import type { Bilingual, Sex } from './names.ts'
import { type Making, personOf } from './parties.ts'
import { chineseName, westernName } from './personNames.ts'
import { CITIES, type City, WESTERN_COUNTRIES } from './places.ts'
import type {
  EmploymentPlan,
  OrganizationPlan,
  OrganizationSegment,
  PersonPlan,
  PersonSegment,
  RolePlan,
  Size,
} from './plan.ts'
import { asKnown, dayWithin, yearBefore } from './workdays.ts'

const PRIVATE_CLIENTS = 110

/** A couple, married or once married, with its children. */
export type FamilyPlan = {
  readonly couple: readonly [PersonPlan, PersonPlan]
  readonly children: readonly PersonPlan[]
}

export type People = {
  readonly all: readonly PersonPlan[]
  readonly employments: readonly EmploymentPlan[]
  readonly families: readonly FamilyPlan[]
}

export type Demand = {
  readonly firms: readonly OrganizationPlan[]
  /** How many persons there shall be in all. */
  readonly total: number
  readonly scale: number
}

/** Contact persons for the firms, then private clients with their families, then retail customers to fill up. */
export function people(making: Making, { firms, total, scale }: Demand): People {
  let ordinal = 0
  const next = () => {
    ordinal += 1
    return ordinal
  }
  const contacts = firms
    .filter(({ segment }) => segment !== 'fund')
    .flatMap((firm) => contactsOf(making, firm, next))
  const movers = contacts
    .filter(() => making.random.chance(0.12))
    .flatMap((post) => moved(making, post, firms))
  const families = Array.from({ length: Math.max(2, Math.round(PRIVATE_CLIENTS * scale)) }, () =>
    familyOf(making, next),
  )
  const kin = families.flatMap(({ couple, children }) => [...couple, ...children])
  const retailCount = Math.max(4, total - contacts.length - kin.length)
  const retail = Array.from({ length: retailCount }, () =>
    newPerson(making, { ordinal: next(), segment: 'retail' }),
  )
  return {
    all: [...contacts.map(({ person }) => person), ...kin, ...retail],
    employments: [...withoutMoved(contacts, movers), ...movers],
    families,
  }
}

const CONTACTS: Readonly<Record<Size, readonly [min: number, max: number]>> = {
  large: [2, 3],
  medium: [1, 2],
  small: [0, 1],
}

const TITLES_FOR: Readonly<Record<OrganizationSegment, readonly Bilingual[]>> = {
  corporate: [...TITLES.finance, ...TITLES.top],
  supplier: [...TITLES.sales, ...TITLES.top],
  manager: TITLES.invest,
  fund: TITLES.invest,
  partner: TITLES.partner,
  regulator: TITLES.official,
}

function contactsOf(making: Making, firm: OrganizationPlan, next: () => number): EmploymentPlan[] {
  const { random, until } = making
  const count = random.int(...CONTACTS[firm.size])
  return random.sample(TITLES_FOR[firm.segment], count).map((title) => ({
    person: newPerson(making, { ordinal: next(), segment: 'contact', firm, owner: title.zh === '董事长' }),
    firm,
    title: firm.language === 'zh' ? title.zh : title.en,
    from: addDays(until, -random.int(500, 4_000)),
  }))
}

/** Those who came from a firm of the same kind in the last years: the post before, ended, and the post they hold. */
function moved(
  { random, until }: Making,
  post: EmploymentPlan,
  firms: readonly OrganizationPlan[],
): EmploymentPlan[] {
  const { segment, country } = post.firm
  const others = firms.filter(
    (firm) => firm.segment === segment && firm.country === country && firm !== post.firm,
  )
  if (others.length === 0 || segment === 'regulator') return []
  const from = addDays(until, -random.int(100, 1_000))
  const left = addDays(from, -random.int(1, 60))
  return [
    { ...post, firm: random.pick(others), from: addDays(left, -random.int(700, 2_500)), to: left },
    { ...post, from },
  ]
}

function withoutMoved(posts: readonly EmploymentPlan[], movers: readonly EmploymentPlan[]): EmploymentPlan[] {
  const gone = new Set(movers.map(({ person }) => person))
  return posts.filter(({ person }) => !gone.has(person))
}

function familyOf(making: Making, next: () => number): FamilyPlan {
  const { random } = making
  const city = random.pick<City>(CITIES)
  const foreign = random.chance(0.12)
  const bornBetween = ['1951-01-01', '1973-12-31'] as const
  const husband = newPerson(making, {
    ordinal: next(),
    segment: 'private',
    sex: 'MALE',
    city,
    foreign,
    bornBetween,
  })
  const wife = newPerson(making, {
    ordinal: next(),
    segment: random.pick<PersonSegment>(['private', 'family']),
    sex: 'FEMALE',
    city,
    bornBetween,
  })
  const [name] = husband.names
  const latin = husband.names.find(({ script }) => script === 'LATIN')
  const family = foreign ? undefined : { zh: name?.family ?? '', en: latin?.family ?? '' }
  const children = Array.from({ length: random.int(0, 1) }, () =>
    newPerson(making, {
      ordinal: next(),
      segment: 'family',
      city,
      foreign,
      bornBetween: ['1998-01-01', '2014-12-31'],
      ...(family && { family }),
    }),
  )
  return { couple: [husband, wife], children }
}

type NewPerson = {
  readonly ordinal: number
  readonly segment: PersonSegment
  readonly firm?: OrganizationPlan
  /** Owners of firms are often private clients as well. */
  readonly owner?: boolean
  readonly sex?: Sex
  readonly city?: City
  readonly family?: Bilingual
  readonly foreign?: boolean
  readonly bornBetween?: readonly [CalendarDate, CalendarDate]
}

function newPerson(making: Making, wanted: NewPerson): PersonPlan {
  const { random } = making
  const { ordinal, segment, firm, owner = false } = wanted
  const sex = wanted.sex ?? random.pick<Sex>(['FEMALE', 'MALE'])
  const foreign = wanted.foreign ?? (segment === 'retail' && random.chance(0.05))
  const western = foreign
    ? random.pick(WESTERN_COUNTRIES)
    : WESTERN_COUNTRIES.find(({ code }) => code === firm?.country)
  const roles = rolesOf(making, segment, owner)
  const [bornFrom, bornTo] = wanted.bornBetween ?? ['1952-01-01', '2001-12-31']
  return personOf(making, {
    key: `person/${ordinal}`,
    name: western ? westernName(random, western.language, sex) : chineseName(random, sex, wanted.family),
    sex,
    country: western?.code ?? 'CN',
    city: wanted.city ?? firm?.city ?? random.pick<City>(CITIES),
    segment,
    roles,
    ...(random.chance(firm ? 0.3 : 0.95) && {
      birthDate: asKnown(random, dayWithin(random, bornFrom, bornTo)),
    }),
    ...(firm && { workDomain: firm.domain }),
    ...coreIdOf(1_000_000 + ordinal, roles),
  })
}

function rolesOf({ random, until }: Making, segment: PersonSegment, owner: boolean): RolePlan[] {
  const other: RolePlan = { kind: 'OTHER' }
  const customer: RolePlan = { kind: 'CUSTOMER', validFrom: yearBefore(random, until, [0, 21]) }
  if (segment === 'contact') return owner && random.chance(0.7) ? [other, customer] : [other]
  return segment === 'family' && random.chance(0.6) ? [other] : [customer]
}
